"""Reads the records of attached files, and which answers point to them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from qi_desktop.assessment.evidence.model import Attachment
from qi_desktop.assessment.evidence.placing import placed
from qi_desktop.assessment.model import AssessmentState
from qi_desktop.storage.database import Database

_ATTACHMENTS = """
select attachment.*, exists (select 1 from content where content.digest = attachment.digest) as present
from attachment where attachment.removed is null and attachment.digest is not null
"""


@dataclass(frozen=True, slots=True)
class EvidenceStore:
    """The attachments of all cases, as they stand now."""

    database: Database

    def attachments(self, assessment: str) -> list[Attachment]:
        """Return what was attached to one case assessment, oldest first."""
        rows = self.database.rows(f"{_ATTACHMENTS} and assessment = ? order by added_at, id", (assessment,))
        return [_attachment(row) for row in rows]

    def attachment(self, record: str) -> Attachment | None:
        """Return one attachment."""
        return next(map(_attachment, self.database.rows(f"{_ATTACHMENTS} and id = ?", (record,))), None)

    def standing(self, assessment: str) -> AssessmentState:
        """Return how far a case assessment has come."""
        found = self.database.rows(
            "select state from assessment where id = ? and removed is null", (assessment,)
        )
        if not found:
            return AssessmentState.NOT_STARTED
        return AssessmentState(found[0]["state"] or AssessmentState.DRAFT)

    def evidence(self, assessment: str) -> dict[str, list[dict[str, str]]]:
        """Return the evidence of the answers of one case assessment, by the ids of their records."""
        rows = self.database.tuples(
            "select id, evidence from answer"
            " where assessment = ? and removed is null and evidence is not null and evidence <> '[]'",
            (assessment,),
        )
        return {record: json.loads(text) for record, text in rows}


def _attachment(row: Mapping[str, Any]) -> Attachment:
    question, place = placed(row["question"] or "", row["row"])
    return Attachment(
        id=row["id"],
        assessment=row["assessment"],
        question=question,
        row=place,
        name=row["name"] or "",
        media_type=row["media_type"] or "",
        size=row["size"] or 0,
        digest=row["digest"],
        added_by=row["added_by"] or "",
        added_at=row["added_at"] or "",
        present=bool(row["present"]),
    )
