"""One note: written, looked through, compared with what it was, and coded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTime
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from qi_desktop.ui.dates import moment
from qi_desktop.ui.drafting.long_text import LongDrafting
from qi_desktop.ui.fieldnotes.coding.panel import CodingPanel
from qi_desktop.ui.fieldnotes.writing.beside import Beside
from qi_desktop.ui.fieldnotes.writing.field import NoteField
from qi_desktop.ui.fieldnotes.writing.finding import FindBar
from qi_desktop.ui.fieldnotes.writing.guide_panel import GuidePanel
from qi_desktop.ui.fieldnotes.writing.history_view import HistoryView
from qi_desktop.ui.fieldnotes.writing.note_head import NoteHead
from qi_desktop.ui.fieldnotes.writing.spelling import SpellCheck
from qi_desktop.ui.fieldnotes.writing.spelling_menu import SpellingMenu
from qi_desktop.ui.fieldnotes.writing.turn_bar import TurnBar
from qi_desktop.ui.fieldnotes.writing.word_count import WordCount
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.layout import brought_to_top, column
from qi_desktop.ui.widgets.states import Notice

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QHideEvent, QShowEvent

    from qi_desktop.fieldnotes.model import Note, Passage, Session
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

CAME_BACK = tr(
    "These are the words you were typing when the program stopped."
    " They become the note once you leave the field."
)


class NoteView(QWidget):
    """The sheet a note is written on; coding marks and underlines its words through it."""

    def __init__(self, services: Services, desk: Desk, opening: Callable[[], object]) -> None:
        """Build the sheet; ``opening`` is told before a form opens in it."""
        super().__init__()
        self._services, self._desk, self._opening = services, desk, opening
        self._note: Note | None = None
        self._session: Session | None = None
        self._came_back, self._closed = False, ""
        self.field = NoteField()
        self.drafting = LongDrafting(services.workspace.drafts, self.field, self._revise, desk.saved)
        self.spelling = SpellCheck(self.field, services.spelling.known_here, desk.preferences.dictionary)
        self.slips = SpellingMenu(services, desk, self.field, self.spelling)
        self.finding = FindBar(self.field)
        self.turns = TurnBar(self._begin_turn)
        self.guide = GuidePanel(services, desk, self.field.setFocus)
        self.history = HistoryView(services, desk, self.show_writing)
        self.coding = CodingPanel(services, desk, self, self._open_form)
        self.head = NoteHead(
            time=self.begin_time,
            exact=self.mark_exact,
            look=self.start_finding,
            guide=self.show_guide,
            history=self.show_history,
        )
        self.notice = Notice("caution")
        self.words = WordCount(self.field)
        self._build()
        self._bind_keys()

    def _build(self) -> None:
        self._beside = Beside(self.field, self.words, self.guide, self.coding)
        sheet = QWidget()
        whole = column(self.turns, self.finding, self._beside, gap=1)
        whole.setStretch(2, 1)
        sheet.setLayout(whole)
        self._faces = QStackedWidget()
        self._faces.addWidget(sheet)
        self._faces.addWidget(self.history)
        self.guide.hide()
        layout = column(self.head, self.notice, self._faces, gap=1)
        layout.setStretch(2, 1)
        self.setLayout(layout)

    def _bind_keys(self) -> None:
        for keys, act in (
            ("F3", lambda: self.finding.step(1)),
            ("Shift+F3", lambda: self.finding.step(-1)),
            ("F7", self.slips.open_at_next),
            ("Shift+F7", self.turn_spelling),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    # ------------------------------------------------------------------------------------- the note shown
    @property
    def note(self) -> Note | None:
        """The note as it is stored, None while none is shown."""
        return self._note

    def show_note(self, note: Note, session: Session | None, closed: str) -> None:
        """Show a note; ``closed`` says why it cannot be edited, nothing if it can."""
        another = self._note is None or self._note.id != note.id
        self._note, self._session, self._closed = note, session, closed
        found = False
        if another or self.drafting.stored != note.body:
            found = self._show_body(note, another=another)
        self._say(found=found, another=another)
        author = self._services.inspection.member(note.author) if note.author else None
        written = moment(note.written_at) if note.written_at else ""
        self.head.say(
            note.title, ", ".join(part for part in (author.name if author else "", written) if part)
        )
        self.field.setAccessibleName(tr("Note: {title}").format(title=note.title))
        self._show_session(session)
        if self._faces.currentWidget() is self.history:
            self.history.show_note(note, closed=bool(closed))
        self.coding.show_passages()
        self.spelling.show_note(note.id)
        self.spelling.learn()
        self.words.count()

    def mark(self, start: int, stop: int) -> None:
        """Select words of the note and bring them into view."""
        self.show_writing()
        self.field.mark(start, stop)

    def marked(self) -> tuple[int, int]:
        """Return where the selected words start and stop, in code points of what is stored."""
        self.finish()
        return self.field.marked()

    def underline(self, passages: Sequence[Passage]) -> None:
        """Underline the coded passages."""
        self.field.underline(passages, self.drafting.stored)

    def finish(self) -> None:
        """Turn what was typed into a change."""
        self.drafting.finish()
        self.coding.keep_typed()

    def close_form(self) -> None:
        """Close the form of a passage, since another one opens on the page."""
        self.coding.close_form()

    def let_go(self) -> None:
        """Stop writing to the note that was shown."""
        self.drafting.let_go()
        self.finding.forget()
        self._note = None

    # ---------------------------------------------------------------------------------------- what one does
    def begin_time(self) -> None:
        """Note the time of day in the text."""
        self._write(lambda: self.field.put_time(self._now()))

    def mark_exact(self) -> None:
        """Mark words as exactly those spoken."""
        self._write(self.field.mark_exact)

    def start_finding(self) -> None:
        """Look for words in the note."""
        self._faces.setCurrentIndex(0)
        self.finding.start()

    def turn_spelling(self) -> None:
        """Leave the spelling of this note alone, as where it is in another language, or look at it again."""
        if not self._desk.preferences.dictionary():
            self._desk.tell(tr("The settings say that no dictionary is used"))
        elif self.spelling.turn():
            self._desk.tell(tr("Slips are underlined in this note"))
        else:
            self._desk.tell(tr("Slips are left alone in this note, until the file is closed"))

    def show_guide(self) -> None:
        """Show the questions of the guide and go to them; pressed there, go back to the note."""
        if self._session is None:
            self._desk.tell(tr("A note of no session follows no guide"))
        elif self.guide.isAncestorOf(self.focusWidget()):
            self.guide.put_away()
        else:
            self._faces.setCurrentIndex(0)
            self.guide.take_keyboard()
            self._beside.show_side()

    def show_history(self) -> None:
        """Show every wording of the note, or go back to writing."""
        if self._note is None or self._faces.currentWidget() is self.history:
            self.show_writing()
            return
        self.finish()
        self._opening()
        note = self._services.fieldnotes.note(self._note.id)
        self._faces.setCurrentWidget(self.history)
        self.history.show_note(note, closed=bool(self._closed))
        self.head.show_history(on=True)
        self.history.list.setFocus()
        brought_to_top(self)

    def show_writing(self) -> None:
        """Go back to the words as they stand."""
        if self._faces.currentWidget() is self.history:
            self._faces.setCurrentIndex(0)
            self.head.show_history(on=False)
            self.field.setFocus()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Look at the spelling as soon as the page stands."""
        super().showEvent(event)
        self.spelling.start_soon()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Let the thread that looks at the spelling end."""
        super().hideEvent(event)
        self.spelling.stop()

    # ------------------------------------------------------------------------------------------ in between
    def _show_body(self, note: Note, *, another: bool) -> bool:
        if another:
            self.finding.forget()
            self.show_writing()
        at, seen = self.field.textCursor().position(), self.field.verticalScrollBar().value()
        found = self.drafting.follow("note", note.id, "body", note.body)
        if found:
            self.field.passages.resumed(self.drafting.stored)
        else:
            self.field.passages.stored()
        if not another:
            # Others changed the note: whoever reads it stays where they were.
            self.field.setTextCursor(self.field.cursor_over(at, at))
            self.field.verticalScrollBar().setValue(seen)
            self.finding.look_again()
        return found

    def _show_session(self, session: Session | None) -> None:
        participants = self._services.fieldnotes.participants(session.id) if session else []
        person = self._services.workspace.person
        writer = self._services.inspection.member(person) if person else None
        self.turns.show_people([] if self._closed else participants, writer.name if writer else "")
        self.field.labels = self.turns.labels
        if session is None:
            self.guide.hide()
        else:
            self.guide.show_session(session)

    def _say(self, *, found: bool, another: bool) -> None:
        if another:
            self._came_back = False
        self._came_back = found or self._came_back
        self.field.setReadOnly(bool(self._closed))
        self.head.allow_writing(allowed=not self._closed)
        if self._closed:
            # That a document is not written in is how things are; of a session it is a warning.
            self.notice.say(self._closed, "waiting" if self._session is None else "caution")
        else:
            self.notice.say(CAME_BACK if self._came_back else "", "waiting")

    def _revise(self, body: str) -> bool:
        note = self._note
        if note is None:
            return False
        self._came_back = False
        done = self._desk.attempt(lambda: self._services.fieldnotes.revise_note(note.id, body))
        if done is None:
            return False
        self._note = done
        self.field.passages.stored()
        return True

    def _write(self, act: Callable[[], object]) -> None:
        if not self._closed and self._note is not None:
            self.show_writing()
            act()
            self.field.setFocus()

    def _open_form(self) -> None:
        """Make room for the form of a passage."""
        self._opening()
        self._beside.show_side()

    def _begin_turn(self, label: str) -> None:
        self._write(lambda: self.field.begin_turn(label))

    def _now(self) -> QTime:
        local = self._services.workspace.clock.now().astimezone()
        return QTime(local.hour, local.minute)
