"""What a pack needs to know of the tables, and the outbox of this laptop."""

from datetime import datetime

from qi_desktop.bundles.model import Sent
from qi_desktop.storage.database import Database

_SHARED = (
    "inspection",
    "provider",
    "office",
    "team_member",
    "day_off",
    "form",
    "guide",
    "theme",
    "line_of_enquiry",
    "enquiry_evidence",
    "enquiry_step",
)
"""Kinds every member of the team receives whole."""
_REVIEWED = ("case_list", "eligible_case", "sample", "sampled_case", "named_case", "review_comment")
"""Kinds a case-sample reviewer receives whole; of cases not their own an inspector receives none."""

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


_WRITTEN_BY = """
SELECT DISTINCT kind, record FROM change JOIN laptop ON laptop.number = change.laptop
JOIN team_member ON team_member.laptop = laptop.uuid
WHERE team_member.id = ? AND (kind, record) IN (SELECT about, subject FROM erasure)
"""


class BundleStore:
    """Reads what goes into packs and keeps the outbox."""

    def __init__(self, database: Database) -> None:
        """Read from and keep in this file."""
        self._database = database

    def records_for(self, member: str, role: str) -> set[tuple[str, str]]:
        """Return the (kind, record) pairs a member's pack holds: the shared ones and their own cases'.

        Cases taken away from the member stay in, so that the pack tells them so.
        """
        kinds = _SHARED + (_REVIEWED if role == "case_sample_reviewer" else ())
        records = {(kind, row["id"]) for kind in kinds for row in self._database.tables.table(kind).rows}
        for cases in (_OWN_CASES + _EARLIER_CASES, _SECOND_CASES):
            records |= set(self._database.tuples(cases, (member,)))
        return records | self._withdrawn(member, records)

    def _withdrawn(self, member: str, records: set[tuple[str, str]]) -> set[tuple[str, str]]:
        """Return what tells a member which words to let go of: of their pack, or written on their laptop."""
        written = set(self._database.tuples(_WRITTEN_BY, (member,)))
        told: set[tuple[str, str]] = set()
        for row in self._database.rows("SELECT id, about, subject, withdrawal FROM erasure"):
            about = row["about"], row["subject"]
            if about in records or about in written:
                told |= {("erasure", row["id"]), about}
                told |= {("participant", row["withdrawal"])} if row["withdrawal"] else set[tuple[str, str]]()
        return told

    def last_sent(self, addressee: str) -> int:
        """Return the sequence of the last own change that was sent to an addressee."""
        return self._database.value("SELECT max(last) FROM sent WHERE addressee = ?", (addressee,)) or 0

    def keep_sent(self, sent: Sent) -> None:
        """Note in the outbox what was written for whom."""
        with self._database.transaction():
            self._database.run(
                "INSERT INTO sent (id, kind, addressee, file, digest, first, last, changes, sent_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    sent.id,
                    sent.kind,
                    sent.addressee,
                    sent.file,
                    sent.digest,
                    sent.first,
                    sent.last,
                    sent.changes,
                    sent.sent_at.isoformat(),
                ),
            )

    def outbox(self) -> list[Sent]:
        """Return what was sent, the latest first."""
        rows = self._database.rows(
            "SELECT id, kind, addressee, file, digest, first, last, changes, sent_at FROM sent"
            " ORDER BY sent_at DESC"
        )
        for row in rows:
            row["sent_at"] = datetime.fromisoformat(row["sent_at"])
        return [Sent(**row) for row in rows]
