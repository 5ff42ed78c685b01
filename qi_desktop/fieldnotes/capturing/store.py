"""Reads what was captured."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from qi_desktop.fieldnotes.capturing.model import Capture, CaptureSort, FiledAs
from qi_desktop.storage.database import Database


@dataclass(frozen=True, slots=True)
class CaptureStore:
    """Everything that was caught in passing."""

    database: Database

    def waiting(self, person: str | None) -> list[Capture]:
        """Return what one person, or everybody, has not filed yet, the newest first."""
        rows = self.database.rows(
            "select * from capture where removed is null and text is not null"
            " and coalesce(filed_as, '') = '' and (? is null or coalesce(captured_by, '') = ?)"
            " order by captured_at desc, id desc",
            (person, person),
        )
        return [_capture(row) for row in rows]

    def how_many_wait(self, person: str) -> int:
        """Return how much one person has not filed yet."""
        return self.database.value(
            "select count(*) from capture where removed is null and text is not null"
            " and coalesce(filed_as, '') = '' and coalesce(captured_by, '') = ?",
            (person,),
        )

    def capture(self, record: str) -> Capture | None:
        """Return one capture, whether it waits or was filed."""
        rows = self.database.rows(
            "select * from capture where id = ? and removed is null and text is not null", (record,)
        )
        return next(map(_capture, rows), None)


def _capture(row: Mapping[str, Any]) -> Capture:
    moment = row["captured_at"]
    return Capture(
        id=row["id"],
        sort=CaptureSort(row["sort"] or CaptureSort.THOUGHT),
        text=row["text"],
        session=row["session"] or "",
        sampled_case=row["sampled_case"] or "",
        captured_by=row["captured_by"] or "",
        captured_at=datetime.fromisoformat(moment) if moment else None,
        filed_as=FiledAs(row["filed_as"] or ""),
        filed_under=row["filed_under"] or "",
    )
