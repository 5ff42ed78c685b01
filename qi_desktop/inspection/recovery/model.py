"""What is kept against a lost passphrase, and what can be wrong on the way back."""

from dataclasses import dataclass

from qi_desktop.foundation.errors import InputError, UserError
from qi_desktop.inspection.model import TeamMember
from qi_desktop.security.strength import FEWEST

ENVELOPE_SUFFIX = ".qienvelope"


@dataclass(frozen=True, slots=True)
class RecoveryMade:
    """The recovery key of the inspection: its public half, and when it was made."""

    public: str
    made_at: str


@dataclass(frozen=True, slots=True)
class Envelope:
    """The key of one laptop's file, sealed to a recovery key."""

    laptop: str
    recovery_key: str
    sealed: str
    made_at: str


@dataclass(frozen=True, slots=True)
class Covered:
    """Whether a member's file could be opened again: when its envelope was made, '' where there is none."""

    member: TeamMember
    made_at: str


@dataclass(eq=False)
class RecoveryExists(UserError):
    """The inspection has a recovery key already."""

    made_at: str


@dataclass(eq=False)
class RecoveryKeyWrong(InputError):
    """What was given is no recovery key, or it was mistyped."""

    source: str


@dataclass(eq=False)
class NoEnvelope(InputError):
    """Nothing here holds the sealed key of the file as it is now."""

    file: str


@dataclass(eq=False)
class EnvelopeSealedToOther(InputError):
    """There are envelopes, but this recovery key opens none of them."""

    file: str


@dataclass(eq=False)
class PassphraseTooShort(InputError):
    """A new passphrase is shorter than one may be."""

    fewest: int = FEWEST


@dataclass(eq=False)
class OldPassphraseWrong(UserError):
    """Whoever wants a new passphrase did not know the one in use."""
