"""After it is complete: commented, returned, approved, locked, reopened; by whom, and told in order."""

from pathlib import Path

import pytest

from qi_desktop.assessment.life.model import (
    AnswerCommentBlank,
    AnswerCommentOfSomebodyElse,
    NothingToReturnFor,
    StepNotPossible,
    UnknownAnswerComment,
)
from qi_desktop.assessment.life.service import LifeService
from qi_desktop.assessment.model import (
    AssessmentCompleted,
    AssessmentIncomplete,
    AssessmentState,
    ReopeningReasonMissing,
    RoleNotAllowed,
)
from qi_desktop.assessment.service import AssessmentService
from qi_desktop.forms.errors import NoSuchQuestion
from qi_desktop.inspection.service import InspectionService
from qi_desktop.storage.workspace import Workspace
from tests.assessment.conftest import CASE
from tests.builders import a_workspace

BY_STEP = ("return_assessment", "approve_assessment", "lock_assessment", "reopen_assessment")


@pytest.fixture
def life(workspace: Workspace, assessments: AssessmentService) -> LifeService:
    """The life of a case that is complete."""
    for question, value in (("children", "no"), ("appointments", "12"), ("assess_overall", "sufficient")):
        assessments.record_answer(CASE, question, value)
    assessments.complete_assessment(CASE)
    return LifeService(workspace, InspectionService(workspace), assessments)


def sign_in(workspace: Workspace, role: str) -> str:
    """Add an invented member of the team and sign in as them."""
    workspace.sign_in("")
    member = InspectionService(workspace).add_team_member(f"Invented {role}", role).id
    workspace.sign_in(member)
    return member


def test_a_completed_assessment_is_approved_then_locked_and_takes_no_answer_on_the_way(
    life: LifeService, assessments: AssessmentService
) -> None:
    for step, state in (
        (life.approve_assessment, AssessmentState.APPROVED),
        (life.lock_assessment, AssessmentState.LOCKED),
    ):
        assert step(CASE).state is state
        with pytest.raises(AssessmentCompleted):
            assessments.record_answer(CASE, "children", "yes")
    with pytest.raises(ReopeningReasonMissing):
        assessments.reopen_assessment(CASE, " ")
    assert assessments.reopen_assessment(CASE, "A letter came in late.").state is AssessmentState.DRAFT
    assessments.record_answer(CASE, "children", "no")


def test_what_is_returned_says_what_for_and_is_answered_and_completed_again(
    life: LifeService, assessments: AssessmentService
) -> None:
    with pytest.raises(NothingToReturnFor):
        life.return_assessment(CASE, " ")
    comment = life.comment("CRC 01", "assess_overall", "Which plan was this?")
    assert life.return_assessment(CASE).state is AssessmentState.RETURNED

    assessments.record_answer(CASE, "assess_overall", "done_weak", reason="The first plan of two.")
    life.settle_comment(comment)
    assert [one.settled for one in life.comments(CASE)] == [True]
    assert assessments.complete_assessment(CASE).state is AssessmentState.COMPLETE
    with pytest.raises(NothingToReturnFor):
        life.return_assessment(CASE)
    assert life.return_assessment(CASE, "The dates are missing.").state is AssessmentState.RETURNED


def test_a_step_that_does_not_lead_on_is_refused_in_words(
    life: LifeService, assessments: AssessmentService
) -> None:
    with pytest.raises(StepNotPossible) as refused:
        life.lock_assessment(CASE)
    assert (refused.value.number, refused.value.state, refused.value.act) == ("CRC 01", "complete", "lock")
    assessments.reopen_assessment(CASE, "Too early.")
    for step in (life.return_assessment, life.approve_assessment, life.lock_assessment):
        with pytest.raises(StepNotPossible):
            step(CASE)


@pytest.mark.parametrize(
    ("role", "allowed"),
    [
        ("inspector", {"reopen_assessment"}),
        ("quality_lead", {"return_assessment", "reopen_assessment"}),
        ("lead", {"return_assessment", "approve_assessment", "reopen_assessment"}),
    ],
)
def test_who_may_do_what_with_a_complete_assessment(
    life: LifeService, workspace: Workspace, role: str, allowed: set[str]
) -> None:
    sign_in(workspace, role)
    assert {step for step in BY_STEP if life.may(step, CASE)} == allowed
    if "approve_assessment" not in allowed:
        with pytest.raises(RoleNotAllowed) as refused:
            life.approve_assessment(CASE)
        assert (refused.value.act, refused.value.roles) == ("approve", ("lead",))


def test_only_the_lead_reopens_what_is_approved_or_locked(
    life: LifeService, workspace: Workspace, assessments: AssessmentService
) -> None:
    life.approve_assessment(CASE)
    sign_in(workspace, "inspector")
    with pytest.raises(RoleNotAllowed):
        assessments.reopen_assessment(CASE, "I would like to.")
    sign_in(workspace, "lead")
    life.lock_assessment(CASE)
    assert {step for step in BY_STEP if life.may(step, CASE)} == {"reopen_assessment"}
    assert assessments.reopen_assessment(CASE, "A second file.").state is AssessmentState.DRAFT


def test_the_life_of_a_case_tells_who_did_what_when_and_why(
    life: LifeService, workspace: Workspace, assessments: AssessmentService
) -> None:
    sign_in(workspace, "lead")
    life.approve_assessment(CASE)
    workspace.ledger.undo()
    life.return_assessment(CASE, "Say which plan.")
    told = [(one.act, one.person, one.why) for one in life.life("CRC 01")]
    lead = "Invented lead"
    assert told == [
        ("start_assessment", "", ""),
        ("complete_assessment", "", ""),
        ("approve_assessment", lead, ""),
        ("undo", lead, ""),
        ("return_assessment", lead, "Say which plan."),
    ]
    moments = [one.at for one in life.life(CASE)]
    assert moments == sorted(moments)
    assert assessments.state_of(CASE) is AssessmentState.RETURNED


def test_comments_are_kept_in_order_and_taken_back_by_their_writer_alone(
    life: LifeService, workspace: Workspace
) -> None:
    writer = sign_in(workspace, "quality_lead")
    first = life.comment(CASE, "assess_overall", "  Which plan?  ")
    life.comment(CASE, "plan_need", "And this one?", row=2)
    assert [(one.question, one.row, one.text, one.written_by) for one in life.comments(CASE)] == [
        ("assess_overall", None, "Which plan?", writer),
        ("plan_need", 2, "And this one?", writer),
    ]
    with pytest.raises(AnswerCommentBlank):
        life.comment(CASE, "assess_overall", " ")
    with pytest.raises(NoSuchQuestion):
        life.comment(CASE, "weather", "Fine?")
    sign_in(workspace, "inspector")
    with pytest.raises(AnswerCommentOfSomebodyElse):
        life.withdraw_comment(first)
    workspace.sign_in(writer)
    life.withdraw_comment(first)
    assert [one.text for one in life.comments(CASE)] == ["And this one?"]
    with pytest.raises(UnknownAnswerComment):
        life.settle_comment(first)
    workspace.ledger.undo()
    assert len(life.comments(CASE)) == 2


def test_an_assessment_with_an_open_conflict_is_not_approved(
    life: LifeService, workspace: Workspace, assessments: AssessmentService, tmp_path: Path
) -> None:
    with a_workspace(tmp_path / "other.qi") as other:
        other.ledger.take_in([workspace.ledger.outtake().since(workspace.laptop, 0)])
        for service, value in ((AssessmentService(other), "done_weak"), (assessments, "too_late")):
            service.reopen_assessment(CASE, "Again")
            service.record_answer(CASE, "assess_overall", value, reason="So it is.")
            service.complete_assessment(CASE)
        workspace.ledger.take_in([other.ledger.outtake().since(other.laptop, 0)])
    with pytest.raises(AssessmentIncomplete):
        life.approve_assessment(CASE)
