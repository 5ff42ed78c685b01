"""Reading what a provider sends (XLSX, XLS, ODS or a table of text) into plain rows of cells."""

import csv
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from io import StringIO
from pathlib import Path

from qi_desktop.inspection.model import SheetNotFound, UnreadableCaseList

Cell = str | int | float | bool | date | datetime | time | timedelta
NO_WORKBOOK = "it is no workbook, whatever its name says, or it is damaged"
LOCKED = "it is protected by a password"
EMPTY = "it is empty"
WORKBOOKS = {".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"}


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet's name and all its rows from the first, blank ones too, so that row numbers are true."""

    name: str
    rows: list[list[Cell]]


def read_sheets(path: Path, sheet: str | None = None) -> list[Sheet]:
    """Read every sheet of a workbook, or the one named; a text file counts as one sheet."""
    sheets = _workbook(path) if path.suffix.lower() in WORKBOOKS else [_text_table(path)]
    if sheet is None:
        return sheets
    chosen = [one for one in sheets if one.name.casefold() == sheet.strip().casefold()]
    if not chosen:
        raise SheetNotFound(path.name, sheet, tuple(one.name for one in sheets))
    return chosen


def text_of(cell: Cell) -> str:
    """Return what a person would read in the cell, without needless blanks or a whole number's ``.0``."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime) and cell.time() == time():
        return cell.date().isoformat()
    return " ".join(str(cell).split())


def _workbook(path: Path) -> list[Sheet]:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    try:
        with path.open("rb") as stream:
            workbook = CalamineWorkbook.from_filelike(stream)
            return [
                Sheet(name, workbook.get_sheet_by_name(name).to_python(skip_empty_area=False))
                for name in workbook.sheet_names
            ]
    except OSError as error:
        raise UnreadableCaseList(path.name, error.strerror or "") from error
    except PasswordError as error:
        raise UnreadableCaseList(path.name, LOCKED) from error
    except (CalamineError, ValueError) as error:
        raise UnreadableCaseList(path.name, NO_WORKBOOK if path.stat().st_size else EMPTY) from error


def _text_table(path: Path) -> Sheet:
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise UnreadableCaseList(path.name, error.strerror or "") from error
    if not raw.strip():
        raise UnreadableCaseList(path.name, EMPTY)
    if b"\x00" in raw:
        raise UnreadableCaseList(path.name, "the file is neither a spreadsheet nor text")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = raw.decode("cp1252", errors="replace")
    try:
        lines = csv.reader(StringIO(text, newline=None), delimiter=_delimiter(text))
        rows: list[list[Cell]] = [list(row) for row in lines]
    except csv.Error as error:
        raise UnreadableCaseList(path.name, "a cell of it is far too long to be one") from error
    return Sheet(path.stem, rows)


def _delimiter(text: str) -> str:
    # The sign that the fullest line holds most often: a title row above the headers holds none.
    lines = text.splitlines()[:50]
    return max(",;\t|", key=lambda sign: max((line.count(sign) for line in lines), default=0))
