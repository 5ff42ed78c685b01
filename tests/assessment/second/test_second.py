"""A case assessed a second time, blind: chosen, compared, settled, and how far both agree."""

import pytest

from qi_desktop.analysis.service import AnalysisService
from qi_desktop.assessment.model import AssessmentIncomplete, AssessmentState, SecondNotBegun
from qi_desktop.assessment.second.model import (
    AlreadyChosen,
    FirstLocked,
    NoDifference,
    OwnCase,
    SecondBegun,
    SettlingReasonMissing,
    StillBlind,
)
from qi_desktop.assessment.second.service import SecondService
from qi_desktop.assessment.service import AssessmentService
from qi_desktop.inspection.service import InspectionService
from qi_desktop.sampling.service import SamplingService
from qi_desktop.storage.workspace import Workspace
from tests.assessment.conftest import CASE, OTHER_CASE

FIRST = {"children": "yes", "appointments": "4", "assess_children": "sufficient", "new_offence": "no"}
WHY = "The plan of March was not in the file that the first inspector read."


@pytest.fixture
def quality_lead(workspace: Workspace) -> str:
    """An invented quality lead's id."""
    return InspectionService(workspace).add_team_member("Invented quality lead", "quality_lead").id


@pytest.fixture
def second(workspace: Workspace, assessments: AssessmentService) -> SecondService:
    """Second assessments of a sample of two cases."""
    return SecondService(workspace, InspectionService(workspace), SamplingService(workspace), assessments)


@pytest.fixture
def both(assessments: AssessmentService, second: SecondService, quality_lead: str) -> SecondService:
    """Both assessments of a case complete, with one difference."""
    for question, value in {**FIRST, "assess_overall": "sufficient"}.items():
        assessments.record_answer(CASE, question, value)
    assessments.complete_assessment(CASE)
    second.choose_for_second(CASE, quality_lead)
    answering = second.answering(CASE)
    for question, value in FIRST.items():
        answering.record(question, value)
    answering.record("assess_overall", "done_weak", reason="The assessment is a list without a conclusion.")
    second.complete(CASE)
    return second


def test_a_chosen_case_shows_its_person_and_how_far_both_have_come(
    second: SecondService, quality_lead: str
) -> None:
    found = second.choose_for_second("CRC 01", quality_lead)
    assert second.chosen() == [found]
    assert (found.sampled_case, found.person, found.inspector) == (CASE, quality_lead, "inspector-1")
    assert (found.first, found.state, found.differences) == (
        AssessmentState.NOT_STARTED,
        AssessmentState.NOT_STARTED,
        None,
    )
    with pytest.raises(AlreadyChosen):
        second.choose_for_second(CASE, quality_lead)


def test_nobody_assesses_their_own_case_again(
    second: SecondService, workspace: Workspace, quality_lead: str
) -> None:
    with workspace.ledger.entry("allocate_case") as entry:
        entry.put("sampled_case", CASE, inspector=quality_lead)
    with pytest.raises(OwnCase):
        second.choose_for_second(CASE, quality_lead)


def test_a_choice_is_withdrawn_until_something_was_answered(second: SecondService, quality_lead: str) -> None:
    second.choose_for_second(CASE, quality_lead)
    second.withdraw_choice(CASE)
    assert second.chosen() == []
    with pytest.raises(SecondNotBegun):
        second.answering(CASE)
    second.choose_for_second(CASE, quality_lead)
    second.answering(CASE).record("children", "yes")
    with pytest.raises(SecondBegun):
        second.withdraw_choice(CASE)


def test_the_second_assessment_knows_nothing_of_the_first(
    second: SecondService, assessments: AssessmentService, quality_lead: str
) -> None:
    for question, value in FIRST.items():
        assessments.record_answer(CASE, question, value)
    second.choose_for_second(CASE, quality_lead)
    assert not second.answering(CASE).assessment.answers
    second.answering(CASE).record("children", "no")
    first = assessments.assessment(CASE).answer("children")
    assert first is not None
    assert first.value == "yes"
    with pytest.raises(AssessmentIncomplete):
        second.complete(CASE)
    with pytest.raises(StillBlind):
        second.compare(CASE)
    with pytest.raises(StillBlind):
        second.settle(CASE, "children", "no", WHY)
    assert second.agreement() == []


def test_differences_stand_side_by_side_once_both_are_complete(both: SecondService) -> None:
    found = both.compare(CASE)
    assert [line.question for line in found.differences] == ["assess_overall"]
    line = found.differences[0]
    assert (line.first.words, line.second.words) == ("Sufficient", "Done, but weak")
    assert line.second.reason.startswith("The assessment is a list")
    assert [line.question for line in found.lines][:2] == ["children", "appointments"]
    assert [(one.differences, one.settled) for one in both.chosen()] == [(1, 0)]


def test_a_reopened_assessment_closes_the_comparison(both: SecondService) -> None:
    both.reopen(CASE, "One more document has come in.")
    with pytest.raises(StillBlind):
        both.compare(CASE)
    assert both.chosen()[0].differences is None


def test_a_settled_difference_becomes_the_answer_and_both_opinions_stay(
    both: SecondService, assessments: AssessmentService, workspace: Workspace
) -> None:
    found = both.settle(CASE, "assess_overall", "done_weak", WHY)
    answer = assessments.assessment(CASE).answer("assess_overall")
    assert answer is not None
    assert (answer.value, answer.reason) == ("done_weak", "The assessment is a list without a conclusion.")
    line = found.differences[0]
    assert line.settled is not None
    assert (line.settled.value, line.settled.words, line.settled.reason) == (
        "done_weak",
        "Done, but weak",
        WHY,
    )
    assert (line.first.value, line.second.value) == ("sufficient", "done_weak")
    assert found.unsettled == ()
    assert both.assessment(CASE).state is AssessmentState.COMPLETE
    assert workspace.ledger.history(f"{CASE}/assess_overall", "value", "answer")[-1].why == WHY


def test_settling_is_undone_and_settled_again(both: SecondService, workspace: Workspace) -> None:
    both.settle(CASE, "assess_overall", "done_weak", WHY)
    workspace.ledger.undo()
    assert len(both.compare(CASE).unsettled) == 1
    workspace.ledger.redo()
    assert both.compare(CASE).differences[0].first.value == "sufficient"
    both.settle(CASE, "assess_overall", "too_late", "Neither: it came in June.")
    line = both.compare(CASE).differences[0]
    assert (line.first.value, line.settled and line.settled.value) == ("sufficient", "too_late")


def test_a_difference_settled_for_the_first_leaves_its_answer(
    both: SecondService, assessments: AssessmentService
) -> None:
    found = both.settle(CASE, "assess_overall", "sufficient", "The conclusion is on the last page.")
    assert found.unsettled == ()
    assert found.differences[0].first.value == "sufficient"
    answer = assessments.assessment(CASE).answer("assess_overall")
    assert answer is not None
    assert answer.value == "sufficient"


def test_settling_needs_a_difference_a_reason_and_an_open_file(
    both: SecondService, workspace: Workspace
) -> None:
    with pytest.raises(NoDifference):
        both.settle(CASE, "children", "no", WHY)
    with pytest.raises(SettlingReasonMissing):
        both.settle(CASE, "assess_overall", "done_weak", "  ")
    with workspace.ledger.entry("lock_assessment") as entry:
        entry.put("assessment", CASE, state="locked")
    with pytest.raises(FirstLocked):
        both.settle(CASE, "assess_overall", "done_weak", WHY)


def test_agreement_is_that_of_before_settling(both: SecondService) -> None:
    before = both.agreement()
    both.settle(CASE, "assess_overall", "done_weak", WHY)
    assert both.agreement() == before
    found = {one.question: one for one in before}
    assert (found["assess_overall"].agreed, found["assess_overall"].cases) == (0, 1)
    assert (found["assess_children"].agreed, found["assess_children"].raw) == (1, 1.0)
    assert "appointments" not in found


def test_counts_never_see_a_second_assessment_and_follow_what_was_settled(
    both: SecondService, workspace: Workspace, assessments: AssessmentService
) -> None:
    def met(question: str) -> list[tuple[str, int, int]]:
        counts = AnalysisService(workspace).counts()
        return [(one.group, one.met, one.relevant) for one in counts if one.question == question]

    assert met("assess_overall") == [("CRC", 1, 1), ("NPS", 0, 0)]
    assert len(assessments.assessments()) == 2
    both.settle(CASE, "assess_overall", "done_weak", WHY)
    assert met("assess_overall") == [("CRC", 0, 1), ("NPS", 0, 0)]


def test_a_question_asked_of_one_only_follows_from_another_difference(
    assessments: AssessmentService, second: SecondService, quality_lead: str
) -> None:
    common = {"appointments": "1", "new_offence": "no", "assess_overall": "sufficient"}
    for question, value in {**common, "children": "no"}.items():
        assessments.record_answer(CASE, question, value)
    assessments.complete_assessment(CASE)
    second.choose_for_second(CASE, quality_lead)
    answering = second.answering(CASE)
    for question, value in {**common, "children": "yes", "assess_children": "sufficient"}.items():
        answering.record(question, value)
    second.complete(CASE)
    found = second.compare(CASE)
    assert [line.question for line in found.differences] == ["children"]
    assert [line.asked_of_both for line in found.lines if line.question == "assess_children"] == [False]
    found = second.settle(CASE, "children", "yes", WHY)
    assert [line.question for line in found.unsettled] == ["assess_children"]
    assert second.settle(CASE, "assess_children", "sufficient", WHY).unsettled == ()


def test_a_chosen_case_has_not_begun_for_the_sample(
    second: SecondService, workspace: Workspace, quality_lead: str
) -> None:
    second.choose_for_second(OTHER_CASE, quality_lead)
    assert SamplingService(workspace).begun() == []
