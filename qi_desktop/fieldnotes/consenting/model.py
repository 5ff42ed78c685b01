"""What goes when a service user withdraws their consent, and what became of it."""

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from qi_desktop.foundation.errors import UserError
from qi_desktop.storage.model import Value

Place = tuple[str, str, str]
"""A field of a record: (kind, record, field)."""


class Scope(StrEnum):
    """What of a session's notes goes: only the turns marked as theirs, or all that was written."""

    TURNS = "turns"
    WHOLE = "whole"


class Because(StrEnum):
    """Why something goes."""

    SAID = "said"
    """It is what they said, in a note or a quote of their session."""
    QUOTED = "quoted"
    """It repeats their words elsewhere."""
    MARKED = "marked"
    """It marks, or stands as evidence for, words that go."""
    NAMED = "named"
    """It is their name."""


@dataclass(frozen=True, slots=True)
class Going:
    """One text that goes, wholly or in part, with all its earlier wordings."""

    kind: str
    record: str
    field: str
    because: Because
    title: str
    words: str
    """The words that go, as they stand now; empty where only earlier wordings held them."""
    rest: Value
    """What stays of the text; None for nothing."""
    wordings: int
    """How many earlier wordings of the text go as well."""

    @property
    def place(self) -> Place:
        """Return which field it is."""
        return self.kind, self.record, self.field


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """Everything that goes from this file when one participant withdraws, before it goes."""

    participant: str
    scope: Scope
    texts: tuple[Going, ...]
    passages: tuple[str, ...]
    """The passages whose words go, and with them the passages."""
    records: tuple[tuple[str, str], ...]
    """The records that would be left saying nothing."""
    unmarked: int
    """How many words of the session's notes nobody is marked as having said."""

    @property
    def wordings(self) -> int:
        """How many earlier wordings go."""
        return sum(one.wordings for one in self.texts)

    @property
    def words(self) -> int:
        """How many words go from the texts as they stand."""
        return sum(len(one.words.split()) for one in self.texts if one.because is not Because.NAMED)

    def of(self, because: Because) -> int:
        """Return how many texts go for one reason."""
        return Counter(one.because for one in self.texts)[because]


@dataclass(frozen=True, slots=True)
class Coming:
    """A text that a withdrawal on another laptop takes away, and what that leaves of it."""

    place: Place
    participant: str
    rest: Value


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """What a withdrawal did."""

    texts: int
    passages: int
    backups: int
    """How many backups beside the file made way for a fresh one."""
    unread: tuple[str, ...]
    """Copies that could not be opened to look for the words; they are left to the person."""
    overwritten: bool
    """Whether the bytes of the file hold nothing of the words any more; if not, opening it next does it."""


@dataclass(eq=False)
class WordsOfOthers(UserError):
    """The withdrawal would take out notes that others wrote, and who records it is no lead."""

    texts: int


@dataclass(eq=False)
class TurnsNotMarked(UserError):
    """Only their own turns were to go, and nothing in the notes is marked as theirs."""

    label: str
