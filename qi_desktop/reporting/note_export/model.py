"""What leaves the file as papers, and what came of writing it."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from qi_desktop.foundation.errors import UserError


class LineKind(StrEnum):
    """What a line of a note is by the way it was typed."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    NUMBERED = "numbered"
    TURN = "turn"
    GAP = "gap"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a note: its words, how deep it stands, and what it was marked with."""

    kind: LineKind
    words: str = ""
    depth: int = 0
    mark: str = ""


@dataclass(frozen=True, slots=True)
class CodedWords:
    """Words of a note with what they are coded to, in words."""

    words: str
    codes: tuple[str, ...]
    comment: str


@dataclass(frozen=True, slots=True)
class WrittenNote:
    """One note as a paper shows it."""

    title: str
    facts: str
    lines: tuple[Line, ...]
    coded: tuple[CodedWords, ...]


@dataclass(frozen=True, slots=True)
class WrittenSession:
    """One session with what was noted in it, or the notes that stand apart from any."""

    title: str
    facts: tuple[tuple[str, str], ...]
    notes: tuple[WrittenNote, ...]


@dataclass(frozen=True, slots=True)
class Script:
    """All notes of an inspection in reading order."""

    title: str
    notice: str
    sessions: tuple[WrittenSession, ...]


@dataclass(frozen=True, slots=True)
class NoteExport:
    """What a file of notes holds, and how many sessions were left out of it for want of consent.

    ``naming`` is in how many texts a name, a reference or a birth date of the inspection still stands.
    """

    path: Path
    sessions: int
    notes: int
    passages: int
    withheld: int
    naming: int


@dataclass(eq=False)
class NoNotesToExport(UserError):
    """There is no note that may leave the file."""

    withheld: int


@dataclass(eq=False)
class NoPassagesToExport(UserError):
    """No passage of a note that may leave the file is coded."""
