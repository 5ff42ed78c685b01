"""Reads which cases were chosen for a second assessment, and what was settled about them."""

from dataclasses import dataclass

from qi_desktop.assessment.evidence.placing import placed, second_id
from qi_desktop.assessment.model import AssessmentState, Place
from qi_desktop.assessment.second.model import Settled
from qi_desktop.storage.database import Database


@dataclass(frozen=True, slots=True)
class Choice:
    """A case chosen for a second assessment, and for whom."""

    sampled_case: str
    person: str
    state: AssessmentState


@dataclass(frozen=True, slots=True)
class SecondStore:
    """The second assessments and their settled differences, as they stand now."""

    database: Database

    def choices(self) -> list[Choice]:
        """Return all cases chosen for a second assessment."""
        rows = self.database.tuples(
            "select second_of, inspected_by, state from assessment"
            " where removed is null and second_of is not null order by id"
        )
        return [
            Choice(case, person or "", AssessmentState(state or AssessmentState.DRAFT))
            for case, person, state in rows
        ]

    def states(self) -> dict[str, AssessmentState]:
        """Return how far every first assessment has come that was begun, by its sampled case."""
        rows = self.database.tuples(
            "select id, state from assessment where removed is null and second_of is null"
        )
        return {record: AssessmentState(state or AssessmentState.DRAFT) for record, state in rows}

    def version(self, sampled_case: str, eligible_case: str) -> int:
        """Return how many changes are held about a case and both its assessments; it only grows."""
        return self.database.value(
            "select (select count(*) from change where record in (?1, ?2, ?3))"
            " + (select count(*) from change where record >= ?1 || '/' and record < ?1 || '0')"
            " + (select count(*) from change where record >= ?2 || '/' and record < ?2 || '0')",
            (sampled_case, second_id(sampled_case), eligible_case),
        )

    def form(self, sampled_case: str) -> str | None:
        """Return the form a case was first begun in, else the one adopted last."""
        return self.database.value(
            "select form from assessment where id = ? and removed is null", (sampled_case,)
        ) or self.database.value(
            "select id from form where removed is null and definition is not null order by id desc limit 1"
        )

    def answered(self, assessment: str) -> bool:
        """Tell whether an assessment has answers."""
        return bool(
            self.database.value(
                "select 1 from answer where assessment = ? and removed is null limit 1", (assessment,)
            )
        )

    def settled(self, sampled_case: str) -> dict[Place, Settled]:
        """Return what was settled about a case, by where it stands in the form."""
        rows = self.database.rows(
            "select * from settled_difference"
            " where sampled_case = ? and removed is null and settled_at is not null",
            (sampled_case,),
        )
        return {
            placed(row["question"], row["row"]): Settled(
                row["value"] or "", "", row["reason"] or "", row["settled_by"] or "", row["settled_at"]
            )
            for row in rows
        }
