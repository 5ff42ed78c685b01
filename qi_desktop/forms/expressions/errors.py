"""What can be wrong with an expression, with the place where it is wrong."""

from dataclasses import dataclass

from qi_desktop.foundation.errors import InputError


@dataclass(eq=False)
class ExpressionFault(InputError):
    """An expression that cannot be used; ``position`` counts characters from 0."""

    expression: str
    position: int
    reason: str

    def __str__(self) -> str:
        """Say what is wrong and where, for logs and problem lists."""
        return f"{self.reason} (character {self.position + 1})"


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
