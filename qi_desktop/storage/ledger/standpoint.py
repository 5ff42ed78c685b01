"""What a laptop held of the others at the moment of an act that bears on what they write.

Taking a record away, replacing a case or giving it to somebody else touches one field, while others may be
writing in the rest of it elsewhere. A change of a field names the changes it supersedes; such an act says
besides how far it had read, so that what it could not know of is told apart from what it chose to override.
"""

import json
from collections.abc import Iterable

from qi_desktop.storage.database import Database

KIND = "standpoint"


def weighs(kind: str, field: str, text: str) -> bool:
    """Tell whether giving a field this value, as JSON text, bears on what others write in the record."""
    if field == "removed":
        return text == "true" and kind != KIND
    return kind == "sampled_case" and (
        (field == "state" and text == '"replaced"') or (field == "inspector" and text != "null")
    )


def named(laptop: str, entry: int) -> str:
    """Return the id of the record that tells from where an entry was written."""
    return f"{laptop}:{entry}"


def now(database: Database) -> dict[str, int]:
    """Return the last change held of each laptop."""
    rows = database.tuples(
        "SELECT uuid, (SELECT max(sequence) FROM change_row WHERE laptop = number) FROM laptop ORDER BY uuid"
    )
    return {uuid: last for uuid, last in rows if last}


def then(database: Database, changes: Iterable[tuple[int, int]]) -> dict[str, int]:
    """Return what was held by all who wrote these changes; what an undo gives back knows no more."""
    found: list[dict[str, int]] = []
    for uuid, sequence, held in database.tuples(
        "SELECT laptop.uuid, change.sequence, standpoint.held FROM json_each(?) AS wanted"
        " JOIN change_row AS change"
        " ON change.laptop = wanted.value ->> 0 AND change.sequence = wanted.value ->> 1"
        " JOIN laptop ON laptop.number = change.laptop"
        " LEFT JOIN standpoint ON standpoint.id = laptop.uuid || ':' || change.entry",
        (json.dumps(sorted(changes)),),
    ):
        found.append(json.loads(held) if held else {uuid: sequence})
    if not found:
        return {}
    shared = set(found[0]).intersection(*found[1:])
    return {uuid: min(one[uuid] for one in found) for uuid in sorted(shared)}
