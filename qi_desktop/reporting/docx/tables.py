"""Tables of the document: a caption above, head rows that repeat on every page, hairlines."""

# The library leaves the XML beneath it untyped, and has no public names for rows, borders and fields:
# ruff: noqa: SLF001
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportPrivateUsage=false

from collections.abc import Sequence

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.table import CT_Row
from docx.shared import Length
from docx.table import Table as Grid
from docx.table import _Cell as GridCell

from qi_desktop.reporting.docx.style import TEXT_WIDTH, styled
from qi_desktop.reporting.house_style import HouseStyle
from qi_desktop.reporting.manuscript.blocks import Bar, Cell, Layout, Points, Sourced, Table
from qi_desktop.reporting.parts import in_words

_SHARES = {
    Layout.COUNTS: (32.0, 33.0, 17.0, 18.0),
    Layout.FACTS: (24.0, 76.0),
    Layout.PLAIN: (24.0, 76.0),
}
_FIRST_OF_NUMBERS = 2.6
_LIGHT = {Layout.COUNTS, Layout.NUMBERS}


def add_table(document: Document, table: Table, style: HouseStyle) -> None:
    """Add a table with its caption, its lines as the house has them."""
    styled(document.add_paragraph(table.caption), "Caption")
    height = 1 + sum(len(group.rows) + bool(group.title) for group in table.groups)
    grid = document.add_table(rows=height, cols=len(table.columns))
    grid.autofit = False
    _hairlines(grid, style.paper.edge[1:].upper())
    rows = _Rows(grid, table)
    rows.add_heads()
    for group in table.groups:
        if group.title:
            rows.add_title(group.title)
        for row in group.rows:
            rows.add(row)
    styled(document.add_paragraph(), "Small")


class _Rows:
    """The rows of a table, filled from the top; the library's own way to a cell is slow in large tables."""

    def __init__(self, grid: Grid, table: Table) -> None:
        self._rows = iter(list(grid._tbl.tr_lst))
        self._grid = grid
        self._table = table
        self._widths = _widths(table)
        for column, width in zip(grid._tbl.tblGrid.gridCol_lst, self._widths, strict=True):
            column.w = width

    def add_heads(self) -> None:
        """Fill the row of heads, which repeats on every page."""
        row, cells = self._next("w:tblHeader")
        del row
        for cell, column in zip(cells, self._table.columns, strict=True):
            self._write(cell, column.whole_title, style="Cell head", number=column.number)

    def add_title(self, title: str) -> None:
        """Fill a row that is the title of those below it."""
        row, cells = self._next("w:cantSplit")
        for cell in cells[1:]:
            row.remove(cell._tc)
        cells[0]._tc.grid_span = len(cells)
        self._write(cells[0], title, bold=True)
        cells[0].paragraphs[0].paragraph_format.keep_with_next = True

    def add(self, row: Sequence[Cell]) -> None:
        """Fill a row."""
        _row, cells = self._next("w:cantSplit")
        layout = self._table.layout
        for place, (cell, content) in enumerate(zip(cells, row, strict=True)):
            names = place == 0 and self._table.row_heads and layout not in _LIGHT
            bold = names or layout is Layout.JUDGEMENTS
            self._write(cell, *_texts(content), number=self._table.columns[place].number, bold=bold)

    def _next(self, mark: str) -> tuple[CT_Row, list[GridCell]]:
        row = next(self._rows)
        row.get_or_add_trPr().append(OxmlElement(mark))
        cells = [GridCell(cell, self._grid) for cell in row.tc_lst]
        for cell, width in zip(cells, self._widths, strict=True):
            cell.width = width
        return row, cells

    def _write(
        self, cell: GridCell, *texts: str, style: str = "Cell", number: bool = False, bold: bool = False
    ) -> None:
        for place, text in enumerate(texts):
            paragraph = styled(cell.add_paragraph() if place else cell.paragraphs[0], style)
            paragraph.add_run(text).bold = bold or None
            if number:
                paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def _texts(cell: Cell) -> tuple[str, ...]:
    """Return what stands in a cell, a paragraph each; a bar is told in words."""
    match cell:
        case Bar(count):
            return (in_words(count),)
        case Points(texts):
            return tuple(f"{place}. {text}" for place, text in enumerate(texts, 1))
        case Sourced(text, source):
            return (text, source)
        case _:
            return (cell,)


def _widths(table: Table) -> list[Length]:
    shares = _SHARES.get(table.layout, (1.0,) * len(table.columns))
    if all(column.share for column in table.columns):
        shares = tuple(column.share for column in table.columns)
    elif table.layout is Layout.NUMBERS:
        shares = (_FIRST_OF_NUMBERS, *[1.0] * (len(table.columns) - 1))
    return [Length(round(TEXT_WIDTH * share / sum(shares))) for share in shares]


def _hairlines(grid: Grid, colour: str) -> None:
    borders = OxmlElement("w:tblBorders")
    for side in ("w:top", "w:bottom", "w:insideH"):
        line = OxmlElement(side)
        for name, value in (("w:val", "single"), ("w:sz", "4"), ("w:space", "0"), ("w:color", colour)):
            line.set(qn(name), value)
        borders.append(line)
    grid._tbl.tblPr.append(borders)
