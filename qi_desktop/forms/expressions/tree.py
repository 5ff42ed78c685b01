"""A plain tree of values, for trying expressions out and for lists of choices."""

import math
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import uuid4

from qi_desktop.forms.expressions.errors import UnknownName
from qi_desktop.forms.expressions.values import Node, Nodes, Scalar, Value

Given = str | float | int | bool | None | Sequence["Given"] | Mapping[str, "Given"]


@dataclass(slots=True, eq=False)
class Branch:
    """One place of the tree; compared by being the same place."""

    name: str
    value: Scalar = ""
    parent: "Branch | None" = None
    position: int = 1
    inside: "list[Branch]" = field(default_factory=list["Branch"])
    _sorted: "dict[str, dict[str, list[Branch]] | None]" = field(
        default_factory=dict[str, "dict[str, list[Branch]] | None"]
    )

    def children(self) -> "Sequence[Branch]":
        """Return the places inside, in order."""
        return self.inside

    def holding(self, column: str, text: str) -> "list[Branch] | None":
        """Return the places inside whose column holds a text; None when it holds more than texts.

        A long list is sorted once for each name asked for; it must not change any more.
        """
        if column not in self._sorted:
            self._sorted[column] = self._sort(column)
        known = self._sorted[column]
        return None if known is None else known.get(text, [])

    def _sort(self, column: str) -> "dict[str, list[Branch]] | None":
        known: dict[str, list[Branch]] = {}
        for branch in self.inside:
            for cell in branch.inside:
                if cell.name == column:
                    if not isinstance(cell.value, str):
                        return None
                    held = known.setdefault(cell.value, [])
                    if not held or held[-1] is not branch:
                        held.append(branch)
        return known

    def grown(self, name: str, value: Given = "") -> "Branch":
        """Add a place inside, with what is given for it, and return it."""
        position = 1 + sum(branch.name == name for branch in self.inside)
        branch = Branch(name, "", self, position)
        self.inside.append(branch)
        self._sorted.clear()
        if isinstance(value, Mapping):
            branch.grow(value)
        elif isinstance(value, (bool, str)):
            branch.value = value
        elif isinstance(value, (int, float)):
            branch.value = _as_number(value)
        return branch

    def grow(self, values: Mapping[str, Given]) -> None:
        """Add places inside: a list makes one for each of its parts."""
        for name, value in values.items():
            for one in value if isinstance(value, Sequence) and not isinstance(value, str) else [value]:
                self.grown(name, one)


def planted(values: Mapping[str, Given], name: str = "data") -> Branch:
    """Return the tree of given values: a list makes rows, an object makes a group.

    A single object that bears the root's own name is the root.
    """
    root = Branch(name)
    inside = values.get(name)
    root.grow(inside if len(values) == 1 and isinstance(inside, Mapping) else values)
    return root


def _as_number(value: float) -> float:
    try:
        return float(value)
    except OverflowError:
        return math.inf if value > 0 else -math.inf


@dataclass(slots=True)
class TreeWorld:
    """A world whose answers are a plain tree."""

    root: Branch
    now: datetime
    instances: Mapping[str, Branch] = field(default_factory=dict[str, Branch])
    labels: Mapping[tuple[str, str], str] = field(default_factory=dict[tuple[str, str], str])

    def value(self, name: str, origin: Node) -> Value:
        """Return the value of that name, or the places when there are several."""
        found = self.nodes(name, origin)
        return found[0].value if len(found) == 1 else found

    def nodes(self, name: str, origin: Node) -> Nodes:  # noqa: ARG002  a plain tree has no rows of its own
        """Return the places of that name; UnknownName when there is none."""
        found = self.everywhere(name)
        if not found:
            raise UnknownName(name)
        return found

    def everywhere(self, name: str) -> Nodes:
        """Return the places of that name."""
        return tuple(_named(self.root, name))

    def at_rows(self, name: str, rows: Mapping[str, float]) -> Node | None:
        """Return the first place of that name in these rows, or None."""
        return next(
            (node for node in self.everywhere(name) if all(rows[one] == _row(node, one) for one in rows)),
            None,
        )

    def instance(self, name: str) -> Node | None:
        """Return a list of choices by its name."""
        return self.instances.get(name)

    def choice_label(self, question: str, value: str) -> str:
        """Return the words of a choice, or the choice itself when it has none."""
        return self.labels.get((question, value), value)

    def new_id(self) -> str:
        """Return a fresh random id."""
        return str(uuid4())

    def random(self) -> float:
        """Return a number from 0 up to 1."""
        return random.random()  # noqa: S311  nothing secret hangs on it


def _named(branch: Branch, name: str) -> list[Branch]:
    found = [branch] if branch.name == name else []
    for inner in branch.inside:
        found += _named(inner, name)
    return found


def _row(node: Node, repeat: str) -> int:
    """The row of the repeat of that name around a place; 0 when there is none."""
    place: Node | None = node
    while place is not None and place.name != repeat:
        place = place.parent
    return 0 if place is None else place.position
