"""The heads of a record: the changes that nobody supersedes, with what they say."""

import json
from collections.abc import Iterable
from typing import NamedTuple

from qi_desktop.storage.database import Database

_HEADS = """
SELECT subject.record, head.field, head.laptop, head.sequence, change.value
FROM {which} CROSS JOIN head_row AS head ON head.subject = subject.number
CROSS JOIN change_row AS change ON change.laptop = head.laptop AND change.sequence = head.sequence
JOIN laptop ON laptop.number = head.laptop
WHERE subject.kind = ? {field} ORDER BY laptop.uuid, head.sequence
"""
_ONE = _HEADS.format(which="subject", field="AND subject.record = ?")
_FIELD = _HEADS.format(which="subject", field="AND subject.record = ? AND head.field = ?")
_SOME = _HEADS.format(
    which="json_each(?) AS wanted CROSS JOIN subject ON subject.record = wanted.value", field=""
)


class Head(NamedTuple):
    """One head of a record with the JSON text it holds, None once erased."""

    field: str
    laptop: int
    sequence: int
    value: str | None

    @property
    def identity(self) -> tuple[int, int]:
        """Return which change it is: the laptop's number in this file, and the sequence."""
        return self.laptop, self.sequence


def heads_of(database: Database, kind: str, record: str, field: str | None = None) -> list[Head]:
    """Return the heads of one field of a record, or of all its fields, by laptop and sequence."""
    told = database.tuples(_ONE, (kind, record))
    if field is not None:
        told = database.tuples(_FIELD, (kind, record, field))
    return [Head(*row[1:]) for row in told]


def heads_by_record(database: Database, kind: str, records: Iterable[str]) -> dict[str, list[Head]]:
    """Return the heads of many records at once; a record without any is left out."""
    found: dict[str, list[Head]] = {}
    for record, *head in database.tuples(_SOME, (json.dumps(sorted(set(records))), kind)):
        found.setdefault(record, []).append(Head(*head))
    return found
