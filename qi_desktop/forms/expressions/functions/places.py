"""Functions about places in the form: rows of repeats, lists of choices, the present question."""

from collections.abc import Iterable

from qi_desktop.forms.expressions.functions.definition import ANY, Function
from qi_desktop.forms.expressions.functions.shuffle import seeded, shuffled
from qi_desktop.forms.expressions.scope import Scope
from qi_desktop.forms.expressions.tree import Branch
from qi_desktop.forms.expressions.values import Node, Nodes, Scalar, Value, to_number, to_text


def _count(nodes: Nodes) -> float:
    return float(len(nodes))


def _count_non_empty(nodes: Nodes) -> float:
    return float(sum(map(_holds_text, nodes)))


def _holds_text(node: Node) -> bool:
    """A group holds text when anything inside it does."""
    return to_text(node.value) != "" or any(map(_holds_text, node.children()))


def _position(scope: Scope, *values: Nodes) -> float:
    if values:
        return float(values[0][0].position) if values[0] else 0.0
    return float(scope.position or scope.node.position)


def _last(scope: Scope) -> float:
    return float(scope.size)


def _name(scope: Scope, *values: Nodes) -> str:
    if values:
        return values[0][0].name if values[0] else ""
    return scope.node.name


def _current(scope: Scope) -> Nodes:
    return (scope.origin,)


def _instance(scope: Scope, name: Value) -> Nodes:
    found = scope.world.instance(to_text(name))
    return () if found is None else (found,)


def _pulldata(scope: Scope, name: Value, wanted: Value, key: Value, sought: Value) -> Scalar:
    found = scope.world.instance(to_text(name).removesuffix(".csv"))
    column, text = to_text(key), to_text(sought)
    for root in found.children() if found else ():
        for item in _rows(root, column, text):
            return next((cell.value for cell in item.children() if cell.name == to_text(wanted)), "")
    return ""


def _rows(root: Node, column: str, text: str) -> Iterable[Node]:
    """Return the rows of a list whose column holds a text; a long list is not gone through for it."""
    known = root.holding(column, text) if text and isinstance(root, Branch) else None
    if known is not None:
        return known
    return (
        item
        for item in root.children()
        if any(cell.name == column and to_text(cell.value) == text for cell in item.children())
    )


def _indexed_repeat(scope: Scope, question: Value, *repeats: Value) -> Value:
    """Return the answer in the given rows; blank where there is no such row."""
    rows = {to_text(name): to_number(row) for name, row in zip(repeats[::2], repeats[1::2], strict=True)}
    found = scope.world.at_rows(to_text(question), rows)
    return "" if found is None else found.value


def _randomize(scope: Scope, nodes: Nodes, seed: Value | None = None) -> Nodes:
    return shuffled(nodes, scope.world.random if seed is None else seeded(seed))


def _local_name(scope: Scope, *values: Nodes) -> str:
    return _name(scope, *values).rpartition(":")[2]


def _no_namespace(*_nodes: Nodes) -> str:
    """A form's own questions stand in no namespace."""
    return ""


def _version(scope: Scope) -> str:
    """Return the version of the form; blank where an expression is tried out without one."""
    return str(getattr(scope.world, "version", ""))


PLACE_FUNCTIONS: dict[str, Function] = {
    "count": Function(_count, 1, 1, nodes=(ANY,), only_nodes=True),
    "count-non-empty": Function(_count_non_empty, 1, 1, nodes=(ANY,), only_nodes=True),
    "position": Function(_position, 0, 1, scoped=True, nodes=(ANY,), only_nodes=True),
    "last": Function(_last, 0, 0, scoped=True),
    "name": Function(_name, 0, 1, scoped=True, nodes=(ANY,), only_nodes=True),
    "local-name": Function(_local_name, 0, 1, scoped=True, nodes=(ANY,), only_nodes=True),
    "namespace-uri": Function(_no_namespace, 0, 1, nodes=(ANY,), only_nodes=True),
    "current": Function(_current, 0, 0, scoped=True, gives_nodes=True),
    "instance": Function(_instance, 1, 1, scoped=True, gives_nodes=True),
    "pulldata": Function(_pulldata, 4, 4, scoped=True),
    "indexed-repeat": Function(_indexed_repeat, 3, scoped=True, names=(0, 1, 3, 5, 7, 9), even=False),
    "randomize": Function(_randomize, 1, 2, scoped=True, nodes=(0,), only_nodes=True, gives_nodes=True),
    "version": Function(_version, 0, 0, scoped=True),
}
