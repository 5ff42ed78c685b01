"""What an inspector does with sessions, notes, themes and lines of enquiry."""

from dataclasses import asdict
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TypeVar, Unpack

from qi_desktop.fieldnotes.consent import require_step, require_write_up, withheld_sessions
from qi_desktop.fieldnotes.contacts import Contacts, contacts_of
from qi_desktop.fieldnotes.model import (
    Bearing,
    Coding,
    Consent,
    ConsentNotForRole,
    Domain,
    EnquiryNotOpen,
    EnquiryStatus,
    HeadCountTooSmall,
    Hit,
    LineOfEnquiry,
    Note,
    Participant,
    Passage,
    PassageOutsideNote,
    PlaceKind,
    RefiExport,
    Role,
    Session,
    SessionDetails,
    SessionKind,
    TextMissing,
    Theme,
    UnknownFieldnote,
    Wording,
    WordNotAllowed,
)
from qi_desktop.fieldnotes.refi.material import Material, by_role
from qi_desktop.fieldnotes.store import FieldnotesStore
from qi_desktop.foundation.clock import moment_of
from qi_desktop.inspection.service import InspectionService
from qi_desktop.storage.workspace import Workspace

_Word = TypeVar("_Word", bound=StrEnum)
_Record = TypeVar("_Record")


class FieldnotesService:
    """Sessions and what was learnt in them, kept in one workspace."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._store = FieldnotesStore(workspace.database)

    # -------------------------------------------------------------------------- sessions and participants
    def add_session(self, kind: str, title: str, **details: Unpack[SessionDetails]) -> Session:
        """Record that an interview, focus group, meeting, observation or visit took place."""
        _word(SessionKind, "kind", kind)
        _word(PlaceKind, "place_kind", details.get("place_kind", ""))
        fields = {key: str(value) for key, value in details.items()}
        fields.setdefault("led_by", self._workspace.person)
        session = self._workspace.new_id()
        with self._workspace.ledger.entry("add_session") as entry:
            entry.put("session", session, kind=kind, title=_said("title", title), **fields)
        return self.session(session)

    def add_participant(
        self, session: str, role: str, *, head_count: int = 1, agency: str = "", provider: str = ""
    ) -> Participant:
        """Record who took part in a session: a role and a number of people, without names."""
        self.session(session)
        _word(Role, "role", role)
        if head_count < 1:
            raise HeadCountTooSmall(head_count)
        participant = self._workspace.new_id()
        with self._workspace.ledger.entry("add_participant") as entry:
            entry.put(
                "participant",
                participant,
                session=session,
                role=role,
                head_count=head_count,
                agency=agency,
                provider=provider,
                consent=Consent.NONE.value,
            )
        return self._participant(participant)

    def record_consent(self, participant: str, consent: str, how: str, on: date) -> Participant:
        """Record that a service user was asked, agreed or changed their mind, how, and on which day.

        A withdrawal keeps the head count and bars every later write-up of the session. Words written
        before it stay in the file until the ledger can erase values; nothing here claims otherwise.
        """
        stands = self._participant(participant)
        if stands.role is not Role.SERVICE_USER:
            raise ConsentNotForRole(stands.role.value)
        require_step(stands.consent, _word(Consent, "consent", consent))
        with self._workspace.ledger.entry("record_consent") as entry:
            entry.put(
                "participant",
                participant,
                consent=consent,
                consent_how=_said("consent_how", how),
                consent_on=on.isoformat(),
            )
        return self._participant(participant)

    def sessions(self) -> list[Session]:
        """Return all sessions in the order they were held."""
        return self._store.sessions()

    def session(self, session: str) -> Session:
        """Return one session."""
        return _found("session", session, self._store.session(session))

    def participants(self, session: str | None = None) -> list[Participant]:
        """Return who took part in one session, or in all of them."""
        return self._store.participants(session)

    def contacts(self) -> Contacts:
        """Return the sums of the methodology page, counted from the sessions."""
        return contacts_of(self._store.sessions(), self._store.participants())

    # ----------------------------------------------------------------------------------------------- notes
    def write_note(self, session: str, title: str, body: str) -> Note:
        """Write a note about a session; refused while a service user in it has not agreed."""
        self._require_write_up(session)
        note = self._workspace.new_id()
        with self._workspace.ledger.entry("write_note") as entry:
            entry.put(
                "note",
                note,
                session=session,
                author=self._workspace.person,
                title=_said("title", title),
                body=body,
                written_at=self._workspace.clock.now().isoformat(),
            )
        return self.note(note)

    def revise_note(self, note: str, body: str) -> Note:
        """Change the words of a note; every earlier wording stays in its history."""
        self._require_write_up(self.note(note).session)
        with self._workspace.ledger.entry("revise_note") as entry:
            entry.put("note", note, body=body)
        return self.note(note)

    def notes(self, session: str | None = None) -> list[Note]:
        """Return the notes of one session, or all notes, oldest first."""
        return self._store.notes(session)

    def note(self, note: str) -> Note:
        """Return one note."""
        return _found("note", note, self._store.note(note))

    def wordings(self, note: str) -> list[Wording]:
        """Return every wording a note has had, the first one first."""
        self.note(note)
        return [
            Wording(str(change.value or ""), change.person, moment_of(change.clock))
            for change in self._workspace.ledger.history(note, "body", "note")
        ]

    # ---------------------------------------------------------------------------------- themes and passages
    def add_theme(self, name: str, definition: str = "", *, parent: str = "") -> Theme:
        """Name a subject to which passages can be coded."""
        if parent:
            _found("theme", parent, self._store.theme(parent))
        theme = self._workspace.new_id()
        with self._workspace.ledger.entry("add_theme") as entry:
            entry.put("theme", theme, name=_said("name", name), parent=parent, definition=definition)
        return _found("theme", theme, self._store.theme(theme))

    def themes(self) -> list[Theme]:
        """Return all themes by name."""
        return self._store.themes()

    def code_passage(self, note: str, start: int, stop: int, coding: Coding) -> Passage:
        """Mark a stretch of a note, in code points, as bearing on a theme, enquiry or domain."""
        length = len(self.note(note).body)
        if not 0 <= start < stop <= length:
            raise PassageOutsideNote(start, stop, length)
        self._require_coding(coding)
        passage = self._workspace.new_id()
        with self._workspace.ledger.entry("code_passage") as entry:
            entry.put("passage", passage, note=note, start=start, stop=stop, **asdict(coding))
        return next(one for one in self._store.passages(note) if one.id == passage)

    def passages(self, note: str | None = None) -> list[Passage]:
        """Return the coded passages of one note, or of all, in reading order."""
        return self._store.passages(note)

    # ------------------------------------------------------------------------------------ lines of enquiry
    def open_line_of_enquiry(
        self, question: str, opened_because: str = "", would_settle: str = "", *, inspector: str = ""
    ) -> LineOfEnquiry:
        """Open a question for week two: why it arose, what would settle it, who follows it."""
        line = self._workspace.new_id()
        with self._workspace.ledger.entry("open_line_of_enquiry") as entry:
            entry.put(
                "line_of_enquiry",
                line,
                question=_said("question", question),
                opened_because=opened_because,
                would_settle=would_settle,
                inspector=inspector or self._workspace.person,
                status=EnquiryStatus.OPEN.value,
            )
        return self.line_of_enquiry(line)

    def settle_line_of_enquiry(self, line: str, conclusion: str) -> LineOfEnquiry:
        """Close a line of enquiry with what was concluded."""
        return self._close("settle_line_of_enquiry", line, EnquiryStatus.SETTLED, conclusion)

    def drop_line_of_enquiry(self, line: str, reason: str) -> LineOfEnquiry:
        """Give a line of enquiry up, saying why."""
        return self._close("drop_line_of_enquiry", line, EnquiryStatus.DROPPED, reason)

    def lines_of_enquiry(self) -> list[LineOfEnquiry]:
        """Return all lines of enquiry in the order they were opened."""
        return self._store.lines_of_enquiry()

    def line_of_enquiry(self, line: str) -> LineOfEnquiry:
        """Return one line of enquiry."""
        return _found("line_of_enquiry", line, self._store.line_of_enquiry(line))

    # ---------------------------------------------------------------------------------------------- search
    def search(self, text: str) -> list[Hit]:
        """Return every note, session, theme and line of enquiry that contains the words."""
        wanted = text.strip()
        return list(self._store.search(wanted)) if wanted else []

    # ----------------------------------------------------------------------------------------- getting it out
    def export_refi(self, path: Path) -> RefiExport:
        """Write the notes with their passages, codes, sessions and enquiries as a REFI-QDA project.

        The file is not encrypted. Team members stand in it by role and number; a session with a service
        user who has not agreed, no longer agrees, or whose consent is disputed is left out with its words.
        """
        from qi_desktop.fieldnotes.refi import package

        everything = self._material()
        leaving = everything.without(withheld_sessions(everything.participants, self._consent_disputed))
        return package.write(leaving, path, len(everything.sessions) - len(leaving.sessions))

    def _material(self) -> Material:
        inspections = InspectionService(self._workspace)
        inspection = inspections.inspection()
        return Material(
            title=inspection.title if inspection else "Field notes",
            team=by_role(inspections.team()),
            sessions=tuple(self._store.sessions()),
            participants=tuple(self._store.participants()),
            notes=tuple(self._store.notes()),
            passages=tuple(self._store.passages()),
            themes=tuple(self._store.themes()),
            lines=tuple(self._store.lines_of_enquiry()),
        )

    def _consent_disputed(self, participant: Participant) -> bool:
        return self._workspace.ledger.is_contested(participant.id, "consent", "participant")

    # ------------------------------------------------------------------------------------------------ rules
    def _participant(self, participant: str) -> Participant:
        return _found("participant", participant, self._store.participant(participant))

    def _require_write_up(self, session: str) -> None:
        title = self.session(session).title
        require_write_up(title, self._store.participants(session))

    def _require_coding(self, coding: Coding) -> None:
        if coding.theme:
            _found("theme", coding.theme, self._store.theme(coding.theme))
        if coding.line_of_enquiry:
            self.line_of_enquiry(coding.line_of_enquiry)
        if coding.domain:
            _word(Domain, "domain", coding.domain)
        _word(Bearing, "bearing", coding.bearing)

    def _close(self, act: str, line: str, status: EnquiryStatus, conclusion: str) -> LineOfEnquiry:
        stands = self.line_of_enquiry(line).status
        if stands is not EnquiryStatus.OPEN:
            raise EnquiryNotOpen(stands.value)
        with self._workspace.ledger.entry(act) as entry:
            entry.put(
                "line_of_enquiry", line, status=status.value, conclusion=_said("conclusion", conclusion)
            )
        return self.line_of_enquiry(line)


def _word(words: type[_Word], field: str, value: str) -> _Word:
    try:
        return words(value)
    except ValueError:
        raise WordNotAllowed(field, value, tuple(word.value for word in words)) from None


def _said(field: str, text: str) -> str:
    if not text.strip():
        raise TextMissing(field)
    return text


def _found(kind: str, record: str, found: _Record | None) -> _Record:
    if found is None:
        raise UnknownFieldnote(kind, record)
    return found
