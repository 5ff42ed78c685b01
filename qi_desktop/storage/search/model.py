"""What the index of words keeps of a record, and how a block's place tells where and when it stands."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from qi_desktop.storage.search.tables import BLOCKS, WATCHED

LONG = "long"
"""The mark of every block of a document that has several."""

DOCUMENT = "document"
"""The sort of a note that was brought in from a document; every other record is of the sort of its kind."""

_SORTS = (*WATCHED, DOCUMENT)
_SERIALS, _CODES, _DAYS = 25, 6, 16
SORT_BITS = (BLOCKS + _SERIALS + 1, (1 << _CODES - 1) - 1)
"""Where the sort stands in a place: the bits below it, and the mask of its own."""
_FIRST_DAY = date(1970, 1, 1).toordinal()


@dataclass(frozen=True, slots=True)
class Document:
    """The words of one record as they are to be found; ``marks`` are single words that narrow a search."""

    kind: str
    record: str
    title: str
    words: str
    day: date | None = None
    marks: tuple[str, ...] = ()
    sort: str = ""


class Place(NamedTuple):
    """Where a block stands: the later its day, the greater its number."""

    day: int
    sort: str
    long: bool
    serial: int
    block: int


def place_number(place: Place) -> int:
    """Return a place as one whole number, ordered by day."""
    code = _SORTS.index(place.sort) << 1 | place.long
    document = (place.day << _CODES | code) << _SERIALS | place.serial
    return document << BLOCKS | place.block


def place_of(number: int) -> Place:
    """Return the place that a number stands for."""
    document, block = number >> BLOCKS, number & ((1 << BLOCKS) - 1)
    code = document >> _SERIALS & ((1 << _CODES) - 1)
    serial = document & ((1 << _SERIALS) - 1)
    return Place(document >> _SERIALS + _CODES, _SORTS[code >> 1], bool(code & 1), serial, block)


def serial_of(number: int) -> int:
    """Return the document of a place; quicker than the whole place."""
    return number >> BLOCKS & ((1 << _SERIALS) - 1)


def day_number(day: date | None) -> int:
    """Return a day as it stands in a place; days before 1970 or after 2149 count as the first or last."""
    return 0 if day is None else min(max(day.toordinal() - _FIRST_DAY, 0), (1 << _DAYS) - 1)


def day_told(number: int) -> date | None:
    """Return the day that stands in a place."""
    return date.fromordinal(number + _FIRST_DAY) if number else None


def places_between(since: date | None, until: date | None) -> tuple[int, int]:
    """Return the least and the greatest place of the days from ``since`` to ``until``."""
    shift = _CODES + _SERIALS + BLOCKS
    first = day_number(since) if since else 0
    last = day_number(until) if until else (1 << _DAYS) - 1
    return first << shift, ((last + 1) << shift) - 1


def mark_of(kind: str, name: str) -> str:
    """Return the mark that says ``kind`` of a record by its id, as one word of the index."""
    return kind + "".join(letter for letter in name.lower() if letter.isascii() and letter.isalnum())
