"""Current rows made from the heads of the changes; nothing else ever writes them."""

from collections import defaultdict
from collections.abc import Iterable
from functools import cache

from qi_desktop.storage.database import Database
from qi_desktop.storage.kinds import COMPOUNDS, INCIDENTAL, PROJECTIONS
from qi_desktop.storage.ledger import compound_rows, erasure

Place = tuple[str, str, str]
"""A field of a record: (kind, record, field)."""

# A JSON text becomes a cell: words without quotes, numbers as numbers, lists and objects as JSON text.
CELL = (
    "CASE WHEN json_type(change.value) IN ('object', 'array') THEN change.value"
    " ELSE json_extract(change.value, '$') END"
)
"""The cell that a change gives to its row."""


@cache
def _upsert(kind: str, field: str, source: str) -> str:
    return (
        f'INSERT INTO "{kind}" (id, "{field}") {source}'
        f' ON CONFLICT (id) DO UPDATE SET "{field}" = excluded."{field}"'
    )


def show_value(database: Database, place: Place, cell: str | float | None) -> None:
    """Put the value of a field with one head into its row."""
    kind, record, field = place
    database.run(_upsert(kind, field, "VALUES (?, ?)"), (record, cell))


@cache
def _shown(kind: str, field: str) -> str:
    # Where heads differ, the row shows the first by laptop and sequence that is not erased: the same on
    # every laptop, and no clock decides. Whoever counts looks at ``contested`` first.
    return _upsert(
        kind,
        field,
        f"SELECT subject.record, {CELL} FROM subject"
        " CROSS JOIN head_row AS head ON head.subject = subject.number"
        " CROSS JOIN change_row AS change USING (laptop, sequence)"
        " JOIN laptop ON laptop.number = change.laptop"
        " WHERE subject.kind = ? AND subject.record = ? AND head.field = ?"
        " ORDER BY change.value IS NULL, laptop.uuid, change.sequence LIMIT 1",
    )


def show_heads(database: Database, places: Iterable[Place]) -> None:
    """Make the cells of these places again from their heads."""
    grouped: dict[tuple[str, str], list[Place]] = defaultdict(list)
    for place in _left_alone_by_compounds(database, places):
        grouped[place[0], place[2]].append(place)
    for (kind, field), same in grouped.items():
        database.run_many(_shown(kind, field), same)


def _left_alone_by_compounds(database: Database, places: Iterable[Place]) -> list[Place]:
    """Show the records that have a head of their compound field; return the places to be shown one by one."""
    rest: list[Place] = []
    listed: dict[str, list[Place]] = defaultdict(list)
    for place in places:
        (listed[place[0]] if in_compound(place[0], place[2]) else rest).append(place)
    for kind, same in listed.items():
        shown = compound_rows.show(database, kind, {record for _, record, _ in same})
        rest += [place for place in same if place[1] not in shown]
    return rest


@cache
def in_compound(kind: str, field: str) -> bool:
    """Tell whether a field is a compound one, or one of the columns made from it."""
    compound = COMPOUNDS.get(kind)
    return compound is not None and (field == compound.field or field in compound.columns)


_CONTESTED = """
INSERT INTO contested SELECT kind, record, head.field
FROM subject CROSS JOIN head_row AS head ON head.subject = subject.number
CROSS JOIN change_row AS change USING (laptop, sequence)
{where} GROUP BY kind, record, head.field HAVING count(DISTINCT value) > 1
"""


def note_contested(database: Database, places: Iterable[Place]) -> None:
    """Note for these places whether their heads differ."""
    rows = list(places)
    single = [place for place in rows if not _is_compound(place) and (place[0], place[2]) not in INCIDENTAL]
    database.run_many("DELETE FROM contested WHERE kind = ? AND record = ? AND field = ?", single)
    database.run_many(_CONTESTED.format(where="WHERE kind = ? AND record = ? AND head.field = ?"), single)
    listed: dict[str, set[str]] = defaultdict(set)
    for kind, record, field in rows:
        if in_compound(kind, field):
            listed[kind].add(record)
    for kind, records in listed.items():
        compound_rows.note_contested(database, kind, records)


def _is_compound(place: Place) -> bool:
    compound = COMPOUNDS.get(place[0])
    return compound is not None and place[2] == compound.field


def rebuild(database: Database) -> int:
    """Make heads and rows again from the changes alone; returns how many changes were read."""
    with database.transaction():
        for table in ("head_row", "superseded", "contested", "erased", *PROJECTIONS):
            database.run(f'DELETE FROM "{table}"')
        told = database.tuples("SELECT DISTINCT record FROM change WHERE kind = ?", (erasure.KIND,))
        erasure.erase(database, erasure.register(database, [record for (record,) in told]))
        database.run(
            "INSERT OR IGNORE INTO superseded"
            " SELECT json_extract(old.value, '$[0]'), json_extract(old.value, '$[1]')"
            " FROM change_row AS change, json_each(change.supersedes) AS old"
        )
        database.run(
            "INSERT INTO head_row SELECT subject, field, laptop, sequence FROM change_row AS change"
            " WHERE NOT EXISTS (SELECT 1 FROM superseded AS old"
            " WHERE old.laptop = change.laptop AND old.sequence = change.sequence)"
        )
        places = list(database.tuples("SELECT DISTINCT kind, record, field FROM head"))
        show_heads(database, places)
        _note_all_contested(database, places)
    return database.value("SELECT count(*) FROM change_row")


def _note_all_contested(database: Database, places: list[Place]) -> None:
    apart = {(kind, compound.field) for kind, compound in COMPOUNDS.items()} | INCIDENTAL
    pairs = ", ".join(f"('{kind}', '{field}')" for kind, field in sorted(apart))
    database.run(_CONTESTED.format(where=f"WHERE (kind, head.field) NOT IN (VALUES {pairs})"))
    note_contested(database, [place for place in places if _is_compound(place)])
