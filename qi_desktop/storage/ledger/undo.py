"""Taking back one's own acts: an undo is a new entry, so that history only grows."""

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence

from qi_desktop.foundation.portions import portions
from qi_desktop.foundation.progress import Progress
from qi_desktop.storage.database import Database, Row
from qi_desktop.storage.kinds import COMPOUNDS
from qi_desktop.storage.ledger import standpoint
from qi_desktop.storage.ledger.chain import written
from qi_desktop.storage.ledger.compound import sides
from qi_desktop.storage.ledger.entry import Entry
from qi_desktop.storage.ledger.heads import Head, heads_by_record
from qi_desktop.storage.ledger.projection import in_compound
from qi_desktop.storage.ledger.tail import OWN, New
from qi_desktop.storage.model import Turn, TurnForeseen

Identity = tuple[int, int]


def _undone(acts: dict[int, int | None]) -> set[int]:
    """Return the entries whose effect is taken back, reading undo of undo from the newest down."""
    undone: set[int] = set()
    for entry in sorted(acts, reverse=True):
        target = acts[entry]
        if target is not None and entry not in undone:
            undone.add(target)
    return undone


# An act that erased words is over and done with: undo goes on to the act before it. So is a laptop's telling
# the others its new name or keys, and its sealing of its file's key for whoever recovers it.
FINAL = ("begin_anew", "make_new_keys", "seal_for_recovery")
_ERASED = """
SELECT change.entry FROM erasure CROSS JOIN change ON change.record = erasure.id
WHERE change.kind = 'erasure' AND change.laptop = ?1
"""
_ACTS = f"""
SELECT entry, undoes FROM entry
WHERE laptop = ?1 AND act NOT IN {FINAL} AND entry NOT IN ({_ERASED}) ORDER BY entry
"""
_UNDOS = "SELECT laptop, entry, undoes, clock, person FROM entry WHERE undoes IS NOT NULL"


def _own_acts(database: Database) -> dict[int, int | None]:
    rows = database.tuples(_ACTS, (OWN,))
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


def is_final(database: Database, target: int) -> bool:
    """Tell whether no undo reaches an act of this laptop."""
    act = database.value("SELECT act FROM entry WHERE laptop = ? AND entry = ?", (OWN, target))
    return act in FINAL or any(entry == target for (entry,) in database.tuples(_ERASED, (OWN,)))


def turned(database: Database) -> dict[Identity, Turn]:
    """Return the undo in effect of every act that is taken back, by laptop and entry, of all laptops."""
    undos: dict[int, dict[int, Row]] = defaultdict(dict)
    for row in database.rows(_UNDOS):
        undos[row["laptop"]][row["entry"]] = row
    found: dict[Identity, Turn] = {}
    for laptop, rows in undos.items():
        undone = _undone({entry: row["undoes"] for entry, row in rows.items()})
        for entry, row in rows.items():
            if entry not in undone:
                found[laptop, row["undoes"]] = Turn(entry, row["clock"], row["person"])
    return found


def foreseen(database: Database, target: int) -> TurnForeseen:
    """Tell what taking back an entry would come to, without doing it."""
    older = _records_before(database, target)
    given, since = 0, list[tuple[str, str, str]]()
    began: set[tuple[str, str]] = set()
    restored: set[tuple[str, str]] = set()
    for (kind, field), changed in _by_field(database, target).items():
        back = {one: same for one, same in changed.items() if field == "removed" or (kind, one) in older}
        began.update((kind, one) for one in changed.keys() - back.keys())
        for some in portions(back):
            values = _given_back(database, (kind, field), {one: back[one] for one in some})
            for record, news in zip(some, values, strict=True):
                given += bool(news)
                since += [] if news else [(kind, record, field)]
                restored.update((kind, record) for _ in news if field == "removed")
    return TurnForeseen(given, tuple(since), tuple(sorted(began)), frozenset(restored))


def take_back(database: Database, target: int, entry: Entry, progress: Progress | None = None) -> int:
    """Restore in ``entry`` what stood before ``target``; returns how many fields were left alone.

    A field that somebody changed since keeps its newer value. Where ``progress`` cancels, the entry must be
    given up.
    """
    _report(progress, 0, 0)
    older = _records_before(database, target)
    left_alone = done = 0
    began: set[tuple[str, str]] = set()
    by_field = _by_field(database, target)
    whole = sum(map(len, by_field.values()))
    _report(progress, 0, whole)
    for (kind, field), changed in by_field.items():
        back = {one: same for one, same in changed.items() if field == "removed" or (kind, one) in older}
        began.update((kind, one) for one in changed.keys() - back.keys())
        for some in portions(back):
            values = list(_given_back(database, (kind, field), {one: back[one] for one in some}))
            entry.give_back(kind, field, given := [new for news in values for new in news])
            for new in given:
                if standpoint.weighs(kind, field, new.text):
                    entry.goes_back_to(_replaced(back[new.record]))
            left_alone += values.count([])
            done += len(some)
            _report(progress, done, whole)
    for begun in portions(sorted(began)):
        entry.remove_many(begun)
        done += len(begun)
        _report(progress, done, whole)
    return left_alone


def _report(progress: Progress | None, done: int, whole: int) -> None:
    if progress:
        progress.report(min(done, whole), whole)


def _records_before(database: Database, target: int) -> set[tuple[str, str]]:
    """Return which of an entry's records existed before it; undoing it means removing the others."""
    touched = "SELECT DISTINCT kind, record FROM change WHERE laptop = ?1 AND entry = ?2"
    rows = database.tuples(
        f"SELECT kind, record FROM ({touched}) AS touched WHERE EXISTS (SELECT 1 FROM change"
        " WHERE change.record = touched.record AND change.kind = touched.kind"
        " AND NOT (laptop = ?1 AND entry >= ?2))",
        (OWN, target),
    )
    return {(kind, record) for kind, record in rows}


def _by_field(database: Database, target: int) -> dict[tuple[str, str], dict[str, list[Row]]]:
    """Return the changes of an entry by kind and field, then by record, the last field first."""
    found: dict[tuple[str, str], dict[str, list[Row]]] = defaultdict(dict)
    for change in database.rows(
        "SELECT kind, record, field, sequence, value, supersedes FROM change"
        " WHERE laptop = ? AND entry = ? AND kind != ? ORDER BY sequence DESC",
        (OWN, target, standpoint.KIND),
    ):
        found[change["kind"], change["field"]].setdefault(change["record"], []).append(change)
    return found


def _given_back(
    database: Database, field: tuple[str, str], changed: dict[str, list[Row]]
) -> Iterator[list[New]]:
    """Yield what each record's field is given back; nothing where it shows a newer value."""
    heads = heads_by_record(database, field[0], changed)
    replaced = {one: _replaced(same) for one, same in changed.items()}
    before = _held(database, {identity for some in replaced.values() for identity in some})
    order = {identity: place for place, identity in enumerate(before)}
    for record, same in changed.items():
        mine = [head for head in heads.get(record, []) if _concerns(field, head)]
        if {head.value for head in mine} != _given(same):
            yield []
        else:
            stood = sorted(replaced[record] & before.keys(), key=order.__getitem__)
            texts = _texts(field, [before[identity] for identity in stood])
            yield [New(record, text, mine) for text in texts]


def _concerns(field: tuple[str, str], head: Head) -> bool:
    kind, name = field
    return head.field == name or (_is_compound(field) and in_compound(kind, head.field))


def _is_compound(field: tuple[str, str]) -> bool:
    compound = COMPOUNDS.get(field[0])
    return compound is not None and compound.field == field[1]


def _given(same: Sequence[Row]) -> set[str | None]:
    """Return what the entry left the field with."""
    inner = _superseded_by(same)
    return {change["value"] for change in same if (OWN, change["sequence"]) not in inner}


def _replaced(same: Sequence[Row]) -> set[Identity]:
    """Return the changes that an entry put another value in the place of."""
    return _superseded_by(same) - {(OWN, change["sequence"]) for change in same}


def _superseded_by(same: Sequence[Row]) -> set[Identity]:
    return {(laptop, sequence) for change in same for laptop, sequence in json.loads(change["supersedes"])}


def _held(database: Database, identities: set[Identity]) -> dict[Identity, Head]:
    """Return changes as they were when they were heads, by laptop and sequence.

    What an erasure left standing is named by every later change: it is a head no more where one of the
    others supersedes it.
    """
    rows = database.tuples(
        "SELECT change.field, change.laptop, change.sequence, change.value, change.supersedes"
        " FROM json_each(?) AS wanted"
        " JOIN change_row AS change"
        " ON change.laptop = wanted.value ->> 0 AND change.sequence = wanted.value ->> 1"
        " JOIN laptop ON laptop.number = change.laptop ORDER BY laptop.uuid, change.sequence",
        (json.dumps(sorted(identities)),),
    )
    old: set[Identity] = set()
    held: list[Head] = []
    for *head, supersedes in rows:
        held.append(Head(*head))
        old.update((laptop, sequence) for laptop, sequence in json.loads(supersedes))
    return {head.identity: head for head in held if head.identity not in old}


def _texts(field: tuple[str, str], stood: Sequence[Head]) -> list[str]:
    """Return the values that stood before; several where the entry had settled a conflict."""
    if _is_compound(field):
        return [written(facts) for facts in sides(COMPOUNDS[field[0]], stood)]
    return sorted({head.value for head in stood if head.value is not None}) or ["null"]
