"""Reading what is due into the index, a little at a time, and taking out what is gone."""

from collections.abc import Callable, Iterable, Iterator
from time import perf_counter

from qi_desktop.storage.database import Database
from qi_desktop.storage.search.blocks import WHOLE
from qi_desktop.storage.search.held import Held, wanted_blocks
from qi_desktop.storage.search.model import Document
from qi_desktop.storage.search.tables import WATCHED

Source = Callable[[str, str], Document | None]
"""Tells what a record of a kind has to say now; None where there is nothing to find."""


_PAGES, _DONE = 3, 2
"""So many pages are put together in one step; SQLite counts fewer changes than this where none was left."""


def purge(database: Database) -> None:
    """Put the whole index together, so that nothing of what was taken out is left in any part of it."""
    database.run("INSERT INTO search_words (search_words) VALUES ('optimize')")


class SearchIndex:
    """Keeps the index in step with the rows; whoever writes a row leaves a note that it is due."""

    def __init__(self, database: Database) -> None:
        """Keep the index of this file."""
        self._database = database
        self._under_way: tuple[str, str, Iterator[None]] | None = None
        self._first: dict[tuple[str, str], None] = {}
        self._merging = False

    def behind(self) -> int:
        """Return how many records are due to be read."""
        return self._database.value("SELECT count(*) FROM search_due")

    @property
    def is_behind(self) -> bool:
        """Tell whether anything is due to be read."""
        return self._database.value("SELECT 1 FROM search_due LIMIT 1") is not None

    def prefer(self, records: Iterable[tuple[str, str]]) -> None:
        """Read these before all others, for somebody has just written them."""
        self._first.update(dict.fromkeys(records))

    def start_over(self) -> None:
        """Forget every word; everything is due."""
        self._under_way = None
        with self._database.transaction():
            for table in ("search_block", "search_document"):
                self._database.run(f"DELETE FROM {table}")
            self._database.run("DELETE FROM search_due")
            for kind in WATCHED:
                self._database.run(f"INSERT INTO search_due SELECT '{kind}', id, 0 FROM \"{kind}\"")

    def make_due(self, records: Iterable[tuple[str, str]]) -> None:
        """Note inside the open transaction that records are due."""
        self._database.run_many("INSERT OR IGNORE INTO search_due VALUES (?, ?, 0)", list(records))

    def read_on(self, source: Source, seconds: float) -> bool:
        """Read what is due for about so long; returns whether more is to be done."""
        if not (self._merging or self.is_behind):
            return False
        deadline = perf_counter() + seconds
        try:
            with self._database.passing():
                # What was read is put together before more is read, or each search would ask in many parts.
                if self._merging and not self._merged(deadline):
                    return True
                while perf_counter() < deadline:
                    if not self._advance(source, deadline):
                        break
                    self._merging = True
                return self._merging or self.is_behind
        except BaseException:
            self._under_way = None
            raise

    def _merged(self, deadline: float) -> bool:
        """Put parts of the index together until the deadline; tells whether nothing is left to do."""
        while perf_counter() < deadline:
            before = self._database.version()[1]
            self._database.run("INSERT INTO search_words (search_words, rank) VALUES ('merge', ?)", (_PAGES,))
            if self._database.version()[1] - before < _DONE:
                self._merging = False
                return True
        return False

    # ------------------------------------------------------------------------------------- one record
    def _advance(self, source: Source, deadline: float) -> bool:
        if self._under_way is None:
            found = self._next()
            if found is None:
                return False
            self._under_way = self._begun(*found, source)
        kind, record, steps = self._under_way
        if self._is_due(kind, record, begun=False):
            self._under_way = self._begun(kind, record, source)
            kind, record, steps = self._under_way
        for _ in steps:
            if perf_counter() >= deadline:
                self._note_begun(kind, record)
                return True
        self._under_way = None
        self._settle(kind, record)
        return True

    def _next(self) -> tuple[str, str] | None:
        while self._first:
            kind, record = next(iter(self._first))
            del self._first[kind, record]
            if self._is_due(kind, record):
                return kind, record
        found = list(self._database.tuples("SELECT kind, record FROM search_due LIMIT 1"))
        return (found[0][0], found[0][1]) if found else None

    def _is_due(self, kind: str, record: str, *, begun: bool | None = None) -> bool:
        sql = "SELECT 1 FROM search_due WHERE kind = ? AND record = ? AND (?3 IS NULL OR begun = ?3)"
        return self._database.value(sql, (kind, record, begun)) is not None

    def _begun(self, kind: str, record: str, source: Source) -> tuple[str, str, Iterator[None]]:
        self._settle(kind, record)
        return kind, record, self._renewal(kind, record, source)

    def _settle(self, kind: str, record: str) -> None:
        self._database.run("DELETE FROM search_due WHERE kind = ? AND record = ?", (kind, record))

    def _note_begun(self, kind: str, record: str) -> None:
        self._database.run("INSERT OR IGNORE INTO search_due VALUES (?, ?, 1)", (kind, record))

    def _renewal(self, kind: str, record: str, source: Source) -> Iterator[None]:
        """Take out what is no longer said and add what is new, a block at a time."""
        document = source(kind, record)
        held = Held(self._database, kind, record)
        if document is None or not (document.title or document.words):
            yield from held.emptied()
            held.forget()
            return
        if len(document.words) > WHOLE:
            yield  # to read a long text takes a while, and so does cutting it
        wanted = wanted_blocks(document)
        if len(wanted) > 1:
            yield
        yield from held.moved(document, long=len(wanted) > 1)
        yield from held.renewed(wanted)
