"""Every figure of the program beside another way of counting."""

from collections.abc import Generator, Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qi_desktop.analysis.model import Count
from qi_desktop.analysis.service import AnalysisService
from qi_desktop.assessment.service import AssessmentService
from qi_desktop.storage.workspace import Workspace
from tests.analysis.independent import Tallies, recomputed
from tests.assessment.conftest import CASE, OTHER_CASE, a_workbook, assessments_in
from tests.demonstrated import Demonstrated

KINDS = (
    "met",
    "not_done",
    "done_weak",
    "too_late",
    "not_relevant",
    "not_known",
    "no_evidence",
    "unanswered",
    "disputed",
)
VALUES = {
    "children": ("yes", "no", "not_known", None),
    "assess_children": ("sufficient", "not_done", "no_evidence", None),
    "assess_overall": ("sufficient", "too_late", "not_relevant", None),
    "new_offence": ("yes", "no", None),
    "plan_need": ("sufficient", "done_weak", None),
    "need": ("drugs", "housing", None),
}


def as_tallies(counts: Sequence[Count]) -> Tallies:
    """Return counts in the form of the independent ones."""
    told: Tallies = {}
    for count in counts:
        kinds = {kind: getattr(count, kind) for kind in KINDS} | {"not_met": count.not_met_otherwise}
        told[count.question, count.group] = {kind: number for kind, number in kinds.items() if number}
    return told


@pytest.fixture(scope="module")
def lead(demonstrated: Demonstrated) -> Generator[Workspace]:
    """The demonstration's merged workspace."""
    with Workspace.open(demonstrated.folder / "lead.qi", demonstrated.passphrase, read_only=True) as lead:
        yield lead


@pytest.mark.parametrize("by", [("provider",), ("office", "gender"), ("adults_at_risk", "inspector")])
def test_every_count_of_the_demonstration_is_what_another_way_of_counting_finds(
    lead: Workspace, by: Sequence[str]
) -> None:
    found = as_tallies(AnalysisService(lead).counts(by))
    assert len(found) > 50
    assert found == recomputed(lead, by, ("CRC", "NPS"))


def test_crossed_tables_of_the_demonstration_add_up_and_say_where_rules_differ(lead: Workspace) -> None:
    analysis = AnalysisService(lead)
    for question in analysis.questions():
        table = analysis.crossed(question.key, "provider", "gender")
        assert table.adds_up
        if table.notes:
            assert question.key in {"pp_assess_children", "iv_workload_affects"}


@pytest.fixture
def assessments(workspace: Workspace, tmp_path: Path) -> AssessmentService:
    """Two cases in the small invented form."""
    return assessments_in(workspace, a_workbook(tmp_path / "small.xlsx", "1"))


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    steps=st.lists(
        st.tuples(
            st.sampled_from((CASE, OTHER_CASE)),
            st.sampled_from(sorted(VALUES)).flatmap(
                lambda name: st.tuples(st.just(name), st.sampled_from(VALUES[name]))
            ),
            st.integers(1, 2),
        ),
        min_size=1,
        max_size=6,
    )
)
def test_whatever_is_answered_or_taken_back_is_counted_at_once_as_if_anew(
    workspace: Workspace,
    assessments: AssessmentService,
    steps: list[tuple[str, tuple[str, str | None], int]],
) -> None:
    analysis = AnalysisService(workspace)
    for case, (question, value), row in steps:
        in_roster = question in {"need", "plan_need"}
        assessments.record_answer(case, question, value, row=row if in_roster else None)
        counts = analysis.counts(("provider",))
        assert as_tallies(counts) == recomputed(workspace, ("provider",), ())
    workspace.ledger.undo()
    assert as_tallies(analysis.counts("children")) == recomputed(workspace, ("children",), ())
