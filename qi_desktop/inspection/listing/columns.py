"""Which column of a case list is which: by header words, or as a person mapped them."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from qi_desktop.foundation.paths import resource
from qi_desktop.inspection.listing.codes import normal
from qi_desktop.inspection.listing.spreadsheet import Cell, Sheet, text_of
from qi_desktop.inspection.model import ColumnNotFound, NoHeaderRow

# A title, a note and a blank row may stand above the headers; hardly more.
ROWS_SEARCHED = 25
HEADERS_NEEDED = 4


@dataclass(frozen=True, slots=True)
class Header:
    """The header row's number (from 1), its words, and the columns (from 0) of each field."""

    row: int
    words: tuple[str, ...]
    columns: dict[str, tuple[int, ...]]

    def repeated_in(self, row: Sequence[Cell]) -> bool:
        """Tell whether a row further down is the headers over again."""
        words = [normal(text_of(cell)) for cell in row]
        same = sum(1 for word, header in zip(words, self.words, strict=False) if word and word == header)
        return same >= HEADERS_NEEDED

    def word(self, field: str) -> str:
        """Return the header over a field's first column, for telling a person where a value stands."""
        return self.words[self.columns[field][0]] if field in self.columns else field

    def values(self, row: Sequence[Cell], field: str) -> list[Cell]:
        """Return what stands in a row under a field, blanks left out; two columns can bear one header."""
        inside = (row[column] for column in self.columns.get(field, ()) if column < len(row))
        return [cell for cell in inside if text_of(cell)]


def find_header(file: str, sheet: Sheet, mapping: Mapping[str, str] | None = None) -> Header:
    """Find the header row of a sheet: the first rows' one with most known headers."""
    known = header_fields()
    best, best_count = 0, 0
    for index, row in enumerate(sheet.rows[:ROWS_SEARCHED]):
        words = {_bare(text_of(cell)) for cell in row}
        wanted = {_bare(word) for word in (mapping or {}).values()}
        count = sum(1 for word in words if word in known or (word and word in wanted))
        if count > best_count:
            best, best_count = index, count
    if best_count < HEADERS_NEEDED:
        raise NoHeaderRow(file, sheet.name)
    words = tuple(normal(text_of(cell)) for cell in sheet.rows[best])
    columns = _columns(words) if not mapping else _mapped(file, sheet.name, words, mapping)
    return Header(best + 1, words, columns)


@cache
def header_fields() -> dict[str, str]:
    """Return the field that each known header word stands for."""
    known: dict[str, list[str]] = json.loads(resource("codes", "columns.json").read_text(encoding="utf-8"))
    return {_bare(word): field for field, words in known.items() for word in words}


def _columns(words: Sequence[str]) -> dict[str, tuple[int, ...]]:
    known = header_fields()
    columns: dict[str, tuple[int, ...]] = {}
    for index, word in enumerate(words):
        field = known.get(_bare(word))
        if field:
            columns[field] = (*columns.get(field, ()), index)
    return columns


def _mapped(
    file: str, sheet: str, words: Sequence[str], mapping: Mapping[str, str]
) -> dict[str, tuple[int, ...]]:
    columns = _columns(words)
    fields = set(header_fields().values())
    for field, header in mapping.items():
        found = tuple(index for index, word in enumerate(words) if word == normal(header))
        if field not in fields or not found:
            raise ColumnNotFound(file, sheet, field if field not in fields else header)
        columns = {other: tuple(i for i in places if i not in found) for other, places in columns.items()}
        columns[field] = found
    return {field: places for field, places in columns.items() if places}


def _bare(word: str) -> str:
    return re.sub(r"[^a-z0-9]+", " ", normal(word)).strip()
