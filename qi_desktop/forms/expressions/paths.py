"""Walks paths over the form's answers."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from qi_desktop.forms.expressions.scope import Scope
from qi_desktop.forms.expressions.tree import Branch
from qi_desktop.forms.expressions.values import Node, Nodes, Value, to_boolean

Evaluate = Callable[[Scope], Value]
NodesOf = Callable[[Scope], Nodes]
_MOST_VISITS = 400_000
"""A second's work; conditions inside conditions that need more find nothing, so that no window hangs."""


@dataclass(frozen=True, slots=True)
class Walk:
    """One step made ready: an axis, a name or ``*``, and compiled conditions.

    ``column`` and ``sought`` are the two sides of a first condition such as [name = ${town}], whose right
    side is the same for every place.
    """

    axis: str
    name: str
    conditions: tuple[Evaluate, ...]
    column: str = ""
    sought: Evaluate | None = None


def walked(start: NodesOf, walks: tuple[Walk, ...], *, absolute: bool) -> NodesOf:
    """Return the function that follows the steps from where they start."""
    last = len(walks) - 1
    if walks and walks == (Walk("child", walks[0].name, ()),) and walks[0].name != "*" and not absolute:
        return _named_inside(start, walks[0].name)

    def follow(scope: Scope) -> Nodes:
        nodes = start(scope)
        for index, walk in enumerate(walks):
            nodes = _stepped(scope, nodes, walk)
            if absolute and index < last and len(nodes) > 1 and walk.axis == "child" and not walk.conditions:
                nodes = _own_row(scope, nodes)
        return nodes

    if not any(walk.conditions for walk in walks):
        return follow

    def follow_so_far(scope: Scope) -> Nodes:
        if scope.visits is not None:
            return follow(scope)
        try:
            return follow(replace(scope, visits=[0]))
        except _TooManyVisitsError:
            return ()

    return follow_so_far


class _TooManyVisitsError(Exception):
    """Conditions inside conditions went through too many places."""


def _visited(visits: list[int] | None, more: int) -> None:
    if visits is not None:
        visits[0] += more
        if visits[0] > _MOST_VISITS:
            raise _TooManyVisitsError


def _named_inside(start: NodesOf, name: str) -> NodesOf:
    """A single name is by far the most frequent path: a column of a list, asked for each of its choices."""

    def inside(scope: Scope) -> Nodes:
        return tuple([child for node in start(scope) for child in node.children() if child.name == name])

    return inside


def _stepped(scope: Scope, nodes: Nodes, walk: Walk) -> Nodes:
    if walk.axis == "set":
        return _narrowed(scope, nodes, walk.conditions)
    found: list[Node] = []
    sought = walk.sought(scope) if walk.sought is not None else ""
    text = sought if isinstance(sought, str) else ""
    for node in nodes:
        # A blank is also held where the column is missing, which no list of what is held can tell.
        known = node.holding(walk.column, text) if text and isinstance(node, Branch) else None
        if known is not None:
            named = tuple([one for one in known if one.name == walk.name])
            found += _narrowed(scope, named, walk.conditions[1:])
            continue
        reached = node.children() if walk.axis == "child" else _reached(node, walk.axis)
        named = tuple(reached if walk.name == "*" else [one for one in reached if one.name == walk.name])
        found += _narrowed(scope, named, walk.conditions) if walk.conditions else named
    _visited(scope.visits, len(found))
    # Only what lies below different places cannot be the same twice.
    return tuple(found) if walk.axis == "child" or len(nodes) == 1 else tuple(dict.fromkeys(found))


def _reached(node: Node, axis: str) -> Iterator[Node]:
    if axis == "parent":
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
    world, origin, visits = scope.world, scope.origin, scope.visits
    for condition in conditions:
        size = len(nodes)
        _visited(visits, size)
        nodes = tuple(
            [
                node
                for position, node in enumerate(nodes, start=1)
                if _holds(condition(Scope(world, node, origin, position, size, visits)), position)
            ]
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
