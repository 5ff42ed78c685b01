"""How expressions are read, and what a dot is.

The first column names the source: see tests/forms/evaluating.py.
"""

import pytest

from qi_desktop.forms.expressions.expression import compile_expression
from qi_desktop.forms.expressions.scope import Scope
from qi_desktop.forms.expressions.tree import TreeWorld, planted
from qi_desktop.forms.expressions.values import kind_of, to_text
from tests.forms.evaluating import NOW, Row, checked, evaluated

READ: list[Row] = [
    ("X 3.7", "1mod2", "number", "1"),
    ("X 3.7", "3mod4", "number", "3"),
    ("X 3.7", "1 div1", "number", "1"),
    ("X 3.7", "1mod 1", "number", "0"),
    ("X 3.7", "'1'div'1'", "number", "1"),
    ("J", "6*(3+4)and(5or2)", "boolean", "true"),
    ("J", "4andtrue()", "boolean", "true"),
    ("J", "6andnowhere", "boolean", "false"),
    ("J", "5 divage", "number", "0.11904761904761904"),
    ("X 3.7", "1and1", "boolean", "true"),
    ("X 3.7", "0or1", "boolean", "true"),
    ("X 3.7", "'1'or'1'", "boolean", "true"),
    ("J", "(( (( (5 )) )))  ", "number", "5"),
    ("J", "----5", "number", "5"),
    ("J", "6 * - 7", "number", "-42"),
    ("J", "0--0", "number", "0"),
    ("X 3.7", "1<2", "boolean", "true"),
    ("X 3.7", "2>=1", "boolean", "true"),
    ("X 3.7", "1!=2", "boolean", "true"),
    ("X 3.7", "${age}>=42and${age}<43", "boolean", "true"),
    ("X 3.5", "7 - 3 * 2", "number", "1"),
    ("X 3.5", "2 * 3 mod 5", "number", "1"),
    ("X 3.5", "1 + 1 = 2", "boolean", "true"),
    ("X 3.5", "1 < 2 = 3 > 2 and 5 <= 6 != 7 >= 8 or 9 and 10", "boolean", "true"),
    ("X 3.5", "1 = 2 != 3 != 4 = 5 or true()", "boolean", "true"),
    ("X 3.5", "1 < 2 >= 3 <= 4 > 5", "boolean", "false"),
    ("X 3.7", "string(.5)", "string", "0.5"),
    ("X 3.7", "./age", "nodeset", "42"),
    ("X 3.7", ".//note = 'x'", "boolean", "true"),
    ("X 3.7", "if ( true() , 'a' , 'b' )", "string", "a"),
    ("X 3.7", "concat(')')", "string", ")"),
    ("X 3.7", "'${age}'", "string", "${age}"),
    ("X 3.7", "${ age } + 0", "number", "42"),
    ("X 3.7", "concat('a-', 'b')", "string", "a-b"),
    ("X 3.7", "  \r\n\t1 +\n 2\t", "number", "3"),
]

AMBIGUOUS: list[Row] = [
    ("X 3.7", "div div div", "number", "1"),
    ("X 3.7", "mod mod mod", "number", "0"),
    ("X 3.7", "and and and", "boolean", "true"),
    ("X 3.7", "or or or", "boolean", "true"),
    ("X 3.7", "div * div", "number", "9"),
    ("X 3.7", "* * * - div - mod", "number", "4"),
    ("X 3.7", "count(*[. > 3])", "number", "3"),
    ("X 3.7", "div", "nodeset", "3"),
    ("X 3.7", "a-b", "nodeset", "2"),
    ("X 3.7", "a -b", "number", "-4"),
    ("X 3.7", "a - b", "number", "-4"),
    ("X 3.7", "x.y", "nodeset", "8"),
    ("X 3.7", "(div)+0", "number", "3"),
]


@pytest.mark.parametrize("row", READ, ids=str)
def test_an_expression_means_what_its_source_says(row: Row) -> None:
    checked(row)


@pytest.mark.parametrize("row", AMBIGUOUS, ids=str)
def test_questions_may_be_named_like_operators(row: Row) -> None:
    source, expression, kind, text = row
    answers = {"a": 1, "b": 5, "a-b": 2, "x.y": 8, "and": 1, "or": 5, "div": 3, "mod": 2}
    world = TreeWorld(planted({"div": 3, **answers}), NOW)
    value = compile_expression(expression).evaluate(Scope(world, world.root, world.root))
    assert (kind_of(value), to_text(value)) == (kind, text), source


@pytest.mark.parametrize(
    ("expression", "own", "text"),
    [
        (". > 3", 5.0, "true"),
        (".>3", 5.0, "true"),
        (".<=5", 5.0, "true"),
        (". + ../age", 5.0, "47"),
        ("once('new')", "", "new"),
        ("once('new')", "old", "old"),
        ("once(. * 10)", "", "NaN"),
        ("string()", "old", "old"),
        ("string-length()", "old", "3"),
        ("string-length(.) > 2", "old", "true"),
        ("normalize-space()", " o  ld ", "o ld"),
        ("number() + 1", "4", "5"),
        ("position()", "x", "1"),
        ("position(..)", "x", "1"),
        ("self::node()", "old", "old"),
        ("current()/.", "old", "old"),
        ("current()/../age", "old", "42"),
        ("regex(., '[a-z]{3}')", "old", "true"),
        ("selected(., 'b') and not(selected(., 'c'))", "a b", "true"),
        (". >= today() - 1", "2017-06-14", "true"),
        ("count-selected(.) <= 2", "a b", "true"),
        ("not(. = '')", "", "false"),
    ],
)
def test_a_dot_is_the_question_itself(expression: str, own: str | float, text: str) -> None:
    assert to_text(evaluated(expression, own)) == text


def test_a_random_number_lies_between_0_and_1() -> None:
    assert to_text(evaluated("random() >= 0 and random() < 1")) == "true"
