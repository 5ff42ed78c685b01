"""Tables of the report on paper: what they hold decides how wide their columns are and how they are set."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.platypus import Flowable

from qi_desktop.reporting.bars import ChartColours, bar_drawing
from qi_desktop.reporting.manuscript.blocks import Bar, Cell, Column, Layout, Points, Sourced, Table
from qi_desktop.reporting.parts import description
from qi_desktop.reporting.pdf.flowables import (
    CellContent,
    DataTable,
    Figure,
    TableAct,
    Words,
    data_table,
    words,
)
from qi_desktop.reporting.pdf.style import TEXT_WIDTH, in_force

_BAR_WIDTH = 168.0
_COUNTS = (TEXT_WIDTH - _BAR_WIDTH - 140.0, _BAR_WIDTH, 62.0, 78.0)
_FIRST = 120.0
_FIRST_OF_JUDGEMENTS = 0.4
_NUMBER_WIDTHS = ((5, 60.0), (10, 43.0), (99, 28.0))
_MOST_ROOMY_COLUMNS = 5
_NARROW = 11
_FEW = 4
_AIRY: tuple[TableAct, ...] = (("TOPPADDING", (0, 1), (-1, -1), 7), ("BOTTOMPADDING", (0, 1), (-1, -1), 9))
_MIDDLE: TableAct = ("VALIGN", (0, 1), (-1, -1), "MIDDLE")
_ACTS: dict[Layout, tuple[TableAct, ...]] = {
    Layout.COUNTS: (_MIDDLE,),
    Layout.FACTS: (_MIDDLE,),
    Layout.JUDGEMENTS: _AIRY,
}
_EMPTY = "·"


def table_of(table: Table) -> DataTable:
    """Return a table as it is set."""
    return _Setting(table).table()


@dataclass(frozen=True, slots=True)
class _Setting:
    """One table on its way to the paper."""

    source: Table

    def table(self) -> DataTable:
        """Return it, its rows under their titles, each title with the first of its rows."""
        rows: list[list[CellContent]] = []
        acts: list[TableAct] = list(_ACTS.get(self.source.layout, ()))
        for group in self.source.groups:
            if group.title:
                rows.append(self._title(group.title))
                place = len(rows)
                acts += [
                    ("SPAN", (0, place), (-1, place)),
                    ("TOPPADDING", (0, place), (-1, place), 9),
                    ("NOSPLIT", (0, place), (0, place + 1)),
                ]
            of = group.of or ("",) * len(group.rows)
            rows += [self._row(row, one) for row, one in zip(group.rows, of, strict=True)]
        if len(rows) > _FEW:
            acts.append(("NOSPLIT", (0, -2), (0, -1)))
        if self._tight:
            acts += [("LEFTPADDING", (1, 0), (-1, -1), 1), ("RIGHTPADDING", (1, 0), (-1, -1), 2)]
        columns = self.source.columns
        numbers = frozenset(place for place, column in enumerate(columns) if column.number)
        heads = [self._head(column) for column in columns]
        return data_table(heads, rows, self._widths(), numbers=numbers, size=self._size, acts=acts)

    @property
    def _size(self) -> str:
        small = self.source.layout is Layout.NUMBERS and len(self.source.columns) > _MOST_ROOMY_COLUMNS
        return "tiny" if small else "cell"

    @property
    def _tight(self) -> bool:
        return self.source.layout is Layout.NUMBERS and len(self.source.columns) > _NARROW

    def _head(self, column: Column) -> str:
        if column.short and self._tight:
            return column.short
        return f"{column.group}\n{column.title}" if column.group else column.title

    def _widths(self) -> list[float]:
        columns, layout = self.source.columns, self.source.layout
        several = len(columns)
        if all(column.share for column in columns):
            return [TEXT_WIDTH * column.share for column in columns]
        if layout is Layout.COUNTS:
            return list(_COUNTS)
        if layout is Layout.NUMBERS:
            width = next(width for most, width in _NUMBER_WIDTHS if several <= most)
            return _led(TEXT_WIDTH - width * (several - 1), several)
        if layout is Layout.JUDGEMENTS and self.source.row_heads:
            return _led(TEXT_WIDTH * _FIRST_OF_JUDGEMENTS, several)
        if layout in {Layout.PLAIN, Layout.FACTS}:
            return _led(_FIRST, several)
        return [TEXT_WIDTH / several] * several

    def _title(self, title: str) -> list[CellContent]:
        return [_headed(words(title, "cell strong"), "Column"), *[""] * (len(self.source.columns) - 1)]

    def _row(self, row: Sequence[Cell], of: str) -> list[CellContent]:
        cells: list[CellContent] = []
        for place, cell in enumerate(row):
            found = self._cell(cell, place, of)
            if place == 0 and self.source.row_heads and isinstance(found, Words):
                found = _headed(found, "Row")
            cells.append(found)
        return cells

    def _cell(self, cell: Cell, place: int, of: str) -> CellContent:
        match cell:
            case Bar(count, most):
                colours = ChartColours.of(in_force().paper)
                return Figure(bar_drawing(count, _BAR_WIDTH - 10, most, colours), description(count), of)
            case Points(texts):
                return _points(cell) if texts else ""
            case Sourced(text, source):
                return [words(text, "cell", of=of), words(source, "source")]
            case _:
                return words(self._said(cell, place), self._style(place), of=of)

    def _said(self, text: str, place: int) -> str:
        return _EMPTY if self._tight and place > _COUNTED and text == "0" else text

    def _style(self, place: int) -> str:
        layout, column = self.source.layout, self.source.columns[place]
        if layout is Layout.JUDGEMENTS and not self.source.row_heads:
            return "judgement"
        if column.number:
            return f"{self._size} strong" if self._tight and place <= _COUNTED else f"{self._size} number"
        if layout is Layout.FACTS and place == 0:
            return "figure"
        names = place == 0 and self.source.row_heads and layout in {Layout.PLAIN, Layout.JUDGEMENTS}
        judged = layout is Layout.JUDGEMENTS and not column.share
        return "cell strong" if names or judged else self._size


_COUNTED = 2
"""Up to which column of a table of states the two counted numbers stand."""


def _headed(said: Words, head: str) -> Words:
    said.head = head
    return said


def _led(first: float, several: int) -> list[float]:
    """Return the widths of columns of which only the first has a width of its own."""
    return [first, *[(TEXT_WIDTH - first) / max(1, several - 1)] * (several - 1)]


def _points(points: Points) -> list[Flowable]:
    of = points.of or ("",) * len(points.texts)
    return [
        words(text, "point", bullet=f"{place}.", of=one)
        for place, (text, one) in enumerate(zip(points.texts, of, strict=True), 1)
    ]
