"""The heads of a record: the changes that nobody supersedes, with what they say."""

import json
from collections.abc import Iterable
from typing import NamedTuple

from qi_desktop.storage.database import Database

_HEADS = """
SELECT head.record, head.field, change.laptop, change.sequence, change.value
FROM head JOIN change USING (laptop, sequence) JOIN laptop ON laptop.number = change.laptop
WHERE head.kind = ? AND {which} ORDER BY laptop.uuid, change.sequence
"""


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
    which = "head.record = ?" if field is None else "head.record = ? AND head.field = ?"
    params = (kind, record) if field is None else (kind, record, field)
    return [Head(*row[1:]) for row in database.tuples(_HEADS.format(which=which), params)]


def heads_by_record(database: Database, kind: str, records: Iterable[str]) -> dict[str, list[Head]]:
    """Return the heads of many records at once; a record without any is left out."""
    which = "head.record IN (SELECT value FROM json_each(?))"
    found: dict[str, list[Head]] = {}
    for record, *head in database.tuples(_HEADS.format(which=which), (kind, json.dumps(list(records)))):
        found.setdefault(record, []).append(Head(*head))
    return found
