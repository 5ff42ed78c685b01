"""What the file says of contested records: what they are called, and how they came about."""

import json
from collections.abc import Iterable, Sequence

from qi_desktop.merging.settling.labels import NAMED_BY, THINGS
from qi_desktop.storage.database import Database, Row
from qi_desktop.storage.kinds import INCIDENTAL
from qi_desktop.storage.model import Value

Identity = tuple[str, int]
__all__ = ["Row", "SettlingStore"]

_GONE = " UNION ALL ".join(
    f"SELECT '{kind}' AS kind, id AS record FROM \"{kind}\" WHERE removed = 1"  # noqa: S608 - names of ours
    for kind in sorted(THINGS)
)
# Whatever is few comes first, and is looked up in what is many: the cross join keeps that order.
# Whether one who decided about a field of a record knew of an edit of it: the edit is their own, or they say
# that they held it, or they took words out for good, which nothing of anybody's stands against.
# A decision of an earlier version does not say how far it had read; there the clocks have to do.
_KNOWN = """
EXISTS (SELECT 1 FROM head AS decided JOIN change_row AS act USING (laptop, sequence)
    JOIN entry AS told ON told.laptop = act.laptop AND told.entry = act.entry
    JOIN laptop AS decider ON decider.number = decided.laptop
    LEFT JOIN standpoint ON standpoint.id = decider.uuid || ':' || act.entry
    WHERE decided.kind = {kind} AND decided.record = {record} AND decided.field = '{field}' AND (
        (decided.laptop = edit.laptop AND (standpoint.held IS NULL OR edit.sequence > decided.sequence))
        OR edit.sequence <= ifnull(standpoint.held ->> writer.uuid, 0)
        OR (standpoint.held IS NULL AND told.clock > entry.clock)
        OR EXISTS (SELECT 1 FROM change_row AS also INDEXED BY change_of_entry
            JOIN subject AS told_of ON told_of.number = also.subject
            WHERE also.laptop = act.laptop AND also.entry = act.entry AND told_of.kind = 'erasure')))
"""
_EDITS = """
SELECT {what}, about.record AS edited, edit.field, change.entry, writer.uuid AS laptop, change.sequence,
    change.value, entry.person, entry.clock, entry.why
FROM {whole} CROSS JOIN subject AS about ON {named}
CROSS JOIN head_row AS edit ON edit.subject = about.number AND {edited}
JOIN change_row AS change ON change.laptop = edit.laptop AND change.sequence = edit.sequence
    AND change.value IS NOT NULL AND change.value != 'null'
JOIN entry ON entry.laptop = change.laptop AND entry.entry = change.entry
JOIN laptop AS writer ON writer.number = edit.laptop
WHERE NOT {known} ORDER BY entry.clock, writer.uuid, change.sequence
"""
_OF_REMOVED = _EDITS.format(
    what="gone.kind, gone.record",
    whole=f"({_GONE}) AS gone",
    named="about.kind = gone.kind AND about.record = gone.record",
    edited="edit.field != 'removed'",
    known=_KNOWN.format(kind="gone.kind", record="gone.record", field="removed"),
)
_OF_CASES = "about.kind = 'answer' AND about.record >= whole.id || '/' AND about.record < whole.id || '0'"
_OF_REPLACED = _EDITS.format(
    what="'sampled_case' AS kind, whole.id AS record",
    whole="(SELECT id FROM sampled_case WHERE state = 'replaced' AND removed IS NULL) AS whole",
    named=_OF_CASES,
    edited="edit.field = 'value'",
    known=_KNOWN.format(kind="'sampled_case'", record="whole.id", field="state"),
)
# Those who had the case before are the ones whom giving it to somebody else can cross.
_OF_MOVED = _EDITS.format(
    what="'sampled_case' AS kind, whole.id AS record",
    whole="(SELECT id, inspector FROM sampled_case WHERE inspector > '' AND removed IS NULL"
    " AND ifnull(state, '') != 'replaced' AND (SELECT count(DISTINCT value) FROM change"
    " WHERE record = sampled_case.id AND field = 'inspector' AND value != 'null') > 1 AND id NOT IN"
    " (SELECT record FROM contested WHERE kind = 'sampled_case' AND field = 'inspector')) AS whole",
    named=_OF_CASES,
    edited="edit.field = 'value'",
    known=_KNOWN.format(kind="'sampled_case'", record="whole.id", field="inspector"),
).replace(
    "WHERE NOT",
    "WHERE entry.person != whole.inspector AND EXISTS (SELECT 1 FROM change AS had WHERE had.kind ="
    " 'sampled_case' AND had.record = whole.id AND had.field = 'inspector'"
    " AND had.value = json_quote(entry.person)) AND NOT",
    1,
)
_ADDED_TO_REMOVED = """
SELECT '{part}' AS part_kind, part.id AS part, '{whole}' AS kind, whole.id AS record
FROM "{part}" AS part JOIN "{whole}" AS whole ON whole.id = part."{field}" AND whole.removed = 1
WHERE part.removed IS NULL
"""
_PARTS = (("note", "session", "session"), ("participant", "session", "session"), ("passage", "note", "note"))


class SettlingStore:
    """Reads what a conflict is about."""

    def __init__(self, database: Database) -> None:
        """Read from this file."""
        self._database = database

    def is_alone(self) -> bool:
        """Tell whether nothing of another laptop is held, so that nothing can have crossed."""
        return self._database.value("SELECT count(*) FROM laptop") <= 1

    def contested(self) -> list[Row]:
        """Return which fields are contested."""
        return self._database.rows("SELECT kind, record, field FROM contested")

    def case_number(self, assessment: str) -> str:
        """Return the number people use for the case of an assessment, '' when there is none."""
        return self._database.value("SELECT number FROM sampled_case WHERE id = ?", (assessment,)) or ""

    def name_of(self, kind: str, record: str) -> str:
        """Return what a record is called; nothing for a kind without names, or a record not in this file."""
        column = NAMED_BY.get(kind)
        if column is None:
            return ""
        found = f'SELECT "{column}" FROM "{kind}" WHERE id = ?'  # noqa: S608 - names of ours, no input
        return self._database.value(found, (record,)) or ""

    def name_in(self, kind: str, record: str, whole: str) -> str:
        """Return what the record is called that another one is part of."""
        return self.name_of(whole, self.field_of(kind, record, whole))

    def field_of(self, kind: str, record: str, field: str) -> str:
        """Return one field of a record as text."""
        found = f'SELECT "{field}" FROM "{kind}" WHERE id = ?'  # noqa: S608 - names of ours, no input
        value = self._database.value(found, (record,))
        return "" if value is None else str(value)

    def value_of(self, change: Identity) -> Value:
        """Return what one change gave its field; None once it was erased."""
        text = self._database.value(
            "SELECT value FROM change JOIN laptop ON number = laptop WHERE uuid = ? AND sequence = ?", change
        )
        return None if text is None else json.loads(text)

    def lineage(self, kind: str, record: str, field: str) -> dict[Identity, list[Identity]]:
        """Return of every change of a field which ones it superseded."""
        uuids = dict(self._database.tuples("SELECT number, uuid FROM laptop"))
        return {
            (uuid, sequence): [(uuids[number], old) for number, old in json.loads(supersedes)]
            for uuid, sequence, supersedes in self._database.tuples(
                "SELECT uuid, sequence, supersedes FROM change JOIN laptop ON number = laptop"
                " WHERE record = ? AND field = ? AND kind = ?",
                (record, field, kind),
            )
        }

    def heads(self, kind: str, record: str, fields: Iterable[str]) -> list[Row]:
        """Return the heads of some fields of a record, each with what it says and what it superseded."""
        return self._database.rows(
            "SELECT field, uuid AS laptop, change.sequence, entry, value, supersedes FROM head"
            " JOIN change USING (kind, record, field, laptop, sequence) JOIN laptop ON number = laptop"
            " WHERE head.kind = ? AND head.record = ? AND field IN (SELECT value FROM json_each(?))",
            (kind, record, json.dumps(list(fields))),
        )

    def last_of(self, kind: str, record: str, field: str, laptop: str) -> Value:
        """Return the last value a laptop gave a field, or what it shows where that laptop gave it none."""
        text = self._database.value(
            "SELECT value FROM change JOIN laptop ON number = laptop"
            " WHERE record = ? AND field = ? AND kind = ? AND uuid = ? ORDER BY sequence DESC LIMIT 1",
            (record, field, kind, laptop),
        )
        return None if text is None else json.loads(text)

    def attached(self, assessment: str, question: str) -> list[Row]:
        """Return the files attached to a question of a case."""
        return self._database.rows(
            "SELECT name, added_by FROM attachment WHERE removed IS NULL AND assessment = ? AND question = ?",
            (assessment, question),
        )

    # ----------------------------------------------------------------- what one did while another wrote in it
    def edits_of_removed(self) -> list[Row]:
        """Return what was written in records by people who could not know that they had been taken away."""
        rows = self._database.rows(_OF_REMOVED)
        return [row for row in rows if (row["kind"], row["field"]) not in INCIDENTAL]

    def added_to_removed(self) -> list[Row]:
        """Return what was added to records by people who could not know that they had been taken away."""
        return [
            row
            for part, whole, field in _PARTS
            for row in self._database.rows(_ADDED_TO_REMOVED.format(part=part, whole=whole, field=field))
        ]

    def answers_of_replaced(self) -> list[Row]:
        """Return the answers given to cases by people who could not know that they had been replaced."""
        return self._database.rows(_OF_REPLACED)

    def answers_of_moved(self) -> list[Row]:
        """Return the answers given by people who could not know that their case had gone to another."""
        return self._database.rows(_OF_MOVED)

    def decided(self, kind: str, record: str, field: str) -> Row | None:
        """Return who gave a field the value it shows, when, and in which entry."""
        rows = self._database.rows(
            "SELECT uuid AS laptop, number, change.entry, change.value, person, clock, why, act FROM head"
            " JOIN change USING (kind, record, field, laptop, sequence) JOIN entry USING (laptop, entry)"
            " JOIN laptop ON number = change.laptop WHERE head.kind = ? AND head.record = ? AND field = ?"
            " ORDER BY clock DESC, uuid LIMIT 1",
            (kind, record, field),
        )
        return rows[0] if rows else None

    def written_by(self, kind: str, record: str) -> Row | None:
        """Return who wrote a record first, and when."""
        rows = self._database.rows(
            "SELECT person, clock FROM change JOIN entry USING (laptop, entry)"
            " WHERE record = ? AND kind = ? ORDER BY clock LIMIT 1",
            (record, kind),
        )
        return rows[0] if rows else None

    def taken_away_with(self, number: int, entry: int) -> list[tuple[str, str]]:
        """Return the records that one act took away together, as they are still gone."""
        rows = self._database.tuples(
            "SELECT kind, record FROM change WHERE laptop = ? AND entry = ? AND field = 'removed'"
            " AND value = 'true' AND kind != 'standpoint'",
            (number, entry),
        )
        return [(kind, record) for kind, record in rows]

    def open_queries(self, places: Sequence[tuple[str, str, str]]) -> list[str]:
        """Return the questions that were asked about fields and are not closed."""
        rows = self._database.tuples(
            "SELECT query.id FROM query JOIN json_each(?) AS place ON query.about = place.value ->> 0"
            " AND query.subject = place.value ->> 1 AND query.field = place.value ->> 2"
            " WHERE query.closed IS NULL AND query.removed IS NULL ORDER BY query.id",
            (json.dumps(places),),
        )
        return [query for (query,) in rows]
