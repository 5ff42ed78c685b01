"""Handovers as records, and what can stand against handing over or receiving one."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from qi_desktop.bundles.model import Exported
from qi_desktop.foundation.errors import InputError, UserError

SUFFIX = ".qihandover"


class Point(StrEnum):
    """What is looked at before an inspection is handed over."""

    CONFLICTS = "conflicts"
    MISSING = "missing"
    UNSENT = "unsent"
    NAMES = "names"
    WITHDRAWN = "withdrawn"
    DRAFTS = "drafts"
    INCOMPLETE = "incomplete"
    ADDRESSEE = "addressee"


@dataclass(frozen=True, slots=True)
class Check:
    """One point of the list: how many things wait there, and which, as far as they can be named."""

    point: Point
    waiting: int
    named: tuple[str, ...] = ()

    @property
    def settled(self) -> bool:
        """Tell whether nothing waits there."""
        return not self.waiting


@dataclass(frozen=True, slots=True)
class HandedOver:
    """A handover that was just written, and what could not go along in open formats."""

    exported: Exported
    number: int
    state: str
    """The state digest of what was handed over."""
    left_out: UserError | None = None
    """What kept the report out."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """A handover that the central team took in."""

    digest: str
    inspection: str
    title: str
    number: int
    workspace: Path
    open_files: Path
    files: int
    changes: int
    fresh: int
    sender: str
    """The words of the sender's card, to be compared with the lead over the telephone."""
    first: bool
    """Whether nothing of this inspection had come before."""
    alike: bool
    """Whether the workspace here is now in the very state that was handed over."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What the central team notes of a handover that came."""

    digest: str
    inspection: str
    laptop: str
    number: int
    file: str
    received_at: datetime
    signing_key: str


@dataclass(eq=False)
class OnlyLeadHandsOver(UserError):
    """Somebody else than the lead wanted to hand the inspection over."""


@dataclass(eq=False)
class HandoverReplayed(InputError):
    """The very same file came before."""

    file: str
    received_at: str


@dataclass(eq=False)
class HandoverOlder(InputError):
    """A later handover of the same laptop came before."""

    file: str
    number: int
    newest: int


@dataclass(eq=False)
class NotForACentralTeam(UserError):
    """A workspace that belongs to an inspection wanted to receive a handover."""

    file: str
