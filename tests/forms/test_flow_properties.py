"""What holds for every form and every history of answers, rows and decisions."""

from functools import cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from qi_desktop.forms.definition import UNCOUNTED, Form
from qi_desktop.forms.flow import FlowState
from qi_desktop.forms.xlsform import examine_form, read_form
from qi_desktop.foundation.paths import resource
from tests.forms.random_acts import ACTS, VALUES, Act, Trial
from tests.forms.random_forms import FORMS, random_form
from tests.forms.workbooks import a_workbook, as_text
from tests.thoroughness import examples

ANSWERS = some.lists(
    some.builds(Act, some.just("answer"), some.integers(0, 200), some.sampled_from([*VALUES, None])),
    max_size=12,
)


def alike(one: FlowState, other: FlowState) -> None:
    assert list(one.questions.items()) == list(other.questions.items())
    assert one.values == other.values
    assert one.shown == other.shown
    assert one.given == other.given
    assert one.overruled == other.overruled


def tried(form: Form, acts: list[Act]) -> Trial:
    trial = Trial.of(form)
    for act in acts:
        trial.act(act)
    return trial


def different(one: FlowState, other: FlowState) -> set[object]:
    spots = one.questions.keys() | other.questions.keys()
    return {spot for spot in spots if one.questions.get(spot) != other.questions.get(spot)}


@settings(max_examples=examples(100))
@given(FORMS, ACTS)
def test_settling_only_what_changed_equals_settling_everything(form: Form, acts: list[Act]) -> None:
    trial = Trial.of(form)
    for act in acts:
        trial.act(act)
        alike(trial.state, trial.afresh())


@given(FORMS, ACTS)
def test_a_state_tells_what_came_out_differently_and_leaves_the_one_before_alone(
    form: Form, acts: list[Act]
) -> None:
    trial = Trial.of(form)
    for act in acts:
        before, stood = trial.state, dict(trial.state.questions)
        trial.act(act)
        assert dict(before.questions) == stood
        if trial.state is not before:
            assert different(before, trial.state) <= trial.state.touched | trial.state.gone
            assert trial.state.touched <= trial.state.questions.keys()
            assert not trial.state.gone & trial.state.questions.keys()


@given(FORMS, ACTS, ANSWERS, some.randoms(use_true_random=False))
def test_the_order_of_answering_does_not_matter(
    form: Form, acts: list[Act], answers: list[Act], chance: Random
) -> None:
    begun = tried(form, acts)
    spots = sorted(spot for spot in begun.state.questions if spot[0] not in {"q8", "q9"})
    last = {spots[act.place % len(spots)]: act.value for act in answers}
    shuffled = list(last.items())
    chance.shuffle(shuffled)
    one = other = begun.state
    for (name, rows), value in last.items():
        one = begun.flow.changed(one, name, value, rows)
    for (name, rows), value in shuffled:
        other = begun.flow.changed(other, name, value, rows)
    alike(one, other)


@given(FORMS, ACTS, some.sampled_from(VALUES), some.sampled_from(VALUES))
def test_going_back_restores_everything(form: Form, acts: list[Act], first: str, second: str) -> None:
    trial = tried(form, acts)
    start = trial.flow.changed(trial.state, "q0", first)
    back = trial.flow.changed(trial.flow.changed(start, "q0", second), "q0", first)
    alike(back, start)


@given(FORMS, ACTS, some.integers(0, 200))
def test_taking_a_decision_back_restores_everything(form: Form, acts: list[Act], place: int) -> None:
    trial = tried(form, acts)
    spots = sorted(trial.state.questions)
    name, rows = spots[place % len(spots)]
    off = trial.flow.overruled(trial.state, name, rows, on=False)
    on = trial.flow.overruled(off, name, rows, on=True)
    assert on.of(name, rows).relevant
    assert on.of(name, rows).by_rule is off.of(name, rows).relevant
    alike(trial.flow.overruled(on, name, rows, on=False), off)


@given(FORMS, ACTS, ANSWERS, some.integers(0, 4))
def test_removing_a_row_equals_never_having_had_it(
    form: Form, acts: list[Act], answers: list[Act], at: int
) -> None:
    trial = tried(form, acts)
    place = at % (trial.state.row_count("r") + 1) + 1
    state = trial.flow.add_row(trial.state, "r", at=place)
    inside = sorted(spot for spot in state.questions if spot[0] in {"q3", "q4", "q5"} and spot[1] == (place,))
    for act in answers:
        name, rows = inside[act.place % len(inside)]
        state = trial.flow.changed(state, name, act.value, rows)
    alike(trial.flow.remove_row(state, "r", place), trial.state)


@given(FORMS, ACTS)
def test_an_irrelevant_answer_is_never_a_value(form: Form, acts: list[Act]) -> None:
    state = tried(form, acts).state
    for question in state:
        if not question.relevant:
            assert question.value == ""
            assert (question.judged, question.missing) == (False, False)
            assert (question.wrong, question.warning) == ("", "")
            assert state.values[question.name, question.rows] == ""


@given(FORMS, ACTS)
def test_states_that_are_no_judgement_are_never_seen_by_others(form: Form, acts: list[Act]) -> None:
    state = tried(form, acts).state
    assert not any(value in UNCOUNTED for value in state.values.values() if isinstance(value, str))
    assert not any(question.judged or question.warning for question in state if question.uncounted)


@given(FORMS, ACTS)
def test_answers_are_kept_whatever_becomes_of_their_questions(form: Form, acts: list[Act]) -> None:
    trial = tried(form, acts)
    for question in trial.state:
        kept = trial.state.given.get((question.name, question.rows))
        assert kept is None or question.kept == (kept or question.value)


@given(FORMS)
def test_a_form_survives_being_written_and_read(form: Form) -> None:
    again = Form.from_json(form.to_json())
    assert again == form
    assert again.digest == form.digest


@pytest.mark.parametrize("name", ["judgement-2017", "visit", "household_roster"])
@settings(max_examples=examples(20))
@given(acts=ACTS)
def test_written_forms_settle_alike_too(name: str, acts: list[Act]) -> None:
    trial = Trial.of(written(name))
    for act in acts:
        trial.act(act)
    alike(trial.state, trial.afresh())


@cache
def written(name: str) -> Form:
    """Return our own form, or one written the way forms elsewhere are."""
    if name == "judgement-2017":
        return read_form(resource("forms", f"{name}.xlsx"))
    with TemporaryDirectory() as folder:
        return examine_form(a_workbook(Path(folder) / f"{name}.xlsx", as_text(name))).form


def test_random_forms_are_rich_enough_to_mean_something() -> None:
    """Were hardly anything relevant, or rows rare, the properties above would say little."""
    trials = [tried(random_form(seed), [Act("add", place, None) for place in range(8)]) for seed in range(30)]
    states = [question for trial in trials for question in trial.state]
    assert sum(bool(question.rows) for question in states) > 300
    assert sum(question.relevant for question in states) > 200
    assert sum(bool(question.wrong) for question in states) > 20
