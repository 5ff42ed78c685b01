"""What the draw says about itself: chances, what could have been reached, and where it had to give way."""

from dataclasses import asdict, dataclass
from enum import IntEnum, StrEnum


class Because(StrEnum):
    """Why a category's number lies outside its share rounded down and up."""

    OWN_MINIMUM = "its own minimum"
    OTHER_MINIMUMS = "other minimums"
    LEVELS = "levels to be covered"
    OFFICERS = "the spread over officers"
    NAMED_CASES = "cases that must or must not be drawn"
    COMBINATION = "no combination of people fits better"


class Weight(IntEnum):
    """How much a missed band counts against another; a weightier one is never given up for a lighter."""

    OFFICER = 1
    SHARE = 100
    LEVEL = 10_000
    MINIMUM = 1_000_000


@dataclass(frozen=True, slots=True)
class Band:
    """From how many to how many people of one category the sample may hold."""

    dimension: str
    category: str
    lowest: int
    highest: int
    weight: int

    def miss(self, number: int) -> int:
        """Return how far a number lies outside the band."""
        return max(0, self.lowest - number, number - self.highest)


@dataclass(frozen=True, slots=True)
class Relaxation:
    """A balanced category that is not at its share rounded down or up, and why."""

    dimension: str
    category: str
    lowest: int
    highest: int
    drawn: int
    because: Because

    def to_json(self) -> dict[str, str | int]:
        """Return the relaxation as plain values, for keeping it with the sample."""
        return {**asdict(self), "because": self.because.value}


@dataclass(frozen=True, slots=True)
class GroupChance:
    """The chance that the people of one category have, on average."""

    dimension: str
    category: str
    eligible: int
    chance: float


@dataclass(frozen=True, slots=True)
class Chances:
    """How equal the chances of a provider's eligible people are, before the seed is known.

    ``distance`` is the total variation from equal shares: half the sum, over all people, of the
    difference between a person's share of the chances and an equal share; 0 is perfectly equal.
    """

    people: int
    size: int
    equal: float
    lowest: float
    highest: float
    distance: float
    groups: tuple[GroupChance, ...]


@dataclass(frozen=True, slots=True)
class Reachable:
    """The smallest total deviation that any sample could have, beside what the method gives on average.

    ``deviation`` is the best sample found, ``bound`` what no sample can beat; ``proved`` says that both
    are equal. ``never`` names the categories that a draw aiming at the best alone would never reach.
    """

    deviation: float
    bound: float
    proved: bool
    expected: float
    never: tuple[tuple[str, str], ...]
