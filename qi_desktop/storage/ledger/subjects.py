"""The numbers that a file gives to records, so that a change names its record in a few bytes."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence

from qi_desktop.foundation.portions import portions
from qi_desktop.storage.database import Database
from qi_desktop.storage.ledger.stretch import Subject

_FEW = 8
_KNOWN = "SELECT number FROM subject WHERE record = ? AND kind = ?"
_MADE = "INSERT INTO subject (kind, record) VALUES (?, ?) RETURNING number"
_ALL_KNOWN = """
SELECT subject.record, subject.number FROM json_each(?1) AS wanted
CROSS JOIN subject ON subject.record = wanted.value AND subject.kind = ?2
"""
_ALL_MADE = "INSERT INTO subject (kind, record) SELECT ?1, value FROM json_each(?2) RETURNING record, number"


def subjects(database: Database, kind: str, records: Iterable[str]) -> dict[str, int]:
    """Return the numbers of records of a kind; whichever has none yet is given one.

    Neighbours by name get numbers that follow one another: they come together as a rule.
    """
    found: dict[str, int] = {}
    for some in portions(sorted(set(records))):
        if len(some) > _FEW:
            found |= _many(database, kind, some)
        for record in some:
            if record not in found:
                found[record] = _one(database, kind, record)
    return found


def _one(database: Database, kind: str, record: str) -> int:
    return database.value(_KNOWN, (record, kind)) or database.value(_MADE, (kind, record))


def _many(database: Database, kind: str, records: Sequence[str]) -> dict[str, int]:
    found: dict[str, int] = dict(database.tuples(_ALL_KNOWN, (json.dumps(records), kind)))
    new = [record for record in records if record not in found]
    # A sign that JSON does not carry over as it is: such a name is left to be asked for by itself.
    carried = json.dumps([record for record in new if "\0" not in record])
    if new:
        found |= dict(database.tuples(_ALL_MADE, (kind, carried)))
    return found


class Subjects:
    """The numbers of records that changes were written about, each asked for once."""

    def __init__(self, database: Database) -> None:
        """Begin with none known."""
        self._database = database
        self._numbers: dict[str, dict[str, int]] = defaultdict(dict)

    def of(self, told: Sequence[Subject]) -> list[int]:
        """Return the number of each record, told with its kind."""
        kinds, records = zip(*told, strict=True)
        if len(set(kinds)) == 1:
            return list(map(self._of_kind(kinds[0], records).__getitem__, records))
        by_kind: dict[str, list[str]] = defaultdict(list)
        for kind, record in told:
            by_kind[kind].append(record)
        numbers = {kind: self._of_kind(kind, same) for kind, same in by_kind.items()}
        return [numbers[kind][record] for kind, record in told]

    def _of_kind(self, kind: str, records: Iterable[str]) -> dict[str, int]:
        known = self._numbers[kind]
        new = set(records).difference(known)
        if new:
            known |= subjects(self._database, kind, new)
        return known
