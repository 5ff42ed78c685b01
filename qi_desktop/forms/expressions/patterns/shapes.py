"""What a pattern is made of."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property


class PatternFault(ValueError):
    """A pattern that cannot be read; ``position`` counts characters of the pattern from 0."""

    def __init__(self, position: int, reason: str) -> None:
        """Keep the place and the reason."""
        super().__init__(reason)
        self.position = position
        self.reason = reason


@dataclass(frozen=True)
class Sign:
    """One character of a kind; ``written`` is how Python writes the kind, blank where it cannot."""

    holds: Callable[[str], bool]
    written: str = ""


@dataclass(frozen=True)
class Row:
    """Shapes one after another."""

    shapes: "tuple[Shape, ...]"


@dataclass(frozen=True)
class Choice:
    """One of several shapes."""

    shapes: "tuple[Shape, ...]"


@dataclass(frozen=True)
class Again:
    """A shape several times; ``most`` is None where there is no end."""

    shape: "Shape"
    least: int
    most: int | None

    @cached_property
    def count(self) -> str:
        """How Python writes the number of times."""
        return f"{{{self.least},{'' if self.most is None else self.most}}}"


@dataclass(frozen=True)
class Edge:
    """A place between two characters: the beginning, the end, the edge of a word or none."""

    kind: str


@dataclass(frozen=True)
class Look:
    """What must, or must not, stand ahead or behind."""

    shape: "Shape"
    behind: bool
    absent: bool


Shape = Sign | Row | Choice | Again | Edge | Look

WRITTEN_EDGES = {"begin": r"\A", "end": r"(?=\n?\Z)", "last": r"\Z", "word": r"\b", "no word": r"\B"}
"""How Python writes an edge; the end may stand before a last line break."""
MOST_WAYS = 20_000
"""More ways of matching than this are not left to backtracking."""


def written(shape: Shape) -> str | None:
    """Return a shape as Python writes it, or None when it has no words for it."""
    match shape:
        case Sign():
            return shape.written or None
        case Row(shapes) | Choice(shapes):
            parts = [written(one) for one in shapes]
            known = [part for part in parts if part is not None]
            if len(known) < len(parts):
                return None
            return "".join(known) if isinstance(shape, Row) else f"(?:{'|'.join(known)})"
        case Again(inner):
            part = written(inner)
            return None if part is None else f"(?:{part}){shape.count}"
        case Edge(kind):
            return WRITTEN_EDGES[kind]
        case _:
            return None


def ways(shape: Shape, length: int) -> int:
    """Return how many ways a shape can match at one place of so long a text, at most (capped)."""
    total = 1
    match shape:
        case Row(shapes):
            for one in shapes:
                total = min(total * ways(one, length), MOST_WAYS + 1)
        case Choice(shapes):
            total = sum(ways(one, length) for one in shapes)
        case Again(inner, least, most):
            times = length if most is None else min(most, length)
            each = ways(inner, length)
            total = max(times - least + 1, 1)
            if each > 1:
                total = min(total * _power(each, max(times, least)), MOST_WAYS + 1)
        case Look():
            total = MOST_WAYS + 1
        case _:
            pass
    return min(total, MOST_WAYS + 1)


def _power(number: int, times: int) -> int:
    total = 1
    for _ in range(times):
        total *= number
        if total > MOST_WAYS:
            break
    return total
