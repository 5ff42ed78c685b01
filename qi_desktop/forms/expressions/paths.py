"""Walks paths over the form's answers."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from qi_desktop.forms.expressions.scope import Scope
from qi_desktop.forms.expressions.values import Node, Nodes, Value, to_boolean

Evaluate = Callable[[Scope], Value]
NodesOf = Callable[[Scope], Nodes]


@dataclass(frozen=True, slots=True)
class Walk:
    """One step made ready: an axis, a name or ``*``, and compiled conditions."""

    axis: str
    name: str
    conditions: tuple[Evaluate, ...]


def walked(start: NodesOf, walks: tuple[Walk, ...], *, absolute: bool) -> NodesOf:
    """Return the function that follows the steps from where they start."""
    last = len(walks) - 1

    def follow(scope: Scope) -> Nodes:
        nodes = start(scope)
        for index, walk in enumerate(walks):
            nodes = _stepped(scope, nodes, walk)
            if absolute and index < last and len(nodes) > 1 and walk.axis == "child" and not walk.conditions:
                nodes = _own_row(scope, nodes)
        return nodes

    return follow


def _stepped(scope: Scope, nodes: Nodes, walk: Walk) -> Nodes:
    if walk.axis == "set":
        return _narrowed(scope, nodes, walk.conditions)
    found: dict[Node, None] = {}
    for node in nodes:
        reached = tuple(n for n in _reached(node, walk.axis) if walk.name in {"*", n.name})
        found.update(dict.fromkeys(_narrowed(scope, reached, walk.conditions)))
    return tuple(found)


def _reached(node: Node, axis: str) -> Iterator[Node]:
    if axis == "child":
        yield from node.children()
    elif axis == "parent":
        if node.parent is not None:
            yield node.parent
    elif axis == "text":
        if node.value != "":
            yield node
    else:
        yield node
        if axis == "any":
            for child in node.children():
                yield from _reached(child, axis)


def _narrowed(scope: Scope, nodes: Nodes, conditions: tuple[Evaluate, ...]) -> Nodes:
    for condition in conditions:
        size = len(nodes)
        nodes = tuple(
            node
            for position, node in enumerate(nodes, start=1)
            if _holds(condition(scope.at(node, position, size)), position)
        )
    return nodes


def _holds(value: Value, position: int) -> bool:
    """A number as a condition asks for that position."""
    if isinstance(value, float):
        return value == float(position)
    return to_boolean(value)


def _own_row(scope: Scope, nodes: Nodes) -> Nodes:
    """An absolute path into a repeat means the question's own row when it stands in that repeat."""
    place: Node | None = scope.origin
    while place is not None:
        if place in nodes:
            return (place,)
        place = place.parent
    return nodes
