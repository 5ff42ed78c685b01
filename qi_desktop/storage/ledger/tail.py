"""The end of this laptop's own chain, where its changes are added."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from qi_desktop.storage.database import Database
from qi_desktop.storage.kinds import fields_of
from qi_desktop.storage.ledger import chain, erasure
from qi_desktop.storage.ledger.heads import Head
from qi_desktop.storage.ledger.subjects import subjects
from qi_desktop.storage.model import ChangeUnknown

OWN = 1
"""The number every file gives to the laptop it belongs to."""

SALT = 16
Salts = Callable[[int], bytes]

# What is the same in every row stands in the statement: each bound value costs time.
_ADD = "INSERT INTO change_row VALUES ({own}, ?, {entry}, ?, '{field}', ?, ?, NULL, ?, ?, ?)"
_ADD_FIRST = "INSERT INTO change_row VALUES ({own}, ?, {entry}, ?, '{field}', ?, ?, NULL, '[]', ?, ?)"
_NEW_HEADS = (
    "INSERT INTO head_row SELECT subject, field, laptop, sequence FROM change_row"
    " WHERE laptop = ? AND sequence BETWEEN ? AND ?"
)
_OLD_HEADS = "DELETE FROM head_row WHERE subject = ? AND field = ? AND laptop = ? AND sequence = ?"


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
        self._latest: tuple[str, Sequence[str], dict[str, int]] = ("", (), {})
        last = database.rows(
            "SELECT sequence, chain FROM change WHERE laptop = ? ORDER BY sequence DESC LIMIT 1", (OWN,)
        )
        self._sequence: int = last[0]["sequence"] if last else 0
        self._chain: bytes = last[0]["chain"] if last else chain.beginning(header.laptop)

    def add(self, kind: str, field: str, values: Sequence[New]) -> None:
        """Add one change for each value of a field, in their order."""
        first = self._sequence + 1
        named = self._named(kind, field, values)
        numbers = self._subjects(kind, [new.record for new in values])
        told = zip(values, (numbers[new.record] for new in values), named, strict=True)
        rows = self._rows(kind, field, list(told))
        self._database.run_many(self._statement(_ADD, kind, field), rows)
        self._make_heads(first)
        gone = [(new.record, head) for new in values for head in new.supersedes]
        if any(named):
            self._database.run_many(
                "INSERT OR IGNORE INTO superseded VALUES (?, ?)", [one for names in named for one in names]
            )
            self._database.run_many(
                _OLD_HEADS, [(numbers[record], head.field, *head.identity) for record, head in gone]
            )

    def add_first(self, kind: str, field: str, records: Sequence[str], texts: Sequence[str]) -> None:
        """Add the first value of a field to many records: nothing is superseded, so it is quick."""
        first = self._sequence + 1
        salts = self._drawn(len(records))
        links = chain.links(
            self._header,
            (kind, field),
            (self._sequence, self._chain),
            zip(records, texts, salts, strict=True),
        )
        self._sequence += len(records)
        self._chain = links[-1].chain if links else self._chain
        sealed = [map(bytearray, column) for column in (salts, *zip(*links, strict=True))]
        numbers = map(subjects(self._database, kind, records).__getitem__, records)
        rows = zip(range(first, self._sequence + 1), numbers, texts, *sealed, strict=True)
        self._database.run_many(self._statement(_ADD_FIRST, kind, field), rows)
        self._make_heads(first)

    def _statement(self, form: str, kind: str, field: str) -> str:
        if field not in fields_of(kind):
            raise ChangeUnknown(kind, field)
        return form.format(own=OWN, entry=self._header.entry, field=field)

    def _subjects(self, kind: str, records: Sequence[str]) -> dict[str, int]:
        """Return the numbers of records; the fields of one are mostly given one after another."""
        if self._latest[:2] != (kind, records):
            self._latest = kind, records, subjects(self._database, kind, records)
        return self._latest[2]

    def _make_heads(self, first: int) -> None:
        self._database.run(_NEW_HEADS, (OWN, first, self._sequence))

    def _drawn(self, number: int) -> list[bytes]:
        drawn = self._salts(SALT * number)
        return [drawn[start : start + SALT] for start in range(0, SALT * number, SALT)]

    def _named(self, kind: str, field: str, values: Sequence[New]) -> list[list[tuple[int, int]]]:
        """Return what each change supersedes: the heads, and what survived the erasures of its field."""
        stays = erasure.survivors(self._database, kind, field)
        named: list[list[tuple[int, int]]] = []
        for new in values:
            survivors = [(self._number(one.laptop), one.sequence) for one in stays.get(new.record, ())]
            named.append(list(dict.fromkeys([*(head.identity for head in new.supersedes), *survivors])))
        return named

    def _rows(
        self, kind: str, field: str, given: Sequence[tuple[New, int, list[tuple[int, int]]]]
    ) -> list[tuple[object, ...]]:
        """Return the rows of some values, each told with the number of its record and what it supersedes."""
        rows: list[tuple[object, ...]] = []
        salts = self._drawn(len(given))
        for ((record, text, _), number, names), salt in zip(given, salts, strict=True):
            self._sequence += 1
            told = tuple((self._uuid(laptop), sequence) for laptop, sequence in names)
            body = chain.Body(self._sequence, kind, record, field, text, salt, None, told)
            digest = chain.digest_of(self._header, body)
            self._chain = chain.link(self._chain, digest)
            old = chain.written([list(identity) for identity in names]) if names else "[]"
            rows.append((self._sequence, number, text, salt, old, digest, self._chain))
        return rows

    @property
    def last(self) -> erasure.Survivor:
        """Return which change was added last."""
        return erasure.Survivor(self._header.laptop, self._sequence)

    def _number(self, uuid: str) -> int:
        self._database.run("INSERT OR IGNORE INTO laptop (uuid) VALUES (?)", (uuid,))
        return self._database.value("SELECT number FROM laptop WHERE uuid = ?", (uuid,))

    def _uuid(self, laptop: int) -> str:
        if laptop not in self._uuids:
            self._uuids[laptop] = self._database.value("SELECT uuid FROM laptop WHERE number = ?", (laptop,))
        return self._uuids[laptop]
