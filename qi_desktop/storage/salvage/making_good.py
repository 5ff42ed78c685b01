"""What was lost in one place of a damaged file and stands in another: rows from changes, and the reverse."""

from collections import defaultdict

from qi_desktop.storage.database import Database
from qi_desktop.storage.kinds import LAST_WORDS_ONLY, PROJECTIONS
from qi_desktop.storage.ledger.projection import show_heads
from qi_desktop.storage.salvage.gathering import Gathering, sequences_missing
from qi_desktop.storage.salvage.model import LostRow

_UNKNOWN = "unknown laptop {number}"


def make_good(gathering: Gathering, database: Database) -> None:
    """Name every row that is missing, and make those again that the change history tells."""
    with database.transaction():
        _name_laptops(gathering, database)
        _find_heads(database)
        remade = _rows(gathering, database)
        _forget_earlier_words(database)
    _changes(gathering, database, remade)
    _headers(gathering, database)
    _contents(gathering, database)


_PLACES = "SELECT DISTINCT kind, record, field FROM head WHERE kind = ? AND record = ?"


def _name_laptops(gathering: Gathering, database: Database) -> None:
    """Give laptops whose name was lost one to go by."""
    lost = database.tuples(
        "SELECT DISTINCT laptop FROM change WHERE laptop NOT IN (SELECT number FROM laptop)"
    )
    for (number,) in list(lost):
        name = _UNKNOWN.format(number=number)
        database.run("INSERT INTO laptop VALUES (?, ?)", (number, name))
        gathering.unread.rows.append(LostRow("laptop", str(number), "uuid"))


def _find_heads(database: Database) -> None:
    database.run(
        "INSERT OR IGNORE INTO superseded SELECT old.value ->> 0, old.value ->> 1"
        " FROM change_row AS change, json_each(change.supersedes) AS old"
    )
    database.run(
        "INSERT INTO head_row SELECT subject, field, laptop, sequence FROM change_row AS change"
        " WHERE NOT EXISTS (SELECT 1 FROM superseded AS old"
        " WHERE old.laptop = change.laptop AND old.sequence = change.sequence)"
    )


def _rows(gathering: Gathering, database: Database) -> set[str]:
    """Name the rows that are missing and make them again from what is held of their changes."""
    remade: set[str] = set()
    held = {
        kind: {record for (record,) in database.tuples(f'SELECT id FROM "{kind}"')} for kind in PROJECTIONS
    }
    told: dict[str, set[str]] = defaultdict(set)
    for kind, record in database.tuples("SELECT DISTINCT kind, record FROM change"):
        if kind in held:
            told[kind].add(record)
    for kind, there in held.items():
        for record in sorted((told[kind] | gathering.named_records.get(kind, set())) - there):
            can_be = record in told[kind] and kind not in LAST_WORDS_ONLY
            instead = "made again from the change history" if can_be else ""
            gathering.unread.rows.append(LostRow(kind, record, "", instead))
            if can_be:
                remade.add(record)
                show_heads(database, list(database.tuples(_PLACES, (kind, record))))
    return remade


def _forget_earlier_words(database: Database) -> None:
    """Let only those values of what is told under a changed name count as the last that their row shows.

    Where the change with the last words is lost, an earlier one would pass for it.
    """
    for kind in LAST_WORDS_ONLY:
        for laptop, sequence, record, field, value in list(
            database.tuples(
                "SELECT laptop, sequence, record, field, value ->> '$' FROM head"
                " JOIN change USING (kind, record, field, laptop, sequence) WHERE kind = ?",
                (kind,),
            )
        ):
            shown = database.value(f'SELECT "{field}" FROM "{kind}" WHERE id = ?', (record,))
            if shown != value:
                database.run("DELETE FROM head_row WHERE laptop = ? AND sequence = ?", (laptop, sequence))


def _changes(gathering: Gathering, database: Database, remade: set[str]) -> None:
    """Name every change that is missing: by its number, and by its record and field where a list tells."""
    records = dict(database.tuples("SELECT number, record FROM subject"))
    named = {
        (laptop, sequence): (records.get(record, "") if isinstance(record, int) else record, field)
        for laptop, sequence, record, field in gathering.named_changes
    }
    uuids = dict(database.tuples("SELECT number, uuid FROM laptop"))
    held: dict[int, set[int]] = defaultdict(set)
    for laptop, sequence in database.tuples("SELECT laptop, sequence FROM change"):
        held[laptop].add(sequence)
    missing = {place for place in named if place[1] not in held[place[0]]}
    for laptop, sequences in held.items():
        begun = {
            first for (first,) in database.tuples("SELECT sequence FROM gap WHERE laptop = ?", (laptop,))
        }
        for first, last in sequences_missing(sorted(sequences)):
            if last + 1 not in begun:
                missing |= {(laptop, sequence) for sequence in range(first, last + 1)}
    for laptop, sequence in sorted(missing):
        record, field = named.get((laptop, sequence), ("", ""))
        row = f"change {sequence} of laptop {uuids.get(laptop, laptop)}"
        instead = _where_shown(database, record) if record and record not in remade else ""
        gathering.unread.rows.append(LostRow("change", row, f"{record} {field}".strip(), instead))


def _where_shown(database: Database, record: str) -> str:
    """Tell in which table the row stands whole whose change is lost: what holds now can be read there."""
    for kind in PROJECTIONS:
        if database.value(f'SELECT 1 FROM "{kind}" WHERE id = ?', (record,)):
            return f"what holds now stands in {kind}"
    return ""


def _headers(gathering: Gathering, database: Database) -> None:
    for uuid, entry, changes in database.tuples(
        "SELECT uuid, entry, count(*) FROM change JOIN laptop ON number = laptop"
        " WHERE NOT EXISTS (SELECT 1 FROM entry"
        " WHERE entry.laptop = change.laptop AND entry.entry = change.entry) GROUP BY uuid, entry"
    ):
        row = f"who made {changes} changes of entry {entry} of laptop {uuid}, when and why"
        gathering.unread.rows.append(LostRow("entry", row))


def _contents(gathering: Gathering, database: Database) -> None:
    for digest, name in database.tuples(
        "SELECT digest, name FROM attachment WHERE digest IS NOT NULL"
        " AND digest NOT IN (SELECT digest FROM content)"
    ):
        gathering.unread.rows.append(LostRow("content", digest, name or ""))
