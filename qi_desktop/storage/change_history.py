"""The change history as a person reads it: who changed what, when, why, and what stood there before."""

import json
from collections.abc import Iterator
from typing import Any

from qi_desktop.foundation.clock import moment_of
from qi_desktop.storage.database import Database
from qi_desktop.storage.kinds import KEPT_IN, LAST_WORDS_ONLY
from qi_desktop.storage.ledger.reading import earlier_words

HISTORY = ("when", "who", "laptop", "number", "act", "why", "table", "record", "field", "became", "was")

# Where a file is damaged the entry or the name of a laptop may be lost and the change is told all the same.
_CHANGES = """
SELECT uuid, change.sequence, entry.clock, entry.person, entry.act, entry.why,
    change.kind, change.record, change.field, change.value, team_member.name,
    (SELECT json_group_array(old.value) FROM json_each(change.supersedes) AS named JOIN change AS old
        ON old.laptop = named.value ->> 0 AND old.sequence = named.value ->> 1)
FROM change LEFT JOIN entry USING (laptop, entry) JOIN laptop ON laptop.number = change.laptop
LEFT JOIN team_member ON team_member.id = entry.person
ORDER BY {order}
"""


def changes(database: Database) -> Iterator[dict[str, Any]]:
    """Yield every change that may leave, without earlier words of what is told under a changed name."""
    earlier = earlier_words(database)
    for uuid, sequence, clock, person, act, why, kind, record, field, value, _, _ in database.tuples(
        _CHANGES.format(order="uuid, change.sequence")
    ):
        if kind in KEPT_IN:
            continue
        told = None if value is None or (uuid, sequence) in earlier else json.loads(value)
        yield {
            "laptop": uuid,
            "sequence": sequence,
            "at": _moment(clock),
            "person": person,
            "act": act,
            "why": why,
            "kind": kind,
            "record": record,
            "field": field,
            "value": told,
            **({"erased": True} if value is None else {}),
        }


def history(database: Database) -> Iterator[list[object]]:
    """Yield the changes as rows in the order in which they were made, as the clocks tell it."""
    earlier = earlier_words(database)
    for uuid, sequence, clock, _, act, why, kind, record, field, value, name, old in database.tuples(
        _CHANGES.format(order="entry.clock, uuid, change.sequence")
    ):
        if kind in KEPT_IN:
            continue
        became = "" if (uuid, sequence) in earlier else _shown(value)
        was = "" if kind in LAST_WORDS_ONLY else " | ".join(_shown(one) for one in json.loads(old))
        done = (act or "").replace("_", " ")
        yield [_moment(clock), name, uuid, sequence, done, why, kind, record, field, became, was]


def _moment(clock: int | None) -> str | None:
    return None if clock is None else moment_of(clock).isoformat(timespec="milliseconds")


def _shown(value: str | None) -> str:
    """Return a value as a person reads it; lists and objects as they are written in JSON."""
    if value is None:
        return "(erased)"
    loaded = json.loads(value)
    if loaded is None:
        return ""
    return loaded if isinstance(loaded, str) else value
