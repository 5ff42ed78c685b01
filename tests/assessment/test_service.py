"""A case's judgement form: answered, completed, reopened, pinned to its version."""

from pathlib import Path

import pytest

from qi_desktop.assessment.model import (
    AssessmentCompleted,
    AssessmentIncomplete,
    AssessmentNotCompleted,
    AssessmentState,
    Evidence,
    Lack,
    NoForm,
    QuestionNotAnswerable,
    ReopeningReasonMissing,
    RowNotAllowed,
    ValueNotAllowed,
)
from qi_desktop.assessment.service import AssessmentService
from qi_desktop.forms.errors import NoSuchQuestion
from qi_desktop.sampling.model import UnknownSampledCase
from qi_desktop.storage.model import FieldContested
from qi_desktop.storage.workspace import Workspace
from tests.assessment.conftest import CASE, OTHER_CASE, a_workbook
from tests.builders import a_workspace


def _answer_all(service: AssessmentService, case: str = CASE) -> None:
    service.record_answer(case, "children", "yes")
    service.record_answer(case, "appointments", "12")
    service.record_answer(case, "assess_children", "sufficient")
    service.record_answer(case, "assess_overall", "sufficient")


def test_an_answer_is_there_when_the_form_is_opened_again(assessments: AssessmentService) -> None:
    evidence = Evidence("Contact log", "7", "2017-02-21", "Second half of the page")
    assessments.record_answer(
        CASE, "assess_overall", "done_weak", reason="Copied from two years ago.", evidence=[evidence]
    )

    found = assessments.assessment(CASE)

    answer = found.answer("assess_overall")
    assert answer is not None
    assert (answer.value, answer.reason) == ("done_weak", "Copied from two years ago.")
    assert answer.evidence == (evidence,)
    assert found.flow.of("assess_overall").judged
    assert found.flow.value("assessed") == "not_done"
    assert found.state is AssessmentState.DRAFT


def test_a_later_answer_leaves_the_reason_and_the_evidence_as_they_were(
    assessments: AssessmentService,
) -> None:
    assessments.record_answer(CASE, "assess_overall", "done_weak", reason="Copied.")
    assessments.record_answer(CASE, "assess_overall", "too_late")
    answer = assessments.assessment(CASE).answer("assess_overall")
    assert answer is not None
    assert (answer.value, answer.reason) == ("too_late", "Copied.")


def test_a_cleared_answer_is_not_yet_answered(assessments: AssessmentService) -> None:
    assessments.record_answer(CASE, "assess_overall", "sufficient")
    assessments.record_answer(CASE, "assess_overall", None)
    state = assessments.assessment(CASE).flow.of("assess_overall")
    assert not state.answered
    assert state.missing


def test_undoing_an_answer_and_giving_it_again_brings_it_back(
    assessments: AssessmentService, workspace: Workspace
) -> None:
    assessments.start_assessment(CASE)
    assessments.record_answer(CASE, "assess_overall", "sufficient")
    workspace.ledger.undo()
    assert assessments.assessment(CASE).answer("assess_overall") is None
    assessments.record_answer(CASE, "assess_overall", "sufficient")
    assert assessments.assessment(CASE).flow.value("assess_overall") == "sufficient"


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("assess_overall", "excellent"),
        ("children", "perhaps"),
        ("appointments", "many"),
        ("needs", "drugs food"),
    ],
)
def test_a_value_the_question_does_not_take_is_refused_by_name(
    assessments: AssessmentService, question: str, value: str
) -> None:
    with pytest.raises(ValueNotAllowed) as refused:
        assessments.record_answer(CASE, question, value)
    assert (refused.value.question, refused.value.value) == (question, value)
    assert assessments.assessment(CASE).answers == {}


@pytest.mark.parametrize("value", ["not_known", "no_evidence", "not_relevant"])
def test_the_states_that_never_count_are_taken_by_every_judgement(
    assessments: AssessmentService, value: str
) -> None:
    assessments.record_answer(CASE, "assess_overall", value)
    state = assessments.assessment(CASE).flow.of("assess_overall")
    assert state.uncounted
    assert not state.judged


def test_only_what_a_person_answers_can_be_answered(assessments: AssessmentService) -> None:
    with pytest.raises(QuestionNotAnswerable):
        assessments.record_answer(CASE, "assessed", "yes")
    with pytest.raises(QuestionNotAnswerable):
        assessments.record_answer(CASE, "provider", "NPS")
    with pytest.raises(NoSuchQuestion):
        assessments.record_answer(CASE, "weather", "fine")


def test_rows_belong_to_rosters_only(assessments: AssessmentService) -> None:
    for question, row in (("assess_overall", 1), ("need", None), ("need", 0)):
        with pytest.raises(RowNotAllowed):
            assessments.record_answer(CASE, question, "sufficient", row=row)


def test_a_roster_keeps_a_row_for_each_need_and_leaves_no_hole_when_one_goes(
    assessments: AssessmentService, workspace: Workspace
) -> None:
    for row, need in ((1, "drugs"), (2, "housing")):
        assessments.record_answer(CASE, "need", need, row=row)
        assessments.record_answer(CASE, "plan_need", "sufficient", row=row)
    assessments.remove_row(CASE, "roster", 1)

    found = assessments.assessment(CASE)
    assert found.flow.row_count("roster") == 1
    assert found.flow.value("need", 1) == "housing"
    assert found.rows["roster"] == (2,)

    workspace.ledger.undo()
    assert assessments.assessment(CASE).flow.row_count("roster") == 2


def test_completing_is_refused_with_everything_that_is_missing(assessments: AssessmentService) -> None:
    _answer_all(assessments)
    assessments.record_answer(CASE, "appointments", "-1")
    assessments.record_answer(CASE, "assess_children", "not_done")
    assessments.record_answer(CASE, "assess_overall", None)
    assessments.record_answer(CASE, "need", "drugs", row=4)

    with pytest.raises(AssessmentIncomplete) as refused:
        assessments.complete_assessment(CASE)

    lacks = {(one.question, one.row): one.lack for one in refused.value.missing}
    assert lacks == {
        ("appointments", None): Lack.CORRECTION,
        ("assess_children", None): Lack.REASON,
        ("assess_overall", None): Lack.ANSWER,
        ("plan_need", 4): Lack.ANSWER,
    }
    assert "Is the risk assessed well enough? (answer)" in map(str, refused.value.missing)


def test_a_judgement_the_form_works_out_by_itself_asks_for_no_reason(assessments: AssessmentService) -> None:
    _answer_all(assessments)
    assessments.record_answer(CASE, "assess_overall", "done_weak", reason="Copied.")
    assert assessments.assessment(CASE).flow.value("assessed") == "not_done"
    assert assessments.complete_assessment(CASE).state is AssessmentState.COMPLETE


def test_overruling_relevance_asks_for_a_reason(assessments: AssessmentService) -> None:
    _answer_all(assessments)
    assessments.record_answer(CASE, "assess_children", "not_relevant")
    with pytest.raises(AssessmentIncomplete):
        assessments.complete_assessment(CASE)
    assessments.record_answer(CASE, "assess_children", "not_relevant", reason="In custody throughout.")
    assert assessments.complete_assessment(CASE).state is AssessmentState.COMPLETE


def test_what_is_no_longer_relevant_is_not_missing(assessments: AssessmentService) -> None:
    _answer_all(assessments)
    assessments.record_answer(CASE, "assess_children", "not_done")
    assessments.record_answer(CASE, "children", "no")
    assert assessments.complete_assessment(CASE).missing == ()


def test_a_completed_assessment_is_answered_again_only_after_it_was_reopened_with_a_reason(
    assessments: AssessmentService, workspace: Workspace
) -> None:
    _answer_all(assessments)
    assert assessments.complete_assessment(CASE).completed_at

    with pytest.raises(AssessmentCompleted) as refused:
        assessments.record_answer(CASE, "assess_overall", "done_weak")
    assert refused.value.number == "CRC 01"
    with pytest.raises(ReopeningReasonMissing):
        assessments.reopen_assessment(CASE, " ")

    reopened = assessments.reopen_assessment(CASE, "A second letter was found.")
    assert (reopened.state, reopened.completed_at) == (AssessmentState.DRAFT, "")
    assert workspace.ledger.history(CASE, "state")[-1].why == "A second letter was found."
    assessments.record_answer(CASE, "assess_overall", "done_weak", reason="As above.")
    with pytest.raises(AssessmentNotCompleted):
        assessments.reopen_assessment(CASE, "Once more")


def test_a_case_that_is_not_in_the_sample_is_refused(assessments: AssessmentService) -> None:
    with pytest.raises(UnknownSampledCase):
        assessments.record_answer("nobody", "children", "yes")
    with pytest.raises(UnknownSampledCase):
        assessments.start_assessment("nobody")


def test_a_case_may_be_named_by_its_number(assessments: AssessmentService) -> None:
    for value in ("yes", "no"):
        assessments.record_answer("CRC 01", "children", value)
    assessments.record_answer("CRC 01", "need", "drugs", row=1)
    assessments.remove_row("CRC 01", "roster", 1)
    assert assessments.assessment(CASE).flow.value("children") == "no"
    assert assessments.assessment(CASE).flow.row_count("roster") == 0
    assert assessments.form_of("CRC 01") == assessments.form_of(CASE)


def test_an_answer_given_differently_on_two_laptops_waits_for_a_decision(
    assessments: AssessmentService, workspace: Workspace, tmp_path: Path
) -> None:
    _answer_all(assessments)
    with a_workspace(tmp_path / "other.qi") as other:
        other.ledger.take_in([workspace.ledger.outtake().since(workspace.laptop, 0)])
        colleague = AssessmentService(other)
        colleague.record_answer(CASE, "assess_overall", "too_late", reason="Dated in the summer.")
        assessments.record_answer(CASE, "assess_overall", "done_weak", reason="Dated in the summer.")
        workspace.ledger.take_in([other.ledger.outtake().since(other.laptop, 0)])

    assert assessments.assessment(CASE).contested == {("assess_overall", None)}
    with pytest.raises(AssessmentIncomplete) as refused:
        assessments.complete_assessment(CASE)
    assert [one.lack for one in refused.value.missing] == [Lack.DECISION]
    with pytest.raises(FieldContested):
        assessments.record_answer(CASE, "assess_overall", "sufficient")

    workspace.ledger.resolve("answer", f"{CASE}/assess_overall", "value", "too_late", "Both read it again.")
    assert assessments.complete_assessment(CASE).state is AssessmentState.COMPLETE


def test_two_laptops_that_begin_the_same_case_do_not_contradict_one_another(
    assessments: AssessmentService, workspace: Workspace, tmp_path: Path
) -> None:
    with a_workspace(tmp_path / "other.qi") as other:
        other.ledger.take_in([workspace.ledger.outtake().since(workspace.laptop, 0)])
        AssessmentService(other).record_answer(CASE, "children", "yes")
        assessments.record_answer(CASE, "children", "yes")
        workspace.ledger.take_in([other.ledger.outtake().since(other.laptop, 0)])
    assert workspace.ledger.conflicts() == []


def test_without_a_form_nothing_is_assessed(workspace: Workspace) -> None:
    service = AssessmentService(workspace)
    assert not service.has_form()
    with pytest.raises(NoForm):
        service.form()


def test_what_an_answer_from_elsewhere_was_given_to_is_blank_while_there_is_no_form(
    workspace: Workspace,
) -> None:
    with workspace.ledger.entry("record_answer") as entry:
        entry.put("answer", "case/q1", assessment="case", question="q1", value="yes")
    assert AssessmentService(workspace).question_asked("case/q1") == ""


def test_an_assessment_stays_with_the_form_it_was_begun_in(
    assessments: AssessmentService, tmp_path: Path
) -> None:
    begun = assessments.start_assessment(CASE).form
    assert assessments.adopt_form(a_workbook(tmp_path / "small.xlsx", "1")) == begun
    newer = assessments.adopt_form(a_workbook(tmp_path / "small.xlsx", "2"))
    assert assessments.assessment(CASE).form == begun
    assert assessments.assessment(OTHER_CASE).form == newer
    assert (assessments.form_of(CASE).version, assessments.form().version) == ("1", "2")


def test_the_case_list_shows_what_is_relevant_and_answered_in_each_case(
    assessments: AssessmentService,
) -> None:
    assessments.record_answer(CASE, "children", "yes")
    crc, nps = assessments.assessments()
    assert (crc.number, crc.state, crc.answered, crc.relevant) == ("CRC 01", AssessmentState.DRAFT, 1, 7)
    # The new offence is asked of the CRC only, and nobody has said yet that there are children.
    assert (nps.state, nps.answered, nps.relevant) == (AssessmentState.NOT_STARTED, 0, 5)
    assert [one.number for one in assessments.assessments("inspector-2")] == ["NPS 01"]


def test_the_case_list_follows_every_answer_and_every_undo(
    assessments: AssessmentService, workspace: Workspace
) -> None:
    assessments.start_assessment(CASE)
    before = assessments.assessments()[0]
    assessments.record_answer(CASE, "children", "yes")
    after = assessments.assessments()[0]
    assert (after.answered, after.relevant) == (before.answered + 1, before.relevant + 1)
    workspace.ledger.undo()
    assert assessments.assessments()[0] == before
