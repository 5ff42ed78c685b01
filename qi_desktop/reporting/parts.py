"""The parts of a bar: which number of a count each shows, what it is called, and how it is filled.

Colour never carries the meaning alone: every part has its own filling, and the parts stand in one order.
"""

from dataclasses import dataclass
from enum import Enum, auto

from qi_desktop.analysis.model import Count


class Filling(Enum):
    """The five ways of filling, told apart by form."""

    SOLID = auto()
    LINES = auto()
    HATCH = auto()
    EMPTY = auto()
    DOTS = auto()


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a bar: which number of a count it shows, its name, and how it is filled."""

    field: str
    name: str
    filling: Filling

    def of(self, count: Count) -> int:
        """Return the part's number in a count."""
        return int(getattr(count, self.field))


PARTS = (
    Part("met", "sufficient", Filling.SOLID),
    Part("too_late", "done too late", Filling.LINES),
    Part("done_weak", "done weakly", Filling.HATCH),
    Part("not_done", "not done", Filling.EMPTY),
    Part("not_met_otherwise", "not met", Filling.DOTS),
)


def in_words(count: Count) -> str:
    """Return the parts of a bar in words: 17 sufficient, 12 not done."""
    return ", ".join(f"{part.of(count)} {part.name}" for part in PARTS if part.of(count))


def description(count: Count) -> str:
    """Return a bar in words, for those who hear it instead of seeing it."""
    return f"Bar: {in_words(count)}."
