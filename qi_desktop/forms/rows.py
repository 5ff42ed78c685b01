"""Checks the rows of the survey sheet before they become questions; everything wrong is named at once."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from qi_desktop.forms.columns import Header, aliases, choices_headers, survey_headers
from qi_desktop.forms.errors import FormProblem, Severity
from qi_desktop.forms.nearness import with_suggestion
from qi_desktop.forms.sheets import rows_of

_CONTROL = re.compile(r"^(begin|end)[ _](group|repeat|lgroup|looped group|loop)(\s.*)?$")
_SELECT = re.compile(
    r"^(?P<command>select[ _](one|multiple)[ _]from[ _]file"
    r"|select_one_external|select_one|select_multiple|rank"
    r"|select one from|select all that apply from|select one|select all that apply|select1"
    r"|add select one prompt using|add select multiple prompt using)"
    r" (?P<list>\S+)( (or specify other|or_other|or other))?$"
)
_REFERENCE = re.compile(r"\$\{\s*([^}#]+?)\s*\}")
_MANY = ("select_multiple", "select all", "add select multiple")
_REPEATS = {"repeat", "lgroup", "looped group"}
_UNNAMED = {"note", "audit"}
_COMMON = (
    *("text", "integer", "decimal", "date", "time", "dateTime", "note", "calculate", "hidden", "range"),
    *("acknowledge", "select_one", "select_multiple", "select_one_from_file", "select_multiple_from_file"),
    *("rank", "begin_group", "end_group", "begin_repeat", "end_repeat", "geopoint", "image", "today"),
)


@dataclass(slots=True)
class _Open:
    """A group or repeat that is not closed yet."""

    kind: str
    name: str
    row: int
    names: dict[str, int] = field(default_factory=dict[str, int])


class RowReview:
    """Goes down the survey sheet once."""

    def __init__(self, book: object) -> None:
        """Look up what the columns mean and which lists and types there are."""
        from pyxform.parsing.expression import is_xml_tag
        from pyxform.question_type_dictionary import QUESTION_TYPE_DICT

        self._is_name = is_xml_tag
        self._headers = survey_headers(book)
        self._rows = rows_of(book, "survey")
        self._types = {*QUESTION_TYPE_DICT, "osm"}
        self._settings = set(aliases("settings_header"))
        self._lists = _lists(book)
        self._open = [_Open("", "", 0)]
        self._bearers: dict[str, list[int]] = {"instanceID": [0]}
        self.problems: list[FormProblem] = []

    def reviewed(self) -> list[FormProblem]:
        """Return everything wrong with the rows."""
        if not any(header.means == "type" for header in self._headers):
            self._wrong(1, "type", "there is no column type, which says what each row is")
            return self.problems
        rows = [(number, self._cells(row)) for number, row in enumerate(self._rows, start=2)]
        rows = [(number, cells) for number, cells in rows if cells and not _disabled(cells)]
        for number, cells in rows:
            self._row(number, cells)
        for left in self._open[1:]:
            text = f"the {left.kind} {left.name} is never closed: there is no end_{left.kind} for it"
            self._wrong(left.row, "type", text)
        for number, _ in rows:
            self.problems += self._unknown_references(number, self._rows[number - 2])
        return self.problems

    def _cells(self, row: Mapping[str, str]) -> dict[str, str]:
        """Return the cells of a row by what their columns mean."""
        return {one.means: str(row[one.written]) for one in self._headers if row.get(one.written)}

    def _row(self, number: int, cells: Mapping[str, str]) -> None:
        kind = " ".join(cells.get("type", "").split())
        control = _CONTROL.match(kind)
        if not kind:
            if "name" in cells or "label" in cells:
                self._wrong(number, "type", "no type is given: say what kind of question this is")
        elif control and control[1] == "end":
            self._close(number, control[2])
        elif kind not in self._settings:
            self._bear(number, cells, kind)
            if control:
                name = cells.get("name", "")
                self._open.append(_Open("repeat" if control[2] in _REPEATS else control[2], name, number))
            else:
                self._check_type(number, kind)

    def _close(self, number: int, word: str) -> None:
        kind = "repeat" if word in _REPEATS else word
        innermost = self._open[-1]
        if innermost.kind == kind:
            self._open.pop()
        elif len(self._open) == 1:
            self._wrong(number, "type", f"this end_{kind} closes nothing: there is no begin_{kind} for it")
        else:
            text = f"this end_{kind} stands where the {innermost.kind} {innermost.name}"
            self._wrong(number, "type", f"{text} (row {innermost.row}) is still open")
            if any(one.kind == kind for one in self._open):
                while self._open.pop().kind != kind:
                    pass

    def _bear(self, number: int, cells: Mapping[str, str], kind: str) -> None:
        """Check the name of a question, group or repeat."""
        name = cells.get("name", "")
        if not name:
            if kind not in _UNNAMED:
                self._wrong(number, "name", "no name is given")
            return
        taken = self._open[-1].names
        if not self._is_name(name):
            text = f"the name “{name}” cannot be used: begin with a letter, then letters, figures, _ - or ."
            self._wrong(number, "name", text)
        elif name == "meta":
            self._wrong(number, "name", "the name meta is kept for other programs: choose another")
        elif name in taken:
            self._wrong(number, "name", f"the name {name} is taken already, in row {taken[name]}")
        taken.setdefault(name, number)
        self._bearers.setdefault(name, []).append(number)

    def _check_type(self, number: int, kind: str) -> None:
        select = _SELECT.match(kind)
        if select:
            self._check_list(number, select["command"], select["list"])
        elif kind not in self._types and not kind.startswith("osm "):
            first = kind.split(" ", maxsplit=1)[0]
            text = f"there is no question type {kind}"
            if first in {"select_one", "select_multiple", "rank"}:
                text += ": name one list of choices behind it"
                self._wrong(number, "type", text)
            else:
                self._wrong(number, "type", with_suggestion(text, first, (*self._types, *_COMMON)))

    def _check_list(self, number: int, command: str, name: str) -> None:
        if "${" in name and command.startswith((*_MANY, "rank")):
            self._wrong(number, "type", "only one can be chosen from the rows of a repeat: use select_one")
        if "file" in command or command == "select_one_external" or "${" in name:
            return
        if name not in self._lists:
            text = f"there is no list of choices named {name} in the choices sheet"
            self._wrong(number, "type", with_suggestion(text, name, self._lists))
        elif command.startswith(_MANY):
            for choice, row in self._lists[name].items():
                if " " in choice:
                    text = f"the choice “{choice}” has a blank in its name, and question row {number} may be"
                    problem = FormProblem("choices", row, "name", f"{text} answered with several")
                    if problem not in self.problems:
                        self.problems.append(problem)

    def _unknown_references(self, number: int, row: Mapping[str, str]) -> Iterator[FormProblem]:
        for header in self._headers:
            if header.means in {"name", "disabled"}:
                continue
            for name in dict.fromkeys(_REFERENCE.findall(str(row.get(header.written) or ""))):
                bearers = self._bearers.get(name, [])
                if not bearers:
                    text = with_suggestion(f"there is no question named {name}", name, self._bearers)
                    yield FormProblem("survey", number, header.written, text)
                elif len(bearers) > 1:
                    where = ", ".join(map(str, bearers))
                    text = f"several are named {name} (rows {where}): it is not clear which is meant"
                    yield FormProblem("survey", number, header.written, text)

    def _wrong(self, row: int, column: str, text: str) -> None:
        self.problems.append(FormProblem("survey", row, column, text))


def choices_reviewed(book: object) -> Iterator[FormProblem]:
    """Yield everything wrong with the choices sheet."""
    headers = choices_headers(book)
    rows = [(number, _meant(headers, row)) for number, row in enumerate(rows_of(book, "choices"), start=2)]
    if not any(cells for _, cells in rows):
        return
    for wanted in ("list_name", "name"):
        if not any(header.means.replace(" ", "_") == wanted for header in headers):
            yield FormProblem("choices", 1, wanted, f"there is no column {wanted}")
            return
    seen: dict[tuple[str, str], int] = {}
    for number, cells in rows:
        of, name = cells.get("list_name", ""), cells.get("name", "")
        if of and not name:
            yield FormProblem("choices", number, "name", f"a choice of the list {of} has no name")
        elif name and not of:
            text = f"the choice {name} belongs to no list and is left out"
            yield FormProblem("choices", number, "list_name", text, Severity.WARNING)
        elif (of, name) in seen and not _duplicates_allowed(book):
            text = f"the list {of} has the choice {name} already, in row {seen[of, name]}"
            yield FormProblem("choices", number, "name", f"{text} (allow_choice_duplicates permits it)")
        seen.setdefault((of, name), number)


def _meant(headers: list[Header], row: Mapping[str, str]) -> dict[str, str]:
    return {one.means.replace(" ", "_"): str(row[one.written]) for one in headers if row.get(one.written)}


def _lists(book: object) -> dict[str, dict[str, int]]:
    """Return the lists of choices, each choice with its row."""
    headers = choices_headers(book)
    lists: dict[str, dict[str, int]] = {}
    for number, row in enumerate(rows_of(book, "choices"), start=2):
        cells = _meant(headers, row)
        if "list_name" in cells:
            lists.setdefault(cells["list_name"], {}).setdefault(cells.get("name", ""), number)
    return lists


def _duplicates_allowed(book: object) -> bool:
    for row in rows_of(book, "settings")[:1]:
        for column, value in row.items():
            if column.lower().replace(" ", "_") == "allow_choice_duplicates":
                return value.lower() in {"yes", "true", "true()"}
    return False


def _disabled(cells: Mapping[str, str]) -> bool:
    return cells.get("disabled", "").lower() in {"yes", "true", "true()"}
