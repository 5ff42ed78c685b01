"""An expression made ready: its text, its parts, and the function that evaluates it."""

from dataclasses import dataclass, field
from functools import cached_property

from qi_desktop.forms.expressions.compiler import compiled
from qi_desktop.forms.expressions.errors import ExpressionSyntax
from qi_desktop.forms.expressions.parser import parsed
from qi_desktop.forms.expressions.paths import Evaluate
from qi_desktop.forms.expressions.syntax import Call, Part, Reference, all_parts


@dataclass(frozen=True)
class Expression:
    """One expression of a form; evaluate it with a scope."""

    text: str
    parts: Part = field(repr=False, compare=False)
    evaluate: Evaluate = field(repr=False, compare=False)

    @cached_property
    def names(self) -> frozenset[str]:
        """The names it refers to as ``${name}``."""
        return frozenset(part.name for part in all_parts(self.parts) if isinstance(part, Reference))

    @cached_property
    def functions(self) -> frozenset[str]:
        """The functions it calls."""
        return frozenset(part.name for part in all_parts(self.parts) if isinstance(part, Call))


def compile_expression(text: str) -> Expression:
    """Read and compile an expression; an ExpressionFault says where it is wrong."""
    try:
        parts = parsed(text)
        return Expression(text, parts, compiled(text, parts))
    except RecursionError as error:
        # The parser's own limits come first; this is for a program that is deep in itself already.
        raise ExpressionSyntax(text, 0, "it is too long or nested too deeply") from error
