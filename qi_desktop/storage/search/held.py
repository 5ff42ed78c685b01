"""The blocks of one record as the index holds them, and how they become what is wanted."""

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from hashlib import blake2b
from typing import NamedTuple

from qi_desktop.storage.database import Database
from qi_desktop.storage.search.blocks import blocks
from qi_desktop.storage.search.model import LONG, Document, Place, day_number, place_number

# Signs that no text shows: with them the index marks what it found.
_UNSEEN = "\x00\x01\x02"
GOING = -1
"""The start of a block that is on its way out."""


class Kept(NamedTuple):
    """A block that is held: its number, where it begins in its text, and a digest of what it holds."""

    number: int
    start: int
    digest: str


class Wanted(NamedTuple):
    """A block that is to be held."""

    start: int
    title: str
    words: str
    marks: str

    def digest(self) -> str:
        """Return what tells this block from others, wherever it begins."""
        return blake2b("\0".join(self[1:]).encode(), digest_size=8).hexdigest()


def wanted_blocks(document: Document) -> list[Wanted]:
    """Return the blocks of a document; its title stands with the first."""
    text, title = _seen(document.words), _seen(document.title)
    spans = blocks(text) or [(0, 0)]
    marks = " ".join((*document.marks, LONG) if len(spans) > 1 else document.marks)
    return [Wanted(start, "" if start else title, text[start:stop], marks) for start, stop in spans]


def _seen(text: str) -> str:
    # Looking for a sign first is a hundred times quicker than translating a long text.
    for sign in _UNSEEN:
        if sign in text:
            text = text.replace(sign, " ")
    return text


class Held:
    """What is held of one record; after every step the layout told is true."""

    def __init__(self, database: Database, kind: str, record: str) -> None:
        """Read what is held, which may be nothing."""
        self._database, self._kind, self._record = database, kind, record
        self._serial, self._place, self._layout = 0, 0, list[Kept]()
        found = database.tuples(
            "SELECT serial, place, layout FROM search_document WHERE kind = ? AND record = ?", (kind, record)
        )
        for serial, place, layout in list(found):
            self._serial, self._place, self._layout = serial, place, layout_of(layout)

    def emptied(self) -> Iterator[None]:
        """Take out every block."""
        for block in list(self._layout):
            yield from self._without(block)

    def forget(self) -> None:
        """Take out the record itself."""
        self._database.run("DELETE FROM search_document WHERE serial = ?", (self._serial,))

    def moved(self, document: Document, *, long: bool) -> Iterator[None]:
        """Stand at the document's day; blocks of another day or length are read anew."""
        if not self._serial:
            self._serial = self._database.value("SELECT coalesce(max(serial), 0) + 1 FROM search_document")
            self._place = self._standing(document, long=long)
            self._database.run(
                "INSERT INTO search_document VALUES (?, ?, ?, ?, '[]')",
                (self._serial, self._kind, self._record, self._place),
            )
        elif self._place != (place := self._standing(document, long=long)):
            yield from self.emptied()
            self._place = place
            self._database.run("UPDATE search_document SET place = ? WHERE serial = ?", (place, self._serial))

    def renewed(self, wanted: Sequence[Wanted]) -> Iterator[None]:
        """Take out the blocks that are not wanted and add those that are missing."""
        free: dict[str, list[Kept]] = defaultdict(list)
        for block in reversed(self._layout):
            free[block.digest].append(block)
        stays: list[Kept] = []
        new: list[Wanted] = []
        for one in wanted:
            same = free.get(one.digest())
            if same:
                stays.append(same.pop()._replace(start=one.start))
            else:
                new.append(one)
        gone = [block._replace(start=GOING) for blocks in free.values() for block in blocks]
        before, self._layout = self._layout, stays + gone
        for block in gone:
            yield from self._without(block)
        for one in new:
            yield from self._with(one)
        if self._layout != before:
            self._save()

    def _standing(self, document: Document, *, long: bool) -> int:
        return place_number(
            Place(day_number(document.day), document.sort or document.kind, long, self._serial, 0)
        )

    def _without(self, block: Kept) -> Iterator[None]:
        self._database.run("DELETE FROM search_block WHERE place = ?", (self._place + block.number,))
        self._layout.remove(block)
        yield from self._saved()

    def _with(self, one: Wanted) -> Iterator[None]:
        number = self._free_number()
        self._database.run(
            "INSERT INTO search_block VALUES (?, ?, ?, ?)",
            (self._place + number, one.title, one.words, one.marks),
        )
        self._layout.append(Kept(number, one.start, one.digest()))
        yield from self._saved()

    def _free_number(self) -> int:
        taken = {block.number for block in self._layout}
        return next(number for number in range(len(taken) + 1) if number not in taken)

    def _saved(self) -> Iterator[None]:
        # A record of one block is written in one breath, and told of at its end.
        if len(self._layout) > 1:
            self._save()
            yield

    def _save(self) -> None:
        text = json.dumps(self._layout, separators=(",", ":"))
        self._database.run("UPDATE search_document SET layout = ? WHERE serial = ?", (text, self._serial))


def layout_of(text: str) -> list[Kept]:
    """Return the layout of a document's blocks as it is kept."""
    return [Kept(*entry) for entry in json.loads(text)]
