"""Choices taken from the rows of a repeat: what was answered there, once each."""

from collections.abc import Iterator
from typing import cast

from qi_desktop.forms.expressions.expression import Expression
from qi_desktop.forms.expressions.scope import Scope
from qi_desktop.forms.expressions.values import to_boolean, to_text
from qi_desktop.forms.flow.rules import Rules
from qi_desktop.forms.flow.world import Place

NO_SUCH_ROW = "This is not one of the rows it is chosen from."


def chosen_from_rows(rules: Rules, place: Place) -> tuple[str, ...]:
    """Return the answers that stand in the rows now, in their order; the filter asks each row by itself."""
    if rules.chosen_from is None:
        return ()
    return tuple(dict.fromkeys(_answers(rules.chosen_from, rules.choice_filter, place)))


def _answers(chosen_from: Expression, wanted: Expression | None, place: Place) -> Iterator[str]:
    (name,) = chosen_from.names
    nodes = place.world.nodes(name, place)
    for position, node in enumerate(nodes, start=1):
        text = to_text(node.value)
        row = cast("Place", node).parent or place
        if text and (
            wanted is None or to_boolean(wanted.evaluate(Scope(place.world, row, row, position, len(nodes))))
        ):
            yield text
