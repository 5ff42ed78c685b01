"""Whatever the order of answering, the same answers make the same assessment."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qi_desktop.assessment.model import Answer
from qi_desktop.assessment.service import AssessmentService
from tests.assessment.conftest import CASE
from tests.thoroughness import examples

FINAL: dict[tuple[str, int | None], str] = {
    ("children", None): "yes",
    ("appointments", None): "3",
    ("needs", None): "drugs housing",
    ("assess_children", None): "done_weak",
    ("assess_overall", None): "not_known",
    ("new_offence", None): "no",
    ("need", 1): "drugs",
    ("need", 2): "housing",
    ("plan_need", 1): "sufficient",
    ("plan_need", 2): "too_late",
}

in_a_real_file = settings(
    max_examples=examples(25), suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@in_a_real_file
@given(order=st.permutations(list(FINAL)))
def test_the_order_of_answering_does_not_matter(
    assessments: AssessmentService, order: list[tuple[str, int | None]]
) -> None:
    for question, row in order:
        assessments.record_answer(CASE, question, None, row=row)
    for question, row in order:
        assessments.record_answer(CASE, question, FINAL[question, row], row=row)
    found = assessments.assessment(CASE)
    assert {place: answer.value for place, answer in found.answers.items()} == FINAL
    judged = {(state.name, state.rows): state.value for state in found.flow if state.judged}
    assert judged["assess_children", ()] == "done_weak"
    assert judged["plan_need", (2,)] == "too_late"
    assert ("assess_overall", ()) not in judged
    assert [(lack.question, lack.row) for lack in found.missing] == [
        ("assess_children", None),
        ("plan_need", 2),
    ]


@in_a_real_file
@given(turns=st.lists(st.sampled_from(["yes", "no", "not_known", None]), min_size=1, max_size=6))
def test_an_answer_whose_question_stops_being_relevant_is_kept_and_comes_back(
    assessments: AssessmentService, turns: list[str | None]
) -> None:
    assessments.record_answer(CASE, "assess_children", "done_weak", reason="The children are passed over.")
    for turn in turns:
        assessments.record_answer(CASE, "children", turn)
        found = assessments.assessment(CASE)
        state = found.flow.of("assess_children")
        kept = found.answer("assess_children")
        version = assessments.form().digest
        assert kept == Answer(
            "assess_children", None, "done_weak", "The children are passed over.", form=version
        )
        assert state.judged is (turn == "yes")
        assert state.kept == "done_weak"
