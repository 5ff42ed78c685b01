"""Reading what a provider sends (XLSX, XLS, ODS or a table of text) into plain rows of cells."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, cast

from qi_desktop.inspection.listing.codes import bare
from qi_desktop.inspection.listing.header_words import header_fields
from qi_desktop.inspection.listing.text_tables import ROWS_LEARNED, NotText, text_table
from qi_desktop.inspection.model import SheetNotFound, UnreadableCaseList

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from python_calamine import CalamineSheet

Cell = str | int | float | bool | date | datetime | time | timedelta
NO_WORKBOOK = "it is no workbook, whatever its name says, or it is damaged"
NO_TEXT = "the file is neither a spreadsheet nor text"
LOCKED = "it is protected by a password"
EMPTY = "it is empty"
WORKBOOKS = {".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"}
# How a workbook begins, whatever its name says: a zip archive, or Microsoft's older container.
ZIP, CONTAINER = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet's name and all its rows from the first, blank ones too, so that row numbers are true."""

    name: str
    rows: list[list[Cell]]
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file as it was read: its name, how it was read, its sheets."""

    name: str
    how_read: str
    sheets: tuple[Sheet, ...]

    def chosen(self, names: Iterable[str]) -> list[Sheet]:
        """Return the sheets of these names, or all that can be seen in the file where none is named."""
        wanted = [name.strip().casefold() for name in names]
        for name in wanted:
            if all(one.name.casefold() != name for one in self.sheets):
                raise SheetNotFound(self.name, name, tuple(one.name for one in self.sheets))
        if wanted:
            return [one for one in self.sheets if one.name.casefold() in wanted]
        # What nobody sees on opening the file is hardly meant: an older list, say.
        return [one for one in self.sheets if not one.hidden] or list(self.sheets)


def read_file(path: Path) -> SourceFile:
    """Read every sheet of a workbook; a table of text counts as one sheet."""
    begins = _beginning(path)
    if begins.startswith((ZIP, CONTAINER)):
        return SourceFile(path.name, "workbook", _workbook(path))
    return _text_file(path)


def read_sheets(path: Path, sheet: str | None = None) -> list[Sheet]:
    """Read every sheet of a workbook, or the one named; a text file counts as one sheet."""
    source = read_file(path)
    try:
        return source.chosen(() if sheet is None else (sheet,))
    except SheetNotFound as error:
        raise SheetNotFound(error.file, sheet or "", error.sheets) from None


def text_of(cell: Cell) -> str:
    """Return what a person would read in the cell, without needless blanks or a whole number's ``.0``."""
    if isinstance(cell, str):
        return " ".join(cell.split())
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime) and cell.time() == time():
        return cell.date().isoformat()
    return " ".join(str(cell).split())


def known_headers(cells: Iterable[str]) -> int:
    """Count the cells that are headers of a case list."""
    known = header_fields()
    return len({word for word in map(bare, cells) if word in known})


def _beginning(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            begins = stream.read(8)
    except OSError as error:
        raise UnreadableCaseList(path.name, error.strerror or "") from error
    if not begins.strip():
        raise UnreadableCaseList(path.name, EMPTY)
    return begins


def _workbook(path: Path) -> tuple[Sheet, ...]:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetVisibleEnum

    try:
        with path.open("rb") as stream:
            workbook = CalamineWorkbook.from_filelike(stream)
            seen = {one.name for one in workbook.sheets_metadata if one.visible == SheetVisibleEnum.Visible}
            return tuple(
                Sheet(name, _cells(workbook.get_sheet_by_name(name)), name not in seen)
                for name in workbook.sheet_names
            )
    except OSError as error:
        raise UnreadableCaseList(path.name, error.strerror or "") from error
    except PasswordError as error:
        raise UnreadableCaseList(path.name, LOCKED) from error
    except (CalamineError, ValueError) as error:
        raise UnreadableCaseList(path.name, NO_WORKBOOK) from error


def _cells(sheet: CalamineSheet) -> list[list[Cell]]:
    """Return all rows of a sheet; equal words are kept once, for lists say few things many times."""
    left: list[Cell] = [""] * (sheet.start[1] if sheet.start else 0)
    words: dict[Cell, Cell] = {}
    rows: list[list[Cell]] = []
    for row in sheet.iter_rows():
        if len(rows) < ROWS_LEARNED:
            words.update((cell, cell) for cell in row if isinstance(cell, str) and cell not in words)
        rows.append([*left, *map(words.get, row, row)])
    _fill_merged(rows, sheet.merged_cell_ranges or ())
    return rows


def _fill_merged(rows: list[list[Cell]], ranges: Iterable[tuple[tuple[int, int], tuple[int, int]]]) -> None:
    """Say in each row what one cell says that was drawn over several rows, as a person reads it."""
    for (top, column), (bottom, _right) in ranges:
        for row in rows[top + 1 : bottom + 1]:
            if column < len(row) and row[column] == "":
                row[column] = rows[top][column]


def _text_file(path: Path) -> SourceFile:
    # Case systems hand out tables of text under the name of a workbook.
    misnamed = path.suffix.lower() in WORKBOOKS
    try:
        table = text_table(path.read_bytes(), known_headers)
    except NotText as error:
        raise UnreadableCaseList(path.name, NO_WORKBOOK if misnamed else NO_TEXT) from error
    if misnamed and not table.sign:
        raise UnreadableCaseList(path.name, NO_WORKBOOK)
    if not any(cell.strip() for row in table.rows for cell in row):
        raise UnreadableCaseList(path.name, EMPTY)
    return SourceFile(path.name, table.how_read, (Sheet(path.stem, cast("list[list[Cell]]", table.rows)),))
