"""What a merge did, and the conflicts it left for a person to decide."""

from dataclasses import dataclass
from datetime import datetime

from qi_desktop.storage.model import Value


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


@dataclass(frozen=True, slots=True)
class Side:
    """One of the values of a contested field: what, by whom, when."""

    value: Value
    person: str
    at: datetime
    laptop: str
    sequence: int


@dataclass(frozen=True, slots=True)
class OpenConflict:
    """A field that two laptops gave different values, in the words a person knows it by."""

    kind: str
    record: str
    field: str
    title: str
    detail: str
    before: Value
    sides: tuple[Side, ...]
