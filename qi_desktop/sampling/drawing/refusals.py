"""Why a draw can be refused: what is asked of it cannot be had from the list."""

from dataclasses import dataclass

from qi_desktop.foundation.errors import InputError
from qi_desktop.sampling.model import Minimum


@dataclass(eq=False)
class SampleTooLarge(InputError):
    """More cases are asked for than the list holds."""

    provider: str
    size: int
    eligible: int


@dataclass(eq=False)
class SampleSizeWrong(InputError):
    """A sample cannot have this many cases."""

    provider: str
    size: int


@dataclass(eq=False)
class UnknownDimension(InputError):
    """The list has no fact of this name to balance, cover or spread over."""

    dimension: str
    known: tuple[str, ...]


@dataclass(eq=False)
class MinimumAboveList(InputError):
    """A minimum asks for more of a category than the list holds."""

    provider: str
    dimension: str
    category: str
    minimum: int
    eligible: int


@dataclass(eq=False)
class MinimumsAboveSize(InputError):
    """The minimums of one dimension add up to more than the sample's size."""

    provider: str
    dimension: str
    total: int
    size: int


@dataclass(eq=False)
class MinimumsCollide(InputError):
    """Each minimum could be met, but not all in a sample of this size: every combination was ruled out."""

    provider: str
    minimums: tuple[Minimum, ...]
    size: int


@dataclass(eq=False)
class MinimumsNotReached(MinimumsCollide):
    """No sample that meets all minimums was found, without proof that there is none."""


@dataclass(eq=False)
class NamedCaseUnknown(InputError):
    """A case that must or must not be drawn is not among the provider's eligible cases."""

    provider: str
    reference: str


@dataclass(eq=False)
class TooManyNamedCases(InputError):
    """The cases that must and must not be drawn leave no sample of this size, or name a case twice."""

    provider: str
    must_have: int
    must_not: int
    size: int


@dataclass(eq=False)
class MostEachTooLow(InputError):
    """With so few cases from each officer the list does not yield the sample's size."""

    provider: str
    most_each: int
    reachable: int
    size: int
