"""What a merge did."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What taking one bundle in did."""

    file: str
    sender: str
    changes: int
    fresh: int
    conflicts: int
    open_conflicts: int
    missing_before: int
    """How many earlier changes of the sender have not arrived yet (a bundle in between is missing)."""
    repeated: bool
    erased: int = 0
    """How many texts lost the words of somebody who withdrew their consent."""
    lingering: int = 0
    """Of how many people who withdrew words stand here all the same."""


@dataclass(frozen=True, slots=True)
class Received:
    """One line of what came in."""

    digest: str
    kind: str
    sender: str
    laptop: str
    file: str
    changes: int
    fresh: int
    conflicts: int
    received_at: datetime
