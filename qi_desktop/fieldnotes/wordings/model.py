"""The wordings of a note and what differs between two of them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from qi_desktop.foundation.errors import UserError


@dataclass(frozen=True, slots=True)
class NoteWording:
    """One wording of a note, known by the change that wrote it; ``erased`` ones hold no words any more."""

    id: str
    person: str
    since: datetime
    act: str
    words: int
    erased: bool
    shown: bool


class Fate(StrEnum):
    """What became of a piece of text between two wordings."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of text and what became of it."""

    fate: Fate
    text: str


@dataclass(frozen=True, slots=True)
class Difference:
    """What differs between two wordings, in reading order, and how many words went and came."""

    pieces: tuple[Piece, ...]
    gone: int
    new: int


@dataclass(eq=False)
class WordingErased(UserError):
    """The words were removed from every laptop when consent was withdrawn; nothing can bring them back."""

    note: str


@dataclass(eq=False)
class WordingUnknown(UserError):
    """The note never had this wording in this file."""

    note: str
