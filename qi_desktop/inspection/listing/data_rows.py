"""The rows of a sheet that speak of cases: not the blank ones, nor titles and headers over again."""

from collections.abc import Sequence
from itertools import islice

from qi_desktop.inspection.listing.codes import normal
from qi_desktop.inspection.listing.columns import HEADERS_NEEDED, Header
from qi_desktop.inspection.listing.spreadsheet import Cell, Sheet, text_of

OTHER = "\x00"
"""What a cell that is no text counts as; no header is one."""


def data_rows(sheet: Sheet, header: Header) -> tuple[list[int], list[Sequence[Cell]]]:
    """Return the rows below the headers and their numbers, without blank ones and repeated headers."""
    titles = {_filled(cells) for cells in sheet.rows[: header.row - 1]} - {()}
    # Most rows are told apart by their first cell; only a likely one is looked at whole.
    heads = {text_of(cell).casefold() for cell in sheet.rows[header.row - 1]} - {""}
    likely = heads | {title[0].casefold() for title in titles}
    numbers: list[int] = []
    rows: list[Sequence[Cell]] = []
    width = len(header.labels)
    for number, cells in enumerate(islice(sheet.rows, header.row, None), start=header.row + 1):
        first = _first(cells)
        if not first or (first in likely and _repeats(cells, header, titles, len(heads))):
            continue
        numbers.append(number)
        rows.append(cells if len(cells) >= width else [*cells, *[""] * (width - len(cells))])
    return numbers, rows


def _first(cells: Sequence[Cell]) -> str:
    """Return the first filled cell as headers are compared, blank where there is none."""
    for cell in cells:
        if not isinstance(cell, str):
            return OTHER
        if plain := cell.strip():
            return plain.casefold()
    return ""


def _repeats(cells: Sequence[Cell], header: Header, titles: set[tuple[str, ...]], heads: int) -> bool:
    """Tell whether a row is the headers, or a title above them, over again."""
    if _filled(cells) in titles:
        return True
    words = [normal(text_of(cell)) for cell in cells]
    same = sum(1 for word, head in zip(words, header.words, strict=False) if word and word == head)
    return same >= min(HEADERS_NEEDED, heads)


def _filled(cells: Sequence[Cell]) -> tuple[str, ...]:
    return tuple(text for cell in cells if (text := text_of(cell)))
