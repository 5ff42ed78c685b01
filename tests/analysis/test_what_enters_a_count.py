"""Only judgements on relevant, undisputed questions of first assessments ever enter a count."""

from collections.abc import Generator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qi_desktop.analysis.model import Count, FactUsedTwice, UnknownCountedQuestion
from qi_desktop.analysis.service import AnalysisService
from qi_desktop.assessment.service import AssessmentService
from qi_desktop.assessment.versions.service import VersionService
from qi_desktop.storage.workspace import Workspace
from tests.assessment.conftest import CASE, a_workbook, assessments_in
from tests.builders import a_workspace
from tests.thoroughness import examples

JUDGED = ("sufficient", "not_done", "done_weak", "too_late")
VALUES = (*JUDGED, "not_known", "no_evidence", "not_relevant", None)
in_a_real_file = settings(
    max_examples=examples(20), suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.fixture
def small_form(tmp_path: Path) -> Path:
    """The small invented form."""
    return a_workbook(tmp_path / "small.xlsx", "1")


@pytest.fixture
def assessments(workspace: Workspace, small_form: Path) -> AssessmentService:
    """Two cases, the first of them chosen for a second assessment."""
    service = assessments_in(workspace, small_form)
    service.start_assessment(CASE)
    with workspace.ledger.entry("choose_for_second") as entry:
        form = service.newest_form()
        entry.put("assessment", f"second/{CASE}", sampled_case=CASE, form=form, second_of=CASE)
    return service


def count_of(workspace: Workspace, question: str) -> Count:
    """Return the count of one question over all cases."""
    return next(one for one in AnalysisService(workspace).counts(None) if one.question == question)


@in_a_real_file
@given(
    answers=st.lists(
        st.tuples(st.sampled_from(["assess_overall", "assess_children"]), st.sampled_from(VALUES)), max_size=5
    )
)
def test_a_second_assessment_never_changes_a_count(
    workspace: Workspace, assessments: AssessmentService, answers: list[tuple[str, str | None]]
) -> None:
    assessments.record_answer(CASE, "assess_overall", "sufficient")
    before = AnalysisService(workspace).counts(None)
    for question, value in answers:
        assessments.record_answer(CASE, "children", "yes", second=True)
        assessments.record_answer(CASE, question, value, second=True)
    assert AnalysisService(workspace).counts(None) == before


@in_a_real_file
@given(
    children=st.sampled_from(["yes", "no", "not_known", None]),
    value=st.sampled_from(VALUES),
    overruled=st.booleans(),
)
def test_a_judgement_counts_exactly_while_its_question_is_relevant_by_the_rule_or_by_a_person(
    workspace: Workspace,
    assessments: AssessmentService,
    children: str | None,
    value: str | None,
    *,
    overruled: bool,
) -> None:
    assessments.record_answer(CASE, "children", children)
    assessments.record_answer(CASE, "assess_children", value)
    if overruled:
        assessments.overrule_relevance(CASE, "assess_children", "A grandchild visits.")
    else:
        assessments.follow_rule(CASE, "assess_children")
    count = count_of(workspace, "assess_children")
    counted = (children == "yes" or overruled) and value in JUDGED
    assert count.relevant == int(counted)
    assert count.met == int(counted and value == "sufficient")


@pytest.fixture
def other(workspace: Workspace, assessments: AssessmentService, tmp_path: Path) -> Generator[Workspace]:
    """A second laptop that holds the same."""
    with a_workspace(tmp_path / "other.qi") as other:
        other.ledger.take_in([workspace.ledger.outtake().since(workspace.laptop, 0)])
        yield other
    assert assessments.has_form()


def test_a_disputed_judgement_waits(
    workspace: Workspace, assessments: AssessmentService, other: Workspace
) -> None:
    assessments.record_answer(CASE, "assess_overall", "sufficient")
    AssessmentService(other).record_answer(CASE, "assess_overall", "too_late", reason="Late.")
    workspace.ledger.take_in([other.ledger.outtake().since(other.laptop, 0)])
    count = count_of(workspace, "assess_overall")
    assert (count.relevant, count.disputed) == (0, 1)


def test_a_case_counts_by_the_version_it_stands_in(
    workspace: Workspace, assessments: AssessmentService, tmp_path: Path
) -> None:
    assessments.record_answer(CASE, "assess_children", "sufficient")
    assert count_of(workspace, "assess_children").relevant == 0
    always = "select_one s2|assess_children|Are children kept in mind?||yes|||S2|assess_children|good"
    assessments.adopt_form(a_workbook(tmp_path / "newer.xlsx", "2", assess_children=always))
    assert count_of(workspace, "assess_children").relevant == 0
    VersionService(workspace, assessments).move_to_newest(CASE)
    assert count_of(workspace, "assess_children").relevant == 1


def test_cases_of_two_versions_with_different_rules_are_counted_but_not_to_be_added(
    workspace: Workspace, assessments: AssessmentService, tmp_path: Path
) -> None:
    assessments.record_answer(CASE, "children", "yes")
    always = "select_one s2|assess_children|Are children kept in mind?||yes|||S2|assess_children|good"
    assessments.adopt_form(a_workbook(tmp_path / "newer.xlsx", "2", assess_children=always))
    count = count_of(workspace, "assess_children")
    assert count.unanswered == len(assessments.assessments())
    assert "different rules" in count.why_not
    assert count_of(workspace, "assess_overall").why_not == ""


def test_one_service_follows_what_other_connections_write_and_what_is_taken_in(
    workspace: Workspace, assessments: AssessmentService, other: Workspace
) -> None:
    analysis = AnalysisService(workspace)

    def standing() -> tuple[int, int]:
        count = next(one for one in analysis.counts(None) if one.question == "assess_overall")
        return count.met, count.disputed

    assert standing() == (0, 0)
    with workspace.second_connection() as beside:
        AssessmentService(beside).record_answer(CASE, "assess_overall", "sufficient")
    assert standing() == (1, 0)
    AssessmentService(other).record_answer(CASE, "assess_overall", "too_late", reason="Late.")
    workspace.ledger.take_in([other.ledger.outtake().since(other.laptop, 0)])
    assert standing() == (0, 1)
    workspace.ledger.resolve("answer", f"{CASE}/assess_overall", "value", "sufficient", "Both looked again.")
    assert standing() == (1, 0)
    assert assessments.has_form()


def test_a_case_waits_under_disputed_while_the_fact_it_is_counted_by_is(
    workspace: Workspace, assessments: AssessmentService, other: Workspace
) -> None:
    assessments.record_answer(CASE, "children", "yes")
    AssessmentService(other).record_answer(CASE, "children", "no")
    workspace.ledger.take_in([other.ledger.outtake().since(other.laptop, 0)])
    groups = {one.group for one in AnalysisService(workspace).counts("children")}
    assert groups == {"", "disputed"}


def test_a_window_can_have_cases_worked_out_a_few_at_a_time(
    workspace: Workspace, assessments: AssessmentService
) -> None:
    analysis = AnalysisService(workspace)
    assert analysis.read_some()
    assert not analysis.read_some()
    assessments.record_answer(CASE, "assess_overall", "sufficient")
    assert not analysis.read_some()
    assert analysis.counts(("children", "provider"), {"provider": "CRC"})
    with pytest.raises(FactUsedTwice):
        analysis.counts(("gender", "gender"))
    with pytest.raises(UnknownCountedQuestion):
        analysis.crossed("shoe_size", "gender", "provider")
