"""Which changes of whose laptops are held, and which of them concern a member."""

import json
from collections.abc import Collection, Iterable

from qi_desktop.bundles.selecting import records
from qi_desktop.bundles.spans import Extent, Span, Spans, joined
from qi_desktop.inspection.model import Role
from qi_desktop.storage.database import Database

# Every stretch but one from the first change begins where a gap was noted.
_HELD = """
WITH start (laptop, first) AS (
    SELECT laptop, sequence FROM gap
    UNION SELECT number, (SELECT min(sequence) FROM change_row WHERE laptop = number) FROM laptop),
stretch AS (
    SELECT laptop, first,
        lead(first, 1, 9223372036854775807) OVER (PARTITION BY laptop ORDER BY first) AS next
    FROM start WHERE first IS NOT NULL)
SELECT uuid, first,
    (SELECT max(sequence) FROM change_row WHERE laptop = stretch.laptop AND sequence < next) AS last
FROM stretch JOIN laptop ON number = stretch.laptop
"""

# A second assessment goes to the person who makes it and to nobody else: the first one's inspector is not to
# see it, and whoever makes it is not to see the first one's answers.
_OWN_CASES = """
WITH mine (id) AS (SELECT id FROM sampled_case WHERE inspector = ?1)
SELECT 'sample' AS kind, sample AS id FROM sampled_case WHERE inspector = ?1
UNION SELECT 'sampled_case', id FROM mine
UNION SELECT 'eligible_case', eligible_case FROM sampled_case WHERE inspector = ?1
UNION SELECT 'assessment', id FROM assessment WHERE id IN mine
UNION SELECT 'answer', id FROM answer WHERE assessment IN mine
UNION SELECT 'answer_comment', id FROM answer_comment WHERE assessment IN mine
UNION SELECT 'attachment', id FROM attachment WHERE assessment IN mine
UNION SELECT 'settled_difference', id FROM settled_difference WHERE sampled_case IN mine
UNION SELECT 'interview_slot', id FROM interview_slot WHERE sampled_case IN mine
UNION SELECT 'declared_interest', id FROM declared_interest WHERE inspector = ?1
UNION SELECT 'query', id FROM query WHERE asked_to = ?1 OR asked_by = ?1
"""

# Of the first assessment whoever assesses a case a second time learns nothing before both are complete.
_SECOND_CASES = """
WITH second (id, sampled_case) AS (
    SELECT id, second_of FROM assessment WHERE second_of IS NOT NULL AND inspected_by = ?1),
shown (id) AS (
    SELECT first.id FROM second JOIN assessment AS blind ON blind.id = second.id AND blind.removed IS NULL
    JOIN assessment AS first ON first.id = second.sampled_case AND first.removed IS NULL
    WHERE first.state IN ('complete', 'approved', 'locked')
    AND blind.state IN ('complete', 'approved', 'locked')),
readable (id) AS (SELECT id FROM second UNION SELECT id FROM shown)
SELECT 'sample' AS kind, sample AS id FROM sampled_case WHERE id IN (SELECT sampled_case FROM second)
UNION SELECT 'sampled_case', sampled_case FROM second
UNION SELECT 'eligible_case', eligible_case FROM sampled_case
    WHERE id IN (SELECT sampled_case FROM second)
UNION SELECT 'assessment', id FROM readable
UNION SELECT 'answer', id FROM answer WHERE assessment IN readable
UNION SELECT 'answer_comment', id FROM answer_comment WHERE assessment IN readable
UNION SELECT 'attachment', id FROM attachment WHERE assessment IN readable
UNION SELECT 'settled_difference', id FROM settled_difference WHERE sampled_case IN shown
"""

_EARLIER_CASES = """
UNION SELECT 'sampled_case', record FROM change
    WHERE kind = 'sampled_case' AND field = 'inspector' AND json_extract(value, '$') = ?1
UNION SELECT 'interview_slot', record FROM change
    WHERE kind = 'interview_slot' AND field = 'inspector' AND json_extract(value, '$') = ?1
"""

_WRITTEN_IN = """
SELECT DISTINCT kind, record FROM change JOIN laptop ON laptop.number = change.laptop
WHERE uuid IN (SELECT value FROM json_each(?)) AND (kind IN (SELECT value FROM json_each(?))
    OR (kind, record) IN (SELECT about, subject FROM erasure))
"""

_CHANGES_OF = """
SELECT laptop.uuid, change.sequence, change.kind, change.field
FROM json_each(?) AS wanted JOIN change
ON change.record = wanted.value ->> 1 AND change.kind = wanted.value ->> 0
JOIN laptop ON laptop.number = change.laptop
"""

_BEGUN_ON = """
SELECT uuid FROM change JOIN entry USING (laptop, entry) JOIN laptop ON laptop.number = change.laptop
WHERE kind = ? AND record = ? ORDER BY clock, uuid LIMIT 1
"""

_ATTACHED = """
SELECT content.digest, content.size FROM json_each(?) AS stretch
JOIN laptop ON laptop.uuid = stretch.value ->> 0
JOIN change ON change.laptop = laptop.number
    AND change.sequence BETWEEN stretch.value ->> 1 AND stretch.value ->> 2
JOIN content ON content.digest = change.value ->> '$'
WHERE change.kind = 'attachment' AND change.field = 'digest'
ORDER BY laptop.uuid, change.sequence
"""

_ATTACHING = """
SELECT laptop.uuid, change.sequence FROM change JOIN laptop ON laptop.number = change.laptop
WHERE change.kind = 'attachment' AND change.field = 'digest'
    AND change.value ->> '$' IN (SELECT value FROM json_each(?) INTERSECT SELECT digest FROM content)
"""

_LACKING = """
SELECT DISTINCT change.value ->> '$' AS named FROM change JOIN laptop ON laptop.number = change.laptop
WHERE change.kind = 'attachment' AND change.field = 'digest' AND change.value <> 'null'
    AND laptop.uuid IN (SELECT value FROM json_each(?)) AND named NOT IN (SELECT digest FROM content)
ORDER BY named
"""

Record = tuple[str, str]
"""The kind and the id of a record."""


class SelectionStore:
    """Finds what goes into a file."""

    def __init__(self, database: Database) -> None:
        """Read from this file."""
        self._database = database

    def held(self) -> dict[str, Spans]:
        """Return which changes of each laptop are held."""
        return _extent(
            (uuid, (first, last)) for uuid, first, last in self._database.tuples(_HELD) if last is not None
        )

    def laptops_of(self, member: str) -> frozenset[str]:
        """Return every laptop a member ever worked on: a restored copy goes on under another name."""
        ever = self._database.tuples(
            "SELECT value ->> '$' FROM change WHERE kind = 'team_member' AND record = ? AND field = 'laptop'"
            " AND value IS NOT NULL",
            (member,),
        )
        return frozenset(laptop for (laptop,) in ever if laptop)

    def roles_of(self, member: str) -> list[tuple[int, str]]:
        """Return the roles a member was ever given, each with the moment by the clock of the ledger."""
        given = self._database.tuples(
            "SELECT entry.clock, value ->> '$' FROM change JOIN entry USING (laptop, entry)"
            " WHERE kind = 'team_member' AND record = ? AND field = 'role' AND value IS NOT NULL",
            (member,),
        )
        return [(clock, role) for clock, role in given]

    def begun_on(self, kind: str, record: str) -> str:
        """Return the laptop on which the first change of a record was written, '' where none is here."""
        return self._database.value(_BEGUN_ON, (kind, record)) or ""

    def records_for(self, member: str, role: Role) -> set[Record]:
        """Return the records a member's pack holds: shared ones, their own cases', and what they wrote in.

        Cases taken away from the member stay in, so that the pack tells them so.
        """
        found: set[Record] = set()
        for kind in records.kinds_for(role):
            every = f'SELECT id FROM "{kind}"'  # noqa: S608 - names of ours, no input
            found |= {(kind, record) for (record,) in self._database.tuples(every)}
        for cases in (_OWN_CASES + _EARLIER_CASES, _SECOND_CASES):
            found |= set(self._database.tuples(cases, (member,)))
        laptops = json.dumps(sorted(self.laptops_of(member)))
        written = set(self._database.tuples(_WRITTEN_IN, (laptops, json.dumps(records.WRITTEN))))
        found |= {one for one in written if one[0] in records.WRITTEN}
        return found | self._withdrawn(found | written)

    def _withdrawn(self, known: Collection[Record]) -> set[Record]:
        """Return what tells a member which words to let go of: of their pack, or written on their laptop."""
        told: set[Record] = set()
        for row in self._database.rows("SELECT id, about, subject, withdrawal FROM erasure"):
            about = row["about"], row["subject"]
            if about in known:
                told |= {("erasure", row["id"]), about}
                told |= {("participant", row["withdrawal"])} if row["withdrawal"] else set[Record]()
        return told

    def changes_of(self, wanted: Collection[Record], role: Role) -> dict[str, Spans]:
        """Return the changes of records, without the fields that stay behind."""
        rows = self._database.tuples(_CHANGES_OF, (json.dumps(sorted(wanted)),))
        return _extent(
            (uuid, (sequence, sequence))
            for uuid, sequence, kind, field in rows
            if not records.is_left_out(role, kind, field)
        )

    def attached(self, extent: Extent) -> dict[str, int]:
        """Return the files that these changes attach and that are here: digests and sizes."""
        stretches = [(uuid, *span) for uuid, spans in sorted(extent.items()) for span in spans]
        return dict(self._database.tuples(_ATTACHED, (json.dumps(stretches),)))

    def attaching(self, digests: Collection[str]) -> dict[str, Spans]:
        """Return the changes that attach some files, of those whose bytes are here."""
        rows = self._database.tuples(_ATTACHING, (json.dumps(sorted(digests)),))
        return _extent((uuid, (sequence, sequence)) for uuid, sequence in rows)

    def lacking(self, laptops: Iterable[str]) -> list[str]:
        """Return the files that these laptops attached and whose bytes have not come."""
        return [digest for (digest,) in self._database.tuples(_LACKING, (json.dumps(sorted(laptops)),))]


def _extent(found: Iterable[tuple[str, Span]]) -> dict[str, Spans]:
    spans: dict[str, list[Span]] = {}
    for laptop, span in found:
        spans.setdefault(laptop, []).append(span)
    return {laptop: joined(stretch) for laptop, stretch in spans.items()}
