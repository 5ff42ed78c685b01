"""Evaluates expressions on a small tree of invented values, and checks tables of what they mean.

Sources named in the tables: X = W3C XPath 1.0 (section); S = ODK XForms specification, section Bindings (the
function's row); D = ODK documentation, "Form operators and functions"; J = what JavaRosa, the engine of ODK
Collect, does and tests (XPathEvalTest, XPathParseTest and their neighbours); E = the tests of Enketo's
openrosa-xpath-evaluator; W = the tests of ODK Web Forms' xpath package; Q = this program's own decision,
explained in the line.
"""

from datetime import UTC, datetime

from qi_desktop.forms.expressions.expression import compile_expression
from qi_desktop.forms.expressions.scope import Scope
from qi_desktop.forms.expressions.tree import Branch, TreeWorld, planted
from qi_desktop.forms.expressions.values import Value, kind_of, to_text

Row = tuple[str, str, str, str]
"""A source, an expression, the type and the text of its value."""

NOW = datetime(2017, 6, 14, 18, 30, 15, 250_000, tzinfo=UTC)
VALUES = {
    "age": 42,
    "height": 1.75,
    "blank": "",
    "text": "the quick fox",
    "chosen": "apple baby crimson",
    "born": "1975-03-02",
    "alive": True,
    "shape": "7.9377 -11.5845 0 0;7.9324 -11.5902 0 0;7.927 -11.5857 0 0;7.925 -11.578 0 0;"
    "7.9267 -11.5722 0 0;7.9325 -11.5708 0 0;7.9372 -11.5737 0 0;7.9393 -11.579 0 0;7.9377 -11.5845 0 0",
    "trace": "38.253094215699576 21.756382658677467;38.25021274773806 21.756382658677467;"
    "38.25007793942195 21.763892843919166;38.25290886154963 21.763935759263404;"
    "38.25146813817506 21.758421137528785",
    "home": {"street": "Long Lane", "number": 7},
    "visit": [
        {"who": "ann", "score": 3, "extra": {"note": "x"}},
        {"who": "bob", "score": "", "extra": {"note": ""}},
        {"who": "cat", "score": 5.5, "extra": {"note": "z"}},
    ],
}


def a_world() -> TreeWorld:
    """Return a world with answers, one list of choices, and one label."""
    towns = Branch("towns")
    root = towns.grown("root")
    for name, county, people in [("ipswich", "suffolk", 133.0), ("norwich", "norfolk", 144.0)]:
        item = root.grown("item")
        for column, value in {"name": name, "county": county, "people": people}.items():
            item.grown(column, value)
    return TreeWorld(planted(VALUES), NOW, {"towns": towns}, {("chosen", "apple"): "A red apple"})


def evaluated(expression: str, own: str | float | None = None) -> Value:
    """Return the value of an expression; ``own`` is what stands in the question itself."""
    world = a_world()
    node = world.root if own is None else world.root.grown("own", own)
    return compile_expression(expression).evaluate(Scope(world, node, node))


def checked(row: Row) -> None:
    """Assert that an expression means what its source says."""
    source, expression, kind, text = row
    value = evaluated(expression)
    assert (kind_of(value), to_text(value)) == (kind, text), source
