"""Asking the index: which blocks hold the words, how well, and where in them the words stand."""

from collections.abc import Iterable
from dataclasses import dataclass

from qi_desktop.storage.database import Database
from qi_desktop.storage.search.held import layout_of
from qi_desktop.storage.search.model import SORT_BITS, place_of

BEGUN, ENDED = "\x01", "\x02"
"""The signs around each word that was found."""

_WEIGHTS = "4.0, 1.0, 0.0"
"""What a word counts in a title, in the text, and among the marks that only narrow a search."""

Between = tuple[int, int]
"""The least and greatest place that is asked for."""


Scored = tuple[int, float]
"""The number of a block's place, and how well it fits: the greater, the better."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A block with what was found in it marked; ``start`` is where it begins in the record's words."""

    title: str
    words: str
    start: int
    marks: str = ""


class Matching:
    """Reads the index of words; every expression is in the language of SQLite's FTS5."""

    def __init__(self, database: Database) -> None:
        """Ask the index of this file."""
        self._database = database

    def scored(self, expression: str, between: Between, most: int) -> list[Scored]:
        """Return the latest blocks that fit, at most so many, each with how well it fits."""
        rows = self._database.tuples(
            f"SELECT rowid, -bm25(search_words, {_WEIGHTS}) FROM search_words"
            " WHERE search_words MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ?",
            (expression, *between, most),
        )
        return [(number, score) for number, score in rows]

    def places(self, expression: str, between: Between, most: int = -1) -> list[int]:
        """Return where the blocks stand that fit, the latest first; quicker than telling how well."""
        rows = self._database.tuples(
            "SELECT rowid FROM search_words WHERE search_words MATCH ? AND rowid BETWEEN ? AND ?"
            " ORDER BY rowid DESC LIMIT ?",
            (expression, *between, most),
        )
        return [number for (number,) in rows]

    def total(self, expression: str, between: Between) -> int:
        """Return how many blocks fit."""
        return self._database.value(
            "SELECT count(*) FROM search_words WHERE search_words MATCH ? AND rowid BETWEEN ? AND ?",
            (expression, *between),
        )

    def counted(self, expression: str, between: Between) -> dict[str, int]:
        """Return how many blocks of each sort fit."""
        rows = self._database.tuples(
            "SELECT max(rowid), count(*) FROM search_words WHERE search_words MATCH ?"
            f" AND rowid BETWEEN ? AND ? GROUP BY rowid >> {SORT_BITS[0]} & {SORT_BITS[1]}",
            (expression, *between),
        )
        return {place_of(number).sort: count for number, count in rows}

    def records(self, serials: Iterable[int]) -> dict[int, str]:
        """Return the records that documents stand for."""
        wanted = list(serials)
        marks = ", ".join("?" * len(wanted))
        rows = self._database.tuples(
            f"SELECT serial, record FROM search_document WHERE serial IN ({marks})", wanted
        )
        return {serial: record for serial, record in rows}  # noqa: C416 - typed tuples to a dictionary

    def shown(self, number: int, expression: str) -> Shown | None:
        """Return a block with what was found in it marked; None where it has gone since."""
        place = place_of(number)
        for title, words, marks in self._database.tuples(
            "SELECT highlight(search_words, 0, ?1, ?2), highlight(search_words, 1, ?1, ?2), marks"
            " FROM search_words WHERE search_words MATCH ?3 AND rowid = ?4",
            (BEGUN, ENDED, expression, number),
        ):
            layout = self._database.value(
                "SELECT layout FROM search_document WHERE serial = ?", (place.serial,)
            )
            starts = {block.number: block.start for block in layout_of(layout or "[]")}
            return Shown(title, words, starts.get(place.block, 0), marks)
        return None

    def has_long(self) -> bool:
        """Tell whether any record has more than one block."""
        return bool(self.places("marks : long", (0, 1 << 62), 1))
