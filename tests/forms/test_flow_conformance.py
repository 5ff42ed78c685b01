"""What ODK forms do, fact by fact, in forms of our own.

The facts are those the tests of getodk/javarosa hold (src/test/java/org/javarosa/core/model at the commit
005267f, SetValueActionTest and OdkNewRepeatEventTest beside it); each case names the test that says so.
"""

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from qi_desktop.forms.definition import Choice, Group, Item, Question, Repeat
from qi_desktop.forms.flow import Flow, FlowState
from qi_desktop.forms.flow.order import CircularForm
from qi_desktop.forms.flow.state import Rows
from tests.forms.workbooks import a_form

Act = tuple[str, str, object]
Value = str | None
"""None stands for a question that is not relevant."""


@dataclass(frozen=True)
class Fact:
    """A form, what is done with it, and what stands where afterwards."""

    source: str
    items: tuple[Item, ...]
    acts: tuple[Act, ...]
    values: dict[tuple[str, Rows], Value]


def calculated(name: str, expression: str, relevant: str = "") -> Question:
    return Question(name, "calculate", calculation=expression, relevant=relevant)


def at(name: str, *rows: int) -> tuple[str, Rows]:
    return name, rows


def in_rows(name: str, *values: Value) -> dict[tuple[str, Rows], Value]:
    return {(name, (row,)): value for row, value in enumerate(values, start=1)}


A, B, N = Question("a", "integer"), Question("b", "text"), Question("n", "integer")
FIVE: tuple[Act, ...] = (("rows", "house", 5),)
NAMED: tuple[Act, ...] = (*FIVE, *(("answer", f"name {row}", "ABCDE"[row - 1]) for row in range(1, 6)))

FACTS = [
    Fact(
        "TriggerableDagTest.order_of_the_DAG_is_ensured",
        (A, calculated("b", "${a} * 3"), calculated("c", "(${a} + ${b}) * 5")),
        (("answer", "a", "2"), ("answer", "a", "3")),
        {at("b"): "9", at("c"): "60"},
    ),
    Fact(
        "TriggerableDagTest.non_relevance_is_inherited_from_ancestors",
        (
            Question("on", "text"),
            Group("g", (Group("h", (B,), relevant="true()"),), relevant="${on} = 'yes'"),
        ),
        (("answer", "on", "yes"), ("answer", "b", "x"), ("answer", "on", "no")),
        {at("b"): None},
    ),
    Fact(
        "TriggerableDagTest.non_relevant_node_values_are_always_null_regardless_of_their_actual_value",
        (
            Question("on", "text", default="yes"),
            Question("field", "integer", default="42", relevant="${on} = 'yes'"),
            calculated("result", "if(${field} != '', ${field} + 33, 33)"),
        ),
        (("answer", "on", "no"),),
        {at("result"): "33", at("field"): None},
    ),
    Fact(
        "TriggerableDagTest.relevance_appliesToElementsWithoutControls",
        (B, calculated("c1", "concat('q1: ', ${b})", "${b} = 'yes'"), calculated("c2", "${c1}")),
        (),
        {at("c1"): None, at("c2"): ""},
    ),
    Fact(
        "TriggerableDagTest.multWithEmptyOperand_evaluatesToEmpty",
        (A, calculated("c1", "2 * ${a}"), calculated("c2", "${c1}")),
        (),
        {at("c1"): "", at("c2"): ""},
    ),
    Fact(
        "TriggerableDagTest.verify_relation_between_calculate_expressions_and_relevancy_conditions",
        (
            A,
            Question("go_on", "text"),
            Group(
                "g",
                (
                    calculated("double", "${a} * 2"),
                    calculated("fourfold", "${double} * 2"),
                    Question("more", "integer", relevant="${double} > 0", required="true()"),
                ),
                relevant="${go_on} = '1'",
            ),
        ),
        (("answer", "a", "2"), ("answer", "go_on", "1")),
        {at("double"): "4", at("fourfold"): "8", at("more"): ""},
    ),
    Fact(
        "TriggerableDagTest.non_relevant_nodes_are_excluded_from_nodeset_evaluation",
        (
            Repeat("node", (Question("value", "integer", default="1"),), relevant="position() > 2"),
            calculated("count", "count(${node})"),
            calculated("sum", "sum(${value})"),
        ),
        (("rows", "node", 5),),
        {at("count"): "3", at("sum"): "3", **in_rows("value", None, None, "1", "1", "1")},
    ),
    Fact(
        "TriggerableDagTest.addingRepeatInstance_updatesCalculationCascade",
        (Repeat("house", (A, calculated("b", "2 * ../a"), calculated("c", "2 * ../b"))),),
        (("rows", "house", 2), ("answer", "a 1", "0"), ("answer", "a 2", "1")),
        {**in_rows("b", "0", "2"), **in_rows("c", "0", "4")},
    ),
    Fact(
        "TriggerableDagTest.addingOrRemovingRepeatInstance_withCalculatedCountOutsideRepeat_...",
        (calculated("all", "count(${house})"), Repeat("house", (B, calculated("inner", "${all}")))),
        (*FIVE, ("remove", "house", 5)),
        {at("all"): "4", **in_rows("inner", "4", "4", "4", "4")},
    ),
    Fact(
        "TriggerableDagTest.addingOrRemovingRepeatInstance_updatesRelativeRepeatCount_insideRepeat",
        (Repeat("house", (B, calculated("inner", "count(../../house)"))),),
        (*FIVE, ("remove", "house", 4)),
        in_rows("inner", "4", "4", "4", "4"),
    ),
    Fact(
        "TriggerableDagTest.addingOrRemovingRepeatInstance_withReferenceToPreviousInstance_...",
        (
            Repeat(
                "house",
                (
                    calculated("before", "/data/house[position() = (position(current()/..) - 1)]/n"),
                    N,
                ),
            ),
        ),
        (
            ("rows", "house", 3),
            *(("answer", f"n {row}", str(11 * row)) for row in (1, 2, 3)),
            ("remove", "house", 2),
        ),
        {**in_rows("before", "", "11"), **in_rows("n", "11", "33")},
    ),
    Fact(
        "TriggerableDagTest.addingOrDeletingRepeatInstance_withRelevanceInsideRepeatDependingOnCount_...",
        (Repeat("house", (N, Group("g", (B,), relevant="count(../../house) mod 2 = 1"))),),
        (("rows", "house", 2), ("remove", "house", 2)),
        in_rows("b", ""),
    ),
    Fact(
        "TriggerableDagTest.deleteSecondRepeatGroup_evaluatesTriggerables_dependentOnTheParentPosition",
        (
            Repeat(
                "house",
                (
                    calculated("number", "position(..)"),
                    Question("name", "text"),
                    calculated("both", "concat(../name, ../number)"),
                ),
            ),
        ),
        (*NAMED, ("remove", "house", 2)),
        in_rows("both", "A1", "C2", "D3", "E4"),
    ),
    Fact(
        "TriggerableDagTest.deleteThirdRepeatGroup_evaluatesTriggerables_dependentOnTheRepeatGroupsNumber",
        (
            Repeat("house", (calculated("number", "position(..)"),)),
            calculated("summary", "sum(/data/house/number)"),
        ),
        (("rows", "house", 10), ("remove", "house", 3)),
        {at("summary"): "45"},
    ),
    Fact(
        "TriggerableDagTest.deleteThirdRepeatGroup_evaluatesTriggerables_indirectlyDependentOn...",
        (Repeat("house", (Question("name", "text"),)), calculated("summary", "concat(/data/house/name)")),
        (*NAMED, ("remove", "house", 3)),
        {at("summary"): "ABDE"},
    ),
    Fact(
        "TriggerableDagTest.addingRepeatInstance_withInnerSumOfQuestionInRepeat_... (known limit there)",
        (Repeat("house", (Question("q", "integer", default="5"), calculated("s", "sum(../../house/q)"))),),
        (*FIVE, ("remove", "house", 4)),
        in_rows("s", "20", "20", "20", "20"),
    ),
    Fact(
        "TriggerableDagTest.changingValueInRepeat_withReferenceToNextInstance_... (known limit there)",
        (
            Repeat(
                "house", (N, calculated("after", "/data/house[position() = position(current()/..) + 1]/n"))
            ),
        ),
        (("rows", "house", 2), ("answer", "n 2", "22")),
        in_rows("after", "22", ""),
    ),
    Fact(
        "TriggerableDagTest.issue_119_target_question_should_be_relevant (known limit there)",
        (
            Question("outer_on", "text", default="D"),
            Question("inner_on", "integer"),
            Group(
                "outer",
                (
                    Group("inner", (B,), relevant="${condition} = 'true'"),
                    calculated("condition", "${inner_on} > 10"),
                ),
                relevant="${outer_on} = 'D'",
            ),
        ),
        (("answer", "inner_on", "11"),),
        {at("b"): ""},
    ),
    Fact(
        "OdkNewRepeatEventTest.addingRepeat_doesNotChangeValueSetForPreviousRepeat",
        (Repeat("house", (Question("q", "text", default="position(..)", default_is_expression=True),)),),
        (("rows", "house", 2),),
        in_rows("q", "1", "2"),
    ),
    Fact(
        "OdkNewRepeatEventTest.setValueOnRepeatInBody_usesCurrentContextForRelativeReferences",
        (
            Question("top", "integer"),
            Repeat("house", (Question("q", "text", default="${top} + 2", default_is_expression=True),)),
        ),
        (("answer", "top", "12"), ("rows", "house", 1)),
        in_rows("q", "14"),
    ),
    Fact(
        "OdkNewRepeatEventTest.newRepeatInstance_canUsePreviousInstanceAsDefault",
        (
            Repeat(
                "house",
                (
                    Question(
                        "q",
                        "integer",
                        default="/data/house[position() = position(current()/..) - 1]/q",
                        default_is_expression=True,
                    ),
                ),
            ),
        ),
        (("rows", "house", 3), ("answer", "q 1", "7"), ("answer", "q 2", "8")),
        in_rows("q", "7", "8", "8"),
    ),
    Fact(
        "OdkNewRepeatEventTest.setOtherThanIntegerValueOnRepeatWithCount_convertsValueToInteger",
        (
            Question("many", "decimal"),
            Repeat("house", (B,), count="${many}"),
            calculated("c", "count(${house})"),
        ),
        (("answer", "many", "2.5"),),
        {at("c"): "2"},
    ),
    Fact(
        "SetValueActionTest.calculate_evaluatedOnReadonlyFieldWithUI",
        (Question("q", "integer", calculation="7 * 2", read_only="true()"),),
        (),
        {at("q"): "14"},
    ),
]


def answered(flow: Flow, state: FlowState, name: str, value: object) -> FlowState:
    name, _, row = name.partition(" ")
    return flow.changed(state, name, str(value), int(row) if row else None)


ACTS: dict[str, Callable[[Flow, FlowState, str, object], FlowState]] = {
    "answer": answered,
    "rows": lambda flow, state, repeat, count: flow.with_rows(state, repeat, int(str(count))),
    "remove": lambda flow, state, repeat, row: flow.remove_row(state, repeat, int(str(row))),
}


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.source.partition(".")[2])
def test_a_form_does_what_odk_does(fact: Fact) -> None:
    flow = Flow(a_form(*fact.items))
    state = flow.state({})
    for kind, name, value in fact.acts:
        state = ACTS[kind](flow, state, name, value)
    found = {spot: state.value(*spot) if state.of(*spot).relevant else None for spot in fact.values}
    assert found == fact.values
    assert not any(spot in state.questions for name, rows in fact.values if rows for spot in [(name, (99,))])


CIRCLES = {
    "cycles_in_calculate": (
        calculated("a", "${b} + 1"),
        calculated("b", "${c} + 1"),
        calculated("c", "${a} + 1"),
    ),
    "cycles_by_self_reference_in_relevance": (Question("a", "integer", relevant=". > 0"),),
    "cycles_involving_fields_inside_and_outside_of_repeat_groups": (
        Repeat("house", (calculated("a", "${b} + 1"),)),
        calculated("b", "/data/house[position() = 1]/a + 1"),
    ),
    "self_reference_cycles_in_fields_of_repeat_groups": (Repeat("house", (calculated("a", "../a + 1"),)),),
    "cycles_between_fields_of_the_same_repeat_instance": (
        Repeat("house", (calculated("a", "../b + 1"), calculated("b", "../a + 1"))),
    ),
}


@pytest.mark.parametrize("items", CIRCLES.values(), ids=CIRCLES.keys())
def test_a_circle_odk_refuses_is_refused(items: tuple[Item, ...]) -> None:
    with pytest.raises(CircularForm):
        Flow(a_form(*items))


def test_a_choice_filtered_away_does_not_count_until_it_is_chosen_again() -> None:
    """SelectOneChoiceFilterTest: what is no longer offered must not pass; here it is kept, and wrong."""
    cities = (Choice("paris", "Paris", {"in": "france"}), Choice("madrid", "Madrid", {"in": "spain"}))
    form = a_form(
        Question("country", "text"),
        Question("city", "select_one", choices="cities", choice_filter="in = ${country}"),
        Question("cities_seen", "select_multiple", choices="cities", choice_filter="in = ${country}"),
        cities=cities,
    )
    flow = Flow(form)
    state = flow.state({"country": "france", "city": "paris", "cities_seen": "paris"})
    moved = flow.changed(state, "country", "spain")
    for name in ("city", "cities_seen"):
        question = moved.of(name)
        assert (question.wrong, question.judged, question.kept) == ("choice", False, "paris")
        assert question.message == "This choice is no longer offered; choose again."
    assert flow.changed(moved, "city", "rome").of("city").message == "This is not one of the choices."
    assert flow.changed(moved, "country", "france").of("city").judged


RANGE = {"start": "0", "end": "1", "step": "0.25"}


@pytest.mark.parametrize(
    ("parameters", "answer", "wrong", "message"),
    [
        ({}, "10", "", ""),
        ({}, "11", "range", "Give a number from 1 to 10."),
        ({}, "1.5", "range", "Give a number in steps of 1 from 1."),
        (RANGE, "0.75", "", ""),
        (RANGE, "0.7", "range", "Give a number in steps of 0.25 from 0."),
        ({"start": "10", "end": "0", "step": "2"}, "4", "", ""),
        (RANGE, "much", "type", "Give a number."),
    ],
)
def test_a_number_of_a_range_keeps_within_its_bounds_and_steps(
    parameters: dict[str, str], answer: str, wrong: str, message: str
) -> None:
    found = Flow(a_form(Question("q", "range", parameters=parameters))).state({"q": answer}).of("q")
    assert (found.wrong, found.message) == (wrong, message)


@pytest.mark.parametrize(
    ("answer", "wrong"), [("no yes", ""), ("yes", "choice"), ("yes yes", "choice"), ("yes maybe", "choice")]
)
def test_a_ranking_names_every_choice_once(answer: str, wrong: str) -> None:
    form = a_form(Question("q", "rank", choices="yes_no"))
    assert Flow(form).state({"q": answer}).of("q").wrong == wrong


def test_what_is_calculated_once_stays_whatever_comes_after() -> None:
    form = a_form(Question("a", "text"), calculated("first", "once(${a})"))
    flow = Flow(form)
    state = flow.changed(flow.changed(flow.state({}), "a", "one"), "a", "two")
    assert state.value("first") == "one"
    assert dict(state.made) == {("first", ()): "one"}
    kept = {name: text for (name, _), text in state.made.items()}
    assert flow.state({"a": "two", **kept}).value("first") == "one"


def test_a_default_stands_even_where_its_question_becomes_relevant_later() -> None:
    day = Question(
        "day", "text", default="concat(${a}, '!')", default_is_expression=True, relevant="${a} = 'x'"
    )
    flow = Flow(a_form(Question("a", "text", default="y"), day))
    assert flow.changed(flow.state({}), "a", "x").value("day") == "y!"
