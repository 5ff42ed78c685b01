"""Reads forms, case assessments and their answers."""

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from qi_desktop.assessment.model import Answer, AssessmentState, Evidence, HeldAssessment, Place
from qi_desktop.storage.database import Database


@dataclass(frozen=True, slots=True)
class AssessmentStore:
    """The judgement forms and what was answered in them, as it stands now."""

    database: Database

    def newest_form(self) -> tuple[str, str] | None:
        """Return the id and digest of the form adopted last."""
        rows = self.database.rows(
            "select id, digest from form where removed is null and definition is not null"
            " order by id desc limit 1"
        )
        return (rows[0]["id"], rows[0]["digest"]) if rows else None

    def form_of_digest(self, digest: str) -> str | None:
        """Return the id of the form with exactly this definition."""
        return self.database.value("select id from form where removed is null and digest = ?", (digest,))

    def definition(self, digest: str) -> str:
        """Return the JSON of the form with this digest."""
        return self.database.value("select definition from form where digest = ?", (digest,))

    def assessment(self, record: str) -> HeldAssessment | None:
        """Return a case assessment that was started."""
        rows = self.database.rows(
            "select assessment.*, form.digest from assessment join form on form.id = assessment.form"
            " where assessment.id = ? and assessment.removed is null",
            (record,),
        )
        return next(map(_held, rows), None)

    def assessments(self) -> dict[str, HeldAssessment]:
        """Return all case assessments that were started."""
        rows = self.database.rows(
            "select assessment.*, form.digest from assessment join form on form.id = assessment.form"
            " where assessment.removed is null"
        )
        return {row["id"]: _held(row) for row in rows}

    def answers(self, assessment: str) -> dict[Place, Answer]:
        """Return the answers of one case assessment by where they stand."""
        rows = self.database.rows(
            "select * from answer where assessment = ? and removed is null and question is not null"
            " order by id",
            (assessment,),
        )
        return {answer.place: answer for answer in map(_answer, rows)}

    def values(self) -> dict[str, list[tuple[str, int | None, str | None]]]:
        """Return question, row and value of every answer, by case assessment."""
        found: dict[str, list[tuple[str, int | None, str | None]]] = defaultdict(list)
        for assessment, question, row, value in self.database.tuples(
            "select assessment, question, row, value from answer"
            " where removed is null and question is not null and value is not null"
            " order by id"
        ):
            found[assessment].append((question, row, value))
        return found

    def contested(self, assessment: str) -> frozenset[Place]:
        """Return where two laptops answered differently and nobody has decided yet."""
        rows = self.database.rows(
            "select distinct answer.question, answer.row from answer"
            " join contested on contested.kind = 'answer' and contested.record = answer.id"
            " where answer.assessment = ? and answer.removed is null",
            (assessment,),
        )
        return frozenset((row["question"], row["row"]) for row in rows)

    def contested_by_assessment(self) -> dict[str, int]:
        """Return how many answers nobody has decided yet, by case assessment."""
        rows = self.database.tuples(
            "select answer.assessment, count(distinct answer.id) from answer"
            " join contested on contested.kind = 'answer' and contested.record = answer.id"
            " where answer.removed is null group by answer.assessment"
        )
        return dict(rows)


def _held(row: Mapping[str, Any]) -> HeldAssessment:
    return HeldAssessment(
        form=row["form"],
        digest=row["digest"],
        inspector=row["inspector"] or "",
        state=AssessmentState(row["state"] or AssessmentState.DRAFT),
        completed_at=row["completed_at"] or "",
    )


def _answer(row: Mapping[str, Any]) -> Answer:
    return Answer(
        question=row["question"],
        row=row["row"],
        value=row["value"] or "",
        reason=row["reason"] or "",
        evidence=tuple(Evidence(**one) for one in json.loads(row["evidence"] or "[]")),
    )
