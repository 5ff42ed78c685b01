"""What can be read of a damaged file, gathered into a fresh one that every reader can read."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from qi_desktop.foundation.progress import Progress
from qi_desktop.storage.database import Database, refused_value
from qi_desktop.storage.dump import LOCAL
from qi_desktop.storage.kinds import PROJECTIONS
from qi_desktop.storage.salvage import trees
from qi_desktop.storage.salvage.model import LostPage, Unread
from qi_desktop.storage.salvage.owners import Owners, Shape, guessed, held_by, shapes
from qi_desktop.storage.salvage.pages import Pages
from qi_desktop.storage.schema import steps

_LEDGER = ("laptop", "entry", "subject", "change_row", "older_change", "gap")
_READ = (*_LEDGER, "content", *LOCAL, *PROJECTIONS)
_CHANGES, _RECORDS, _SUBJECTS = "change_of_record", "sqlite_autoindex_", "sqlite_autoindex_subject_1"

# As changes lie in a file of an earlier version, each with its record's kind and name.
_OLDER_CHANGES = """
CREATE TABLE older_change (
    laptop INTEGER NOT NULL, sequence INTEGER NOT NULL, entry INTEGER NOT NULL, kind TEXT NOT NULL,
    record TEXT NOT NULL, field TEXT NOT NULL, value TEXT, salt BLOB NOT NULL, value_digest BLOB,
    supersedes TEXT NOT NULL, digest BLOB NOT NULL, chain BLOB NOT NULL,
    PRIMARY KEY (laptop, sequence)) STRICT, WITHOUT ROWID
"""
_OLDER_SUBJECTS = (
    "INSERT OR IGNORE INTO subject (kind, record) SELECT DISTINCT kind, record FROM older_change"
)
_OLDER_AS_ROWS = """
INSERT OR IGNORE INTO change_row
SELECT laptop, sequence, entry, number, field, value, salt, value_digest, supersedes, digest, chain
FROM older_change JOIN subject USING (record, kind)
"""

_DESCRIBED = (("table",), ("index",), ("trigger",))

Row = tuple[int | None, tuple[Any, ...]]


class Gathering:
    """One reading of a damaged file from beginning to end."""

    def __init__(self, pages: Pages, target: Database, progress: Progress | None = None) -> None:
        """Gather into a new, empty file."""
        self._pages, self._target, self._progress = pages, target, progress
        steps.apply(target.tables)
        for (name,) in list(target.tuples("SELECT name FROM sqlite_schema WHERE type = 'trigger'")):
            target.run(f'DROP TRIGGER "{name}"')
        target.run(_OLDER_CHANGES)
        self._shapes = shapes(target, _READ)
        self._shapes["change"] = self._shapes["older_change"]
        self._owners = Owners(pages, progress)
        self.unread = Unread(looked_at=len(pages.sound) + len(pages.damaged))
        self.named_changes: set[tuple[int, int, str | int, str]] = set()
        """Laptop, sequence, record and field of every change that the file's lists name; mostly the record's
        number stands for it."""
        self.named_records: dict[str, set[str]] = defaultdict(set)
        """By kind the records that the file's lists name."""

    def gather(self) -> Unread:
        """Read every page that can be read; what hangs together with nothing is guessed by its look."""
        orphans: list[int] = []
        with self._target.transaction():
            for done, number in enumerate(self._owners.trees):
                if self._progress and done % 64 == 0:
                    self._progress.report(done, len(self._owners.trees), "reading what can be read")
                owner = self._owners.owner(number)
                if owner:
                    self._read_owned(number, owner)
                else:
                    orphans.append(number)
            self._place(orphans)
            for statement in (_OLDER_SUBJECTS, _OLDER_AS_ROWS, "DROP TABLE older_change"):
                self._target.run(statement)
        self._name_pages()
        return self.unread

    def _node(self, number: int) -> trees.Node | None:
        page = self._pages.read(number)
        return trees.node(number, page, self._pages.read) if page else None

    def _read_owned(self, number: int, owner: str) -> None:
        index = self._owners.is_index(owner)
        wanted = owner in self._shapes or owner == _CHANGES or owner.startswith(_RECORDS)
        found = self._node(number) if wanted else None
        if found is None:
            return
        if not index:
            if owner in self._shapes:
                self._keep(self._shapes[owner], found.rows, number)
        elif owner == "sqlite_autoindex_laptop_1":
            self._keep(
                self._shapes["laptop"], [(cells[1], (None, cells[0])) for _, cells in found.rows], number
            )
        elif owner == _SUBJECTS:
            self._keep_subjects(found.rows, number)
        elif owner == _CHANGES:
            self._note_list(found.rows)
        elif (table := self._owners.table_of(owner)) in PROJECTIONS:
            self.named_records[table] |= {cells[0] for _, cells in found.rows if cells}

    def _keep(self, shape: Shape, rows: Sequence[Row], page: int) -> None:
        for row, cells in rows:
            values = list(cells)
            if shape.number is not None and row is not None and len(values) > shape.number:
                values[shape.number] = row
            if not shape.fits(values) or not self._inserted(shape, values):
                self.unread.unplaced.append((page, list(cells)))

    def _inserted(self, shape: Shape, values: list[Any]) -> bool:
        columns = ", ".join(f'"{name}"' for name in shape.columns[: len(values)])
        marks = ", ".join("?" * len(values))
        try:
            self._target.run(f'INSERT OR IGNORE INTO "{shape.table}" ({columns}) VALUES ({marks})', values)
        except refused_value():
            return False
        return True

    def _place(self, orphans: list[int]) -> None:
        """Find the table of pages whose tree cannot be read: of the ledger first, which tells of records."""
        for in_index in (True, False):
            kinds = {} if in_index else self._kinds()
            for number in orphans:
                found = self._node(number)
                leaf = found and found.kind in (trees.LEAF_INDEX, trees.INTERIOR_INDEX)
                if not found or not found.rows or bool(leaf) != in_index:
                    continue
                shape = guessed(found.rows, set(self._shapes.values()), kinds, in_index=in_index)
                if shape:
                    self._keep(shape, found.rows, number)
                elif in_index and all(_names_subject(cells) for _, cells in found.rows):
                    self._keep_subjects(found.rows, number)
                elif in_index:
                    self._note_list(found.rows)
                elif not _of_the_search(found.rows):
                    self.unread.unplaced += [(number, list(cells)) for _, cells in found.rows]

    def _kinds(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = defaultdict(set)
        told = "SELECT kind, record FROM subject UNION SELECT kind, record FROM older_change"
        for kind, record in self._target.tuples(told):
            found[record].add(kind)
        return found

    def _note_list(self, rows: Sequence[Row]) -> None:
        """Note the changes that a page names whose look is that of the list of changes by record."""
        if all([type(cell) for cell in cells] in _LISTED for _, cells in rows):
            self.named_changes |= {(cells[2], cells[3], cells[0], cells[1]) for _, cells in rows}

    def _keep_subjects(self, rows: Sequence[Row], page: int) -> None:
        """Keep what the list of records by their names tells: which record a number stands for."""
        named = [(cells[2], (None, cells[1], cells[0])) for _, cells in rows if _names_subject(cells)]
        self._keep(self._shapes["subject"], named, page)

    def _name_pages(self) -> None:
        for number, why in sorted(self._pages.damaged.items()):
            self.unread.pages.append(LostPage(number, held_by(self._owners, number), why))


_LISTED = ([str, str, int, int], [int, str, int, int])
"""How a row of the list of changes by record looks, in an earlier version's file and in one of this."""


def _names_subject(cells: tuple[Any, ...]) -> bool:
    return [type(cell) for cell in cells] == [str, str, int] and cells[1] in PROJECTIONS


def _of_the_search(rows: Sequence[Row]) -> bool:
    """Tell whether rows are of the index of words or of the description of the tables."""
    return all(cells[:1] in _DESCRIBED or _no_record(cells) for _, cells in rows)


def _no_record(cells: tuple[Any, ...]) -> bool:
    return not cells or cells[0] is None or isinstance(cells[0], int)


def sequences_missing(held: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and last of each stretch that is missing between the numbers held, and before them."""
    before = 0
    for number in held:
        if number > before + 1:
            yield before + 1, number - 1
        before = number
