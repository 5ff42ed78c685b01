"""What holds for every expression, whatever its author writes and whatever is answered."""

import math
import time
from contextlib import suppress

from hypothesis import given, settings
from hypothesis import strategies as some

from qi_desktop.forms.expressions.errors import ExpressionFault, UnknownName
from qi_desktop.forms.expressions.expression import compile_expression
from qi_desktop.forms.expressions.functions import FUNCTIONS
from qi_desktop.forms.expressions.scope import Scope
from qi_desktop.forms.expressions.tree import TreeWorld, planted
from qi_desktop.forms.expressions.values import (
    Value,
    equal,
    kind_of,
    text_of_number,
    to_number,
    to_text,
    unequal,
)
from tests.forms.evaluating import NOW, evaluated
from tests.thoroughness import examples

SIGNS = some.sampled_from(
    [
        *(
            "1",
            "0",
            ".5",
            "'a'",
            "''",
            "${age}",
            "${blank}",
            "${visit}",
            "${nowhere}",
            ".",
            "..",
            "*",
            "//note",
        ),
        *(
            "/data/age",
            "visit[1]",
            "[",
            "]",
            "(",
            ")",
            ",",
            "+",
            "-",
            "*",
            "div",
            "mod",
            "and",
            "or",
            "=",
            "!=",
        ),
        *(
            "<",
            ">=",
            "|",
            "if(",
            "selected(",
            "not(",
            "count(",
            "today()",
            "date(",
            "concat(",
            "::",
            "@",
            "$",
            "'",
        ),
    ]
)
NUMBERS = some.floats(allow_nan=True, allow_infinity=True) | some.integers(-(10**6), 10**6).map(float)
TEXTS = some.text(max_size=12) | some.sampled_from(
    [
        "",
        " ",
        "2017-06-14",
        "2017-06-14T18:30:00Z",
        "1970-1-1",
        "0000-00-00",
        "9999-12-31",
        "23:59",
        "99:99",
        "1,5",
    ]
)
ANSWERS = NUMBERS | TEXTS | some.booleans()


@given(some.lists(SIGNS, max_size=14).map(" ".join) | some.text(max_size=30))
def test_an_expression_gives_a_value_or_a_refusal_with_its_place(expression: str) -> None:
    try:
        evaluated(expression)
    except UnknownName:
        pass
    except ExpressionFault as fault:
        within = 0 <= fault.position <= len(expression)
        assert within, (expression, fault.position)  # noqa: PT017  the place is what is tested
        assert fault.reason  # noqa: PT017


def called(name: str, *answers: object) -> Value:
    """Return what a function gives for answers of any kind."""
    world = TreeWorld(planted({f"a{number}": answer for number, answer in enumerate(answers)}), NOW)  # type: ignore[misc]
    arguments = ", ".join(f"/data/a{number}" for number in range(len(answers)))
    expression = compile_expression(f"{name}({arguments})")
    return expression.evaluate(Scope(world, world.root, world.root))


@settings(max_examples=examples(400), deadline=None)
@given(some.sampled_from(sorted(FUNCTIONS)), some.lists(ANSWERS, max_size=5))
def test_a_function_takes_whatever_is_answered(name: str, answers: list[object]) -> None:
    with suppress(ExpressionFault):  # the wrong number of arguments
        value = called(name, *answers)
        assert kind_of(value) in {"string", "number", "boolean", "date", "dateTime", "nodeset"}
        assert isinstance(to_text(value), str)
        assert isinstance(to_number(value), float)


@given(NUMBERS)
def test_a_number_and_its_text_are_one(number: float) -> None:
    again = to_number(text_of_number(number))
    # XPath has words for infinities, but reads none.
    assert math.isnan(again) if not math.isfinite(number) else again == number
    assert "e" not in text_of_number(number)


@given(ANSWERS, ANSWERS)
def test_values_are_equal_or_differ_either_way_round(left: str | float, right: str | float) -> None:
    assert equal(left, right) == equal(right, left)
    assert equal(left, right) != unequal(left, right)


@given(ANSWERS, some.sampled_from(["+", "-", "*", "div", "mod"]), ANSWERS)
def test_reckoning_always_gives_a_number(left: object, sign: str, right: object) -> None:
    world = TreeWorld(planted({"a": left, "b": right}), NOW)  # type: ignore[dict-item]
    value = compile_expression(f"${{a}} {sign} ${{b}}").evaluate(Scope(world, world.root, world.root))
    assert kind_of(value) == "number"


@given(some.lists(some.booleans(), min_size=2, max_size=60), some.sampled_from(["and", "or"]))
def test_a_long_row_means_what_a_short_one_means(truths: list[bool], sign: str) -> None:
    written = f" {sign} ".join(f"{str(truth).lower()}()" for truth in truths)
    assert evaluated(written) == (all(truths) if sign == "and" else any(truths))


@given(
    some.lists(some.tuples(some.sampled_from("+-*"), some.integers(-9, 9)), max_size=40), some.integers(-9, 9)
)
def test_a_long_sum_is_reckoned_from_left_to_right(terms: list[tuple[str, int]], first: int) -> None:
    written = f"{first} " + " ".join(f"{sign} {number}" for sign, number in terms)
    assert evaluated(written) == float(eval(written))  # noqa: S307  digits and signs of our own


@given(some.integers(-700_000, 2_900_000))
def test_a_date_and_its_days_are_one(days: int) -> None:
    assert evaluated(f"number(date({days}))") == days
    assert evaluated(f"decimal-date-time(string(date({days})))") == days


@given(some.text("abc ", max_size=20), some.sampled_from("abc"))
def test_a_choice_is_selected_when_it_is_counted(chosen: str, name: str) -> None:
    at = [evaluated(f"selected-at('{chosen}', {place})") for place in range(len(chosen.split()))]
    assert (name in at) == evaluated(f"selected('{chosen}', '{name}')")
    assert evaluated(f"count-selected('{chosen}')") == len(at)


@given(some.lists(some.sampled_from("ABCDEF"), max_size=12), some.integers(-(2**40), 2**40))
def test_a_seeded_shuffle_loses_nothing_and_comes_again(names: list[str], seed: int) -> None:
    world = TreeWorld(planted({"c": names}), NOW)
    shuffle = compile_expression(f"randomize(c, {seed})").evaluate
    first, second = (shuffle(Scope(world, world.root, world.root)) for _ in range(2))
    assert isinstance(first, tuple)
    assert first == second
    assert sorted(node.value for node in first) == sorted(names)


def test_the_longest_expression_allowed_is_read_within_a_second_or_two() -> None:
    started = time.perf_counter()
    expression = compile_expression(" or ".join(["selected(${chosen}, 'x')"] * 3500))
    assert len(expression.text) > 90_000
    assert time.perf_counter() - started < 5
