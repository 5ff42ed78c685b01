"""Where the keys of a team member stand, and what can be wrong with them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from qi_desktop.foundation.errors import InputError, UserError

SOON_DAYS = 14
"""So many days before keys end, a person is told."""


class Standing(StrEnum):
    """How far the keys of a team member can be relied upon."""

    NO_CARD = "no card"
    UNVERIFIED = "not verified"
    VERIFIED = "verified"
    ENDING = "ending soon"
    ENDED = "ended"
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True)
class Signers:
    """Which keys may speak for a laptop, and which did once and no longer may."""

    keys: tuple[str, ...] = ()
    revoked: tuple[str, ...] = ()


@dataclass(eq=False)
class KeysRevoked(UserError):
    """The member's keys were revoked; nothing is sealed to them any more."""

    name: str
    reason: str


@dataclass(eq=False)
class KeysEnded(UserError):
    """The member's keys came to their last day."""

    name: str
    until: date


@dataclass(eq=False)
class NoCardYet(UserError):
    """The member has not handed in a team card."""

    name: str


@dataclass(eq=False)
class TeamCardAltered(InputError):
    """The card is not as its own key signed it."""

    file: str


@dataclass(eq=False)
class CardNotVouched(InputError):
    """The card holds keys that the keys known of the member do not vouch for."""

    name: str


@dataclass(eq=False)
class PhraseDiffers(InputError):
    """The words that were read out are not those of the member's card."""

    name: str


@dataclass(eq=False)
class CardIsRevoked(InputError):
    """The card holds keys that were revoked."""

    name: str


@dataclass(eq=False)
class DayNotUnderstood(InputError):
    """A last day for keys is no date."""

    day: str
