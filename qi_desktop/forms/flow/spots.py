"""Places of a form's answers, and what stands there, renewed without copying what stays as it is."""

from collections.abc import Iterator, Mapping
from typing import TypeVar

Rows = tuple[int, ...]
Spot = tuple[str, Rows]
Row = int | Rows | None

_T = TypeVar("_T")


def rows_of(row: Row) -> Rows:
    """Return rows (counted from 1, outermost repeat first) however they were given."""
    if row is None:
        return ()
    return (row,) if isinstance(row, int) else row


class Spots(Mapping[Spot, _T]):
    """One thing a spot: kept by name, then by rows, so that a draft copies only the names it writes to.

    Whoever made a draft may write to it until it is handed on; after that nobody does.
    """

    __slots__ = ("_mine", "named")

    def __init__(self, named: dict[str, dict[Rows, _T]] | None = None) -> None:
        """Begin with what stands under each name."""
        self.named: dict[str, dict[Rows, _T]] = {} if named is None else named
        self._mine: set[str] = set()

    @classmethod
    def of(cls, pairs: Mapping[Spot, _T]) -> "Spots[_T]":
        """Return the same spots, kept by name."""
        made = cls()
        for (name, rows), value in pairs.items():
            made.put(name, rows, value)
        return made

    def draft(self) -> "Spots[_T]":
        """Return spots to write to, at first the same; these here stay as they are."""
        return Spots(dict(self.named))

    def at(self, name: str, rows: Rows) -> _T | None:
        """Return what stands at a spot, or None."""
        found = self.named.get(name)
        return None if found is None else found.get(rows)

    def under(self, name: str) -> Mapping[Rows, _T]:
        """Return what stands under a name, by rows."""
        return self.named.get(name, {})

    def put(self, name: str, rows: Rows, value: _T) -> None:
        """Write to a draft."""
        self._writable(name)[rows] = value

    def drop(self, name: str, rows: Rows) -> None:
        """Leave nothing at a spot of a draft."""
        if rows in self.under(name):
            del self._writable(name)[rows]

    def replace(self, name: str, rows: dict[Rows, _T]) -> None:
        """Write everything under a name of a draft anew; its place among the names stays."""
        self.named[name] = rows
        self._mine.add(name)

    def _writable(self, name: str) -> dict[Rows, _T]:
        if name in self._mine:
            return self.named[name]
        self._mine.add(name)
        copied = self.named[name] = dict(self.named.get(name, ()))
        return copied

    def __getitem__(self, spot: Spot) -> _T:
        return self.named[spot[0]][spot[1]]

    def __iter__(self) -> Iterator[Spot]:
        return ((name, rows) for name, found in self.named.items() for rows in found)

    def __len__(self) -> int:
        return sum(map(len, self.named.values()))
