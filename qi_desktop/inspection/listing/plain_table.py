"""Any table as it stands, for a trial draw: its headers told apart, its rows as text, nothing decoded."""

from dataclasses import dataclass
from pathlib import Path

from qi_desktop.inspection.listing.columns import labels_of
from qi_desktop.inspection.listing.spreadsheet import Sheet, read_file, text_of

ROWS_SEARCHED = 25


@dataclass(frozen=True, slots=True)
class PlainTable:
    """A table's headers and rows; ``numbers`` tells where each row stands in the file."""

    how_read: str
    headers: tuple[str, ...]
    rows: list[dict[str, str]]
    numbers: list[int]
    uneven: dict[int, int]
    """Rows with more or fewer cells than there are headers, by their number; only text can have them."""


def read_table(path: Path, sheet: str | None = None) -> PlainTable:
    """Read a table of text or a sheet of a workbook (the first, where none is named)."""
    source = read_file(path)
    chosen = source.chosen(() if sheet is None else (sheet,))[0]
    return _table(source.how_read, chosen)


def _table(how_read: str, sheet: Sheet) -> PlainTable:
    texts = [[text_of(cell) for cell in row] for row in sheet.rows]
    filled = [sum(map(bool, row)) for row in texts]
    # A title above the headers fills one cell; a table of one column has no more to show.
    likely = [place for place, cells in enumerate(filled[:ROWS_SEARCHED]) if cells > 1]
    at = next(iter(likely), next((place for place, cells in enumerate(filled) if cells), 0))
    headers = labels_of(texts[at] if texts else [])
    places = [place for place in range(at + 1, len(texts)) if filled[place]]
    return PlainTable(
        how_read,
        headers,
        [_row(headers, texts[place]) for place in places],
        [place + 1 for place in places],
        {place + 1: len(texts[place]) for place in places if len(texts[place]) != len(headers)},
    )


def _row(headers: tuple[str, ...], cells: list[str]) -> dict[str, str]:
    return dict(zip(headers, [*cells, *[""] * (len(headers) - len(cells))], strict=False))
