"""One session: when and where it was, who took part, and what was written about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from qi_desktop.fieldnotes.model import Consent, Role
from qi_desktop.ui.fieldnotes.note_view import NoteView
from qi_desktop.ui.fieldnotes.participants_panel import ParticipantsPanel
from qi_desktop.ui.fieldnotes.words import BOTH, KINDS, long_day
from qi_desktop.ui.theme import Step
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import brought_into_view, column, row, scrolling
from qi_desktop.ui.widgets.segments import Segments
from qi_desktop.ui.widgets.words import Words, muted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from qi_desktop.fieldnotes.model import Note, Participant, Session
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

NOTE_KEY = "Ctrl+Shift+N"
WITHDRAWN = (
    "A service user in this session has withdrawn their consent. The note is closed to editing;"
    " the number of people still counts."
)
NOT_GIVEN = "Record first that every service user in this session agreed; then it can be written up."
CONTESTED = "Two laptops hold different words for this note. Decide on the Exchange page, then go on writing."


class SessionView(QWidget):
    """The session on the right of the page."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the parts from top to bottom."""
        super().__init__()
        self._services, self._desk = services, desk
        self._session: Session | None = None
        self._title, self._about = Words("", Step.HEADING), muted("")
        self.participants = ParticipantsPanel(services, desk, self.close_forms)
        self.add = Button(
            "Note", self._open_form, kind="quiet", picture="add", key=NOTE_KEY, description="Begin a note"
        )
        self._heading = SectionHeading("Notes", self.add)
        self.form = NoteForm(services, desk, self._begin)
        self.form.hide()
        self.choice = Segments("Note", (), self._choose)
        self._none = muted("")
        self.note = NoteView(services, desk, self.close_forms)
        top = column(self._title, self._about, gap=0.25)
        layout = column(
            top,
            self.participants,
            self._heading,
            self.form,
            self.choice,
            self._none,
            self.note,
            gap=1.5,
            margin=3,
        )
        layout.setStretch(6, 1)
        inside = QWidget()
        inside.setLayout(layout)
        self.setLayout(column(scrolling(inside, label="Session")))

    def show_session(self, session: Session) -> None:
        """Show a session, staying with the note that is open where it is one of its."""
        if self._session is None or self._session.id != session.id:
            self.note.let_go()
            self.form.hide()
        self._session = session
        self._title.setText(session.title)
        self._about.setText(self._words(session))
        self.participants.show_session(session)
        notes = self._services.fieldnotes.notes(session.id)
        self.choice.offer([(note.id, note.title) for note in notes])
        self.choice.setVisible(len(notes) > 1)
        closed = _closed(self._services.fieldnotes.participants(session.id))
        self._none.setText(closed or "Nothing written yet. Begin a note; it is saved as you type.")
        self._none.setVisible(not notes and self.form.isHidden())
        self.add.setEnabled(not closed)
        self.note.setVisible(bool(notes))
        self._show_note(notes)

    def show_note(self, note: str) -> None:
        """Show one of the session's notes."""
        self.choice.choose(note)
        self._choose(note)

    def start_participants(self) -> None:
        """Ask who took part, as after a session was added."""
        self.participants.start()

    def close_forms(self) -> None:
        """Close every form of the session, so that at most one is open."""
        self.form.hide()
        self.participants.close_forms()
        self.note.close_form()

    def finish(self) -> None:
        """Turn everything typed into changes."""
        self.note.finish()

    def _words(self, session: Session) -> str:
        leader = self._services.inspection.member(session.led_by) if session.led_by else None
        provider = "CRC and NPS" if session.provider == BOTH else session.provider
        places = dict.fromkeys(part for part in (session.place, session.office) if part)
        parts = (
            KINDS[session.kind],
            long_day(session.held_on),
            provider,
            *places,
            session.agency,
            f"held by {leader.name}" if leader else "",
        )
        return "  ·  ".join(part for part in parts if part)

    def _show_note(self, notes: list[Note]) -> None:
        session, shown = self._session, self.choice.value()
        note = next((one for one in notes if one.id == shown), None)
        if note is None or session is None:
            self.note.let_go()
            return
        closed = _closed(self._services.fieldnotes.participants(session.id))
        if not closed and self._services.workspace.ledger.is_contested(note.id, "body", "note"):
            closed = CONTESTED
        self.note.show_note(note, session, closed)

    def _choose(self, _note: str) -> None:
        if self._session is not None:
            self._show_note(self._services.fieldnotes.notes(self._session.id))

    def _open_form(self) -> None:
        if self._session is not None:
            self.note.finish()
            self.close_forms()
            self._none.hide()
            self.form.start(self._session)

    def _begin(self, note: Note) -> None:
        if self._session is not None:
            self.show_session(self._session)
            self.show_note(note.id)
            self.note.field.setFocus()


class NoteForm(QFrame):
    """Asks for the title of a new note; its words are typed into the note itself."""

    def __init__(self, services: Services, desk: Desk, begun: Callable[[Note], object]) -> None:
        """Build the form; ``begun`` is told the new note."""
        super().__init__()
        self.setObjectName("panel")
        self._services, self._desk, self._begun = services, desk, begun
        self._session: Session | None = None
        self.title = LineField(placeholder="What this note is about")
        self.title.returnPressed.connect(self._begin)
        self._row = FormRow("Title of the note", self.title)
        begin = Button("Begin note", self._begin)
        close = Button("Close", self.hide, kind="quiet")
        line = row(self._row, begin, close, gap=1)
        line.setStretch(0, 1)
        for button in (begin, close):
            line.setAlignment(button, Qt.AlignmentFlag.AlignBottom)
        self.setLayout(column(line, margin=2))

    def start(self, session: Session) -> None:
        """Ask for a note about a session."""
        self._session = session
        self.show()
        self.title.setFocus()
        brought_into_view(self)

    def _begin(self) -> None:
        session, title = self._session, self.title.text().strip()
        self._row.show_error("" if title else "A note needs a title.")
        if session is None or not title:
            return
        note = self._desk.attempt(
            lambda: self._services.fieldnotes.write_note(session.id, title, ""), "Note begun"
        )
        if note is not None:
            self.title.clear()
            self.hide()
            self._begun(note)


def _closed(participants: Iterable[Participant]) -> str:
    """Return why a session cannot be written up, nothing if it can."""
    consents = {one.consent for one in participants if one.role is Role.SERVICE_USER}
    if Consent.WITHDRAWN in consents:
        return WITHDRAWN
    return NOT_GIVEN if consents - {Consent.GIVEN} else ""
