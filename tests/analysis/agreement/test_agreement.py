"""How often two people who assessed the same cases judged alike, in counts."""

from pathlib import Path

import pytest

from qi_desktop.analysis.agreement.service import AgreementService
from qi_desktop.analysis.service import AnalysisService
from qi_desktop.assessment.second.service import SecondService
from qi_desktop.assessment.service import AssessmentService
from qi_desktop.inspection.service import InspectionService
from qi_desktop.sampling.service import SamplingService
from qi_desktop.storage.workspace import Workspace
from tests.assessment.conftest import CASE, OTHER_CASE, a_workbook, assessments_in

ALIKE = {"children": "yes", "appointments": "4", "assess_children": "sufficient"}
WHY = "The plan of March was not in the file that the first inspector read."


@pytest.fixture
def second(workspace: Workspace, tmp_path: Path) -> SecondService:
    """Two cases judged twice: on one question both differ in one of them."""
    first = assessments_in(workspace, a_workbook(tmp_path / "small.xlsx", "1"))
    inspection = InspectionService(workspace)
    inspection.create_inspection("Invented", "", "", "2017-02-20", "2017-03-17")
    inspection.add_provider("CRC", "CRC", "", 1)
    inspection.add_provider("NPS", "NPS", "", 1)
    lead = inspection.add_team_member("Invented quality lead", "quality_lead").id
    second = SecondService(workspace, inspection, SamplingService(workspace), first)
    for case, theirs in ((CASE, "done_weak"), (OTHER_CASE, "sufficient")):
        offence = {"new_offence": "no"} if case == CASE else {}
        for question, value in {**ALIKE, **offence, "assess_overall": "sufficient"}.items():
            first.record_answer(case, question, value)
        first.complete_assessment(case)
        second.choose_for_second(case, lead)
        answering = second.answering(case)
        for question, value in {**ALIKE, **offence}.items():
            answering.record(question, value)
        answering.record("assess_overall", theirs, reason="A list without a conclusion.")
        second.complete(case)
    return second


def test_agreement_is_told_in_counts_and_each_differing_case_can_be_opened(
    workspace: Workspace, second: SecondService
) -> None:
    agreement = AgreementService(AnalysisService(workspace), AssessmentService(workspace), second)
    found = {one.question: one for one in agreement.by_question()}
    assert list(found) == ["assess_children", "assess_overall", "new_offence"]
    overall = found["assess_overall"]
    assert overall.words == (
        "The same answer in 1 of 2 cases judged twice; counted by the first 2, by the second 1."
    )
    assert [(one.number, one.first, one.second) for one in overall.differing] == [
        ("CRC 01", "sufficient", "done_weak")
    ]
    assert (overall.same_side, found["new_offence"].met_by_both) == (1, 1)
    assert found["new_offence"].words.startswith("The same answer in 1 of 1 case judged twice")
    figures = overall.figures()
    assert (figures.cases, figures.agreed) == (2, 1)
    assert "Only 2 cases" in figures.caveat


def test_what_was_settled_is_shown_beside_what_both_had_said(
    workspace: Workspace, second: SecondService
) -> None:
    second.settle(CASE, "assess_overall", "done_weak", WHY)
    agreement = AgreementService(AnalysisService(workspace), AssessmentService(workspace), second)
    (differing,) = next(one for one in agreement.by_question() if one.question == "assess_overall").differing
    assert (differing.first, differing.second, differing.settled) == ("sufficient", "done_weak", "done_weak")
