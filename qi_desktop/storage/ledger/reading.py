"""What the ledger can tell: a record's history, open conflicts, the digest of its state."""

import hashlib
import json
from dataclasses import replace

from qi_desktop.storage.database import Database, Row
from qi_desktop.storage.kinds import COMPOUNDS, LAST_WORDS_ONLY, PROJECTIONS
from qi_desktop.storage.ledger.compound import Facts, filled, sides
from qi_desktop.storage.ledger.heads import heads_of
from qi_desktop.storage.ledger.projection import Place
from qi_desktop.storage.model import Change, Conflict

_CHANGES = """
SELECT laptop.uuid AS laptop_uuid, change.*, entry.clock, entry.person, entry.act, entry.why
FROM change JOIN entry USING (laptop, entry) JOIN laptop ON laptop.number = change.laptop
"""


class Reading:
    """Reads changes as records; it writes nothing."""

    def __init__(self, database: Database) -> None:
        """Read from this file."""
        self._database = database

    def history(self, record: str, field: str | None = None, kind: str | None = None) -> list[Change]:
        """Return the changes of a record, oldest first by the hybrid clock."""
        rows = self._database.rows(
            f"{_CHANGES} WHERE change.record = ? AND change.field = ifnull(?, change.field)"
            " AND change.kind = ifnull(?, change.kind) ORDER BY entry.clock, laptop.uuid, change.sequence",
            (record, field, kind),
        )
        return [self._change(row) for row in rows]

    def conflicts(self) -> list[Conflict]:
        """Return the contested fields with their heads."""
        contested = self._database.tuples("SELECT kind, record, field FROM contested ORDER BY 1, 2, 3")
        return [
            Conflict(kind, record, field, tuple(self._sides((kind, record, field))))
            for kind, record, field in list(contested)
        ]

    def _sides(self, place: Place) -> list[Change]:
        """Return the heads of a contested field, oldest first as the clocks tell it."""
        kind, record, field = place
        heads = [
            self._change(row)
            for row in self._database.rows(
                f"{_CHANGES} JOIN head USING (kind, record, field, laptop, sequence)"
                " WHERE head.kind = ? AND head.record = ? ORDER BY entry.clock, laptop.uuid, change.sequence",
                (kind, record),
            )
        ]
        compound = COMPOUNDS.get(kind)
        if compound is None or compound.field != field:
            return [head for head in heads if head.field == field and not head.erased]
        shown = sides(compound, heads_of(self._database, kind, record))[0]
        return [
            head if head.field == field else _as_a_whole(head, field, shown)
            for head in heads
            if head.field == field or head.field in compound.columns
        ]

    def is_contested(self, record: str, field: str, kind: str | None = None) -> bool:
        """Tell whether a field waits for a person's decision."""
        found = self._database.value(
            "SELECT 1 FROM contested WHERE record = ? AND field = ? AND kind = ifnull(?, kind)",
            (record, field, kind),
        )
        return found is not None

    def _change(self, row: Row) -> Change:
        value = None if row["value"] is None else json.loads(row["value"])
        return Change(
            laptop=row["laptop_uuid"],
            **{name: row[name] for name in ("sequence", "entry", "clock", "person", "act", "why")},
            **{name: row[name] for name in ("kind", "record", "field")},
            value=value,
            erased=row["value"] is None,
            supersedes=tuple((self._uuid(number), old) for number, old in json.loads(row["supersedes"])),
        )

    def _uuid(self, number: int) -> str:
        return self._database.value("SELECT uuid FROM laptop WHERE number = ?", (number,))


def _as_a_whole(head: Change, field: str, shown: Facts) -> Change:
    """Return the head of a single column as one of the compound field, with the other facts as shown."""
    return replace(head, field=field, value=filled({**shown, head.field: head.value}))


def state_digest(database: Database) -> str:
    """Return one digest over all changes held, and over the rows made from them.

    Two laptops that hold the same changes share it, in whatever order they took them in.
    """
    total = hashlib.sha256()
    for uuid, sequence, digest in database.tuples(
        "SELECT uuid, sequence, digest FROM change_row JOIN laptop ON number = laptop ORDER BY uuid, sequence"
    ):
        total.update(f"{uuid} {sequence} ".encode() + digest)
    for kind in sorted(PROJECTIONS):
        for row in database.tuples(f'SELECT * FROM "{kind}" ORDER BY id'):
            total.update(json.dumps([kind, *row], ensure_ascii=False).encode())
    return total.hexdigest()


def earlier_words(database: Database) -> set[tuple[str, int]]:
    """Return the changes with earlier words of records that leave the file with their last ones only."""
    kinds = ", ".join(f"'{kind}'" for kind in sorted(LAST_WORDS_ONLY))
    rows = database.tuples(
        "SELECT uuid, sequence FROM change JOIN laptop ON laptop.number = change.laptop"
        f" WHERE kind IN ({kinds}) AND NOT EXISTS (SELECT 1 FROM head WHERE head.kind = change.kind"
        " AND head.record = change.record AND head.field = change.field"
        " AND head.laptop = change.laptop AND head.sequence = change.sequence)"
    )
    return {(uuid, sequence) for uuid, sequence in rows}
