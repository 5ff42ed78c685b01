"""The records of fieldwork sessions, and what can be wrong with what a person enters about them."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import TypedDict

from qi_desktop.foundation.errors import InputError, UserError


class SessionKind(StrEnum):
    """What sort of contact a session was."""

    INTERVIEW = "interview"
    FOCUS_GROUP = "focus_group"
    MEETING = "meeting"
    OBSERVATION = "observation"
    VISIT = "visit"


class PlaceKind(StrEnum):
    """The places which the methodology page of the report counts."""

    ELSEWHERE = ""
    COURT = "court"
    UNPAID_WORK = "unpaid_work"
    OFFICE = "office"


class Role(StrEnum):
    """In what role someone took part in a session."""

    RESPONSIBLE_OFFICER = "responsible_officer"
    STAFF = "staff"
    MANAGER = "manager"
    MAGISTRATE = "magistrate"
    JUDGE = "judge"
    PARTNER = "partner"
    SERVICE_USER = "service_user"


class Consent(StrEnum):
    """How far a service user has agreed to be spoken to."""

    NONE = ""
    ASKED = "asked"
    GIVEN = "given"
    WITHDRAWN = "withdrawn"


class Bearing(StrEnum):
    """Which way a passage points."""

    NEITHER = ""
    ENABLER = "enabler"
    BARRIER = "barrier"
    PRACTICE_EXAMPLE = "practice_example"
    QUOTATION = "quotation"


class Standing(StrEnum):
    """Whether the words of a passage are still the words that were marked."""

    AS_MARKED = "as_marked"
    CHANGED = "changed"
    GONE = "gone"
    UNKNOWN = "unknown"


class EnquiryStatus(StrEnum):
    """Where a line of enquiry stands."""

    OPEN = "open"
    FOLLOWED = "followed"
    SETTLED = "settled"
    DROPPED = "dropped"

    @property
    def is_closed(self) -> bool:
        """Whether nobody follows it any more."""
        return self in {EnquiryStatus.SETTLED, EnquiryStatus.DROPPED}


@dataclass(frozen=True, slots=True)
class Session:
    """One interview, focus group, meeting, observation or visit."""

    id: str
    kind: SessionKind
    title: str
    provider: str
    office: str
    agency: str
    held_on: date | None
    led_by: str
    place: str
    place_kind: PlaceKind
    starts: time | None = None
    ends: time | None = None
    guide: str = ""


class SessionDetails(TypedDict, total=False):
    """What may be said of a session besides its kind and title; times as people write them: 9.30, 14:00."""

    provider: str
    office: str
    agency: str
    held_on: date
    led_by: str
    place: str
    place_kind: str
    starts: str
    ends: str
    guide: str


class ParticipantDetails(TypedDict, total=False):
    """What may be said of who took part besides their role; ``labels`` mark their turns in a note."""

    head_count: int
    agency: str
    provider: str
    name: str
    labels: tuple[str, ...]


class LinkedTo(StrEnum):
    """What a session may be linked to."""

    CASE = "case"
    DOMAIN = "domain"
    ENQUIRY = "enquiry"


@dataclass(frozen=True, slots=True)
class SessionLink:
    """A session bears on a sampled case, a domain or a line of enquiry."""

    session: str
    about: LinkedTo
    subject: str


@dataclass(frozen=True, slots=True)
class Participant:
    """Who took part in a session: a role and a number, with a name only where it is needed."""

    id: str
    session: str
    role: Role
    agency: str
    provider: str
    head_count: int
    consent: Consent
    consent_how: str
    consent_on: date | None
    labels: tuple[str, ...] = ()
    name: str = ""
    consent_limits: str = ""
    consent_by: str = ""

    @property
    def label(self) -> str:
        """Return what marks their turns, as one text."""
        return " ".join(self.labels)


@dataclass(frozen=True, slots=True)
class Note:
    """What an inspector wrote about a session, or apart from any."""

    id: str
    session: str
    author: str
    title: str
    body: str
    written_at: datetime | None
    source: str = ""


@dataclass(frozen=True, slots=True)
class Wording:
    """One wording a note has had: whose, and from when."""

    body: str
    person: str
    since: datetime


@dataclass(frozen=True, slots=True)
class Theme:
    """A subject that comes up again and again, with a place in a tree of themes."""

    id: str
    name: str
    parent: str
    definition: str
    joined: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Coding:
    """What a passage is coded to; every part may be left open."""

    theme: str = ""
    line_of_enquiry: str = ""
    domain: str = ""
    provider: str = ""
    bearing: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a note as it is now, in code points, with its words and what it is coded to.

    ``marked`` are the words as they were when somebody marked them. Where they are gone from the note,
    ``words`` is empty and ``start`` says where they stood.
    """

    id: str
    note: str
    start: int
    stop: int
    words: str
    coding: Coding
    standing: Standing = Standing.AS_MARKED
    marked: str = ""
    comment: str = ""
    marked_by: str = ""


@dataclass(frozen=True, slots=True)
class LineOfEnquiry:
    """A question that week one raised, and what became of it in week two."""

    id: str
    question: str
    opened_because: str
    would_settle: str
    inspector: str
    status: EnquiryStatus
    conclusion: str
    opened_from: str = ""
    opened_subject: str = ""
    opened_by: str = ""
    opened_at: datetime | None = None


@dataclass(eq=False)
class UnknownFieldnote(InputError):
    """A session, participant, note, theme or line of enquiry was named that is not in this file."""

    kind: str
    record: str


@dataclass(eq=False)
class WordNotAllowed(InputError):
    """A field takes one of a few words, and another one was given."""

    field: str
    value: str
    allowed: tuple[str, ...]


@dataclass(eq=False)
class TextMissing(InputError):
    """A field that must say something was left empty."""

    field: str


@dataclass(eq=False)
class HeadCountTooSmall(InputError):
    """A participant row stands for at least one person."""

    head_count: int


@dataclass(eq=False)
class TimeNotUnderstood(InputError):
    """A time of the day was written in a way that cannot be read."""

    value: str


@dataclass(eq=False)
class SessionEndsBeforeStart(InputError):
    """A session cannot end before it begins."""

    starts: str
    ends: str


@dataclass(eq=False)
class LabelTaken(InputError):
    """Two people of one session cannot have the same mark for their turns."""

    label: str


@dataclass(eq=False)
class LabelsTooMany(InputError):
    """A row has at most one mark for each of its people."""

    labels: int
    head_count: int


@dataclass(eq=False)
class NameForSeveral(InputError):
    """A name belongs to one person, and this row stands for several."""

    head_count: int


@dataclass(eq=False)
class ConsentStays(UserError):
    """A row with recorded consent cannot be removed or given another role."""

    consent: str


@dataclass(eq=False)
class ConsentNotForRole(InputError):
    """Consent is recorded for service users only."""

    role: str


@dataclass(eq=False)
class ConsentStepNotPossible(InputError):
    """Consent cannot go from where it stands to where it was asked to go."""

    stands: str
    asked_for: str


@dataclass(eq=False)
class WithdrawalApart(UserError):
    """Consent is withdrawn only by the act that takes the words away, never by a word in a field."""

    participant: str


@dataclass(eq=False)
class ConsentMissing(UserError):
    """A session with service users cannot be written up while one of them has not consented."""

    session: str
    withdrawn: bool


@dataclass(eq=False)
class PassageOutsideNote(InputError):
    """A passage must be a stretch of at least one character inside its note."""

    start: int
    stop: int
    length: int
