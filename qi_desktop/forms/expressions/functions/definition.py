"""How a function is declared: how many arguments, what kind, and what it does with them."""

from collections.abc import Callable
from dataclasses import dataclass

from qi_desktop.forms.expressions.values import Value, to_text

ANY = -1


@dataclass(frozen=True, slots=True)
class Function:
    """One function.

    ``body`` takes the argument values; with ``scoped`` the scope first; with ``lazy`` the scope and
    the arguments unevaluated. ``nodes`` and ``names`` list the arguments (ANY for all) that are
    node-sets, or names of questions and repeats.
    """

    body: Callable[..., Value]
    least: int = 1
    most: int | None = None
    scoped: bool = False
    lazy: bool = False
    nodes: tuple[int, ...] = ()
    only_nodes: bool = False
    names: tuple[int, ...] = ()
    gives_nodes: bool = False
    even: bool | None = None

    def accepts(self, count: int) -> bool:
        """Tell whether the function can be called with so many arguments."""
        if self.even is not None and (count % 2 == 0) != self.even:
            return False
        return self.least <= count and (self.most is None or count <= self.most)

    @property
    def arity(self) -> str:
        """How many arguments the function takes, for people."""
        if self.least == self.most:
            return f"{self.least} argument{'' if self.least == 1 else 's'}"
        parity = {True: "an even number of ", False: "an odd number of ", None: ""}[self.even]
        most = "or more" if self.most is None else f"to {self.most}"
        return f"{parity}{self.least} {most} arguments"

    def wants_nodes(self, index: int) -> bool:
        """Tell whether an argument is a node-set."""
        return index in self.nodes or ANY in self.nodes

    def wants_name(self, index: int) -> bool:
        """Tell whether an argument is the name of a question or repeat."""
        return index in self.names


def of_text(body: Callable[[str], Value]) -> Function:
    """Declare a function of one text."""

    def whole(value: Value) -> Value:
        return body(to_text(value))

    return Function(whole, 1, 1)


def of_texts(body: Callable[[str, str], Value]) -> Function:
    """Declare a function of two texts."""

    def whole(first: Value, second: Value) -> Value:
        return body(to_text(first), to_text(second))

    return Function(whole, 2, 2)


def fixed(body: Callable[..., Value], count: int = 1) -> Function:
    """Declare a function of exactly so many plain arguments."""
    return Function(body, count, count)
