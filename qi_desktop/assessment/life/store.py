"""Reads comments on answers."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from qi_desktop.assessment.life.model import AnswerComment
from qi_desktop.storage.database import Database


@dataclass(frozen=True, slots=True)
class LifeStore:
    """The comments on answers, as they stand now."""

    database: Database

    def comments(self, assessment: str) -> list[AnswerComment]:
        """Return the comments on one assessment, the oldest first."""
        rows = self.database.rows(
            "select * from answer_comment where assessment = ? and removed is null order by written_at, id",
            (assessment,),
        )
        return list(map(_comment, rows))

    def comment(self, record: str) -> AnswerComment | None:
        """Return one comment."""
        rows = self.database.rows(
            "select * from answer_comment where id = ? and removed is null and text is not null", (record,)
        )
        return next(map(_comment, rows), None)


def _comment(row: Mapping[str, Any]) -> AnswerComment:
    return AnswerComment(
        id=row["id"],
        question=row["question"] or "",
        row=row["row"],
        text=row["text"] or "",
        written_by=row["written_by"] or "",
        written_at=row["written_at"] or "",
        settled=bool(row["settled"]),
    )
