"""lxml's XPath, which shares no line with ours, judges the part of the language without dates.

Numbers stay short, since libxml2 writes 15 digits where the standard asks for as many as tell them apart.
"""

import math
from importlib import import_module
from typing import Any, cast

from hypothesis import given, settings
from hypothesis import strategies as some

from qi_desktop.forms.expressions.expression import compile_expression
from qi_desktop.forms.expressions.scope import Scope
from qi_desktop.forms.expressions.tree import TreeWorld, planted
from qi_desktop.forms.expressions.values import kind_of, to_number, to_text
from tests.forms.evaluating import NOW
from tests.thoroughness import examples

etree: Any = import_module("lxml.etree")

NUMBERS = some.integers(-20, 20).map(str) | some.sampled_from(["0.5", "-1.5", "3."])
TEXTS = some.sampled_from(["", "a", "ab", "b", "1", "01", " 2 ", "x y", "1.5", "-3", "NaN"])
PLACES = some.sampled_from(
    ["/data/n", "/data/t", "/data/row/v", "/data/row[2]/v", "/data/row[v > 1]/v", "//v"]
)

ANSWERS = {"n": "4", "t": "ab", "row": [{"v": "1"}, {"v": "2"}, {"v": "x"}]}


def joined(operator: str, left: str, right: str) -> str:
    return f"({left}) {operator} ({right})"


def grown(inner: some.SearchStrategy[str]) -> some.SearchStrategy[str]:
    operators = some.sampled_from(["+", "-", "*", "mod", "=", "!=", "<", "<=", ">", ">=", "and", "or"])
    one = some.sampled_from(
        ["not({})", "boolean({})", "number({})", "string({})", "-({})", "string-length({})"]
    )
    two = some.sampled_from(
        [
            *("concat({}, {})", "contains({}, {})", "starts-with({}, {})", "substring({}, {})"),
            *("substring-before({}, {})", "substring-after({}, {})"),
        ]
    )
    three = some.sampled_from(["translate({}, {}, {})", "substring({}, {}, {})"])
    return (
        some.builds(joined, operators, inner, inner)
        | some.builds(joined, some.just("div"), inner, some.sampled_from(["2", "-4", "0"]))
        | some.builds(str.format, one, inner)
        | some.builds(str.format, two, inner, inner)
        | some.builds(str.format, three, inner, inner, inner)
        | some.builds("round({})".format, inner)
        | some.builds("floor({})".format, inner)
        | some.builds("normalize-space({})".format, inner)
    )


EXPRESSIONS = some.recursive(
    NUMBERS
    | TEXTS.map(lambda text: f"'{text}'")
    | some.just("string(/data/t)")
    | some.just("number(/data/n)"),
    grown,
    max_leaves=7,
)


def document() -> Any:  # noqa: ANN401  lxml brings no types
    root = etree.Element("data")
    etree.SubElement(root, "n").text = "4"
    etree.SubElement(root, "t").text = "ab"
    for value in ("1", "2", "x"):
        etree.SubElement(etree.SubElement(root, "row"), "v").text = value
    return root


DOCUMENT = document()


def judged(expression: str) -> tuple[str, str]:
    result: Any = DOCUMENT.xpath(expression)
    if isinstance(result, bool):
        return "boolean", "true" if result else "false"
    if isinstance(result, float):
        return "number", repr(result)
    if isinstance(result, list):
        nodes = cast("list[Any]", result)
        return "nodeset", str(len(nodes))
    return "string", str(result)


def ours(expression: str) -> tuple[str, str]:
    world = TreeWorld(planted(ANSWERS), NOW)
    value = compile_expression(expression).evaluate(Scope(world, world.root, world.root))
    if isinstance(value, tuple):
        return "nodeset", str(len(value))
    kind = kind_of(value)
    return kind, repr(to_number(value)) if kind == "number" else to_text(value)


def alike(left: tuple[str, str], right: tuple[str, str]) -> bool:
    if left[0] == right[0] == "number":
        a, b = float(left[1]), float(right[1])
        return (math.isnan(a) and math.isnan(b)) or a == b or math.isclose(a, b, rel_tol=1e-9)
    return left == right


@settings(max_examples=examples(400))
@given(EXPRESSIONS)
def test_values_are_those_of_lxml(expression: str) -> None:
    assert alike(ours(expression), judged(expression)), expression


@given(PLACES, some.sampled_from(["=", "!=", "<", "<=", ">", ">="]), PLACES | NUMBERS | TEXTS.map(repr))
def test_comparing_many_places_is_as_in_lxml(left: str, operator: str, right: str) -> None:
    expression = joined(operator, left, right)
    assert ours(expression) == judged(expression), expression


@given(PLACES, PLACES)
def test_counting_and_uniting_places_is_as_in_lxml(left: str, right: str) -> None:
    for expression in (left, f"count({left})", f"{left} | {right}", f"count({left} | {right})"):
        kind, number = judged(expression)
        assert ours(expression) == (kind, number), expression
