"""One act of one person: the changed rows and their changes, in one transaction."""

import json
from collections.abc import Callable, Sequence

from qi_desktop.storage.database import Database
from qi_desktop.storage.ledger import chain
from qi_desktop.storage.ledger.projection import Place, note_contested, show_heads, show_value
from qi_desktop.storage.model import ChangeUnknown, FieldContested, Value
from qi_desktop.storage.schema import columns_of

OWN = 1
"""The number every file gives to the laptop it belongs to."""

Identity = tuple[int, int]
Salts = Callable[[int], bytes]


def cell_of(value: Value) -> str | int | float | None:
    """Return a value as it stands in a typed row."""
    if isinstance(value, bool):
        return int(value)
    return chain.written(value) if isinstance(value, list | dict) else value


class Entry:
    """Collects the changes of one act; fields that would not change are left out."""

    def __init__(self, database: Database, header: chain.Header, salts: Salts) -> None:
        """Begin an entry right after the last change of this laptop."""
        self._database = database
        self.header = header
        self._salts = salts
        self._sequence, self._chain = self._end_of_chain()
        self.records: set[tuple[str, str]] = set()

    def _end_of_chain(self) -> tuple[int, bytes]:
        last = self._database.rows(
            "SELECT sequence, chain FROM change WHERE laptop = ? ORDER BY sequence DESC LIMIT 1", (OWN,)
        )
        return (
            (last[0]["sequence"] + 1, last[0]["chain"]) if last else (1, chain.beginning(self.header.laptop))
        )

    def record_header(self) -> None:
        """Write who did what when and why, once for all changes of the entry."""
        head = self.header
        self._database.run(
            "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?)",
            (OWN, head.entry, head.clock, head.person, head.act, head.why, head.undoes),
        )

    def put(self, kind: str, record: str, /, **fields: Value) -> None:
        """Give fields of a record their values; raises FieldContested on a field in conflict."""
        for field, value in fields.items():
            self._put((kind, record, field), value)

    def remove(self, kind: str, record: str) -> None:
        """Mark a record as removed; its history stays."""
        self.put(kind, record, removed=True)

    def settle(self, place: Place, value: Value) -> None:
        """Give a contested field the value a person decided on; it supersedes every head."""
        self._write(place, chain.written(value), self._heads(place))

    def restore(self, place: Place, values: Sequence[str]) -> None:
        """Give a field back one value, or several that stood side by side before a resolution."""
        heads = self._heads(place)
        for value in values:
            self._write(place, value, heads)

    def _put(self, place: Place, value: Value) -> None:
        heads = self._heads(place)
        text = chain.written(value)
        held = {self._held(identity) for identity in heads}
        if held == {text} or (not heads and value is None):
            return
        if len(held) > 1:
            raise FieldContested(*place)
        self._write(place, text, heads)

    def _heads(self, place: Place) -> list[Identity]:
        rows = self._database.tuples(
            "SELECT laptop, sequence FROM head WHERE kind = ? AND record = ? AND field = ?", place
        )
        return [(laptop, sequence) for laptop, sequence in rows]

    def _held(self, identity: Identity) -> str | None:
        return self._database.value("SELECT value FROM change WHERE laptop = ? AND sequence = ?", identity)

    def _write(self, place: Place, text: str, supersedes: Sequence[Identity]) -> None:
        if place[2] not in columns_of(place[0]):
            raise ChangeUnknown(place[0], place[2])
        self._append(place, text, supersedes)
        self._move_heads(place, supersedes)
        if len(supersedes) < 2 and len(self._heads(place)) == 1:  # noqa: PLR2004 - one or more
            show_value(self._database, place, cell_of(json.loads(text)))
        else:
            show_heads(self._database, [place])
            note_contested(self._database, [place])
        self.records.add(place[:2])

    def _append(self, place: Place, text: str, supersedes: Sequence[Identity]) -> None:
        named = tuple((self._uuid(laptop), sequence) for laptop, sequence in supersedes)
        body = chain.Body(self._sequence, *place, text, self._salts(16), None, named)
        digest = chain.digest_of(self.header, body)
        self._chain = chain.link(self._chain, digest)
        self._database.run(
            "INSERT INTO change VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL, ?, ?, ?)",
            (
                OWN,
                body.sequence,
                self.header.entry,
                *place,
                text,
                body.salt,
                chain.written([list(identity) for identity in supersedes]),
                digest,
                self._chain,
            ),
        )
        self._sequence += 1

    def _move_heads(self, place: Place, supersedes: Sequence[Identity]) -> None:
        own = (OWN, self._sequence - 1)
        self._database.run_many("INSERT OR IGNORE INTO superseded VALUES (?, ?)", supersedes)
        self._database.run_many(
            "DELETE FROM head WHERE kind = ? AND record = ? AND field = ? AND laptop = ? AND sequence = ?",
            [(*place, *identity) for identity in supersedes],
        )
        self._database.run("INSERT INTO head VALUES (?, ?, ?, ?, ?)", (*place, *own))

    def _uuid(self, laptop: int) -> str:
        if laptop == OWN:
            return self.header.laptop
        return self._database.value("SELECT uuid FROM laptop WHERE number = ?", (laptop,))
