"""What can be wrong with an expression, with the place where it is wrong."""

from dataclasses import dataclass, field

from qi_desktop.foundation.errors import InputError

_AROUND = 60


@dataclass(eq=False)
class ExpressionFault(InputError):
    """An expression that cannot be used.

    ``position`` counts characters from 0, ``place`` from 1; ``shown`` is the expression, or what
    stands around the place in a long one.
    """

    expression: str
    position: int
    reason: str
    place: int = field(init=False)
    shown: str = field(init=False)

    def __post_init__(self) -> None:
        """Work out what people are shown."""
        self.place = self.position + 1
        start = max(0, min(self.position, len(self.expression)) - _AROUND)
        stop = start + 2 * _AROUND
        before, after = "…" if start else "", "…" if stop < len(self.expression) else ""
        self.shown = before + " ".join(self.expression[start:stop].split()) + after

    def __str__(self) -> str:
        """Say what is wrong and where, for logs and problem lists."""
        return f"{self.reason} (character {self.place})"


@dataclass(eq=False)
class ExpressionSyntax(ExpressionFault):
    """An expression that does not follow the grammar."""


@dataclass(eq=False)
class UnknownFunction(ExpressionFault):
    """An expression that calls a function this program does not have."""

    function: str


@dataclass(eq=False)
class WrongArguments(ExpressionFault):
    """A function called with too few, too many, or unsuitable arguments."""

    function: str


@dataclass(eq=False)
class UnknownName(InputError):
    """An expression asked for a name that nothing bears."""

    name: str
