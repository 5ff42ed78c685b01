"""The demonstration's invented sessions: who writes which, and what is made of the notes afterwards."""

from datetime import date

from pydantic import BaseModel, ConfigDict

from qi_desktop.fieldnotes.enquiries.model import Origin
from qi_desktop.fieldnotes.enquiries.service import EnquiriesService
from qi_desktop.fieldnotes.model import Coding, EnquiryStatus, LineOfEnquiry, Note, Session
from qi_desktop.fieldnotes.service import FieldnotesService
from qi_desktop.fieldnotes.sources.model import ReadDocument
from qi_desktop.foundation.paths import resource
from qi_desktop.services import Services

_ENDED = {EnquiryStatus.SETTLED, EnquiryStatus.DROPPED}
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
    withdrawn_how: str = ""
    withdrawn_on: date | None = None


class PlannedPassage(_Planned):
    """Words of an invented note and what the lead codes them to; the line is named by its key."""

    words: str
    theme: str = ""
    line_of_enquiry: str = ""
    domain: str = ""
    provider: str = ""
    bearing: str = ""
    weighs: str = ""


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
    starts: str = ""
    ends: str = ""
    participants: tuple[PlannedParticipant, ...] = ()
    notes: tuple[PlannedNote, ...] = ()

    @property
    def week(self) -> int:
        """The week of fieldwork in which the session is held."""
        return 1 if self.held_on < _WEEK_TWO else 2


class PlannedStep(_Planned):
    """Something that is to be done for an invented line of enquiry; ``session`` names what it becomes."""

    what: str
    on: date | None = None
    at: str = ""
    session: str = ""


class PlannedLine(_Planned):
    """An invented line of enquiry, from which count it is opened, and what becomes of it."""

    key: str
    question: str
    opened_because: str
    would_settle: str
    led_by: int
    status: str
    conclusion: str = ""
    count: str = ""
    provider: str = ""
    steps: tuple[PlannedStep, ...] = ()

    @property
    def origin(self) -> Origin | None:
        """The count it is opened from, None for what was only said."""
        return Origin.of_count(self.count, self.provider) if self.count else None


class PlannedTheme(_Planned):
    """An invented theme; a parent, or the theme it was joined to, is named and stands before it."""

    name: str
    definition: str
    parent: str = ""
    joined_to: str = ""


class PlannedCapture(_Planned):
    """Invented words caught in passing."""

    sort: str
    text: str


class PlannedDocument(_Planned):
    """An invented document of others, as text, that the lead brings in."""

    name: str
    text: str
    passages: tuple[PlannedPassage, ...] = ()


class SessionPlan(_Planned):
    """All invented sessions, themes and lines of enquiry of the demonstration."""

    about: str
    themes: tuple[PlannedTheme, ...]
    captures: tuple[PlannedCapture, ...] = ()
    lines_of_enquiry: tuple[PlannedLine, ...]
    documents: tuple[PlannedDocument, ...] = ()
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
    said = {"provider", "office", "agency", "held_on", "place", "place_kind", "starts", "ends"}
    details = planned.model_dump(include=said)
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
    line = enquiries.open_line_of_enquiry(
        planned.question, planned.opened_because, planned.would_settle, origin=planned.origin
    )
    for step in planned.steps:
        enquiries.add_step(line.id, step.what, person=line.inspector, day=step.on, starts=step.at)
    return line


def conclude_line(services: Services, planned: PlannedLine) -> LineOfEnquiry:
    """Tick off what was done for a line of enquiry, and settle or drop it unless it goes on."""
    enquiries = services.enquiries
    line = next(one for one in enquiries.lines_of_enquiry() if one.question == planned.question)
    held = {one.title: one.id for one in services.fieldnotes.sessions()}
    sessions = {one.what: held.get(one.session, "") for one in planned.steps}
    for step in enquiries.steps(line.id):
        if planned.status in _ENDED or sessions[step.what]:
            enquiries.finish_step(step.id, session=sessions[step.what])
    if planned.status == EnquiryStatus.FOLLOWED:
        return enquiries.follow_line_of_enquiry(line.id)
    if planned.status not in _ENDED:
        return line
    if planned.status == EnquiryStatus.SETTLED:
        return enquiries.settle_line_of_enquiry(line.id, planned.conclusion)
    return enquiries.drop_line_of_enquiry(line.id, planned.conclusion)


def bring_documents_in(services: Services, plan: SessionPlan) -> None:
    """Bring in what others wrote, as the lead was handed it."""
    services.sources.keep_all(ReadDocument(one.name, one.text) for one in plan.documents)


def code_passages(services: Services, plan: SessionPlan) -> int:
    """Name the themes and code the passages of all notes, as the lead does once all are in."""
    themes: dict[str, str] = {}
    for theme in plan.themes:
        parent = themes.get(theme.parent, "")
        themes[theme.name] = services.themes.add_theme(theme.name, theme.definition, parent=parent).id
        if theme.joined_to:
            services.themes.join_themes(themes[theme.name], themes[theme.joined_to])
    questions = {one.question: one.id for one in services.enquiries.lines_of_enquiry()}
    lines = {one.key: questions[one.question] for one in plan.lines_of_enquiry if one.question in questions}
    written = {note.body: note for note in services.fieldnotes.notes()}
    passages = [
        *((note.body, one) for session in plan.sessions for note in session.notes for one in note.passages),
        *((document.text, one) for document in plan.documents for one in document.passages),
    ]
    for body, passage in passages:
        _code(services, written[body], passage, themes, lines)
    return len(passages)


def _code(
    services: Services,
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
    coded = services.themes.code_passage(note.id, start, start + len(passage.words), coding)
    if passage.weighs:
        evidence = services.enquiries.evidence(coding.line_of_enquiry)
        services.enquiries.weigh_evidence(
            next(one for one in evidence if one.subject == coded.id), passage.weighs
        )
