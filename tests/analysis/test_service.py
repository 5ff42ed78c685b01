"""Counting over a real file: the judgement form as shipped, a few invented cases."""

import pytest

from qi_desktop.analysis.model import Count, UnknownFact
from qi_desktop.analysis.service import AnalysisService
from qi_desktop.assessment.service import AssessmentService
from qi_desktop.foundation.paths import resource
from qi_desktop.inspection.service import InspectionService
from qi_desktop.sampling.model import SampleSettings
from qi_desktop.storage.workspace import Workspace

CASES = (("c1", "CRC", "CRC 01"), ("c2", "CRC", "CRC 02"), ("n1", "NPS", "NPS 01"))


@pytest.fixture
def assessment(workspace: Workspace) -> AssessmentService:
    """Three sampled cases of two providers, with the shipped judgement form."""
    inspection = InspectionService(workspace)
    inspection.create_inspection("Suffolk 2017", "Suffolk", "Quality & Impact", "2017-02-20", "2017-03-17")
    for code in ("CRC", "NPS"):
        inspection.add_provider(code, code, "", 2)
    settings = SampleSettings(sizes=(("CRC", 2), ("NPS", 1))).to_json()
    with workspace.ledger.entry("draw_sample") as entry:
        entry.put("sample", "s", inspection="i", seed=1, settings=settings, drawn_at="2017-01-20")
        for position, (record, provider, number) in enumerate(CASES, 1):
            entry.put("eligible_case", f"e{position}", provider=provider, row=position, office="Ipswich")
            entry.put(
                "sampled_case",
                record,
                sample="s",
                eligible_case=f"e{position}",
                provider=provider,
                number=number,
                position=position,
            )
    service = AssessmentService(workspace)
    service.adopt_form(resource("forms", "judgement-2017.xlsx"))
    return service


def counted(workspace: Workspace, question: str, by: str | None = "provider") -> dict[str, Count]:
    counts = AnalysisService(workspace).counts(by)
    return {count.group: count for count in counts if count.question == question}


def test_nothing_is_counted_before_there_is_a_form(workspace: Workspace) -> None:
    assert AnalysisService(workspace).counts() == []
    assert AnalysisService(workspace).cases_behind("pp_assess_overall", "CRC") == []


def test_answers_count_while_their_question_is_relevant_and_not_a_moment_longer(
    workspace: Workspace, assessment: AssessmentService
) -> None:
    assessment.record_answer("c1", "adults_at_risk", "yes")
    assessment.record_answer("c1", "pp_assess_adults", "too_late", reason="Seen only in week nine.")
    assert counted(workspace, "pp_assess_adults")["CRC"].too_late == 1
    assessment.record_answer("c1", "adults_at_risk", "no")
    count = counted(workspace, "pp_assess_adults")["CRC"]
    assert (count.relevant, count.not_relevant) == (0, 2)
    assessment.record_answer("c1", "adults_at_risk", "yes")
    assert counted(workspace, "pp_assess_adults")["CRC"].relevant == 1


def test_a_report_on_a_crc_case_counts_to_the_nps_that_wrote_it(
    workspace: Workspace, assessment: AssessmentService
) -> None:
    for case in ("c1", "n1"):
        assessment.record_answer(case, "report_prepared", "yes")
        assessment.record_answer(case, "rr_report_proposal", "sufficient")
    assert {group: count.met for group, count in counted(workspace, "rr_report_proposal").items()} == {
        "NPS": 2
    }


def test_diversity_is_sufficient_if_any_stage_is(workspace: Workspace, assessment: AssessmentService) -> None:
    assessment.record_answer("c1", "diversity_factor", "yes")
    assessment.record_answer("c1", "as_diversity_assessment", "not_done", reason="Not asked about.")
    assessment.record_answer("c1", "as_diversity_delivery", "sufficient")
    count = counted(workspace, "as_diversity")["CRC"]
    assert (count.met, count.relevant) == (1, 1)


def test_the_cases_behind_a_number_come_with_their_reason(
    workspace: Workspace, assessment: AssessmentService
) -> None:
    assessment.record_answer("c2", "pp_assess_overall", "done_weak", reason="Old assessment copied.")
    behind = AnalysisService(workspace).cases_behind("pp_assess_overall", "CRC")
    assert [(case.number, case.standing, case.reason) for case in behind] == [
        ("CRC 01", "unanswered", ""),
        ("CRC 02", "done_weak", "Old assessment copied."),
    ]


def test_counts_can_be_taken_by_a_fact_and_by_nothing_else(
    workspace: Workspace, assessment: AssessmentService
) -> None:
    assessment.record_answer("c1", "pp_assess_overall", "sufficient")
    assert counted(workspace, "pp_assess_overall", "office")["Ipswich"].met == 1
    assert counted(workspace, "pp_assess_overall", None)[""].unanswered == 2
    assert not counted(workspace, "pp_assess_overall", None)[""].mixed_rules
    with pytest.raises(UnknownFact):
        AnalysisService(workspace).counts("shoe_size")


def test_children_asked_about_under_two_rules_are_marked_when_added(
    workspace: Workspace, assessment: AssessmentService
) -> None:
    for case, fact in (("c1", "children_connected"), ("n1", "children_at_risk")):
        assessment.record_answer(case, fact, "yes")
        assessment.record_answer(case, "pp_assess_children", "sufficient")
    assert counted(workspace, "pp_assess_children", None)[""].mixed_rules
    assert not counted(workspace, "pp_assess_children")["CRC"].mixed_rules


def test_a_disputed_answer_and_what_hangs_on_a_disputed_fact_wait_outside_the_count(
    workspace: Workspace, assessment: AssessmentService
) -> None:
    for fact, question in (("adults_at_risk", "pp_assess_adults"), ("review_due", "pp_review_progress")):
        assessment.record_answer("c1", fact, "yes")
        assessment.record_answer("c1", question, "sufficient")
    for field in ("c1/pp_assess_adults", "c1/review_due"):
        workspace.database.run("insert into contested values ('answer', ?, 'value')", (field,))
    for question in ("pp_assess_adults", "pp_review_progress"):
        count = counted(workspace, question)["CRC"]
        assert (count.relevant, count.disputed) == (0, 1)
