"""Reads the practice examples, as they stand now."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from qi_desktop.reporting.model import PracticeExample, Quality
from qi_desktop.storage.database import Database


@dataclass(frozen=True, slots=True)
class ExamplesStore:
    """The practice examples of one workspace."""

    database: Database

    def practice_examples(self) -> list[PracticeExample]:
        """Return all practice examples in their order."""
        rows = self.database.rows(
            "select * from practice_example where removed is null order by position, id"
        )
        return [_example(row) for row in rows]


def _example(row: Mapping[str, Any]) -> PracticeExample:
    return PracticeExample(
        id=row["id"],
        domain=row["domain"] or "",
        provider=row["provider"] or "",
        quality=Quality(row["quality"]),
        changed_name=row["changed_name"] or "",
        text=row["text"] or "",
        position=row["position"] or 0,
        written_by=row["written_by"] or "",
        checked_by=row["checked_by"] or "",
        checked_at=row["checked_at"] or "",
        checked_digest=row["checked_digest"] or "",
    )
