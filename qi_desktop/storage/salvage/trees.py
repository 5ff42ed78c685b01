"""What one page of a database file holds, by SQLite's published file format (pure).

https://www.sqlite.org/fileformat2.html, sections 1.5 to 2.1.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from qi_desktop.security.pages import USABLE

INTERIOR_INDEX, INTERIOR_TABLE, LEAF_INDEX, LEAF_TABLE = 2, 5, 10, 13
_KINDS = {INTERIOR_INDEX, INTERIOR_TABLE, LEAF_INDEX, LEAF_TABLE}
_TABLE_HOLDS = USABLE - 35
_INDEX_HOLDS = (USABLE - 12) * 64 // 255 - 23
_LEAST = (USABLE - 12) * 32 // 255 - 23

Read = Callable[[int], bytes | None]


class Unreadable(Exception):
    """A row goes on, on a page that cannot be read."""

    def __init__(self, page: int) -> None:
        """Name that page."""
        super().__init__(page)
        self.page = page


@dataclass(slots=True)
class Node:
    """One page of a tree: its children, its rows, and how many of its rows go on where nothing is read."""

    kind: int
    children: list[int] = field(default_factory=list[int])
    rows: list[tuple[int | None, tuple[Any, ...]]] = field(
        default_factory=list[tuple[int | None, tuple[Any, ...]]]
    )
    """Row numbers (None in an index) and cells."""
    broken: list[int] = field(default_factory=list[int])
    """For each row that could not be read whole the page where it breaks off."""


def node(number: int, page: bytes, read: Read) -> Node | None:
    """Return a page as a part of a tree, None where it is none."""
    start = 100 if number == 1 else 0
    kind = page[start]
    if kind not in _KINDS:
        return None
    count = int.from_bytes(page[start + 3 : start + 5], "big")
    after = start + (12 if kind in (INTERIOR_INDEX, INTERIOR_TABLE) else 8)
    found = Node(kind)
    for place in range(after, min(after + 2 * count, USABLE - 1), 2):
        at = int.from_bytes(page[place : place + 2], "big")
        try:
            _cell(found, page, at, read)
        except Unreadable as error:
            found.broken.append(error.page)
        except (IndexError, ValueError, UnicodeDecodeError):
            found.broken.append(number)
    if kind in (INTERIOR_INDEX, INTERIOR_TABLE):
        found.children.append(int.from_bytes(page[start + 8 : start + 12], "big"))
    return found


def _cell(found: Node, page: bytes, at: int, read: Read) -> None:
    if found.kind in (INTERIOR_INDEX, INTERIOR_TABLE):
        found.children.append(int.from_bytes(page[at : at + 4], "big"))
        at += 4
    if found.kind == INTERIOR_TABLE:
        return
    size, at = _varint(page, at)
    row = None
    if found.kind == LEAF_TABLE:
        row, at = _varint(page, at)
        row -= (row >> 63) << 64
    most = _TABLE_HOLDS if found.kind == LEAF_TABLE else _INDEX_HOLDS
    found.rows.append((row, tuple(_cells(_whole(page, at, size, most, read)))))


def _whole(page: bytes, at: int, size: int, most: int, read: Read) -> bytes:
    """Return a row's bytes, followed from page to page where it is long."""
    if size <= most:
        return page[at : at + size]
    here = _LEAST + (size - _LEAST) % (USABLE - 4)
    here = here if here <= most else _LEAST
    parts = [page[at : at + here]]
    following = int.from_bytes(page[at + here : at + here + 4], "big")
    rest = size - here
    while rest > 0:
        held = read(following)
        if held is None:
            raise Unreadable(following)
        parts.append(held[4 : 4 + min(rest, USABLE - 4)])
        rest -= len(parts[-1])
        following = int.from_bytes(held[:4], "big")
    return b"".join(parts)


def _cells(row: bytes) -> Iterator[Any]:
    """Yield the cells of a row in SQLite's record format."""
    head, place = _varint(row, 0)
    types: list[int] = []
    while place < head:
        kind, place = _varint(row, place)
        types.append(kind)
    at = head
    for kind in types:
        length = _length(kind)
        if at + length > len(row):
            raise ValueError(kind)
        yield _value(kind, row[at : at + length])
        at += length


_LENGTHS = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)
_REAL, _ZERO, _ONE, _BYTES = 7, 8, 9, 12


def _length(kind: int) -> int:
    if kind < len(_LENGTHS):
        return _LENGTHS[kind]
    if kind < _BYTES:
        raise ValueError(kind)
    return (kind - _BYTES) // 2


def _value(kind: int, held: bytes) -> Any:  # noqa: ANN401 - a cell may be anything
    if kind == 0:
        return None
    if kind in (_ZERO, _ONE):
        return kind - _ZERO
    if kind == _REAL:
        import struct

        return struct.unpack(">d", held)[0]
    if kind < _REAL:
        return int.from_bytes(held, "big", signed=True)
    return held.decode() if kind % 2 else held


def _varint(held: bytes, at: int) -> tuple[int, int]:
    value = 0
    for place in range(at, at + 8):
        byte = held[place]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:  # noqa: PLR2004 - the highest bit tells that more follows
            return value, place + 1
    return value << 8 | held[at + 8], at + 9
