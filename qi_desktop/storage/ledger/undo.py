"""Taking back one's own acts: an undo is a new entry, so that history only grows."""

import json

from qi_desktop.storage.database import Database, Row
from qi_desktop.storage.ledger.entry import OWN, Entry
from qi_desktop.storage.ledger.projection import Place


def _undone(acts: dict[int, int | None]) -> set[int]:
    """Return the entries whose effect is taken back, reading undo of undo from the newest down."""
    undone: set[int] = set()
    for entry in sorted(acts, reverse=True):
        target = acts[entry]
        if target is not None and entry not in undone:
            undone.add(target)
    return undone


def _own_acts(database: Database) -> dict[int, int | None]:
    rows = database.tuples("SELECT entry, undoes FROM entry WHERE laptop = ? ORDER BY entry", (OWN,))
    return {entry: undoes for entry, undoes in rows}  # noqa: C416 - typed tuples to a dictionary


def next_undo(database: Database) -> int | None:
    """Return the person's latest act on this laptop that is still in effect."""
    acts = _own_acts(database)
    undone = _undone(acts)
    return max(
        (entry for entry, undoes in acts.items() if undoes is None and entry not in undone), default=None
    )


def next_redo(database: Database) -> int | None:
    """Return the undo that a redo would take back: the latest in effect, if nothing new came after it."""
    acts = _own_acts(database)
    undone = _undone(acts)
    for entry in sorted(acts, reverse=True):
        target = acts[entry]
        if target is None:
            return None
        if entry not in undone and acts.get(target) is None:
            return entry
    return None


def take_back(database: Database, target: int, entry: Entry) -> int:
    """Restore in ``entry`` what stood before ``target``; returns how many fields were left alone.

    A field that somebody changed since keeps its newer value.
    """
    left_alone = 0
    changes = database.rows(
        "SELECT * FROM change WHERE laptop = ? AND entry = ? ORDER BY sequence DESC", (OWN, target)
    )
    removed: set[tuple[str, str]] = set()
    for place, same in _by_place(changes).items():
        if _began_here(database, place, target):
            removed.add(place[:2])
        elif _stands(database, place, same):
            entry.restore(place, _before(database, same))
        else:
            left_alone += 1
    for kind, record in sorted(removed):
        entry.remove(kind, record)
    return left_alone


def _by_place(changes: list[Row]) -> dict[Place, list[Row]]:
    places: dict[Place, list[Row]] = {}
    for change in changes:
        place = (change["kind"], change["record"], change["field"])
        places.setdefault(place, []).append(change)
    return places


def _began_here(database: Database, place: Place, target: int) -> bool:
    """Tell whether the record did not exist before the entry, so that undoing means removing it."""
    earlier = database.value(
        "SELECT 1 FROM change WHERE kind = ? AND record = ? AND NOT (laptop = ? AND entry >= ?) LIMIT 1",
        (place[0], place[1], OWN, target),
    )
    return earlier is None and place[2] != "removed"


def _stands(database: Database, place: Place, same: list[Row]) -> bool:
    """Tell whether the field still shows what the entry gave it."""
    heads = database.tuples(
        "SELECT value FROM head JOIN change USING (kind, record, field, laptop, sequence)"
        " WHERE head.kind = ? AND head.record = ? AND head.field = ?",
        place,
    )
    inner = _superseded_by(same)
    given = {change["value"] for change in same if (OWN, change["sequence"]) not in inner}
    return {value for (value,) in heads} == given


def _superseded_by(same: list[Row]) -> set[tuple[int, int]]:
    return {(laptop, sequence) for change in same for laptop, sequence in json.loads(change["supersedes"])}


def _before(database: Database, same: list[Row]) -> list[str]:
    """Return the values the entry replaced; several where it had settled a conflict."""
    own = {(OWN, change["sequence"]) for change in same}
    values = {
        database.value("SELECT value FROM change WHERE laptop = ? AND sequence = ?", identity)
        for identity in _superseded_by(same) - own
    }
    return sorted(value for value in values if value is not None) or ["null"]
