"""Evaluates expressions on a small tree of invented values."""

from datetime import UTC, datetime

from qi_desktop.forms.expressions.expression import compile_expression
from qi_desktop.forms.expressions.scope import Scope
from qi_desktop.forms.expressions.tree import Branch, TreeWorld, planted
from qi_desktop.forms.expressions.values import Value

NOW = datetime(2017, 6, 14, 18, 30, 15, 250_000, tzinfo=UTC)
VALUES = {
    "age": 42,
    "height": 1.75,
    "blank": "",
    "text": "the quick fox",
    "chosen": "apple baby crimson",
    "born": "1975-03-02",
    "alive": True,
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
