"""What could not be read of a damaged file, named as exactly as what is left of it allows."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class LostPage:
    """One page of the file that cannot be read, and what it held as far as other pages tell."""

    number: int
    held: str
    why: str


@dataclass(frozen=True, slots=True)
class LostRow:
    """A row, or one field of a record, that stood on such a page.

    ``instead`` tells what was found in another place of the file in its stead.
    """

    table: str
    row: str
    field: str = ""
    instead: str = ""


@dataclass(slots=True)
class Unread:
    """Everything that could not be read of one file; nothing in it when the file is sound."""

    pages: list[LostPage] = field(default_factory=list[LostPage])
    rows: list[LostRow] = field(default_factory=list[LostRow])
    unplaced: list[tuple[int, list[object]]] = field(default_factory=list[tuple[int, list[object]]])
    """Rows that were read on a page of which nothing tells to which table it belonged."""
    looked_at: int = 0
    """How many pages the file has."""

    @property
    def lost(self) -> list[LostRow]:
        """Return the rows in whose stead nothing was found."""
        return [row for row in self.rows if not row.instead]
