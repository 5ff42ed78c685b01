"""Reads the lines of enquiry."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from qi_desktop.fieldnotes.model import EnquiryStatus, LineOfEnquiry
from qi_desktop.storage.database import Database


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
