"""Rows of the kinds whose facts come in a compound field, made from their heads many at a time."""

import json
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from qi_desktop.foundation.portions import portions
from qi_desktop.storage.database import Database
from qi_desktop.storage.kinds import COMPOUNDS

# The first head by laptop and sequence, with what it says apart from where it was read. A query with
# one min() takes its other columns from the row in which the smallest was found.
_FIRST = """
SELECT subject.record AS record, change.value AS value,
    count(DISTINCT CASE json_type(change.value) WHEN 'object' THEN json_remove(change.value, {origin})
        ELSE '{{}}' END) AS meanings,
    min(laptop.uuid || char(1) || printf('%020d', change.sequence)) AS place
FROM json_each(?) AS wanted CROSS JOIN subject ON subject.record = wanted.value AND subject.kind = '{kind}'
CROSS JOIN head_row AS head ON head.subject = subject.number AND head.field = '{field}'
CROSS JOIN change_row AS change USING (laptop, sequence) JOIN laptop ON laptop.number = change.laptop
GROUP BY subject.record
"""

_CONTESTED = """
INSERT INTO contested SELECT '{kind}', record, '{field}' FROM ({first}) AS first
WHERE meanings > 1 OR EXISTS (
    SELECT 1 FROM subject CROSS JOIN head_row AS head ON head.subject = subject.number
    CROSS JOIN change_row AS change USING (laptop, sequence)
    WHERE subject.kind = '{kind}' AND subject.record = first.record AND head.field IN ({single})
    AND json_extract(change.value, '$') IS NOT json_extract(first.value, '$.' || head.field))
"""


def show(database: Database, kind: str, records: Iterable[str]) -> set[str]:
    """Make the rows of those records that have a head of the compound field; returns which they are."""
    return {
        record for some in _portions(records) for (record,) in list(database.tuples(_shown(kind), (some,)))
    }


def write(database: Database, kind: str, rows: Iterable[Sequence[object]]) -> None:
    """Write rows whose one head is known: the record, then a cell for each column of the compound."""
    database.run_many(_written(kind), rows)


def note_contested(database: Database, kind: str, records: Iterable[str]) -> None:
    """Note for these records whether their heads tell different facts."""
    for some in _portions(records):
        database.run(_uncontested(kind), (some,))
        database.run(_contested(kind), (some,))


def _portions(records: Iterable[str]) -> Iterator[str]:
    return (json.dumps(some) for some in portions(sorted(records)))


@cache
def _first(kind: str) -> str:
    compound = COMPOUNDS[kind]
    origin = ", ".join(f"'$.{name}'" for name in compound.origin)
    return _FIRST.format(kind=kind, field=compound.field, origin=origin)


@cache
def _shown(kind: str) -> str:
    columns = COMPOUNDS[kind].columns
    cells = ", ".join(f"json_extract(value, '$.{name}')" for name in columns)
    return (
        _upsert(kind, columns, f"SELECT record, {cells} FROM ({_first(kind)}) WHERE true") + " RETURNING id"
    )


@cache
def _written(kind: str) -> str:
    columns = COMPOUNDS[kind].columns
    return _upsert(kind, columns, f"VALUES (?{', ?' * len(columns)})")


def _upsert(kind: str, columns: Sequence[str], source: str) -> str:
    names = ", ".join(f'"{name}"' for name in columns)
    renewed = ", ".join(f'"{name}" = excluded."{name}"' for name in columns)
    return f'INSERT INTO "{kind}" (id, {names}) {source} ON CONFLICT (id) DO UPDATE SET {renewed}'


@cache
def _uncontested(kind: str) -> str:
    return (
        f"DELETE FROM contested WHERE kind = '{kind}' AND field = '{COMPOUNDS[kind].field}'"
        " AND record IN (SELECT value FROM json_each(?))"
    )


@cache
def _contested(kind: str) -> str:
    compound = COMPOUNDS[kind]
    single = ", ".join(f"'{name}'" for name in compound.columns if name not in compound.origin)
    return _CONTESTED.format(kind=kind, field=compound.field, first=_first(kind), single=single)
