"""What holds for every form and every history of answers."""

from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as some

from qi_desktop.forms.definition import UNCOUNTED, Choice, Form, Group, Item, Question, Repeat
from qi_desktop.forms.flow import Flow, FlowState
from qi_desktop.forms.flow.state import Rows
from tests.forms.workbooks import a_form

QUESTIONS = 8
VALUES = ["yes", "no", "not_known", "not_relevant", "3", "-1.5", "", "2017-06-14"]
BOTH = (Choice("yes", "Yes", {"if": "yes"}), Choice("no", "No", {"if": "no"}))


@dataclass(frozen=True)
class Trial:
    """A form and a history of answers to it."""

    form: Form
    changes: tuple[tuple[str, Rows, str | None], ...]
    start: dict[str, list[dict[str, str]]]


RULES = some.sampled_from(
    [
        "",
        "{a} = 'yes'",
        "not({a} = 'no') and {b} != ''",
        "{a} > 0 or {a} = {b}",
        "selected({a}, 'yes') or count-selected({b}) > 1",
        "sum({a}) > 1 or count({b}) = 2",
    ]
)
CALCULATIONS = some.sampled_from(
    ["concat({a}, {b})", "if({a} = 'yes', {b}, 'no')", "{a} + 1", "join(' ', {a})"]
)
FILTERS = some.sampled_from(["", "if = {a}"])
KINDS = some.sampled_from(["text", "integer", "select_one", "select_multiple", "calculate"])
CONSTRAINTS = some.sampled_from(["", ". != 'no'", ". > 0"])
DEFAULTS = some.sampled_from(["", "yes"])
ANY = some.integers(0, QUESTIONS - 1)
ROWS = some.integers(0, 3)
NEW_VALUES = some.sampled_from([*VALUES, None])
CHANGES = some.lists(some.tuples(ANY, ROWS, NEW_VALUES), max_size=14)


def filled(draw: some.DrawFn, templates: some.SearchStrategy[str], number: int) -> str:
    """Return an expression about earlier questions only, so that no circle arises."""
    template = draw(templates)
    if not number:
        return ""
    return template.format(a=f"${{q{draw(ANY) % number}}}", b=f"${{q{draw(ANY) % number}}}")


def a_question(draw: some.DrawFn, number: int) -> Question:
    kind = draw(KINDS) if number else "select_one"
    chosen = kind.startswith("select")
    return Question(
        f"q{number}",
        kind,
        relevant=filled(draw, RULES, number),
        calculation=filled(draw, CALCULATIONS, number) if kind == "calculate" else "",
        constraint=draw(CONSTRAINTS),
        required=filled(draw, RULES, number),
        choices="both" if chosen else "",
        choice_filter=filled(draw, FILTERS, number) if chosen else "",
        default=draw(DEFAULTS),
    )


@some.composite
def trials(draw: some.DrawFn) -> Trial:
    made = [a_question(draw, number) for number in range(QUESTIONS)]
    items: list[Item] = [*made[:2], Group("g", tuple(made[2:4]), relevant=filled(draw, RULES, 2))]
    items += [Repeat("r", tuple(made[4:6]), relevant=filled(draw, RULES, 4)), *made[6:]]
    rows = draw(ROWS)
    changes = [
        (f"q{number}", (1 + row % rows,) if number in {4, 5} else (), value)
        for number, row, value in draw(CHANGES)
        if rows or number not in {4, 5}
    ]
    return Trial(a_form(*items, both=BOTH), tuple(changes), {"r": [{} for _ in range(rows)]})


def alike(one: FlowState, other: FlowState) -> None:
    assert dict(one.questions) == dict(other.questions)
    assert one.values == other.values
    assert one.shown == other.shown


def stepwise(flow: Flow, trial: Trial, changes: tuple[tuple[str, Rows, str | None], ...]) -> FlowState:
    state = flow.state(trial.start)
    for name, rows, value in changes:
        state = flow.changed(state, name, value, rows)
    return state


def at_once(flow: Flow, trial: Trial) -> FlowState:
    rows: list[dict[str, str | None]] = [{} for _ in trial.start["r"]]
    plain: dict[str, str | None] = {}
    for name, at, value in trial.changes:
        (rows[at[0] - 1] if at else plain)[name] = value
    return flow.state({**plain, "r": rows})


@settings(max_examples=120)
@given(trials())
def test_settling_only_what_changed_equals_settling_everything(trial: Trial) -> None:
    flow = Flow(trial.form)
    alike(stepwise(flow, trial, trial.changes), at_once(flow, trial))


@given(trials(), some.data())
def test_the_order_of_answering_does_not_matter(trial: Trial, data: some.DataObject) -> None:
    last = {(name, rows): value for name, rows, value in trial.changes}
    ordered = [(name, rows, value) for (name, rows), value in last.items()]
    shuffled = data.draw(some.permutations(ordered))
    flow = Flow(trial.form)
    alike(stepwise(flow, trial, tuple(shuffled)), stepwise(flow, trial, trial.changes))


@given(trials(), some.sampled_from(VALUES), some.sampled_from(VALUES))
def test_going_back_restores_everything(trial: Trial, first: str, second: str) -> None:
    flow = Flow(trial.form)
    start = flow.changed(stepwise(flow, trial, trial.changes), "q0", first)
    back = flow.changed(flow.changed(start, "q0", second), "q0", first)
    alike(back, start)


@given(trials())
def test_an_irrelevant_answer_is_never_a_value(trial: Trial) -> None:
    flow = Flow(trial.form)
    state = stepwise(flow, trial, trial.changes)
    for question in state:
        if not question.relevant:
            assert question.value == ""
            assert (question.judged, question.missing, question.wrong) == (False, False, "")
            assert state.values[question.name, question.rows] == ""


@given(trials())
def test_states_that_are_no_judgement_are_never_seen_by_others(trial: Trial) -> None:
    flow = Flow(trial.form)
    state = stepwise(flow, trial, trial.changes)
    assert not any(value in UNCOUNTED for value in state.values.values() if isinstance(value, str))
    assert not any(question.judged for question in state if question.uncounted)


@given(trials())
def test_answers_are_kept_whatever_becomes_of_their_questions(trial: Trial) -> None:
    flow = Flow(trial.form)
    state = stepwise(flow, trial, trial.changes)
    last = {(name, rows): value for name, rows, value in trial.changes}
    assert state.given == {spot: value for spot, value in last.items() if value is not None}


@given(trials())
def test_a_form_survives_being_written_and_read(trial: Trial) -> None:
    again = Form.from_json(trial.form.to_json())
    assert again == trial.form
    assert again.digest == trial.form.digest
