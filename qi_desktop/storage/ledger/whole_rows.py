"""Rows of many records made at once from their heads, after much has come from elsewhere."""

import json
from collections.abc import Iterable, Sequence
from functools import cache

from qi_desktop.storage.database import Database
from qi_desktop.storage.kinds import INCIDENTAL
from qi_desktop.storage.ledger.projection import CELL, Place, show_heads

# Where the heads of a field say the same, the largest value is what they say; an erased one says nothing.
_SHOWN = """
INSERT INTO "{kind}" (id, {names}) SELECT head.record, {cells}
FROM json_each(?) AS wanted CROSS JOIN head ON head.kind = '{kind}' AND head.record = wanted.value
CROSS JOIN change ON change.laptop = head.laptop AND change.sequence = head.sequence
WHERE head.field IN ({fields}) GROUP BY head.record
ON CONFLICT (id) DO UPDATE SET {renewed}
"""
_DIFFERING = """
SELECT several.record, several.field FROM (
    SELECT head.record AS record, head.field AS field FROM json_each(?2) AS wanted
    CROSS JOIN head ON head.kind = ?1 AND head.record = wanted.value
    GROUP BY head.record, head.field HAVING count(*) > 1) AS several
CROSS JOIN head ON head.kind = ?1 AND head.record = several.record AND head.field = several.field
CROSS JOIN change ON change.laptop = head.laptop AND change.sequence = head.sequence
GROUP BY several.record, several.field HAVING count(DISTINCT change.value) > 1
"""
_UNCONTESTED = "DELETE FROM contested WHERE kind = ? AND record IN (SELECT value FROM json_each(?))"


def show(database: Database, kind: str, fields: Iterable[str], records: Sequence[str]) -> None:
    """Make some fields of some records again from their heads, and note which of them are contested.

    For kinds without a compound field.
    """
    wanted = json.dumps(records)
    database.run(_shown(kind, tuple(sorted(fields))), (wanted,))
    database.run(_UNCONTESTED, (kind, wanted))
    differing: list[Place] = [(kind, *place) for place in database.tuples(_DIFFERING, (kind, wanted))]
    show_heads(database, differing)
    contested = [place for place in differing if (kind, place[2]) not in INCIDENTAL]
    database.run_many("INSERT INTO contested VALUES (?, ?, ?)", contested)


@cache
def _shown(kind: str, fields: tuple[str, ...]) -> str:
    return _SHOWN.format(
        kind=kind,
        names=", ".join(f'"{name}"' for name in fields),
        cells=", ".join(f"max(CASE head.field WHEN '{name}' THEN {CELL} END)" for name in fields),
        fields=", ".join(f"'{name}'" for name in fields),
        renewed=", ".join(f'"{name}" = excluded."{name}"' for name in fields),
    )
