"""Rows of many records made at once from their heads, after much has come from elsewhere."""

import json
from collections.abc import Iterable, Sequence
from functools import cache

from qi_desktop.storage.database import Database
from qi_desktop.storage.kinds import INCIDENTAL
from qi_desktop.storage.ledger.projection import CELL, Place, show_heads

# Where the heads of a field say the same, the largest value is what they say; an erased one says nothing.
# The last column has a bit for each field whose heads differ.
_HEADS = """
SELECT head.record, {largest}, {differing}
FROM json_each(?) AS wanted CROSS JOIN head ON head.kind = '{kind}' AND head.record = wanted.value
CROSS JOIN change ON change.laptop = head.laptop AND change.sequence = head.sequence
WHERE head.field IN ({fields}) GROUP BY head.record
"""
_ROW = 'INSERT INTO "{kind}" (id, {names}) VALUES (?, {cells}) ON CONFLICT (id) DO UPDATE SET {renewed}'
_UNCONTESTED = """
DELETE FROM contested WHERE kind = ?1 AND record IN (SELECT value FROM json_each(?2))
AND field IN (SELECT value FROM json_each(?3))
"""


def show(database: Database, kind: str, fields: Iterable[str], records: Sequence[str]) -> None:
    """Make some fields of some records again from their heads, and note which of them are contested.

    For kinds without a compound field.
    """
    names, wanted = tuple(sorted(fields)), json.dumps(records)
    found = list(database.tuples(_heads(kind, names), (wanted,)))
    database.run_many(_row(kind, names), [row[:-1] for row in found])
    differing: list[Place] = [
        (kind, record, name)
        for record, *_, bits in found
        if bits
        for place, name in enumerate(names)
        if bits >> place & 1
    ]
    show_heads(database, differing)
    database.run(_UNCONTESTED, (kind, wanted, json.dumps(names)))
    contested = [place for place in differing if (kind, place[2]) not in INCIDENTAL]
    database.run_many("INSERT INTO contested VALUES (?, ?, ?)", contested)


@cache
def _heads(kind: str, fields: tuple[str, ...]) -> str:
    told = [f"CASE head.field WHEN '{name}' THEN change.value END" for name in fields]
    return _HEADS.format(
        kind=kind,
        largest=", ".join(f"max({one})" for one in told),
        differing=" | ".join(
            f"(ifnull(min({one}) <> max({one}), 0) << {place})" for place, one in enumerate(told)
        ),
        fields=", ".join(f"'{name}'" for name in fields),
    )


@cache
def _row(kind: str, fields: tuple[str, ...]) -> str:
    return _ROW.format(
        kind=kind,
        names=", ".join(f'"{name}"' for name in fields),
        cells=", ".join(CELL.replace("change.value", f"?{place}") for place in range(2, len(fields) + 2)),
        renewed=", ".join(f'"{name}" = excluded."{name}"' for name in fields),
    )
