"""Replacements: who could stand in for a case that fell out, with what effect, and how one was judged."""

from dataclasses import dataclass
from enum import StrEnum

from qi_desktop.foundation.errors import InputError, UserError
from qi_desktop.inspection.model import EligibleCase
from qi_desktop.sampling.model import ReplacementState, SampledCase


@dataclass(frozen=True, slots=True)
class UsualReason:
    """A reason for which cases often fall out, and when it fits."""

    reason: str
    when: str


@dataclass(frozen=True, slots=True)
class CategoryChange:
    """A category whose number drawn would change."""

    dimension: str
    category: str
    before: int
    after: int
    expected: float
    minimum: int


@dataclass(frozen=True, slots=True)
class Loss:
    """A minimum or a level that the sample has now and would no longer have."""

    dimension: str
    category: str
    needed: int
    after: int
    is_level: bool


@dataclass(frozen=True, slots=True)
class Reserve:
    """A stand-in named at the draw: its place, and the other sampled cases that it is a reserve of too."""

    eligible_case: EligibleCase
    rank: int
    also_for: tuple[str, ...]
    free: bool


@dataclass(frozen=True, slots=True)
class Proposal:
    """Who could stand in for a case, and what that would do to the sample.

    ``rank`` is the place among the reserves named at the draw, 0 where it is none of them; ``also_for`` are
    the numbers of other sampled cases that it is a reserve of too; ``officer_cases`` is how many cases of its
    responsible officer the sample would then hold, this one among them; 0 where the sample is not spread over
    officers, or the list names none.
    """

    eligible_case: EligibleCase
    rank: int
    deviation_before: float
    deviation_after: float
    changes: tuple[CategoryChange, ...]
    lost: tuple[Loss, ...]
    officer_cases: int
    above_officer_maximum: bool
    also_for: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Replacement:
    """A sampled case that fell out, the one that took its place, why, and what the reviewer says of it.

    ``place`` is the stand-in's place among the proposals of that moment (0 where it was not kept), and
    ``choice_reason`` why another than the first was chosen. ``contested`` tells that two laptops decided
    differently; a person settles that first.
    """

    replaced: SampledCase
    by: SampledCase
    reason: str = ""
    on: str = ""
    state: ReplacementState = ReplacementState.OPEN
    comment: str = ""
    place: int = 0
    choice_reason: str = ""
    contested: bool = False


class TroubleKind(StrEnum):
    """What can come of replacements made on two laptops at once."""

    SAME_PERSON = "the same person twice"
    SAME_NUMBER = "the same number twice"


@dataclass(frozen=True, slots=True)
class Trouble:
    """Sampled cases of which one has to be replaced or looked at, after two laptops acted at once."""

    kind: TroubleKind
    cases: tuple[SampledCase, ...]


@dataclass(eq=False)
class NotProposed(InputError):
    """The case chosen as a stand-in may not be one: drawn, used, left out by name, or not eligible."""

    reference: str
    provider: str


@dataclass(eq=False)
class ChoiceReasonMissing(InputError):
    """Another stand-in than the first proposed was chosen without saying why."""


@dataclass(eq=False)
class NotAReplacement(InputError):
    """Only a case that stands in for another is accepted or questioned."""

    number: str


@dataclass(eq=False)
class ReplacementDecided(UserError):
    """The replacement was accepted before, so that nothing is left to decide."""

    number: str
