"""CSV files that lie beside a form, read as lists of choices; what is odd in them is named by its row."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import StringIO
from pathlib import Path

from qi_desktop.forms.definition import Choice, Item, Question, walked
from qi_desktop.forms.errors import FormProblem, Severity
from qi_desktop.forms.expressions.errors import ExpressionFault
from qi_desktop.forms.expressions.expression import Expression, compile_expression
from qi_desktop.forms.expressions.syntax import Call, Literal, all_parts
from qi_desktop.forms.flow.rules import expressions_of

_DELIMITERS = ",;\t|"
_TEXT_MARKS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}


@dataclass(slots=True)
class AttachedFiles:
    """Finds the files that questions and expressions ask for, beside the workbook or in its media folder."""

    folder: Path
    stem: str
    problems: list[FormProblem] = field(default_factory=list[FormProblem])
    _read: dict[str, "Table | None"] = field(default_factory=dict[str, "Table | None"])

    def choices(self, items: tuple[Item, ...]) -> dict[str, tuple[Choice, ...]]:
        """Return a list of choices for each file that is asked for and there."""
        lists: dict[str, tuple[Choice, ...]] = {}
        for item in walked(items):
            self._external(item)
            for name, keys in _looked_up(item):
                table = self._table(name)
                if table is not None:
                    lists.setdefault(name, table.choices())
                    self.problems += table.doubles(keys)
        for item in walked(items):
            if isinstance(item, Question) and (file := item.parameters.get("file")):
                table = self._table(file.removesuffix(".csv"))
                if table is not None:
                    lists[item.choices] = self._offered(item, table)
        return lists

    def _external(self, item: Item) -> None:
        if isinstance(item, Question) and item.type == "csv-external" and self._table(item.node) is None:
            text = f"there is no file {item.node}.csv beside the form"
            self.problems.append(FormProblem("survey", item.row, "type", text, Severity.WARNING))

    def _offered(self, question: Question, table: "Table") -> tuple[Choice, ...]:
        name = question.parameters.get("value", "name")
        label = question.parameters.get("label", "label")
        absent = [column for column in (name, *_columns(label)) if column not in table.columns]
        if absent:
            text = f"{table.file} has no column {absent[0]}; it has {', '.join(table.columns)}"
            hint = "" if "value" in question.parameters else " (parameters: value=… label=…)"
            self.problems.append(FormProblem("survey", question.row, "type", f"{text}{hint}"))
        else:
            self.problems += table.doubles((name,))
        return table.choices(name, label)

    def _table(self, name: str) -> "Table | None":
        if name not in self._read:
            self._read[name] = self._opened(name)
        return self._read[name]

    def _opened(self, name: str) -> "Table | None":
        for folder in (self.folder, self.folder / f"{self.stem}-media"):
            file = folder / f"{name}.csv"
            if file.is_file():
                table = Table.read(file)
                self.problems += table.problems
                return table
        return None


@dataclass(slots=True)
class Table:
    """What a CSV file holds."""

    file: str
    columns: list[str]
    rows: list[dict[str, str]]
    lines: list[int]
    problems: list[FormProblem]

    @classmethod
    def read(cls, path: Path) -> "Table":
        """Read a file whatever its encoding and delimiter; what cannot be used is a problem."""
        table = cls(path.name, [], [], [], [])
        text = table._decoded(path.read_bytes())
        if text.strip():
            table._fill(text)
        elif not table.problems:
            table._note(0, "", "the file is empty", Severity.ERROR)
        return table

    def choices(self, name: str = "name", label: str = "label") -> tuple[Choice, ...]:
        """Return the rows as choices: without a column of that name the first one names them."""
        named = name if name in self.columns else (self.columns or [""])[0]
        return tuple(self._choice(row, named, label) for row in self.rows if row.get(named))

    def _choice(self, row: dict[str, str], name: str, label: str) -> Choice:
        """Under its columns a row keeps everything the file says of it, for expressions to look up."""
        columns = {key: value for key, value in row.items() if key not in {"name", "label"} & {name, label}}
        told = ", ".join(row[one] for one in _columns(label) if row.get(one))
        return Choice(row[name], told or row[name], columns)

    def doubles(self, keys: tuple[str, ...]) -> list[FormProblem]:
        """Return a warning for each value that stands twice in a column that is looked up."""
        found: list[FormProblem] = []
        for key in keys:
            seen: dict[str, int] = {}
            for line, row in zip(self.lines, self.rows, strict=True):
                value = row.get(key, "")
                if value in seen:
                    text = f"“{value}” stands in row {seen[value]} already: that one is used"
                    found.append(FormProblem(self.file, line, key, text, Severity.WARNING))
                seen.setdefault(value, line)
        return found

    def _decoded(self, content: bytes) -> str:
        encoding = _TEXT_MARKS.get(content[:2], "utf-8-sig")
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            pass
        if b"\x00" in content:
            self._note(0, "", "the file is no text: save it as CSV (UTF-8)", Severity.ERROR)
            return ""
        self._note(0, "", "the file is not UTF-8: it was read as Western European", Severity.WARNING)
        return content.decode("cp1252", "replace")

    def _fill(self, text: str) -> None:
        reader = csv.reader(StringIO(text, newline=""), delimiter=_delimiter(text))
        header = [cell.strip() for cell in next(reader)]
        self.columns = [column for column in header if column]
        for column in dict.fromkeys(self.columns):
            if self.columns.count(column) > 1:
                self._note(1, column, f"two columns are named {column}", Severity.ERROR)
        for cells in reader:
            if any(cell.strip() for cell in cells):
                self._take(header, cells, reader.line_num)

    def _take(self, header: list[str], cells: list[str], line: int) -> None:
        if any(cell.strip() for cell in cells[len(header) :]):
            text = (
                f"the row has {len(cells)} cells, more than the {len(header)} columns: the rest is left out"
            )
            self._note(line, "", text, Severity.WARNING)
        pairs = zip(header, [*cells, *[""] * len(header)], strict=False)
        self.rows.append({column: cell.strip() for column, cell in pairs if column})
        self.lines.append(line)

    def _note(self, row: int, column: str, text: str, severity: Severity) -> None:
        self.problems.append(FormProblem(self.file, row, column, text, severity))


def _columns(label: str) -> list[str]:
    """Return the columns a label is put together from."""
    return [column.strip() for column in label.split(",")]


def _delimiter(text: str) -> str:
    """Return what parts the cells: the mark that stands most often in the first line."""
    first = text.lstrip().splitlines()[0]
    return max(_DELIMITERS, key=first.count)


def _looked_up(item: Item) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the files and lists an item's expressions look things up in, with the columns they look in."""
    for text in expressions_of(item).values():
        try:
            yield from looked_up(compile_expression(text))
        except ExpressionFault:
            continue  # the review names it


def looked_up(expression: Expression) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield each list or file an expression looks things up in, with the columns that are its keys."""
    for part in all_parts(expression.parts):
        if not isinstance(part, Call) or part.name not in {"pulldata", "instance"}:
            continue
        words = [str(one.value) for one in part.arguments if isinstance(one, Literal)]
        if isinstance(part.arguments[0], Literal):
            key = part.arguments[2:3] if part.name == "pulldata" else ()
            yield (
                words[0].removesuffix(".csv"),
                tuple(str(one.value) for one in key if isinstance(one, Literal)),
            )
