"""The invented answers come, by the rules of counting, to everything that was published."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qi_desktop.analysis.comparison import Published, published_findings
from qi_desktop.assessment.judgement import needs_reason, require_value
from qi_desktop.assessment.places import require_place
from qi_desktop.demonstration.answers import AnswerPlan, answer_plan
from qi_desktop.demonstration.facts import DemoCase
from qi_desktop.demonstration.reasons import Reasons
from qi_desktop.demonstration.shares import NoShareFits, share_for
from qi_desktop.forms.definition import Form
from qi_desktop.forms.flow import Flow, FlowState
from qi_desktop.forms.flow.answers import gathered
from qi_desktop.forms.xlsform import read_form
from qi_desktop.foundation.paths import resource

LEVELS = ["Low", "Medium", "High", "Very high"]
SENTENCES = ["Community order", "Suspended sentence order", "Licence"]


@pytest.fixture(scope="module")
def form() -> Form:
    return read_form(resource("forms", "judgement-2017.xlsx"))


@pytest.fixture(scope="module")
def published() -> list[Published]:
    return published_findings(resource("demo", "published-findings.csv").read_text("utf-8").splitlines())


@pytest.fixture(scope="module")
def cases() -> list[DemoCase]:
    return a_sample([1, 2, 0, 3, 1, 2], [0, 1, 2])


@pytest.fixture(scope="module")
def plan(form: Form, cases: list[DemoCase], published: list[Published]) -> AnswerPlan:
    return answer_plan(form, cases, published)


def a_sample(levels: Sequence[int], sentences: Sequence[int]) -> list[DemoCase]:
    """Make 30 + 16 cases whose risk and sentence follow a pattern."""
    numbered = [("CRC", position) for position in range(1, 31)]
    numbered += [("NPS", position) for position in range(1, 17)]
    return [
        DemoCase(
            number=f"{provider} {position:02d}",
            provider=provider,
            context={
                "provider": provider,
                "sentence_type": SENTENCES[sentences[position % len(sentences)]],
                "risk_of_serious_harm": LEVELS[levels[position % len(levels)]],
            },
        )
        for provider, position in numbered
    ]


def _states(form: Form, cases: Sequence[DemoCase], plan: AnswerPlan) -> Iterator[tuple[DemoCase, FlowState]]:
    flow = Flow(form)
    for case in cases:
        records = [(answer.question, answer.row, answer.value) for answer in plan.answers_of(case.number)]
        yield case, flow.state(gathered(form, records).answers, case.context)


def _count(form: Form, cases: Sequence[DemoCase], plan: AnswerPlan) -> dict[tuple[str, str], tuple[int, int]]:
    """Count once more from the rules alone, apart from the analysis stage."""
    met, relevant = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    for case, states in _states(form, cases, plan):
        for state in states:
            question = form.question(state.name)
            if not state.judged or not question.is_judgement:
                continue
            place = (question.key, "NPS" if question.work_of == "NPS" else case.provider)
            good = {"S2": "sufficient", "LVL4": "high"}.get(
                question.scale, "no" if question.yes_is == "bad" else "yes"
            )
            relevant[place] += 1
            met[place] += state.value == good
    return {place: (met[place], number) for place, number in relevant.items()}


def _agrees(row: Published, counted: tuple[int, int]) -> bool:
    if row.met is not None:
        return counted == (row.met, row.relevant)
    assert row.share_low is not None
    assert row.share_high is not None
    return row.share_low <= Fraction(*counted) <= row.share_high


def _differing(
    form: Form, cases: Sequence[DemoCase], published: Sequence[Published], plan: AnswerPlan
) -> list[str]:
    counts = _count(form, cases, plan)
    return [row.fact for row in published if not _agrees(row, counts[row.question, row.provider])]


def test_all_29_pairs_are_equal_and_all_36_shares_within_their_bounds(
    form: Form, cases: list[DemoCase], published: list[Published], plan: AnswerPlan
) -> None:
    assert Counter(row.met is not None for row in published) == {True: 29, False: 36}
    assert _differing(form, cases, published, plan) == []


@settings(max_examples=6)
@given(
    seed=st.integers(0, 10_000),
    levels=st.lists(st.integers(0, 3), min_size=1, max_size=6),
    sentences=st.lists(st.integers(0, 2), min_size=1, max_size=3),
)
def test_the_published_figures_come_out_whatever_the_seed_and_the_sample(
    form: Form, published: list[Published], seed: int, levels: list[int], sentences: list[int]
) -> None:
    drawn = a_sample(levels, sentences)
    assert _differing(form, drawn, published, answer_plan(form, drawn, published, seed)) == []


def test_the_same_cases_in_any_order_get_the_same_answers(
    form: Form, cases: list[DemoCase], published: list[Published], plan: AnswerPlan
) -> None:
    assert answer_plan(form, cases[::-1], published) == plan


def test_every_case_could_be_completed_as_it_is_planned(
    form: Form, cases: list[DemoCase], plan: AnswerPlan
) -> None:
    for case, states in _states(form, cases, plan):
        assert states.missing() == ()
        assert states.wrong() == ()
        for answer in plan.answers_of(case.number):
            question = form.question(answer.question)
            require_place(form, question, answer.row)
            require_value(form, question, answer.value)
            assert bool(answer.reason) is needs_reason(question, answer.value)


def test_only_questions_that_are_relevant_are_answered(
    form: Form, cases: list[DemoCase], plan: AnswerPlan
) -> None:
    for case, states in _states(form, cases, plan):
        answered = {answer.question for answer in plan.answers_of(case.number) if answer.row is None}
        relevant = {
            state.name
            for state in states
            if state.relevant and not state.rows and form.question(state.name).is_asked
        }
        assert answered == relevant


def test_answers_stand_in_the_order_of_the_form(form: Form, plan: AnswerPlan) -> None:
    order = {question.name: position for position, question in enumerate(form.questions())}
    for number in plan.answers:
        places = [order[one.question] for one in plan.answers_of(number) if one.row is None]
        assert places == sorted(places)


def test_nineteen_court_reports_are_inspected_though_the_nps_holds_sixteen_cases(
    form: Form, cases: list[DemoCase], plan: AnswerPlan
) -> None:
    assert _count(form, cases, plan)["rr_report_proposal", "NPS"] == (15, 19)


def test_the_inspector_would_have_classed_most_nps_cases_as_medium(
    form: Form, cases: list[DemoCase], plan: AnswerPlan
) -> None:
    classes = Counter(
        states.value("rr_highest_class_inspector")
        for case, states in _states(form, cases, plan)
        if case.provider == "NPS"
    )
    assert classes["medium"] > 8


def test_a_roster_has_two_needs_or_more_and_none_twice(plan: AnswerPlan) -> None:
    for number in plan.answers:
        needs = [one.value for one in plan.answers_of(number) if one.question == "need"]
        assert 2 <= len(needs) == len(set(needs))


def test_reasons_are_rarely_the_same(plan: AnswerPlan) -> None:
    reasons = [
        answer.reason
        for number in plan.answers
        for answer in plan.answers_of(number)
        if answer.reason and answer.value != "not_relevant"
    ]
    assert len(reasons) > 500
    assert Counter(reasons).most_common(1)[0][1] <= 3
    assert len(set(reasons)) > 0.9 * len(reasons)
    assert all(re.fullmatch(r"[A-Z].*\.", reason) for reason in reasons)


def test_at_least_three_disagreements_in_cases_of_their_own_end_on_the_planned_answer(
    form: Form, plan: AnswerPlan
) -> None:
    flow = Flow(form)
    assert len(plan.disagreements) >= 3
    assert len({one.number for one in plan.disagreements}) == len(plan.disagreements)
    for one in plan.disagreements:
        planned = {answer.question: answer for answer in plan.answers_of(one.number)}[one.question]
        assert one.kept == planned.value
        assert one.reason == planned.reason
        assert one.first != one.second
        assert one.kept in {one.first, one.second}
        assert flow.dependants(one.question) == (one.question,)


def test_a_published_pair_that_the_form_cannot_reach_is_refused(published: list[Published]) -> None:
    pair = next(row for row in published if row.met is not None and row.relevant is not None)
    share = next(row for row in published if row.fact == "PP-28")
    with pytest.raises(NoShareFits):
        share_for(pair, (pair.relevant or 0) - 1)
    assert share_for(share, 7) == (3, 6)
    with pytest.raises(NoShareFits):
        share_for(share, 1)


@pytest.mark.parametrize(
    ("fact", "available", "expected"),
    [
        ("PP-02", 30, (21, 30)),  # over two-thirds
        ("RR-02", 30, (11, 30)),  # insufficient in nearly two-thirds
        ("RR-07", 22, (4, 21)),  # not in four-fifths: one case stays without a judgement
        ("AS-06", 15, (5, 14)),  # none in almost two-thirds
        ("AS-27", 9, (8, 9)),  # all but one relevant case
    ],
)
def test_the_share_is_one_that_our_own_words_describe_as_published(
    published: list[Published], fact: str, available: int, expected: tuple[int, int]
) -> None:
    row = next(row for row in published if row.fact == fact)
    assert share_for(row, available) == expected


def test_evidence_names_a_document_that_fits_and_a_day_of_the_first_week() -> None:
    evidence = Reasons(1).evidence("rr_report_factors")
    assert evidence["document"] in {"Court report", "Case allocation record"}
    assert "2017-02-20" <= evidence["seen_on"] <= "2017-02-24"
