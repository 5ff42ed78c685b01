"""Packs and bundles as records, and the ways a file can be refused."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from qi_desktop.bundles.spans import Extent, Spans
from qi_desktop.foundation.errors import InputError, UserError

if TYPE_CHECKING:
    from qi_desktop.storage.ledger.intake import Taken

FORMAT = 3
"""The format this version writes; it reads all earlier ones. Attached files came with 2, parts with 3."""


class Kind(StrEnum):
    """What a sealed file is for."""

    PACK = "pack"
    BUNDLE = "bundle"
    HANDOVER = "handover"


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a sealed file says about itself; ids only, no names."""

    format: int
    kind: Kind
    inspection: str
    laptop: str
    person: str
    signing_key: str
    addressees: tuple[str, ...]
    made_at: str
    first: int
    last: int
    changes: int
    attachments: int = 0
    sealed_to: tuple[str, ...] = ()
    """The sealing keys it is meant for; nobody else may pass it on under this signature."""
    card: str = ""
    """The sender's team card, where newer keys are vouched for by the ones that others may know."""


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What taking changes in did, and what became of words whose speaker withdrew."""

    taken: "Taken"
    erased: int
    """How many texts lost such words."""
    lingering: int
    """Of how many people such words stand here all the same."""


@dataclass(frozen=True, slots=True)
class Exported:
    """A sealed file that was just written."""

    path: Path
    changes: int
    size: int
    digest: str


class Standing(StrEnum):
    """How far a file that was written for somebody has come."""

    WAITING = "waiting"
    SENT = "sent"
    RECEIVED = "received"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Sent:
    """One line of the outbox."""

    id: str
    kind: str
    addressee: str
    file: str
    digest: str
    first: int
    last: int
    changes: int
    sent_at: datetime
    place: str = ""
    delivered_at: str = ""
    acknowledged_at: datetime | None = None
    """When its addressee took it in, by their own clock."""
    judged: bool = False
    """Whether the addressee has spoken since it was written."""
    extent: Extent = field(default_factory=dict[str, Spans])
    """Which changes of which laptops it holds."""
    standing: Standing = Standing.WAITING
    again_in: str = ""
    """The later file that holds the same, where this one has not arrived."""


@dataclass(frozen=True, slots=True)
class Missing:
    """A stretch of changes that was written on a laptop and did not arrive, and the files it went in."""

    laptop: str
    person: str
    """The team member's name."""
    first: int
    last: int
    files: tuple[str, ...] = ()
    """Their names, as far as a later file told them."""


@dataclass(eq=False)
class BundleMissing(InputError):
    """There is no such file."""

    file: str


@dataclass(eq=False)
class BundleNotForUs(InputError):
    """The file is sealed to somebody else."""

    file: str


@dataclass(eq=False)
class BundleAltered(InputError):
    """What the file holds is not what its sender signed."""

    file: str
    detail: str


@dataclass(eq=False)
class BundleEmpty(InputError):
    """There is a file and nothing in it."""

    file: str


@dataclass(eq=False)
class BundleUnreadable(UserError):
    """The stick or drive the file lies on stopped answering while it was read."""

    file: str
    detail: str


@dataclass(eq=False)
class BundleNotSealed(InputError):
    """The file is no pack, no bundle and no handover."""

    file: str


@dataclass(eq=False)
class BundleUnsafe(InputError):
    """The file holds something that is no plain file with a plain name, or something hidden."""

    file: str
    detail: str


@dataclass(eq=False)
class BundleTooLarge(InputError):
    """The file holds more than any of ours, or becomes far larger than it is."""

    file: str
    detail: str


@dataclass(eq=False)
class BundleMalformed(InputError):
    """What the file holds is not written as this program writes it."""

    file: str
    detail: str


@dataclass(eq=False)
class BundleCutShort(InputError):
    """The file ends before it should."""

    file: str


@dataclass(eq=False)
class BundleNewer(InputError):
    """The file was written in a later format."""

    file: str
    format: int


@dataclass(eq=False)
class BundleSenderUnknown(InputError):
    """Nobody of the team has signed this file."""

    file: str


@dataclass(eq=False)
class BundleSenderRevoked(InputError):
    """The key that signed this file was declared no longer valid."""

    file: str


@dataclass(eq=False)
class BundleSpeaksForOthers(InputError):
    """The file holds changes of laptops that its sender may not speak for."""

    file: str


@dataclass(eq=False)
class BundleBeyondMandate(InputError):
    """The file changes what only a lead may change, and its sender is none."""

    file: str
    matter: str


@dataclass(eq=False)
class OnlyLeadIssuesPacks(UserError):
    """Somebody who is no lead wanted to issue a pack; nobody could open it."""


@dataclass(eq=False)
class PackNotFromLead(InputError):
    """A pack was issued by somebody who is not the lead."""

    file: str


@dataclass(eq=False)
class BundleOtherInspection(InputError):
    """The file belongs to another inspection."""

    file: str


@dataclass(eq=False)
class BundleOtherKind(InputError):
    """A pack was handed in where a bundle is wanted, or the other way round."""

    file: str
    kind: str
    wanted: str


@dataclass(eq=False)
class NobodyToSealTo(UserError):
    """No addressee has handed in a team card yet."""

    role: str


@dataclass(eq=False)
class NothingToSend(UserError):
    """Nothing has changed since the last bundle."""
