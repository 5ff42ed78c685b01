"""Reads the lines of enquiry, what bears on them and what is to be done for them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from qi_desktop.fieldnotes.enquiries.model import Evidence, EvidenceKind, Step, Weighs
from qi_desktop.fieldnotes.model import EnquiryStatus, LineOfEnquiry
from qi_desktop.storage.database import Database

# A passage counts while it is coded to the line; what was said of its weight stands in a row of its own.
_WEIGHTS = """
SELECT passage.line_of_enquiry AS line, evidence.bearing AS bearing, count(*) AS pieces
    FROM passage JOIN note ON note.id = passage.note AND note.removed IS NULL
    LEFT JOIN enquiry_evidence AS evidence ON evidence.removed IS NULL
        AND evidence.id = passage.line_of_enquiry || '/passage/' || passage.id
    WHERE passage.removed IS NULL AND passage.line_of_enquiry <> '' AND passage.start IS NOT NULL
    GROUP BY 1, 2
UNION ALL SELECT line_of_enquiry, bearing, count(*) FROM enquiry_evidence
    WHERE removed IS NULL AND line_of_enquiry IS NOT NULL AND kind IS NOT NULL AND kind <> 'passage'
    GROUP BY 1, 2
"""


@dataclass(frozen=True, slots=True)
class EnquiryStore:
    """The lines of enquiry as they stand now."""

    database: Database

    def lines(self) -> list[LineOfEnquiry]:
        """Return all lines of enquiry in the order they were opened."""
        rows = self.database.rows(
            "select * from line_of_enquiry where removed is null and question is not null order by id"
        )
        return [_line(row) for row in rows]

    def line(self, record: str) -> LineOfEnquiry | None:
        """Return one line of enquiry."""
        rows = self.database.rows(
            "select * from line_of_enquiry where id = ? and removed is null and question is not null",
            (record,),
        )
        return next(map(_line, rows), None)

    def evidence(self, line: str) -> list[Evidence]:
        """Return what people added to a line of enquiry or weighed, in the order it was added."""
        rows = self.database.rows(
            "select * from enquiry_evidence where removed is null and line_of_enquiry = ?"
            " and kind is not null order by id",
            (line,),
        )
        return [_evidence(row) for row in rows]

    def notes_of(self, line: str) -> list[str]:
        """Return the notes in which passages are coded to a line of enquiry, oldest first."""
        rows = self.database.rows(
            "select distinct note.id, note.written_at from passage"
            " join note on note.id = passage.note and note.removed is null"
            " where passage.removed is null and line_of_enquiry = ? order by written_at, note.id",
            (line,),
        )
        return [row["id"] for row in rows]

    def weights(self) -> list[tuple[str, Weighs, int]]:
        """Return for each line of enquiry and weight how many pieces there are, coded passages among them."""
        rows = self.database.rows(_WEIGHTS)
        return [(row["line"], Weighs(row["bearing"] or Weighs.NEITHER), row["pieces"]) for row in rows]

    def one_evidence(self, record: str) -> Evidence | None:
        """Return one piece of evidence."""
        rows = self.database.rows(
            "select * from enquiry_evidence where id = ? and removed is null and line_of_enquiry is not null"
            " and kind is not null",
            (record,),
        )
        return next(map(_evidence, rows), None)

    def steps(self, line: str | None = None) -> list[Step]:
        """Return what is to be done for one line of enquiry, or for all, by day and hour."""
        rows = self.database.rows(
            "select * from enquiry_step where removed is null and line_of_enquiry is not null"
            " and what is not null and (? is null or line_of_enquiry = ?)"
            " order by day is null, day, starts is null or starts = '', starts, id",
            (line, line),
        )
        return [_step(row) for row in rows]

    def step(self, record: str) -> Step | None:
        """Return one step."""
        rows = self.database.rows(
            "select * from enquiry_step where id = ? and removed is null and line_of_enquiry is not null"
            " and what is not null",
            (record,),
        )
        return next(map(_step, rows), None)


def _text(row: Mapping[str, Any], column: str) -> str:
    return row[column] or ""


def _moment(value: str | None) -> datetime | None:
    return datetime.fromisoformat(value) if value else None


def _line(row: Mapping[str, Any]) -> LineOfEnquiry:
    return LineOfEnquiry(
        id=row["id"],
        question=_text(row, "question"),
        opened_because=_text(row, "opened_because"),
        would_settle=_text(row, "would_settle"),
        inspector=_text(row, "inspector"),
        status=EnquiryStatus(_text(row, "status") or EnquiryStatus.OPEN),
        conclusion=_text(row, "conclusion"),
        opened_from=_text(row, "opened_from"),
        opened_subject=_text(row, "opened_subject"),
        opened_by=_text(row, "opened_by"),
        opened_at=_moment(row["opened_at"]),
    )


def _evidence(row: Mapping[str, Any]) -> Evidence:
    return Evidence(
        id=row["id"],
        line=row["line_of_enquiry"],
        weighs=Weighs(_text(row, "bearing") or Weighs.NEITHER),
        kind=EvidenceKind(row["kind"]),
        subject=_text(row, "subject"),
        text=_text(row, "text"),
        added_by=_text(row, "added_by"),
        added_at=_moment(row["added_at"]),
    )


def _step(row: Mapping[str, Any]) -> Step:
    return Step(
        id=row["id"],
        line=row["line_of_enquiry"],
        what=row["what"],
        person=_text(row, "person"),
        day=date.fromisoformat(row["day"]) if row["day"] else None,
        starts=_text(row, "starts"),
        session=_text(row, "session"),
        done=bool(row["done"]),
    )
