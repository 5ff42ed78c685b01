"""The demonstration's invented sessions: who writes which, and what is made of the notes afterwards."""

from datetime import date

from pydantic import BaseModel, ConfigDict

from qi_desktop.fieldnotes.enquiries.service import EnquiriesService
from qi_desktop.fieldnotes.model import Coding, LineOfEnquiry, Note, Session
from qi_desktop.fieldnotes.service import FieldnotesService
from qi_desktop.fieldnotes.themes.service import ThemesService
from qi_desktop.foundation.paths import resource
from qi_desktop.services import Services

_WEEK_TWO = date(2017, 3, 1)


class _Planned(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class PlannedParticipant(_Planned):
    """Who takes part in an invented session."""

    role: str
    head_count: int
    agency: str = ""
    provider: str = ""
    consent: str = ""
    consent_how: str = ""
    consent_on: date | None = None


class PlannedPassage(_Planned):
    """Words of an invented note and what the lead codes them to; the line is named by its key."""

    words: str
    theme: str = ""
    line_of_enquiry: str = ""
    domain: str = ""
    provider: str = ""
    bearing: str = ""


class PlannedNote(_Planned):
    """An invented note."""

    title: str
    body: str
    passages: tuple[PlannedPassage, ...] = ()


class PlannedSession(_Planned):
    """An invented session; ``led_by`` is 0 for the lead, else the inspector's number."""

    led_by: int
    kind: str
    title: str
    provider: str
    office: str
    held_on: date
    place: str
    place_kind: str
    agency: str = ""
    participants: tuple[PlannedParticipant, ...] = ()
    notes: tuple[PlannedNote, ...] = ()

    @property
    def week(self) -> int:
        """The week of fieldwork in which the session is held."""
        return 1 if self.held_on < _WEEK_TWO else 2


class PlannedLine(_Planned):
    """An invented line of enquiry and what becomes of it."""

    key: str
    question: str
    opened_because: str
    would_settle: str
    led_by: int
    status: str
    conclusion: str


class PlannedTheme(_Planned):
    """An invented theme; a parent is named and stands before its children."""

    name: str
    definition: str
    parent: str = ""


class SessionPlan(_Planned):
    """All invented sessions, themes and lines of enquiry of the demonstration."""

    about: str
    themes: tuple[PlannedTheme, ...]
    lines_of_enquiry: tuple[PlannedLine, ...]
    sessions: tuple[PlannedSession, ...]

    def sessions_of(self, led_by: int, week: int) -> tuple[PlannedSession, ...]:
        """Return what one person holds in one week."""
        return tuple(one for one in self.sessions if (one.led_by, one.week) == (led_by, week))

    def lines_of(self, led_by: int) -> tuple[PlannedLine, ...]:
        """Return the lines of enquiry one person follows."""
        return tuple(one for one in self.lines_of_enquiry if one.led_by == led_by)


def session_plan() -> SessionPlan:
    """Read the invented sessions from their file."""
    return SessionPlan.model_validate_json(resource("demo", "sessions.json").read_bytes())


def record_session(fieldnotes: FieldnotesService, planned: PlannedSession) -> Session:
    """Record one session with its participants, their consent and its notes, as its inspector would."""
    details = planned.model_dump(include={"provider", "office", "agency", "held_on", "place", "place_kind"})
    session = fieldnotes.add_session(planned.kind, planned.title, **details)
    for one in planned.participants:
        participant = fieldnotes.add_participant(
            session.id, one.role, head_count=one.head_count, agency=one.agency, provider=one.provider
        )
        if one.consent_on:
            fieldnotes.record_consent(participant.id, one.consent, one.consent_how, one.consent_on)
    for note in planned.notes:
        fieldnotes.write_note(session.id, note.title, note.body)
    return session


def open_line(enquiries: EnquiriesService, planned: PlannedLine) -> LineOfEnquiry:
    """Open one line of enquiry after the first week."""
    return enquiries.open_line_of_enquiry(planned.question, planned.opened_because, planned.would_settle)


def conclude_line(enquiries: EnquiriesService, planned: PlannedLine) -> LineOfEnquiry:
    """Settle or drop a line of enquiry at the end of the second week."""
    line = next(one for one in enquiries.lines_of_enquiry() if one.question == planned.question)
    if planned.status == "settled":
        return enquiries.settle_line_of_enquiry(line.id, planned.conclusion)
    return enquiries.drop_line_of_enquiry(line.id, planned.conclusion)


def code_passages(services: Services, plan: SessionPlan) -> int:
    """Name the themes and code the passages of all notes, as the lead does once all are in."""
    themes: dict[str, str] = {}
    for theme in plan.themes:
        parent = themes.get(theme.parent, "")
        themes[theme.name] = services.themes.add_theme(theme.name, theme.definition, parent=parent).id
    questions = {one.question: one.id for one in services.enquiries.lines_of_enquiry()}
    lines = {one.key: questions[one.question] for one in plan.lines_of_enquiry if one.question in questions}
    written = {(note.title, note.body): note for note in services.fieldnotes.notes()}
    coded = 0
    for planned in (note for session in plan.sessions for note in session.notes):
        note = written[planned.title, planned.body]
        for passage in planned.passages:
            _code(services.themes, note, passage, themes, lines)
            coded += 1
    return coded


def _code(
    service: ThemesService,
    note: Note,
    passage: PlannedPassage,
    themes: dict[str, str],
    lines: dict[str, str],
) -> None:
    start = note.body.index(passage.words)
    coding = Coding(
        theme=themes.get(passage.theme, ""),
        line_of_enquiry=lines.get(passage.line_of_enquiry, ""),
        domain=passage.domain,
        provider=passage.provider,
        bearing=passage.bearing,
    )
    service.code_passage(note.id, start, start + len(passage.words), coding)
