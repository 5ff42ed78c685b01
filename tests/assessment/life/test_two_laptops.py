"""The lead and the inspector act on the same case without knowing of one another, then exchange."""

from collections.abc import Generator
from pathlib import Path

import pytest

from qi_desktop.assessment.life.service import LifeService
from qi_desktop.assessment.model import AssessmentState
from qi_desktop.assessment.service import AssessmentService
from qi_desktop.inspection.service import InspectionService
from qi_desktop.storage.workspace import Workspace
from tests.assessment.conftest import CASE
from tests.builders import a_workspace


class Laptop:
    """One laptop's services."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.assessment = AssessmentService(workspace)
        self.life = LifeService(workspace, InspectionService(workspace), self.assessment)


@pytest.fixture
def laptops(
    assessments: AssessmentService, workspace: Workspace, tmp_path: Path
) -> Generator[tuple[Laptop, Laptop]]:
    """The inspector's and the lead's, both holding a complete assessment."""
    for question, value in (("children", "no"), ("appointments", "12"), ("assess_overall", "sufficient")):
        assessments.record_answer(CASE, question, value)
    assessments.complete_assessment(CASE)
    with a_workspace(tmp_path / "lead.qi") as lead:
        lead.ledger.take_in([workspace.ledger.outtake().since(workspace.laptop, 0)])
        yield Laptop(workspace), Laptop(lead)


def exchange(one: Laptop, other: Laptop) -> None:
    """Give each laptop everything the other has."""
    parcels = [(each.workspace.ledger.outtake().since(each.workspace.laptop, 0)) for each in (one, other)]
    one.workspace.ledger.take_in([parcels[1]])
    other.workspace.ledger.take_in([parcels[0]])
    assert one.workspace.ledger.digest() == other.workspace.ledger.digest()


def test_what_the_lead_returns_with_comments_reaches_the_inspector_and_comes_back_mended(
    laptops: tuple[Laptop, Laptop],
) -> None:
    inspector, lead = laptops
    lead.life.comment(CASE, "assess_overall", "Which plan was this?")
    lead.life.return_assessment(CASE)
    exchange(inspector, lead)

    assert inspector.assessment.state_of(CASE) is AssessmentState.RETURNED
    (comment,) = inspector.life.comments(CASE)
    inspector.assessment.record_answer(CASE, "assess_overall", "done_weak", reason="The first of two.")
    inspector.life.settle_comment(comment.id)
    inspector.assessment.complete_assessment(CASE)
    exchange(inspector, lead)

    assert lead.assessment.state_of(CASE) is AssessmentState.COMPLETE
    assert [one.settled for one in lead.life.comments(CASE)] == [True]
    assert lead.life.approve_assessment(CASE).state is AssessmentState.APPROVED
    assert [one.act for one in lead.life.life(CASE)] == [
        "start_assessment",
        "complete_assessment",
        "return_assessment",
        "complete_assessment",
        "approve_assessment",
    ]


def test_the_same_step_on_both_laptops_is_no_conflict(laptops: tuple[Laptop, Laptop]) -> None:
    inspector, lead = laptops
    for one in laptops:
        one.assessment.reopen_assessment(CASE, "A letter came in.")
        one.assessment.complete_assessment(CASE)
    exchange(inspector, lead)
    assert lead.workspace.ledger.conflicts() == []
    assert lead.life.approve_assessment(CASE).state is AssessmentState.APPROVED


def test_approved_here_and_reopened_there_is_one_conflict_that_a_person_settles(
    laptops: tuple[Laptop, Laptop],
) -> None:
    inspector, lead = laptops
    lead.life.approve_assessment(CASE)
    inspector.assessment.reopen_assessment(CASE, "A letter came in.")
    exchange(inspector, lead)
    (conflict,) = lead.workspace.ledger.conflicts()
    assert (conflict.kind, conflict.record, conflict.field) == ("assessment", CASE, "state")
    assert {str(head.value) for head in conflict.heads} == {"approved", "draft"}
    assert lead.assessment.state_of(CASE) is inspector.assessment.state_of(CASE)

    lead.workspace.ledger.resolve("assessment", CASE, "state", "draft", "The letter matters.")
    exchange(inspector, lead)
    assert inspector.assessment.state_of(CASE) is AssessmentState.DRAFT
    assert inspector.workspace.ledger.conflicts() == []


def test_rows_that_two_laptops_add_to_the_same_roster_are_both_kept(laptops: tuple[Laptop, Laptop]) -> None:
    inspector, lead = laptops
    for one, need in ((inspector, "drugs"), (lead, "housing")):
        one.assessment.reopen_assessment(CASE, "A need was left out.")
        row = one.assessment.add_row(CASE, "roster")
        one.assessment.record_answer(CASE, "need", need, row=row)
    exchange(inspector, lead)
    assert lead.workspace.ledger.conflicts() == []
    found = lead.assessment.assessment(CASE)
    assert [found.flow.value("need", place) for place in (1, 2)] == ["drugs", "housing"]
    another = lead.assessment.add_row(CASE, "roster")
    assert lead.assessment.assessment(CASE).rows["roster"][-1] == another
