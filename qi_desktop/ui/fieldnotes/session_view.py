"""One session: when and where it was, who took part, and what was written about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from qi_desktop.ui.fieldnotes.consent.words import closed_words
from qi_desktop.ui.fieldnotes.links_row import LinksRow
from qi_desktop.ui.fieldnotes.participants_panel import ParticipantsPanel
from qi_desktop.ui.fieldnotes.session_head import SessionHead
from qi_desktop.ui.fieldnotes.words import BOTH, KINDS, long_day, times_words, who
from qi_desktop.ui.fieldnotes.writing.note_view import NoteView
from qi_desktop.ui.language import plural, tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import brought_into_view, column, holding, row, scrolling
from qi_desktop.ui.widgets.segments import Segments
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from qi_desktop.fieldnotes.capturing.model import Capture
    from qi_desktop.fieldnotes.model import Note, Participant, Session
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

NOTE_KEY = "Ctrl+Shift+N"
CONTESTED = tr(
    "Two laptops hold different words for this note. Decide on the Exchange page, then go on writing."
)


class SessionView(QWidget):
    """The session on the right of the page."""

    def __init__(
        self,
        services: Services,
        desk: Desk,
        changing: Callable[[Session], object],
        gone: Callable[[], object],
        folded: Callable[[bool], object],
    ) -> None:
        """Build the parts.

        ``changing`` is told which session to change, ``gone`` that one was removed, ``folded`` whether the
        note is to have all the room.
        """
        super().__init__()
        self._services, self._desk, self._changing, self._gone = services, desk, changing, gone
        self._tell_folded = folded
        self._session: Session | None = None
        self._apart = False
        self._folded = False
        self.head = SessionHead(change=self._change, remove=self._remove, fold=self.fold_away)
        self.participants = ParticipantsPanel(services, desk, self.close_forms)
        self.links = LinksRow(services, desk)
        self.add = Button(
            tr("Note"),
            self._open_form,
            kind="quiet",
            picture="add",
            key=NOTE_KEY,
            description=tr("Begin a note"),
        )
        self.caught = Button(
            tr("Captures wait"), self._open_caught, kind="quiet", description=tr("File what was caught here")
        )
        self.caught.hide()
        self._build_notes(services, desk)

    def _build_notes(self, services: Services, desk: Desk) -> None:
        self._heading = SectionHeading(tr("Notes"), self.caught, self.add)
        self.form = NoteForm(services, desk, self._begin)
        self.form.hide()
        self.choice = Segments(tr("Note"), (), self._choose)
        self._none = muted("")
        self.note = NoteView(services, desk, self.close_forms)
        self._build()

    def _build(self) -> None:
        self._details = holding(column(self.links, self.participants, gap=1.5))
        layout = column(
            self.head,
            self._details,
            self._heading,
            self.form,
            self.choice,
            self._none,
            self.note,
            gap=1.5,
            margin=3,
        )
        layout.setContentsMargins(24, 16, 24, 24)
        layout.setStretch(6, 1)
        inside = QWidget()
        inside.setLayout(layout)
        self.setLayout(column(scrolling(inside, label=tr("Session"))))

    def show_session(self, session: Session) -> None:
        """Show a session, staying with the note that is open where it is one of its."""
        if self._apart or self._session is None or self._session.id != session.id:
            self.note.let_go()
            self.form.hide()
        self._session, self._apart = session, False
        participants = self._services.fieldnotes.participants(session.id)
        self.head.show_words(session.title, self._words(session, participants))
        self.participants.show_session(session)
        self.links.show_session(session)
        notes = self._services.fieldnotes.notes(session.id)
        self._show_parts()
        self._offer(notes, closed_words(participants))

    def show_apart(self, notes: list[Note]) -> None:
        """Show the notes that belong to no session."""
        if not self._apart:
            self.note.let_go()
            self.form.hide()
        self._session, self._apart = None, True
        self.head.show_words(
            tr("Apart from sessions"), tr("Notes of no session, or of one that was removed.")
        )
        self._show_parts()
        self._offer(notes, "")

    def _show_parts(self) -> None:
        count = len(self._caught())
        self.caught.setText(plural(count, "%n capture waits", "%n captures wait"))
        self.caught.setAccessibleName(self.caught.text())
        self.caught.setVisible(bool(count))
        self.head.show_acts(shown=not self._apart)
        self._details.setVisible(not self._apart and not self._folded)

    def _offer(self, notes: list[Note], closed: str) -> None:
        self.choice.offer([(note.id, note.title) for note in notes])
        self.choice.setVisible(len(notes) > 1)
        self._none.setText(closed or tr("Nothing written yet. Begin a note; it is saved as you type."))
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

    def _words(self, session: Session, participants: Iterable[Participant]) -> str:
        leader = self._services.inspection.member(session.led_by) if session.led_by else None
        codes = tr(" and ").join(one.code for one in self._services.inspection.providers())
        provider = codes if session.provider == BOTH else session.provider
        places = dict.fromkeys(part for part in (session.place, session.office) if part)
        parts = (
            KINDS[session.kind],
            long_day(session.held_on),
            times_words(session),
            provider,
            *places,
            session.agency,
            tr("held by {name}").format(name=leader.name) if leader else "",
            who(participants) if self._folded else "",
            self._progress(session),
        )
        return "  ·  ".join(part for part in parts if part)

    def _progress(self, session: Session) -> str:
        asked = self._services.guides.checklist(session.id) if session.guide else ()
        covered = sum(one.covered for one in asked)
        return (
            tr("{covered} of {count} questions of the guide covered").format(
                covered=covered, count=len(asked)
            )
            if asked
            else ""
        )

    def _notes(self) -> list[Note]:
        fieldnotes = self._services.fieldnotes
        if not self._apart:
            return fieldnotes.notes(self._session.id) if self._session is not None else []
        return fieldnotes.notes_apart()

    def _show_note(self, notes: list[Note]) -> None:
        session, shown = self._session, self.choice.value()
        note = next((one for one in notes if one.id == shown), None)
        if note is None or (session is None and not self._apart):
            self.note.let_go()
            return
        closed = closed_words(self._services.fieldnotes.participants(session.id)) if session else ""
        if not closed and self._services.workspace.ledger.is_contested(note.id, "body", "note"):
            closed = CONTESTED
        self.note.show_note(note, session, closed)

    def _choose(self, _note: str) -> None:
        self._show_note(self._notes())

    def _open_form(self) -> None:
        if self._session is not None or self._apart:
            self.note.finish()
            self.close_forms()
            self._none.hide()
            self.form.start(self._session.id if self._session else "")

    def _begin(self, note: Note) -> None:
        if self._session is not None:
            self.show_session(self._session)
        else:
            self.show_apart(self._notes())
        self.show_note(note.id)
        self.note.field.setFocus()

    def _caught(self) -> list[Capture]:
        """Return what this person caught during the session and has not filed."""
        session = self._session
        waiting = self._services.capturing.inbox() if session is not None else []
        return [one for one in waiting if session is not None and one.session == session.id]

    def _open_caught(self) -> None:
        for one in self._caught()[:1]:
            self._desk.open_page("notes", one.id)

    def fold_away(self) -> None:
        """Give the note all the room, or show the list, the people and the links again."""
        self._folded = not self._folded
        self.head.show_fold(folded=self._folded)
        self._tell_folded(self._folded)
        if self._session is not None:
            self.show_session(self._session)
        if self._folded and self.note.isVisible():
            self.note.field.setFocus()

    def _change(self) -> None:
        if self._session is not None:
            self._changing(self._session)

    def _remove(self) -> None:
        session = self._session
        if session is None:
            return
        self.finish()
        notes = len(self._services.fieldnotes.notes(session.id))
        words = {0: "", 1: tr(" with its note")}.get(notes, tr(" with its {notes} notes").format(notes=notes))
        fieldnotes, removed = self._services.fieldnotes, tr("Session removed{words}").format(words=words)
        if self._desk.attempt(lambda: fieldnotes.remove_session(session.id) or True, removed):
            self.note.let_go()
            self._session = None
            self._gone()


class NoteForm(QFrame):
    """Asks for the title of a new note; its words are typed into the note itself."""

    def __init__(self, services: Services, desk: Desk, begun: Callable[[Note], object]) -> None:
        """Build the form; ``begun`` is told the new note."""
        super().__init__()
        self.setObjectName("panel")
        self._services, self._desk, self._begun = services, desk, begun
        self._session: str | None = None
        self.title = LineField(placeholder=tr("What this note is about"))
        self.title.returnPressed.connect(self._begin)
        self._row = FormRow(tr("Title of the note"), self.title)
        begin = Button(tr("Begin note"), self._begin)
        close = Button(tr("Close"), self.hide, kind="quiet")
        line = row(self._row, begin, close, gap=1)
        line.setStretch(0, 1)
        for button in (begin, close):
            line.setAlignment(button, Qt.AlignmentFlag.AlignBottom)
        self.setLayout(column(line, margin=2))

    def start(self, session: str) -> None:
        """Ask for a note about a session, or with an empty id for one apart from any."""
        self._session = session
        self.show()
        self.title.setFocus()
        brought_into_view(self)

    def _begin(self) -> None:
        session, title = self._session, self.title.text().strip()
        self._row.show_error("" if title else tr("A note needs a title."))
        if session is None or not title:
            return
        note = self._desk.attempt(
            lambda: self._services.fieldnotes.write_note(session, title, ""), tr("Note begun")
        )
        if note is not None:
            self.title.clear()
            self.hide()
            self._begun(note)
