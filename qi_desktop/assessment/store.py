"""Reads forms, case assessments and their answers."""

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from qi_desktop.assessment.model import Answer, AssessmentState, Evidence, HeldAssessment, Place
from qi_desktop.assessment.places import row_at
from qi_desktop.assessment.tally import Record
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

    def digests(self) -> list[str]:
        """Return the digest of every form, the one adopted last first."""
        rows = self.database.tuples(
            "select digest from form where removed is null and definition is not null order by id desc"
        )
        return list(dict.fromkeys(digest for (digest,) in rows))

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

    def answer(self, record: str) -> Answer | None:
        """Return one answer by its id."""
        rows = self.database.rows(
            "select * from answer where id = ? and removed is null and question is not null", (record,)
        )
        return next(map(_answer, rows), None)

    def asked(self, record: str) -> tuple[str, str] | None:
        """Return the assessment and the question of an answer, taken back or not."""
        rows = self.database.rows(
            "select assessment, question from answer where id = ? and question is not null", (record,)
        )
        return next(((row["assessment"], row["question"]) for row in rows), None)

    def places(self, assessment: str) -> list[Place]:
        """Return where one case assessment has answers, and the rows that were added to its rosters."""
        rows = self.database.rows(
            "select question, row, rows from answer"
            " where assessment = ? and removed is null and question is not null",
            (assessment,),
        )
        return list(map(_place, rows))

    def is_taken_back(self, record: str) -> bool:
        """Tell whether an answer was given once and is not there any more."""
        return self.database.value("select removed from answer where id = ?", (record,)) is not None

    def highest_row(self, prefix: str, first: int, beyond: int) -> int:
        """Return the highest number given to a row whose answers' ids begin so, from one bound to the other.

        Rows that were taken away are counted; 0 when there is none.
        """
        found = self.database.tuples(
            "select cast(substr(id, length(?1) + 1) as integer) from answer"
            " where id >= ?1 and id < ?1 || ':'",  # a colon comes right after the figures
            (prefix,),
        )
        return max((number for (number,) in found if first <= number < beyond), default=0)

    def is_begun_here(self, assessment: str) -> bool:
        """Tell whether this laptop began an assessment."""
        found = self.database.value(
            "select 1 from change where record = ? and field = 'sampled_case' and kind = 'assessment'"
            " and laptop = 1",
            (assessment,),
        )
        return found is not None

    def last_entry(self) -> int:
        """Return the number of this laptop's last act."""
        return self.database.value("select max(entry) from entry where laptop = 1") or 0

    def values(self) -> dict[str, list[Record]]:
        """Return question, row, value and overruled relevance of every answer, by case assessment."""
        found: dict[str, list[Record]] = defaultdict(list)
        for assessment, *told in self.database.tuples(
            "select assessment, question, row, rows, value, relevance from answer"
            " where removed is null and question is not null order by id"
        ):
            found[assessment].append(_record(*told))
        return found

    def values_of(self, assessment: str) -> list[Record]:
        """Return the same of one case assessment."""
        rows = self.database.tuples(
            "select question, row, rows, value, relevance from answer"
            " where assessment = ? and removed is null and question is not null order by id",
            (assessment,),
        )
        return [_record(*told) for told in rows]

    def contested(self, assessment: str) -> frozenset[Place]:
        """Return where two laptops answered differently and nobody has decided yet."""
        rows = self.database.rows(
            "select distinct answer.question, answer.row, answer.rows from answer"
            " join contested on contested.kind = 'answer' and contested.record = answer.id"
            " where answer.assessment = ? and answer.removed is null",
            (assessment,),
        )
        return frozenset(map(_place, rows))

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
        inspected_by=row["inspected_by"] or "",
    )


def _record(
    question: str, row: int | None, rows: str | None, value: str | None, relevance: str | None
) -> Record:
    return question, row_at(rows) if rows else row, value, bool(relevance)


def _place(row: Mapping[str, Any]) -> Place:
    return row["question"], row_at(row["rows"]) if row["rows"] else row["row"]


def _answer(row: Mapping[str, Any]) -> Answer:
    question, place = _place(row)
    return Answer(
        question=question,
        row=place,
        value=row["value"] or "",
        reason=row["reason"] or "",
        evidence=tuple(Evidence(**one) for one in json.loads(row["evidence"] or "[]")),
        form=row["form"] or "",
        overruled=bool(row["relevance"]),
        relevance_reason=row["relevance_reason"] or "",
        warning_reason=row["warning_reason"] or "",
    )
