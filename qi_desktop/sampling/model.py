"""The records of a sample, the settings of a draw, and why a draw can be refused."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from qi_desktop.foundation.errors import InputError, UserError

# Facts that say nothing cannot be levels to cover.
SILENT = frozenset({"", "missing", "not stated"})


class SampleState(StrEnum):
    """How far a sample has come."""

    DRAWN = "drawn"
    SENT_BACK = "sent_back"
    APPROVED = "approved"


class SampledCaseState(StrEnum):
    """Whether a sampled case is still in the sample."""

    DRAWN = "drawn"
    REPLACED = "replaced"


class ReplacementState(StrEnum):
    """What the review says of a case that stands in for another."""

    OPEN = "open"
    ACCEPTED = "accepted"
    QUESTIONED = "questioned"


class BalanceStatus(StrEnum):
    """How a category's drawn number stands to the number its share would give."""

    AS_EXPECTED = "as expected"
    RAISED_TO_MINIMUM = "raised to its minimum"
    GAVE_WAY = "gave way to a minimum"
    ABOVE = "above"
    BELOW = "below"
    BELOW_MINIMUM = "below its minimum"


@dataclass(frozen=True, slots=True)
class Minimum:
    """The least number of one category that a provider's sample must hold; no provider means each."""

    dimension: str
    category: str
    number: int
    provider: str = ""

    def __str__(self) -> str:
        """Say the minimum as a person would."""
        return f"{self.dimension} {self.category} at least {self.number}"


class SpreadRule(StrEnum):
    """How a sample is spread over responsible officers."""

    WIDEST = "widest"
    EVEN = "even"


class Must(StrEnum):
    """What the settings ask of a case that they name."""

    HAVE = "have"
    NOT = "not"


@dataclass(frozen=True, slots=True)
class NamedCase:
    """A case that must be in the sample, or must not, and why."""

    provider: str
    reference: str
    reason: str


@dataclass(frozen=True, slots=True)
class SampleSettings:
    """What a draw is asked to do; together with the list and the seed it decides the sample.

    ``most_each`` is the most cases of one officer (0: as many as fall to them); a case that must or must
    not be drawn is named by provider and reference, with a reason.
    """

    sizes: tuple[tuple[str, int], ...]
    balance: tuple[str, ...] = ("gender", "ethnicity_group", "sentence_type", "office")
    minimums: tuple[Minimum, ...] = ()
    cover: tuple[str, ...] = ("risk_of_serious_harm", "likelihood_of_reoffending")
    spread: str = "responsible_officer"
    spread_rule: SpreadRule = SpreadRule.WIDEST
    most_each: int = 0
    must_have: tuple[NamedCase, ...] = ()
    must_not: tuple[NamedCase, ...] = ()

    def size(self, provider: str) -> int:
        """Return how many cases are to be drawn from a provider's list."""
        return dict(self.sizes).get(provider, 0)

    def minimums_for(self, provider: str) -> tuple[Minimum, ...]:
        """Return the minimums that hold for a provider, the highest where one is set twice."""
        highest: dict[tuple[str, str], Minimum] = {}
        for minimum in self.minimums:
            key = (minimum.dimension, minimum.category)
            known = highest.get(key)
            applies = minimum.provider in ("", provider) and minimum.number > 0
            if applies and (known is None or minimum.number > known.number):
                highest[key] = minimum
        return tuple(highest.values())

    def to_json(self) -> dict[str, Any]:
        """Return the settings as plain values, for keeping them with the sample."""
        return {**asdict(self), "sizes": dict(self.sizes)}

    @classmethod
    def from_json(cls, held: Mapping[str, Any]) -> "SampleSettings":
        """Return settings from plain values, kept with a sample or written by a person."""
        try:
            return cls(
                sizes=tuple((str(code), int(size)) for code, size in held["sizes"].items()),
                balance=tuple(held["balance"]),
                minimums=tuple(Minimum(**minimum) for minimum in held["minimums"]),
                cover=tuple(held["cover"]),
                spread=str(held["spread"]),
                spread_rule=SpreadRule(held.get("spread_rule", SpreadRule.WIDEST)),
                most_each=int(held.get("most_each", 0)),
                must_have=tuple(NamedCase(**one) for one in held.get("must_have", ())),
                must_not=tuple(NamedCase(**one) for one in held.get("must_not", ())),
            )
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise SettingsUnreadable(str(error)) from error


@dataclass(frozen=True, slots=True)
class Candidate:
    """An eligible case as the draw sees it: a key that is unique in its provider's list, and its facts."""

    key: str
    provider: str
    facts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class StratumDraw:
    """What was drawn from one provider's list, in the order of the sample's numbers, and how."""

    provider: str
    selected: tuple[str, ...]
    not_covered: tuple[tuple[str, str], ...]
    trace: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Draw:
    """A whole draw: one part for each provider."""

    seed: int
    strata: tuple[StratumDraw, ...]

    def selected(self, provider: str) -> tuple[str, ...]:
        """Return the keys drawn from a provider's list."""
        return next((one.selected for one in self.strata if one.provider == provider), ())


@dataclass(frozen=True, slots=True)
class BalanceRow:
    """One category of one dimension: its share of the list beside its number in the sample."""

    provider: str
    dimension: str
    category: str
    eligible: int
    share: float
    expected: float
    drawn: int
    difference: float
    minimum: int
    status: BalanceStatus


@dataclass(frozen=True, slots=True)
class CoverageRow:
    """One level of risk or of likelihood: how many are eligible, how many were drawn."""

    provider: str
    dimension: str
    level: str
    eligible: int
    drawn: int

    @property
    def covered(self) -> bool:
        """Whether the level is in the sample, or not on the list either."""
        return self.drawn > 0 or self.eligible == 0


@dataclass(frozen=True, slots=True)
class SpreadRow:
    """Over how many of a provider's responsible officers the sample is spread."""

    provider: str
    officers_eligible: int
    officers_drawn: int
    most_from_one: int


@dataclass(frozen=True, slots=True)
class Coverage:
    """The levels and the officers that a sample reaches."""

    levels: tuple[CoverageRow, ...]
    spread: tuple[SpreadRow, ...]


@dataclass(frozen=True, slots=True)
class Sample:
    """A drawn sample with everything needed to repeat the draw, and where its review stands."""

    id: str
    inspection: str
    seed: int
    settings: SampleSettings
    list_digest: str
    trace: Mapping[str, Any]
    state: SampleState
    drawn_at: str
    reviewed_by: str = ""
    reviewed_at: str = ""
    review_comment: str = ""


@dataclass(frozen=True, slots=True)
class SampledCase:
    """A case of the sample under the number that people use in place of a name.

    ``reserves`` are its stand-ins named at the draw (ids of eligible cases, the first choice first).
    ``stands_for`` is the id of the case whose place it took, '' for a case that was drawn; only then
    ``replacement_state`` is not None.
    """

    id: str
    sample: str
    eligible_case: str
    provider: str
    number: str
    position: int
    state: SampledCaseState
    replaced_by: str = ""
    replaced_reason: str = ""
    inspector: str = ""
    replaced_on: str = ""
    reserves: tuple[str, ...] = ()
    replacement_state: ReplacementState | None = None
    replacement_comment: str = ""
    replacement_place: int = 0
    replacement_choice: str = ""
    stands_for: str = ""


@dataclass(eq=False)
class SeedOutOfRange(InputError):
    """A seed is a whole number from 0 to ``highest``."""

    seed: int
    highest: int


@dataclass(eq=False)
class SettingsUnreadable(InputError):
    """Settings for a draw lack a part or hold something of the wrong kind."""

    detail: str


@dataclass(eq=False)
class NoEligibleCases(UserError):
    """No case list has been imported, or nothing in it is eligible."""


@dataclass(eq=False)
class NoSample(UserError):
    """No sample has been drawn yet."""


@dataclass(eq=False)
class SampleApproved(UserError):
    """The sample is approved and no longer drawn again, only replaced case by case."""


@dataclass(eq=False)
class FormsStarted(UserError):
    """Work on the sampled cases has begun, so that the sample they are in stays what it is.

    ``cases`` says on how many of them a form was started; ``number`` is one of these.
    """

    cases: int
    number: str


@dataclass(eq=False)
class SettingsLocked(UserError):
    """The sample is approved, so that the settings it was drawn with can no longer be changed."""


@dataclass(eq=False)
class SampleNotApproved(UserError):
    """The sample has to be approved before this can be done."""


@dataclass(eq=False)
class ReviewNotAllowed(UserError):
    """Only the case-sample reviewer or the lead inspector reviews a sample."""

    role: str


@dataclass(eq=False)
class UnknownSampledCase(InputError):
    """The sample holds no case of this id or number, or it has been replaced."""

    sampled_case: str


@dataclass(eq=False)
class NoStandIn(UserError):
    """Every eligible case of the provider is drawn already, so that none can stand in."""

    provider: str


@dataclass(eq=False)
class NoInspectors(UserError):
    """The team has nobody to whom cases can be allocated."""


@dataclass(eq=False)
class NotAnInspector(InputError):
    """Cases are allocated to inspectors of the team only."""

    member: str
