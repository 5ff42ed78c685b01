"""From pyxform's nested dictionaries to the items of a form, noting what this program leaves aside."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from qi_desktop.forms.definition import FOREIGN_TYPES, Choice, Group, Item, Question, Repeat, Words
from qi_desktop.forms.errors import FormProblem, Severity

ROW = "qi_row"
Plain = Mapping[str, Any]

_ALIASES = {"photo": "image", "trigger": "acknowledge", "location": "geopoint", "gps": "geopoint"}
_SELECTS = {
    "select one": "select_one",
    "select all that apply": "select_multiple",
    "rank": "rank",
    "select one external": "select_one_external",
}
_KEPT = {
    *("type", "name", "label", "hint", "guidance_hint", "bind", "control", "default", "choice_filter"),
    *("parameters", "children", "choices", "itemset", "list_name", "actions", "_dynamic_default", ROW),
}
_OWN = {
    f"qi_{name}": name
    for name in ("domain", "section", "key", "work_of", "unit", "yes_is", "scale", "evidence")
}
_TOLD = {"qi_guidance", "qi_warning", "qi_warning_message"}
_UNSHOWN = {
    "media": "pictures and sounds beside a question are not shown",
    "trigger": "a calculation follows everything it refers to, not only its trigger",
    "query": "choices from the external_choices sheet are not offered",
}
_TRUE = {"yes", "Yes", "YES", "true", "True", "TRUE"}
_FALSE = {"no", "No", "NO", "false", "False", "FALSE", "false()"}


@dataclass(slots=True)
class Author:
    """Reads what an author wrote, collecting problems as it goes."""

    types: Mapping[str, Plain]
    language: str
    problems: list[FormProblem] = field(default_factory=list[FormProblem])
    names: set[str] = field(default_factory=set[str])
    row: int = 1

    def items(self, children: list[Plain], path: str = "") -> tuple[Item, ...]:
        """Return the items of one level, in order."""
        items: list[Item] = []
        for index, plain in enumerate(children):
            self.row = self._row(plain, children[index + 1 : index + 2])
            if plain["type"] in {"group", "repeat", "loop"}:
                if not (plain["type"] == "group" and plain["name"] == "meta" and ROW not in plain):
                    items.append(self._container(plain, path))
            else:
                items.append(self._question(plain, path))
        return tuple(items)

    def _row(self, plain: Plain, following: list[Plain]) -> int:
        """Rows pyxform adds stand with the row that asked for them: counts after, other answers before."""
        if ROW in plain:
            return int(plain[ROW])
        counted = plain["name"].endswith("_count") and following
        return int(following[0].get(ROW, self.row)) if counted else self.row

    def _container(self, plain: Plain, path: str) -> Item:
        row, name = self.row, self._unique(plain["name"], path)
        if plain["type"] == "loop":
            self._note("type", "loops are not supported: use a repeat", Severity.ERROR)
        self._note_unshown(plain)
        inner = self.items(plain["children"], f"{path}{plain['name']}/")
        label, words = self._words(plain)
        shared: dict[str, Any] = {
            "name": name,
            "items": inner,
            "label": label.get("label", ""),
            "relevant": _switch(plain.get("bind", {}).get("relevant", "")),
            "appearance": plain.get("control", {}).get("appearance", ""),
            "row": row,
            "words": words,
            "other": _other(plain),
        }
        if plain["type"] == "repeat":
            return Repeat(**shared, count=plain.get("control", {}).get("jr:count", ""))
        return Group(**shared)

    def _question(self, plain: Plain, path: str) -> Question:
        bind, control = plain.get("bind", {}), plain.get("control", {})
        kind, built_in = self._type(plain["type"])
        self._note_unshown(plain)
        label, words = self._words(plain)
        return Question(
            name=self._unique(plain["name"], path),
            type=kind,
            label=label.get("label", ""),
            hint=label.get("hint", ""),
            guidance=str(plain.get("qi_guidance", label.get("guidance", ""))),
            relevant=_switch(bind.get("relevant", "")),
            constraint=_switch(bind.get("constraint", built_in)),
            constraint_message=label.get("constraint_message", ""),
            warning=_switch(plain.get("qi_warning", "")),
            warning_message=label.get("warning_message", ""),
            required=_switch(bind.get("required", "")),
            required_message=label.get("required_message", ""),
            calculation=bind.get("calculate", ""),
            default=str(plain.get("default", "")),
            default_is_expression=bool(plain.get("_dynamic_default")),
            read_only=_switch(bind.get("readonly", "")),
            choices=self._list(plain),
            choice_filter=plain.get("choice_filter", ""),
            appearance=control.get("appearance", ""),
            parameters={key: str(value) for key, value in self._parameters(plain).items()},
            row=self.row,
            words=words,
            other=_other(plain),
            **{name: str(plain[column]) for column, name in _OWN.items() if column in plain},
        )

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
            kind, built_in = _kind_of(written, self.types[written])
        else:
            self._note("type", f"there is no question type {written}", Severity.ERROR)
            return "text", ""
        if kind in FOREIGN_TYPES:
            self._note("type", f"{written} cannot be answered in this program: the question stays blank")
        return kind, built_in

    def _list(self, plain: Plain) -> str:
        name = str(plain.get("itemset", ""))
        if "${" in name:
            self._note("type", "choices taken from the rows of a repeat are not offered: answer in words")
            return ""
        return name.rpartition(".")[0] if name.endswith((".csv", ".xml", ".geojson")) else name

    def _parameters(self, plain: Plain) -> Plain:
        parameters: Plain | str = plain.get("parameters", "")
        if isinstance(parameters, str):
            return {"as_written": parameters} if parameters else {}
        if parameters.get("randomize") == "true":
            self._note("parameters", "choices are not shuffled: they keep their order")
        return parameters

    def _words(self, plain: Plain) -> tuple[dict[str, str], Words]:
        """Return the words in the form's own language, and in the others by language."""
        bind = plain.get("bind", {})
        columns = {
            "label": plain.get("label"),
            "hint": plain.get("hint"),
            "guidance": plain.get("guidance_hint"),
            "constraint_message": bind.get("jr:constraintMsg"),
            "required_message": bind.get("jr:requiredMsg"),
            "warning_message": plain.get("qi_warning_message"),
        }
        own: dict[str, str] = {}
        others: dict[str, dict[str, str]] = {}
        for name, written in columns.items():
            if written is not None:
                own[name] = self.in_own_language(written)
                for language, text in _translations(written):
                    if language != self.language:
                        others.setdefault(language, {})[name] = text
        return own, others

    def in_own_language(self, written: object) -> str:
        """Return the words of the form's own language, or of the first language that has any."""
        translations = dict(_translations(written))
        if not translations:
            return str(written)
        first = next(iter(translations.values()))
        return translations.get(self.language, translations.get("default", first))

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
        words = {language: {"label": text} for language, text in _translations(label)}
        return Choice(str(plain["name"]), self.in_own_language(label), columns, words)

    def _note(self, column: str, text: str, severity: Severity = Severity.WARNING) -> None:
        self.problems.append(FormProblem("survey", self.row, column, text, severity))

    def _note_unshown(self, plain: Plain) -> None:
        for column, text in _UNSHOWN.items():
            if column in plain:
                self._note(column, text)


def _kind_of(written: str, known: Plain) -> tuple[str, str]:
    """Place one of pyxform's many names for a type by what it stands for."""
    bind: Plain = known.get("bind", {})
    control: Plain = known.get("control", {})
    if "jr:preload" in bind:
        return str(bind["jr:preloadParams"]).removeprefix("uri:"), ""
    if written in FOREIGN_TYPES or written in {"calculate", "hidden", "range", "audit"}:
        return written, ""
    if control.get("tag") == "trigger":
        return "acknowledge", ""
    if bind.get("readonly"):
        return "note", ""
    kind = str(bind.get("type", written))
    plain = {"string": "calculate" if not control else "text", "int": "integer", "binary": "file"}
    return _ALIASES.get(written, plain.get(kind, kind)), str(bind.get("constraint", ""))


def _switch(written: object) -> str:
    text = str(written)
    return "true()" if text in _TRUE else "" if text in _FALSE else text


def _translations(written: object) -> list[tuple[str, str]]:
    if not isinstance(written, Mapping):
        return []
    return [(str(language), str(text)) for language, text in cast("Mapping[object, object]", written).items()]


def _other(plain: Plain) -> dict[str, str]:
    return {
        key: str(value)
        for key, value in plain.items()
        if key not in _KEPT and key not in _OWN and key not in _TOLD and not isinstance(value, Mapping)
    }
