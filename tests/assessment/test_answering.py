"""An open case held in memory is, after every act, what reading the file afresh gives."""

from collections.abc import Callable
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qi_desktop.assessment.answering.answering import Answering
from qi_desktop.assessment.model import (
    AssessmentCompleted,
    AssessmentState,
    CaseAssessment,
    NoSuchRoster,
    RelevanceReasonMissing,
    SecondNotBegun,
)
from qi_desktop.assessment.service import AssessmentService
from qi_desktop.storage.workspace import Workspace
from tests.assessment.conftest import CASE, assessments_in
from tests.builders import a_workspace
from tests.thoroughness import examples

VALUES = {
    "children": ("yes", "no", "not_known", None),
    "appointments": ("3", "-1", None),
    "needs": ("drugs", "drugs housing", None),
    "assess_children": ("sufficient", "done_weak", "not_relevant", None),
    "assess_overall": ("sufficient", "not_done", "no_evidence", None),
    "new_offence": ("yes", "no", None),
    "remark": ("A remark.", None),
    "need": ("drugs", "housing", None),
    "plan_need": ("sufficient", "too_late", None),
}
IN_A_ROW = frozenset({"need", "plan_need"})
REASONS = (None, "", "So it is written.")

answers = st.sampled_from(sorted(VALUES)).flatmap(
    lambda question: st.tuples(
        st.just("answer"),
        st.just(question),
        st.sampled_from(VALUES[question]),
        st.integers(1, 3) if question in IN_A_ROW else st.none(),
        st.sampled_from(REASONS),
    )
)
overruling = st.tuples(
    st.sampled_from(["overrule", "follow"]),
    st.sampled_from(["assess_children", "plan_need"]),
    st.integers(1, 3),
)
rows = st.tuples(st.sampled_from(["add_row", "remove_row"]), st.integers(1, 3))
others = st.tuples(st.sampled_from(["undo", "redo", "elsewhere"]))
acts = st.lists(st.one_of(answers, answers, answers, overruling, rows, others), max_size=15)


def as_read(found: CaseAssessment) -> tuple[object, ...]:
    """Return all an assessment says, apart from how flow came there and the moment it was read at."""
    states = {(one.name, one.rows): one for one in found.flow}
    said = [getattr(found, one.name) for one in fields(found) if one.name != "flow"]
    return (*said, states, found.flow.overruled)


@pytest.fixture(scope="session")
def issued(
    small_form: Path, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[Workspace], AssessmentService]:
    """Hands a laptop the sample and the form; nothing of it is the laptop's own to undo."""
    with a_workspace(tmp_path_factory.mktemp("lead") / "lead.qi") as lead:
        assessments_in(lead, small_form)
        parcels = lead.ledger.outtake().since(lead.laptop, 0)

    def hand_out(workspace: Workspace) -> AssessmentService:
        workspace.ledger.take_in([parcels])
        return AssessmentService(workspace)

    return hand_out


@settings(max_examples=examples(40))
@given(acts=acts)
def test_an_open_case_is_what_reading_it_afresh_gives_after_any_acts(
    issued: Callable[[Workspace], AssessmentService],
    tmp_path_factory: pytest.TempPathFactory,
    acts: list[tuple[object, ...]],
) -> None:
    with a_workspace(tmp_path_factory.mktemp("open") / "case.qi") as workspace:
        assessments = issued(workspace)
        case = assessments.answering(CASE)
        for act in acts:
            _carry_out(case, assessments, workspace, act)
            assert as_read(case.assessment) == as_read(assessments.assessment(CASE))


def _carry_out(
    case: Answering, assessments: AssessmentService, workspace: Workspace, act: tuple[object, ...]
) -> None:
    match act:
        case ("answer", str(question), str() | None as value, int() | None as row, str() | None as reason):
            case.record(question, value, row, reason=reason)
        case ("overrule", str(question), int(row)):
            case.overrule_relevance(question, "It concerns them all the same.", _row(question, row))
        case ("follow", str(question), int(row)):
            case.follow_rule(question, _row(question, row))
        case ("add_row", int()):
            case.add_row("roster")
        case ("remove_row", int(row)):
            case.remove_row("roster", row)
        case ("elsewhere",):
            assessments.record_answer(CASE, "children", "no")
            case.record("remark", "Written after somebody else wrote.")
        case _:
            (workspace.ledger.undo if act[0] == "undo" else workspace.ledger.redo)()
            case.read_again()


def _row(question: str, row: int) -> int | None:
    return row if question in IN_A_ROW else None


def test_a_row_of_a_roster_stays_without_any_answer_and_its_number_is_never_given_again(
    assessments: AssessmentService, workspace: Workspace
) -> None:
    case = assessments.answering(CASE)
    assert [case.add_row("roster"), case.add_row("roster")] == [1, 2]
    assert assessments.assessment(CASE).flow.row_count("roster") == 2
    case.record("need", "drugs", 2)
    case.remove_row("roster", 2)
    assert case.add_row("roster") == 3
    assert case.assessment.rows["roster"] == (1, 3)
    workspace.ledger.undo()
    workspace.ledger.undo()
    assert case.read_again().rows["roster"] == (1, 2)
    assert case.assessment.flow.value("need", 2) == "drugs"
    with pytest.raises(NoSuchRoster):
        case.add_row("weather")


def test_what_is_answered_against_the_rule_counts_and_can_follow_the_rule_again(
    assessments: AssessmentService,
) -> None:
    case = assessments.answering(CASE)
    case.record("children", "no")
    case.record("assess_children", "sufficient")
    assert not case.assessment.flow.of("assess_children").relevant
    with pytest.raises(RelevanceReasonMissing):
        case.overrule_relevance("assess_children", " ")
    found = case.overrule_relevance("assess_children", "A grandchild visits.")
    state, answer = found.flow.of("assess_children"), found.answer("assess_children")
    assert (state.relevant, state.judged, state.by_rule) == (True, True, False)
    assert answer is not None
    assert (answer.overruled, answer.relevance_reason) == (True, "A grandchild visits.")
    assert assessments.assessments()[0].answered == 2
    followed = case.follow_rule("assess_children")
    assert not followed.flow.of("assess_children").relevant
    assert followed.flow.of("assess_children").kept == "sufficient"


def test_an_answer_taken_back_brings_no_old_reason_when_given_anew(
    assessments: AssessmentService, workspace: Workspace
) -> None:
    assessments.start_assessment(CASE)
    assessments.record_answer(CASE, "assess_overall", "done_weak", reason="Copied.")
    workspace.ledger.undo()
    case = assessments.answering(CASE)
    answer = case.record("assess_overall", "too_late").answer("assess_overall")
    assert answer is not None
    assert (answer.value, answer.reason) == ("too_late", "")


def test_a_case_completed_elsewhere_meanwhile_takes_no_answer(assessments: AssessmentService) -> None:
    case = assessments.answering(CASE)
    for question, value in (("children", "no"), ("appointments", "12"), ("assess_overall", "sufficient")):
        case.record(question, value)
    assert case.assessment.state is AssessmentState.DRAFT
    assessments.complete_assessment(CASE)
    with pytest.raises(AssessmentCompleted):
        case.record("children", "yes")
    assert case.assessment.state is AssessmentState.COMPLETE


def test_a_second_assessment_is_answered_apart_from_the_first(
    assessments: AssessmentService, workspace: Workspace
) -> None:
    with pytest.raises(SecondNotBegun):
        assessments.answering(CASE, second=True)
    with workspace.ledger.entry("choose_for_second") as entry:
        entry.put(
            "assessment",
            f"second/{CASE}",
            sampled_case=CASE,
            form=assessments.newest_form(),
            second_of=CASE,
            inspected_by="somebody",
        )
    assessments.record_answer(CASE, "assess_overall", "sufficient")
    second = assessments.answering("CRC 01", second=True)
    second.record("assess_overall", "too_late", reason="Dated in the summer.")
    assert second.assessment.is_second
    assert assessments.assessment(CASE).flow.value("assess_overall") == "sufficient"
    assert assessments.assessment("CRC 01", second=True).flow.value("assess_overall") == "too_late"
