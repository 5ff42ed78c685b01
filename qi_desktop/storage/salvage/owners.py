"""Which page belongs to which table: by the tree it stands in, or by what its rows look like."""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from qi_desktop.foundation.progress import Progress
from qi_desktop.storage.database import Database
from qi_desktop.storage.kinds import PROJECTIONS
from qi_desktop.storage.salvage import trees
from qi_desktop.storage.salvage.pages import Pages

_SCHEMA_ROW = 5
_LEAST_GUESSED = 3


class Shape(NamedTuple):
    """How the rows of a table lie in the file: the columns in their order there, and their types."""

    table: str
    columns: tuple[str, ...]
    types: tuple[str, ...]
    number: int | None
    """Which column is the row number itself and stands in no cell, None for none."""
    in_index: bool
    """Whether the rows lie in a tree of keys."""

    def fits(self, cells: Sequence[Any]) -> bool:
        """Tell whether a row may be one of this table: newer columns may be missing at its end."""
        if len(cells) > len(self.columns) or (self.in_index and len(cells) < len(self.columns)):
            return False
        if not all(_is(cell, kind) for cell, kind in zip(cells, self.types, strict=False)):
            return False
        if cells and cells[0] is None and self.number != 0:
            return False
        named = dict(zip(self.columns, cells, strict=False))
        return "kind" not in named or named["kind"] in PROJECTIONS or self.table not in _OF_KINDS


_OF_KINDS = frozenset({"subject", "older_change", "contested", "erased", "draft"})


def _is(cell: object, kind: str) -> bool:
    return cell is None or type(cell).__name__ == {"TEXT": "str", "INTEGER": "int", "BLOB": "bytes"}.get(kind)


def shapes(database: Database, tables: Iterable[str]) -> dict[str, Shape]:
    """Return how rows lie in the tables of a new file of this version."""
    found: dict[str, Shape] = {}
    without = {
        name
        for name, apart in database.tuples("SELECT name, wr FROM pragma_table_list WHERE schema = 'main'")
        if apart
    }
    for table in tables:
        columns = list(
            database.tuples("SELECT name, type, pk FROM pragma_table_info(?) ORDER BY cid", (table,))
        )
        if table in without:
            keys = sorted((column for column in columns if column[2]), key=lambda column: column[2])
            columns = [*keys, *(column for column in columns if not column[2])]
        number = next(
            (place for place, (_, kind, key) in enumerate(columns) if key and kind == "INTEGER"), None
        )
        names, types, _ = zip(*columns, strict=True)
        found[table] = Shape(table, names, types, None if table in without else number, table in without)
    return found


class Owners:
    """The trees of a file, as far as the pages that can be read tell them."""

    def __init__(self, pages: Pages, progress: Progress | None = None) -> None:
        """Look at how the readable pages hang together."""
        self._pages = pages
        self._parents: dict[int, int] = {}
        self._goes_on: dict[int, int] = {}
        self.trees: dict[int, int] = {}
        """The kind of every page that is part of a tree."""
        schema: list[tuple[Any, ...]] = []
        for done, number in enumerate(pages.sound):
            if progress and done % 256 == 0:
                progress.report(done, len(pages.sound), "finding which page belongs where")
            self._look(number, schema)
        known = len(pages.sound) + len(pages.damaged)
        for number in (*self._parents, *self._goes_on):
            if number > known:
                pages.damaged[number] = "cut off"
        self._roots: dict[int, str] = {1: "sqlite_schema"}
        self._index_of: dict[str, str] = {}
        for kind, name, table, root, *_ in schema:
            if root:
                self._roots[root] = name
                if kind == "index":
                    self._index_of[name] = table

    def _look(self, number: int, schema: list[tuple[Any, ...]]) -> None:
        page = self._pages.read(number)
        found = trees.node(number, page, self._pages.read) if page else None
        if found is None:
            return
        self.trees[number] = found.kind
        for child in found.children:
            self._parents.setdefault(child, number)
        for broken in found.broken:
            self._goes_on.setdefault(broken, number)
        schema += [
            cells
            for _, cells in found.rows
            if len(cells) == _SCHEMA_ROW and cells[0] in ("table", "index") and isinstance(cells[3], int)
        ]

    def owner(self, number: int) -> str:
        """Return the table or index a page belongs to, '' where nothing tells."""
        seen: set[int] = set()
        while number not in self._roots and number not in seen:
            seen.add(number)
            above = self._parents.get(number) or self._goes_on.get(number)
            if above is None:
                return ""
            number = above
        return self._roots.get(number, "")

    def table_of(self, name: str) -> str:
        """Return the table an index belongs to; a table is its own."""
        return self._index_of.get(name, name)

    def is_index(self, name: str) -> bool:
        """Tell whether a name is an index's."""
        return name in self._index_of


def held_by(owners: Owners, number: int) -> str:
    """Tell in words what a page holds or held."""
    owner = owners.owner(number)
    if not owner:
        return "unknown: no page that can be read leads to it"
    if owner.startswith(("search_", "sqlite_autoindex_search_")):
        return "the index of words, which is made again from the rows; nothing of its own"
    if owners.is_index(owner):
        return f"a list that only helps to find rows of {_told(owners.table_of(owner))}; nothing of its own"
    return "what tables there are" if owner == "sqlite_schema" else f"rows of {_told(owner)}"


def _told(table: str) -> str:
    """Return what a table is called where it is told of: changes and heads lie in rows of their own."""
    return table.removesuffix("_row")


def guessed(
    rows: Sequence[tuple[int | None, tuple[Any, ...]]],
    shaped: Iterable[Shape],
    kinds: dict[str, set[str]],
    *,
    in_index: bool,
) -> Shape | None:
    """Return the one table whose rows look like these; None where none or more than one does.

    Records of the same look are told apart by what the changes say of which kind each one is.
    """
    fitting = [
        shape
        for shape in shaped
        if shape.in_index == in_index and all(shape.fits(cells) for _, cells in rows)
    ]
    known = {kind for _, cells in rows for kind in kinds.get(cells[0] if cells else "", ())}
    if len(known) == 1 and not in_index:
        fitting = [shape for shape in fitting if shape.table in known]
    elif in_index:
        fitting = [shape for shape in fitting if len(shape.columns) >= _LEAST_GUESSED]
    else:
        fitting = [shape for shape in fitting if shape.table not in PROJECTIONS]
    return fitting[0] if len(fitting) == 1 else None
