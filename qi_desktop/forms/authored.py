"""From pyxform's nested dictionaries to the items of a form, noting what this program leaves aside."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from qi_desktop.forms.appearances import unfollowed
from qi_desktop.forms.definition import (
    FOREIGN_TYPES,
    META_TYPES,
    Choice,
    Group,
    Item,
    Question,
    Repeat,
    Words,
)
from qi_desktop.forms.errors import FormProblem, Severity
from qi_desktop.forms.loops import unrolled
from qi_desktop.forms.misplaced import misplaced
from qi_desktop.forms.nested import (
    OWN,
    ROW,
    Plain,
    chosen_from,
    is_added_header,
    is_meta,
    kind_of,
    other_columns,
    parameters_of,
    switch,
    translations,
    with_its_label,
)
from qi_desktop.forms.searching import SEARCH, searched

_SELECTS = {
    "select one": "select_one",
    "select all that apply": "select_multiple",
    "rank": "rank",
    "select one external": "select_one",
}
_UNSHOWN = {
    "trigger": "a calculation follows everything it refers to, not only its trigger",
}
_FOLLOWED = {
    "": {"randomize", "value", "label"},
    "range": {"start", "end", "step"},
    "text": {"rows"},
}
_DATES = {"date", "q date", "add date prompt"}
_FILLED_IN = {"start", "end", "today"}
_ELSEWHERE = {
    "the form answered before (last-saved)": re.compile(r"\$\{\s*last-saved#[^}]*\}"),
    "the identity another program gives an answered form (instanceID)": re.compile(r"\$\{\s*instanceID\s*\}"),
}
_MIDNIGHT = re.compile(r"(\d{4}-\d\d-\d\d)[ T]00:00:00")


@dataclass(slots=True)
class Author:
    """Reads what an author wrote, collecting problems as it goes."""

    types: Mapping[str, Plain]
    language: str
    problems: list[FormProblem] = field(default_factory=list[FormProblem])
    names: set[str] = field(default_factory=set[str])
    row: int = 1
    files: dict[str, tuple[str, str]] = field(default_factory=dict[str, tuple[str, str]])

    def items(self, children: list[Plain], path: str = "") -> tuple[Item, ...]:
        """Return the items of one level, in order."""
        items: list[Item] = []
        for index, plain in enumerate(children):
            self.row = self._row(plain, children[index + 1 : index + 2])
            if is_added_header(plain):
                continue
            if plain["type"] in {"group", "repeat", "loop"} and "children" in plain:
                if is_meta(plain):
                    self._note_meta(plain)
                else:
                    items.append(self._container(plain, path))
            else:
                items.append(self._searching(plain, self._question(plain, path)))
        return tuple(items)

    def _note_meta(self, plain: Plain) -> None:
        for inner in plain["children"]:
            if ROW in inner:
                self.row = int(inner[ROW])
                self._note("type", f"{inner['type']} is not kept: the workspace records every change itself")

    def _row(self, plain: Plain, following: list[Plain]) -> int:
        """Rows pyxform adds stand with the row that asked for them: counts after, other answers before."""
        if ROW in plain:
            return int(plain[ROW])
        counted = plain["name"].endswith("_count") and following
        return int(following[0].get(ROW, self.row)) if counted else self.row

    def _container(self, plain: Plain, path: str) -> Item:
        row, name = self.row, self._unique(plain["name"], path)
        plain = with_its_label(plain)
        if plain["type"] == "loop":
            plain = unrolled(plain)
        self._note_unshown(plain)
        inner = self.items(plain["children"], f"{path}{plain['name']}/")
        label, words = self._words(plain)
        shared: dict[str, Any] = {
            "name": name,
            "items": inner,
            "label": label.get("label", ""),
            "relevant": self._expression("relevant", plain.get("bind", {}).get("relevant", "")),
            "appearance": self._appearance(plain.get("control", {}).get("appearance", "")),
            "row": row,
            "words": words,
            "other": other_columns(plain),
        }
        if plain["type"] == "repeat":
            return Repeat(**shared, count=plain.get("control", {}).get("jr:count", ""))
        return Group(**shared)

    def _question(self, plain: Plain, path: str) -> Question:
        bind, control = plain.get("bind", {}), plain.get("control", {})
        kind, built_in = self._type(plain["type"])
        self._note_unshown(plain)
        label, words = self._words(plain)
        parameters, default = self._parameters(plain), self._default(plain)
        return Question(
            name=self._unique(plain["name"], path),
            type=kind,
            label=label.get("label", ""),
            hint=label.get("hint", ""),
            guidance=label.get("guidance", ""),
            relevant=self._expression("relevant", bind.get("relevant", "")),
            constraint=self._expression("constraint", bind.get("constraint", built_in)),
            constraint_message=label.get("constraint_message", ""),
            warning=self._expression("qi_warning", plain.get("qi_warning", "")),
            warning_message=label.get("warning_message", ""),
            required=self._expression("required", bind.get("required", "")),
            required_message=label.get("required_message", ""),
            calculation=self._expression("calculation", bind.get("calculate", ""), alone=False),
            default=default,
            default_is_expression=bool(default and plain.get("_dynamic_default")),
            read_only=self._expression("read_only", bind.get("readonly", "")),
            choices=self._list(plain, parameters),
            chosen_from=chosen_from(plain),
            choice_filter=self._expression("choice_filter", plain.get("choice_filter", ""), alone=False),
            appearance=self._appearance(control.get("appearance", "")),
            parameters=parameters,
            row=self.row,
            words=words,
            other=other_columns(plain),
            **{name: str(plain[column]) for column, name in OWN.items() if column in plain},
        )

    def _searching(self, plain: Plain, question: Question) -> Question:
        """Return a question that search()es a file as one that takes its choices from it."""
        search = searched(plain, self.in_own_language)
        if search is None:
            if SEARCH.search(question.appearance):
                self._note(
                    "appearance", "this search() is not followed: the choices sheet is offered as it is"
                )
            return question
        return replace(
            question,
            choices=search.list,
            choice_filter=search.narrowed(question.choice_filter),
            parameters={**question.parameters, **search.parameters},
        )

    def _expression(self, column: str, written: object, *, alone: bool = True) -> str:
        """Return an expression; what it takes from an earlier form is blank here, and named."""
        text = switch(written) if alone else str(written)
        for what, found in _ELSEWHERE.items():
            if found.search(text):
                self._note(column, f"{what} is not looked up: it counts as blank")
                text = found.sub("''", text)
        return text

    def _default(self, plain: Plain) -> str:
        text = self._expression("default", plain.get("default", ""), alone=False)
        if plain["type"] in _DATES:
            text = _MIDNIGHT.sub(r"\1", text)  # a cell that a spreadsheet holds as a day
        return "" if text == "''" else text

    def _appearance(self, written: str) -> str:
        for text in unfollowed(written):
            self._note("appearance", text)
        return written

    def _unique(self, name: str, path: str) -> str:
        """Namesakes in different groups are told apart by the path to them."""
        unique = f"{path}{name}" if name in self.names else name
        self.names.add(unique)
        return unique

    def _type(self, written: str) -> tuple[str, str]:
        """Return a question's type in our words, and the constraint that comes with the type."""
        if written in _SELECTS:
            kind, built_in = _SELECTS[written], ""
        elif written in self.types:
            kind, built_in = kind_of(written, self.types[written])
        else:
            return "text", ""  # the review of the rows names it
        if kind in FOREIGN_TYPES:
            self._note("type", f"{written} cannot be answered in this program: the question stays blank")
        elif kind in META_TYPES - _FILLED_IN:
            self._note("type", f"{written} is not known to this program: the question stays blank")
        elif kind == "xml-external":
            self._note("type", "lists are read from CSV files only: this file is not read")
        return kind, built_in

    def _list(self, plain: Plain, parameters: Mapping[str, str]) -> str:
        """Return the list a question takes its choices from; a file read in two ways makes two lists."""
        name = str(plain.get("itemset", ""))
        if "${" in name:
            return ""
        stem, _, ending = name.rpartition(".")
        if not stem or ending not in {"csv", "xml", "geojson"}:
            return name
        if ending != "csv":
            self._note("type", f"choices are read from CSV files only, not from {name}: answer in words")
            return ""
        keys = (parameters.get("value", ""), parameters.get("label", ""))
        first = self.files.setdefault(stem, keys)
        return stem if first == keys else f"{stem} ({', '.join(keys)})"

    def _parameters(self, plain: Plain) -> dict[str, str]:
        from pyxform.parsing.parameters import parse

        written: Plain | str = plain.get("parameters", "")
        parameters = {key: str(value) for key, value in parameters_of(written, parse, self.row).items()}
        if parameters.get("randomize") == "true":
            self._note("parameters", "choices are not shuffled: they keep their order")
        for key in parameters.keys() - _FOLLOWED.get(plain["type"], _FOLLOWED[""]):
            self._note("parameters", f"{key} is not followed here")
        if str(plain.get("itemset", "")).endswith(".csv"):
            parameters["file"] = str(plain["itemset"])
        return parameters

    def _words(self, plain: Plain) -> tuple[dict[str, str], Words]:
        """Return the words in the form's own language, and in the others by language."""
        bind = plain.get("bind", {})
        columns = {
            "label": plain.get("label"),
            "hint": plain.get("hint"),
            "guidance": plain.get("qi_guidance", plain.get("guidance_hint")),
            "constraint_message": bind.get("jr:constraintMsg"),
            "required_message": bind.get("jr:requiredMsg"),
            "warning_message": plain.get("qi_warning_message"),
        }
        own: dict[str, str] = {}
        others: dict[str, dict[str, str]] = {}
        for name, written in columns.items():
            if written is not None:
                own[name] = self.in_own_language(written)
                for language, text in translations(written):
                    if language != self.language:
                        others.setdefault(language, {})[name] = text
        return own, others

    def in_own_language(self, written: object) -> str:
        """Return the words of the form's own language, or of the first language that has any."""
        by_language = dict(translations(written))
        if not by_language:
            return str(written)
        first = next(iter(by_language.values()))
        return by_language.get(self.language, by_language.get("default", first))

    def choices(self, written: Mapping[str, list[Plain]]) -> dict[str, tuple[Choice, ...]]:
        """Return the lists of choices."""
        return {name: tuple(map(self._choice, choices)) for name, choices in written.items()}

    def _choice(self, plain: Plain) -> Choice:
        label = plain.get("label", plain["name"])
        columns = {
            key: str(value)
            for key, value in plain.items()
            if key not in {"name", "label"} and not isinstance(value, Mapping)
        }
        own = self.in_own_language(label)
        words = {
            language: {"label": text} for language, text in translations(label) if language != self.language
        }
        return Choice(str(plain["name"]), own, columns, words)

    def _note(self, column: str, text: str, severity: Severity = Severity.WARNING) -> None:
        self.problems.append(FormProblem("survey", self.row, column, text, severity))

    def _note_unshown(self, plain: Plain) -> None:
        for column in misplaced(plain):
            self._note(column, f"it says nothing of a {plain['type']}: this cell is not used")
        for column, text in _UNSHOWN.items():
            if column in plain:
                self._note(column, text)
