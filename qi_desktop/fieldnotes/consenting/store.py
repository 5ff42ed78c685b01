"""What the file holds of a session's words, in every wording, and of texts that may repeat them."""

import json
from collections.abc import Iterable, Iterator

from qi_desktop.fieldnotes.consenting.model import Place
from qi_desktop.storage.database import Database, Row
from qi_desktop.storage.ledger.tail import OWN
from qi_desktop.storage.model import Value

# Where people write in their own words, and may repeat somebody else's.
WRITTEN: dict[str, tuple[str, ...]] = {
    "note": ("title", "body"),
    "session": ("title",),
    "capture": ("text",),
    "passage": ("comment",),
    "theme": ("name", "definition"),
    "line_of_enquiry": ("question", "opened_because", "would_settle", "conclusion"),
    "enquiry_evidence": ("text",),
    "enquiry_step": ("what",),
    "answer": ("value", "reason", "evidence", "relevance_reason", "warning_reason"),
    "answer_comment": ("text",),
    "finding": ("summary", "overruled_reason"),
    "factor": ("text",),
    "practice_example": ("text",),
    "recommendation": ("text",),
    "key_fact": ("value", "about"),
    "review_comment": ("text",),
    "accuracy_point": ("text", "reason"),
    "report_text": ("text",),
}

_PLACES = ", ".join(f"('{kind}', '{field}')" for kind, fields in WRITTEN.items() for field in fields)
_LEAD = "lead"
_BEGUN_ELSEWHERE = """
SELECT 1 FROM (SELECT uuid FROM change JOIN entry USING (laptop, entry)
    JOIN laptop ON laptop.number = change.laptop WHERE kind = ? AND record = ? ORDER BY clock, uuid LIMIT 1)
WHERE uuid NOT IN (SELECT value FROM json_each(?)) AND uuid NOT IN (SELECT value ->> '$' FROM change
    WHERE kind = 'team_member' AND field = 'laptop' AND record = ? AND value IS NOT NULL)
"""
_SHORTEST = 20
"""A value of fewer characters cannot repeat enough to be found."""
_WORTH = f"value IS NOT NULL AND length(value) >= {_SHORTEST} AND (kind, field) IN (VALUES {_PLACES})"
_HOW_MUCH = f"SELECT count(*) FROM change WHERE {_WORTH}"  # noqa: S608 - the names above, no input
_WORDINGS = f"SELECT kind, record, field, value FROM change WHERE {_WORTH}"  # noqa: S608 - the same
_STANDS = 'SELECT "{field}" FROM "{kind}" WHERE id = ?'


class ConsentStore:
    """Reads wordings; what was removed from the lists still lies in the ledger and is read too."""

    def __init__(self, database: Database) -> None:
        """Read from this file."""
        self._database = database

    def notes(self, session: str) -> list[Row]:
        """Return the notes of a session with their words, those taken away as well."""
        return self._database.rows(
            "SELECT id, title, body FROM note WHERE session = ? ORDER BY id", (session,)
        )

    def quotes(self, session: str) -> list[Row]:
        """Return what was caught as a quote in a session."""
        return self._database.rows(
            "SELECT id, text FROM capture WHERE session = ? AND sort = 'quote' ORDER BY id", (session,)
        )

    def evidence_of(self, subjects: Iterable[tuple[str, str]]) -> list[Row]:
        """Return the evidence of enquiries that some passages or notes are."""
        return self._database.rows(
            "SELECT id, text FROM enquiry_evidence WHERE (kind, subject) IN"
            " (SELECT value ->> 0, value ->> 1 FROM json_each(?)) ORDER BY id",
            (json.dumps(sorted(subjects)),),
        )

    def comments_of(self, passages: Iterable[str]) -> list[Row]:
        """Return the comments on some passages."""
        return self._database.rows(
            "SELECT id, comment AS text FROM passage WHERE id IN (SELECT value FROM json_each(?))"
            " AND comment <> '' ORDER BY id",
            (json.dumps(sorted(passages)),),
        )

    def wordings(self, place: Place) -> list[Value]:
        """Return every value a field has had and still has."""
        return [
            json.loads(value)
            for (value,) in self._database.tuples(
                "SELECT value FROM change WHERE kind = ? AND record = ? AND field = ?"
                " AND value IS NOT NULL AND value <> 'null'",
                place,
            )
        ]

    def how_much_is_written(self) -> int:
        """Return how many wordings there are to look through."""
        return self._database.value(_HOW_MUCH)

    def written(self) -> Iterator[tuple[Place, Value]]:
        """Yield every wording of everything that people wrote in their own words."""
        for kind, record, field, value in self._database.tuples(_WORDINGS):
            yield (kind, record, field), json.loads(value)

    def leads(self, person: str) -> bool:
        """Tell whether somebody is a lead, or no member of any team that this file knows."""
        roles = self._database.tuples(
            "SELECT role FROM team_member WHERE id = ? AND removed IS NULL", (person,)
        )
        return all(role == _LEAD for (role,) in roles)

    def is_begun_by(self, person: str, laptops: Iterable[str], kind: str, record: str) -> bool:
        """Tell whether a record was begun on one of these laptops, or on any that was ever this person's."""
        own = json.dumps(sorted(laptops))
        return self._database.value(_BEGUN_ELSEWHERE, (kind, record, own, person)) is None

    def is_own(self, place: Place) -> bool:
        """Tell whether a field shows what this very laptop wrote, so that it is this one's to change."""
        laptops = [
            laptop
            for (laptop,) in self._database.tuples(
                "SELECT laptop FROM head WHERE kind = ? AND record = ? AND field = ?", place
            )
        ]
        return laptops == [OWN]

    def stands(self, place: Place) -> Value:
        """Return the value a field shows."""
        kind, record, field = place
        held = self._database.value(_STANDS.format(kind=kind, field=field), (record,))
        return json.loads(held) if held and field == "evidence" else held
