"""The draw made again from what is kept of it, to see that nobody picked the cases."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

import qi_desktop
from qi_desktop.sampling.drawing.selection import METHOD, draw
from qi_desktop.sampling.model import Candidate, Sample


class Hindrance(StrEnum):
    """Why a draw cannot be made again here."""

    METHOD = "drawn by the method of another version, which this version does not have"
    LIST = "the list is no longer that of the draw"


@dataclass(frozen=True, slots=True)
class RepeatedPart:
    """One provider's part: how many cases were drawn, and how many of them come out again."""

    provider: str
    drawn: int
    again: int
    in_the_same_order: bool


@dataclass(frozen=True, slots=True)
class Repetition:
    """What came of drawing again.

    Without the list or the method of then nothing is drawn, there are no parts, and ``hindrance`` says why.
    """

    seed: int
    list_unchanged: bool
    method: str
    method_now: str
    program: str
    program_now: str
    parts: tuple[RepeatedPart, ...]
    hindrance: Hindrance | None = None

    @property
    def same(self) -> bool:
        """Whether the same cases came out under the same numbers."""
        return bool(self.parts) and all(one.in_the_same_order for one in self.parts)


def repetition(
    sample: Sample, people: Sequence[Candidate], drawn: Mapping[str, Sequence[str]], *, list_unchanged: bool
) -> Repetition:
    """Draw again and compare; ``drawn`` holds each provider's keys in the order of the sample's numbers."""
    method = str(sample.trace.get("method", ""))
    hindrance = _hindrance(method, list_unchanged=list_unchanged)
    again = None if hindrance else draw(people, sample.settings, sample.seed)
    return Repetition(
        seed=sample.seed,
        list_unchanged=list_unchanged,
        method=method,
        method_now=METHOD,
        program=str(sample.trace.get("program", "")),
        program_now=qi_desktop.__version__,
        parts=tuple(
            RepeatedPart(
                one.provider,
                len(drawn.get(one.provider, ())),
                len(set(one.selected) & set(drawn.get(one.provider, ()))),
                list(one.selected) == list(drawn.get(one.provider, ())),
            )
            for one in (again.strata if again else ())
        ),
        hindrance=hindrance,
    )


def _hindrance(method: str, *, list_unchanged: bool) -> Hindrance | None:
    if method != METHOD:
        return Hindrance.METHOD
    return None if list_unchanged else Hindrance.LIST
