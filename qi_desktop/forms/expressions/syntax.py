"""The parts an expression is made of, as the parser finds them."""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Literal:
    """A text or a number written out."""

    value: str | float
    position: int


@dataclass(frozen=True, slots=True)
class Reference:
    """A question, group or repeat named as ``${name}``."""

    name: str
    position: int


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a path: an axis, a name or ``*``, and conditions.

    The axes are child, parent, self, any (the place itself and all inside it), text (the place
    itself when something is written there) and set (narrows the whole set of places found so far).
    """

    axis: str
    name: str
    conditions: "tuple[Part, ...]" = ()


@dataclass(frozen=True, slots=True)
class Path:
    """Steps from the form's root (``origin`` is "/"), from the present place ("."), or from another part."""

    origin: "str | Part"
    steps: tuple[Step, ...]
    position: int


@dataclass(frozen=True, slots=True)
class Unary:
    """A negated number."""

    operand: "Part"
    position: int


@dataclass(frozen=True, slots=True)
class Binary:
    """Two parts joined by an operator."""

    sign: str
    left: "Part"
    right: "Part"
    position: int


@dataclass(frozen=True, slots=True)
class Call:
    """A function with its arguments."""

    name: str
    arguments: "tuple[Part, ...]"
    position: int


Part = Literal | Reference | Path | Unary | Binary | Call


def inner_parts(part: Part) -> Iterator[Part]:
    """Yield the parts directly inside a part."""
    match part:
        case Path(origin, steps):
            if not isinstance(origin, str):
                yield origin
            for step in steps:
                yield from step.conditions
        case Unary(operand):
            yield operand
        case Binary(_, left, right):
            yield left
            yield right
        case Call(_, arguments):
            yield from arguments
        case _:
            pass


def all_parts(part: Part) -> Iterator[Part]:
    """Yield a part and everything inside it."""
    waiting = [part]
    while waiting:
        part = waiting.pop()
        yield part
        waiting += inner_parts(part)
