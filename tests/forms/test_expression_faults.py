"""An expression that is wrong says what is wrong, and where."""

import inspect
import math
import re
import sys

import pytest

from qi_desktop.forms.expressions.errors import (
    ExpressionFault,
    ExpressionSyntax,
    UnknownFunction,
    UnknownName,
    WrongArguments,
)
from qi_desktop.forms.expressions.expression import compile_expression
from qi_desktop.forms.expressions.functions import FUNCTIONS, NOT_HERE
from qi_desktop.forms.expressions.tree import TreeWorld, planted
from qi_desktop.foundation.paths import resource
from tests.forms.evaluating import NOW, evaluated


@pytest.mark.parametrize(
    ("expression", "position", "reason"),
    [
        ("", 0, "expected a value"),
        ("1 +", 3, "the expression ends"),
        ("1 2", 2, "expected an operator or the end but found 2"),
        ("(1", 2, "expected )"),
        ("${age = 1", 0, "without a name and a closing brace"),
        ("'open", 0, "without its partner"),
        ("${a} = \u2018x\u2019", 7, "use straight quotes"),
        ("1 ? 2", 2, "unexpected character ?"),
        ("@id", 0, "attributes"),
        ("following::x", 0, "only the axes"),
        ("a/concat(b)", 8, "a function cannot stand inside a path"),
        ("visit[1", 7, "expected ]"),
        ("a/1", 2, "expected a value"),
        ("count(1)", 6, "a question, group or repeat must stand here"),
        ("count(1 + 1)", 8, "a question, group or repeat must stand here"),
        ("'a'/b", 0, "a question, group or repeat must stand here"),
        ("1 = = 2", 4, "expected a value"),
        ("a::b", 0, "only the axes"),
    ],
)
def test_a_breach_of_grammar_is_shown_at_its_place(expression: str, position: int, reason: str) -> None:
    with pytest.raises(ExpressionSyntax) as refusal:
        compile_expression(expression)
    assert refusal.value.position == position
    assert reason in refusal.value.reason
    assert f"character {position + 1}" in str(refusal.value)
    assert refusal.value.exit_code == 2


def test_a_function_nobody_has_is_named() -> None:
    with pytest.raises(UnknownFunction) as refusal:
        compile_expression("1 + frobnicate(2)")
    assert (refusal.value.function, refusal.value.position) == ("frobnicate", 4)


@pytest.mark.parametrize(
    ("expression", "reason"),
    [
        ("true(5)", "takes 0 arguments, not 1"),
        ("if(1, 2)", "takes 3 arguments, not 2"),
        ("substr('a')", "takes 2 to 3 arguments, not 1"),
        ("join()", "takes 1 or more arguments, not 0"),
        ("weighted-checklist(1, 2, 3)", "takes an even number of 2 or more arguments, not 3"),
        ("indexed-repeat(${a}, ${b})", "takes an odd number of 3 or more arguments, not 2"),
        ("indexed-repeat(1 + 1, ${b}, 1)", "needs the name of a question or repeat here"),
        ("jr:choice-name(${a}, '')", "needs the name of a question or repeat here"),
    ],
)
def test_wrong_arguments_are_refused_when_the_form_is_read(expression: str, reason: str) -> None:
    with pytest.raises(WrongArguments) as refusal:
        compile_expression(expression)
    assert reason in refusal.value.reason


def test_a_name_without_a_value_is_named() -> None:
    with pytest.raises(UnknownName) as refusal:
        evaluated("${nowhere} + 1")
    assert refusal.value.name == "nowhere"


def test_an_expression_knows_its_names_and_functions() -> None:
    expression = compile_expression("if(${a} = 1 or -${b} > 2, ${c}[x = ${d}]/y, concat('e', f | g))")
    assert expression.names == {"a", "b", "c", "d"}
    assert expression.functions == {"if", "concat"}
    assert issubclass(ExpressionSyntax, ExpressionFault)


@pytest.mark.parametrize(
    ("expression", "position", "reason"),
    [
        ("(" * 5000 + "1" + ")" * 5000, 120, "nested too deeply"),
        ("-" * 5000 + "1", 120, "nested too deeply"),
        ("not(" * 5000, 480, "nested too deeply"),
        ("a[" * 5000, 240, "nested too deeply"),
        ("+".join("1" * 5000), 1001, "more than 500 operators in a row"),
        (" " * 100_001, 100_000, "more than 100,000 characters"),
    ],
)
def test_what_is_beyond_reason_is_refused_at_its_place(expression: str, position: int, reason: str) -> None:
    with pytest.raises(ExpressionSyntax, match=reason) as refusal:
        compile_expression(expression)
    assert refusal.value.position == position


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        (" or ".join(["false()"] * 3000 + ["true()"]), True),
        (" and ".join(["1"] * 3000 + ["''"]), False),
        (" + ".join(["1"] * 501), 501.0),
        (" = ".join(["1"] * 501), True),
        ("1 - 2 * 3 + 4 div 2 - 1 - 1 > -8 = true()", True),
        ("if(0, 0, " * 60 + "7" + ")" * 60, 7.0),
        (f"count({' | '.join(['age'] * 400)})", 1.0),
    ],
)
def test_what_authors_may_write_is_not_too_long(expression: str, value: object) -> None:
    assert evaluated(expression) == value


@pytest.mark.parametrize(
    ("expression", "value"),
    [("round(1, 99999999)", 1.0), ("round(7, -99999999)", 0.0), ("string(round(1, 'x'))", "NaN")],
)
def test_rounding_to_places_beyond_reason_still_gives_an_answer(expression: str, value: float | str) -> None:
    assert evaluated(expression) == value


def test_a_number_too_large_to_reckon_with_is_an_infinity() -> None:
    assert TreeWorld(root := planted({"age": 10**400}), NOW).value("age", root) == math.inf


@pytest.mark.parametrize(
    ("expression", "place", "shown"),
    [
        ("1 +", 4, "1 +"),
        (f"{'1 + ' * 200}?", 801, "…" + ("1 + " * 15).strip() + " ?"),
        (f"?{' + 1' * 200}", 1, f"?{' + 1' * 29} +…"),
    ],
)
def test_people_are_shown_the_place_rather_than_all_of_a_long_expression(
    expression: str, place: int, shown: str
) -> None:
    with pytest.raises(ExpressionSyntax) as refusal:
        compile_expression(expression)
    assert (refusal.value.place, refusal.value.shown) == (place, shown)


@pytest.mark.parametrize(
    ("expression", "advice"),
    [
        ("slected(${a}, 'b')", "did you mean selected()?"),
        ("property('deviceid')", "it asks a phone for its own number"),
        ("jr:itext('a')", "the label columns of a workbook do that"),
        ("id('a')", "write a path"),
        ("lang('en')", "carry no language"),
        ("extract-signed(., 'k')", "needs a signing key"),
    ],
)
def test_a_function_that_cannot_work_here_is_refused_by_name(expression: str, advice: str) -> None:
    with pytest.raises(UnknownFunction, match="character 1") as refusal:
        compile_expression(expression)
    assert advice in refusal.value.reason
    assert refusal.value.function == expression[: expression.index("(")]


@pytest.mark.parametrize(
    ("expression", "advice"),
    [
        ("${a} &lt; 5", "write < instead of &lt;"),
        ("${a} & ${b}", "write and instead of &"),
        ("!${a}", "write != or not()"),
        ("5 % 2", "is written mod"),
        ("$a = 1", "a question is written ${name}"),
        ("${last-saved#a}", "last saved are not kept here"),
        ("a:b:c", "a colon stands only inside a name"),
        ("a # b", "no meaning here"),
        ("5 \u2212 3", "the hyphen of the keyboard"),
        ("${a} \u2265 5", "write >="),
        ("${a}\u200b = 5", "an invisible character"),
        ("${a} == 5", "write = once"),
        ("${a} =< 5", "write <="),
        ("${a} => 5", "write >="),
        ("${a} <> 5", "write !="),
        ("${a} || ${b}", "write or"),
        ("${a} AND ${b}", "write and in small letters"),
        ("${a} Or ${b}", "write or in small letters"),
    ],
)
def test_signs_of_other_languages_are_answered_with_advice(expression: str, advice: str) -> None:
    with pytest.raises(ExpressionSyntax) as refusal:
        compile_expression(expression)
    assert advice in refusal.value.reason


@pytest.mark.parametrize(
    "expression",
    [
        *(
            "     ",
            "'unterminated",
            "()",
            "(((3))",
            ")",
            "(",
            "+-",
            "5/5",
            "5 == 5",
            "5 <> 5",
            ">=",
            "'asdf'!=",
        ),
        *(
            "8|-9",
            "function ( 4, 5, 6 ",
            "node(5)",
            "text('str')",
            "child::func()",
            "inv#lid_N~AME",
            ".abc",
            "5abc",
        ),
        *("a:b:c", "bad-axis::*", "::*", "child::.", "@attr", "@attr::*", "[2+3]", "rel/ative/path/"),
        *(
            "filter-expr/(must-come)['first']",
            "//",
            "$",
            "$$asdf",
            "1 And 1",
            "1 OR 1",
            "asdf- asdf",
            "ancestor::*",
        ),
        *("following-sibling::*", "true(5)", "string('too', 'many')", "not()", "count-non-empty(2)"),
        *(
            "count-non-empty('a')",
            "count(1)",
            "sum('a')",
            "sum(1, 2)",
            "randomize(1, 2)",
            "randomize()",
            "area()",
        ),
        *(
            "distance()",
            "ends-with('a')",
            "round(1, 2, 3)",
            "round()",
            "contains('a')",
            "translate('a', 'b')",
        ),
        *("concat('a'", "if(1, 2, 3, 4)", "selected(1)", "today(1)", "pi(1)", "boolean()", "geofence('1 1')"),
    ],
)
def test_what_the_standards_refuse_is_refused_here(expression: str) -> None:
    """Most of these stand in the parsing tests of JavaRosa and the function tests of Enketo."""
    with pytest.raises(ExpressionFault):
        compile_expression(expression)


def test_the_help_names_every_function_and_no_other() -> None:
    help_text = (
        resource("help", "rules.md").read_text("utf-8").partition("## Functions")[2].partition("## Limits")[0]
    )
    named = set(re.findall(r"`([^`]+)`", help_text))
    assert named == set(FUNCTIONS) | set(NOT_HERE)


def test_an_expression_is_refused_rather_than_broken_off_where_the_program_is_deep_in_itself() -> None:
    def deep(left: int) -> None:
        if left:
            deep(left - 1)
        else:
            compile_expression("(" * 100 + "1" + ")" * 100)

    with pytest.raises(ExpressionSyntax, match="too long or nested too deeply"):
        deep(sys.getrecursionlimit() - len(inspect.stack()) - 150)
