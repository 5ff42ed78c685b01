"""Reads what the reviewer wrote about the samples."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from qi_desktop.sampling.reviewing.model import ReviewComment
from qi_desktop.storage.database import Database


@dataclass(frozen=True, slots=True)
class ReviewingStore:
    """The comments on this sample and on earlier ones."""

    database: Database

    def comments(self, sample: str) -> list[ReviewComment]:
        """Return what was written about a sample, in the order in which it was written."""
        rows = self.database.rows(
            "select * from review_comment where removed is null and text is not null and sample = ?"
            " order by written_at, id",
            (sample,),
        )
        return [_comment(row) for row in rows]

    def comment(self, record: str) -> ReviewComment | None:
        """Return one comment."""
        rows = self.database.rows(
            "select * from review_comment where id = ? and removed is null and text is not null", (record,)
        )
        return next(map(_comment, rows), None)

    def comments_ever(self) -> list[ReviewComment]:
        """Return every comment on any sample, those taken back as well."""
        rows = self.database.rows("select * from review_comment where text is not null order by id")
        return [_comment(row) for row in rows]


def _comment(row: Mapping[str, Any]) -> ReviewComment:
    return ReviewComment(
        **{name: row[name] or "" for name in ("id", "sample", "provider", "dimension", "category")},
        **{name: row[name] or "" for name in ("text", "written_by", "written_at")},
    )
