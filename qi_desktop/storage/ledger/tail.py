"""The end of this laptop's own chain, where its changes are added."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from qi_desktop.storage.database import Database
from qi_desktop.storage.ledger import chain
from qi_desktop.storage.ledger.heads import Head

OWN = 1
"""The number every file gives to the laptop it belongs to."""

SALT = 16
Salts = Callable[[int], bytes]

# The constant parts stand in the statement: each bound value of a row costs time.
_ADD = "INSERT INTO change VALUES ({own}, ?, {entry}, ?, ?, ?, ?, ?, NULL, ?, ?, ?)"
_NEW_HEADS = (
    "INSERT INTO head SELECT kind, record, field, laptop, sequence FROM change"
    " WHERE laptop = ? AND sequence BETWEEN ? AND ?"
)
_OLD_HEADS = "DELETE FROM head WHERE kind = ? AND record = ? AND field = ? AND laptop = ? AND sequence = ?"


class New(NamedTuple):
    """One value about to be given: to which record, as JSON text, and which heads it supersedes."""

    record: str
    text: str
    supersedes: Sequence[Head] = ()


class Tail:
    """Adds changes after the last one of this laptop, and makes them the heads of their fields."""

    def __init__(self, database: Database, header: chain.Header, salts: Salts) -> None:
        """Begin right after the last change of this laptop."""
        self._database = database
        self._header = header
        self._salts = salts
        self._uuids: dict[int, str] = {OWN: header.laptop}
        last = database.rows(
            "SELECT sequence, chain FROM change WHERE laptop = ? ORDER BY sequence DESC LIMIT 1", (OWN,)
        )
        self._sequence: int = last[0]["sequence"] if last else 0
        self._chain: bytes = last[0]["chain"] if last else chain.beginning(header.laptop)

    def add(self, kind: str, field: str, values: Sequence[New]) -> None:
        """Add one change for each value of a field, in their order."""
        first = self._sequence + 1
        statement = _ADD.format(own=OWN, entry=self._header.entry)
        self._database.run_many(statement, self._rows(kind, field, values))
        self._database.run(_NEW_HEADS, (OWN, first, self._sequence))
        gone = [(new.record, head) for new in values for head in new.supersedes]
        if gone:
            self._database.run_many(
                "INSERT OR IGNORE INTO superseded VALUES (?, ?)", [head.identity for _, head in gone]
            )
            self._database.run_many(
                _OLD_HEADS, [(kind, record, head.field, *head.identity) for record, head in gone]
            )

    def _rows(self, kind: str, field: str, values: Sequence[New]) -> list[tuple[object, ...]]:
        rows: list[tuple[object, ...]] = []
        salts = self._salts(SALT * len(values))
        for place, (record, text, heads) in enumerate(values):
            self._sequence += 1
            salt = salts[SALT * place : SALT * (place + 1)]
            named = tuple([(self._uuid(head.laptop), head.sequence) for head in heads])
            body = chain.Body(self._sequence, kind, record, field, text, salt, None, named)
            digest = chain.digest_of(self._header, body)
            self._chain = chain.link(self._chain, digest)
            old = chain.written([list(head.identity) for head in heads]) if heads else "[]"
            rows.append((self._sequence, kind, record, field, text, salt, old, digest, self._chain))
        return rows

    def _uuid(self, laptop: int) -> str:
        if laptop not in self._uuids:
            self._uuids[laptop] = self._database.value("SELECT uuid FROM laptop WHERE number = ?", (laptop,))
        return self._uuids[laptop]
