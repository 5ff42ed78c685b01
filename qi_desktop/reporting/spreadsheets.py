"""Tables as CSV and XLSX files; no cell can act as a formula."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from qi_desktop.foundation.writing import written_whole

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")  # noqa: RUF001 - read alike by some
_NO_DAY = (2000, 1, 1, 0, 0, 0)
_MOMENTS = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")
_LONGEST_SHEET_NAME = 31
Value = str | int | float


@dataclass(frozen=True, slots=True)
class ExportedTable:
    """One table: its file's name, its columns with what they mean, and its rows."""

    name: str
    columns: dict[str, str]
    rows: Sequence[Sequence[Value]]


def harmless(value: Value) -> Value:
    """Return a cell that no spreadsheet takes for a formula."""
    if isinstance(value, str) and value.startswith(_FORMULA_STARTS):
        return f"'{value}"
    return value


def data_dictionary(tables: Iterable[ExportedTable]) -> ExportedTable:
    """Return a table that says what each column of the others holds."""
    columns = {"table": "name of the file", "column": "name of the column", "meaning": "what it holds"}
    rows = [(table.name, column, meaning) for table in tables for column, meaning in table.columns.items()]
    return ExportedTable("data_dictionary", columns, rows)


def write_csv(table: ExportedTable, path: Path) -> Path:
    """Write one table as CSV, whole or not at all."""
    with written_whole(path) as stream:
        stream.write(csv_of(table))
    return path


def csv_of(table: ExportedTable) -> bytes:
    """Return one table as CSV."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(table.columns)
    writer.writerows([harmless(value) for value in row] for row in table.rows)
    return text.getvalue().encode("utf-8-sig")


def write_workbook(tables: Sequence[ExportedTable], path: Path) -> Path:
    """Write tables as the sheets of one XLSX, whole or not at all."""
    written = workbook_of(tables)
    with written_whole(path) as stream:
        stream.write(written)
    return path


def workbook_of(tables: Sequence[ExportedTable]) -> bytes:
    """Return tables as the sheets of one XLSX."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    for table in tables:
        sheet = book.create_sheet(table.name[:_LONGEST_SHEET_NAME])
        sheet.freeze_panes = "A2"
        sheet.append(list(table.columns))
        for row in table.rows:
            sheet.append([harmless(value) for value in row])
    stream = io.BytesIO()
    book.save(stream)
    return _timeless(stream)


def _timeless(written: io.BytesIO) -> bytes:
    """Return a workbook that does not say when it was written, so that like tables give like bytes."""
    stream = io.BytesIO()
    with ZipFile(written) as parts, ZipFile(stream, "w", ZIP_DEFLATED) as kept:
        for name in parts.namelist():
            content = parts.read(name)
            if name == "docProps/core.xml":
                content = _MOMENTS.sub(rb"\g<1>2000-01-01T00:00:00Z", content)
            entry = ZipInfo(name, _NO_DAY)
            entry.compress_type = ZIP_DEFLATED
            kept.writestr(entry, content)
    return stream.getvalue()
