"""The records of a line of enquiry besides the line itself, and what can be wrong with what is entered."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TypedDict

from qi_desktop.fieldnotes.model import Passage
from qi_desktop.foundation.errors import InputError, UserError

_ADDRESS = "from"


class OpenedFrom(StrEnum):
    """From what a line of enquiry was opened."""

    UNSAID = ""
    COUNT = "count"
    CASE = "case"
    PASSAGE = "passage"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Origin:
    """The thing a line of enquiry is opened from; of a count the question and the provider."""

    kind: OpenedFrom
    subject: str

    @classmethod
    def of_count(cls, question: str, provider: str) -> "Origin":
        """Return one provider's count of a question as the origin."""
        return cls(OpenedFrom.COUNT, f"{question}/{provider}")

    @classmethod
    def at(cls, address: str) -> "Origin | None":
        """Return the origin that an address leads to, None for any other subject of a page."""
        mark, _, rest = address.partition("/")
        kind, _, subject = rest.partition("/")
        known = {one.value for one in OpenedFrom if one.value}
        return cls(OpenedFrom(kind), subject) if mark == _ADDRESS and kind in known and subject else None

    @property
    def address(self) -> str:
        """Return what a page asks the enquiries page for to open a line from here."""
        return f"{_ADDRESS}/{self.kind.value}/{self.subject}"

    @property
    def counted(self) -> tuple[str, str]:
        """Return of a count the question and the provider."""
        question, _, provider = self.subject.partition("/")
        return question, provider


class Weighs(StrEnum):
    """Which way a piece of evidence weighs on the question."""

    FOR = "for"
    AGAINST = "against"
    NEITHER = "neither"


class EvidenceKind(StrEnum):
    """What a piece of evidence is."""

    PASSAGE = "passage"
    CASE = "case"
    COUNT = "count"
    DOCUMENT = "document"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Evidence:
    """What bears on a line of enquiry: a coded passage, a case, a count, a document, or what was noted.

    A passage's words are read from its note and never kept here, so that they go when the note's words go.
    """

    id: str
    line: str
    weighs: Weighs
    kind: EvidenceKind
    subject: str
    text: str = ""
    added_by: str = ""
    added_at: datetime | None = None
    passage: Passage | None = None


@dataclass(frozen=True, slots=True)
class Weighed:
    """How many pieces of evidence weigh which way."""

    for_it: int = 0
    against_it: int = 0
    neither: int = 0

    @property
    def in_all(self) -> int:
        """Return how many pieces there are."""
        return self.for_it + self.against_it + self.neither


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do for a line of enquiry, by whom and when as far as that is settled."""

    id: str
    line: str
    what: str
    person: str = ""
    day: date | None = None
    starts: str = ""
    session: str = ""
    done: bool = False


class StepDetails(TypedDict, total=False):
    """What may be said of a step besides what is to be done."""

    person: str
    day: date | None
    starts: str
    session: str


@dataclass(frozen=True, slots=True)
class Happening:
    """One turn in the life of a line of enquiry: what it became, by whom, when, and why if that was said."""

    status: str
    person: str
    at: datetime
    why: str = ""


@dataclass(eq=False)
class EnquiryNotOpen(UserError):
    """A line of enquiry that was settled or dropped must be reopened before it is worked on."""

    status: str


@dataclass(eq=False)
class EnquiryStillOpen(UserError):
    """Only a line of enquiry that was settled or dropped can be reopened."""


@dataclass(eq=False)
class StepOutsideFieldwork(InputError):
    """A step is planned for a day of the fieldwork."""

    day: date
    first: date
    last: date


@dataclass(eq=False)
class PassageOfNote(UserError):
    """A passage belongs to a line of enquiry because it is coded to it, and leaves it the same way."""
