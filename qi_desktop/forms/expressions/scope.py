"""What an expression sees while it is evaluated: the form's answers, the present place, the time."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from qi_desktop.forms.expressions.values import Node, Nodes, Value


class World(Protocol):
    """The answers around an expression, and the few things that lie outside a form."""

    @property
    def now(self) -> datetime:
        """The moment the evaluation pretends to happen at."""
        ...

    @property
    def root(self) -> Node:
        """The whole form's answers."""
        ...

    def value(self, name: str, origin: Node) -> Value:
        """Return what ``${name}`` means at a place: one answer, or those of all rows from outside."""
        ...

    def nodes(self, name: str, origin: Node) -> Nodes:
        """Return the places ``${name}`` means at a place."""
        ...

    def everywhere(self, name: str) -> Nodes:
        """Return the places of that name in all rows."""
        ...

    def at_rows(self, name: str, rows: Mapping[str, float]) -> Node | None:
        """Return the first place of that name in these rows of the repeats around it, or None."""
        ...

    def instance(self, name: str) -> Node | None:
        """Return a list of choices as places (root/item), or None when there is no such list."""
        ...

    def choice_label(self, question: str, value: str) -> str:
        """Return the words of a choice."""
        ...

    def new_id(self) -> str:
        """Return a fresh unique id."""
        ...

    def random(self) -> float:
        """Return a number from 0 up to 1."""
        ...


@dataclass(slots=True)
class Scope:
    """The present place within a world; ``origin`` is the question the expression belongs to.

    ``visits`` counts the places gone through for conditions; it is shared by conditions inside conditions.
    """

    world: World
    node: Node
    origin: Node
    position: int = 0
    size: int = 1
    visits: list[int] | None = None
