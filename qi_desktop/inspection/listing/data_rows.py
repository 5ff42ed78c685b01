"""The rows of a sheet that speak of cases: not the blank ones, nor titles and headers over again."""

from collections.abc import Sequence
from itertools import compress

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
    body = sheet.rows[header.row :]
    numbers = range(header.row + 1, header.row + 1 + len(body))
    firsts = _firsts(body)
    if "" in firsts or not likely.isdisjoint(firsts):
        kept = [
            bool(first) and not (first in likely and _repeats(cells, header, titles, len(heads)))
            for first, cells in zip(firsts, body, strict=True)
        ]
        return list(compress(numbers, kept)), _filled_up(list(compress(body, kept)), len(header.labels))
    return list(numbers), _filled_up(body, len(header.labels))


def _firsts(body: Sequence[Sequence[Cell]]) -> list[str]:
    """Return the first filled cell of each row as headers are compared, blank where there is none."""
    try:
        # Most often the first column is text and filled: then this takes a tenth of the time.
        plain = [str.strip(cells[0]) for cells in body]  # pyright: ignore[reportArgumentType]
    except (IndexError, TypeError):
        return list(map(_first, body))
    if "" in plain:
        return list(map(_first, body))
    return list(map(str.casefold, plain))


def _filled_up(rows: Sequence[Sequence[Cell]], width: int) -> list[Sequence[Cell]]:
    """Return the rows with blanks where they end too early."""
    if min(map(len, rows), default=width) >= width:
        return list(rows)
    return [cells if len(cells) >= width else [*cells, *[""] * (width - len(cells))] for cells in rows]


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
