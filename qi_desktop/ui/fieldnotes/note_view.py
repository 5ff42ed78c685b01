"""One note: its words as they are typed, and the passages coded in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QWidget

from qi_desktop.ui.dates import moment
from qi_desktop.ui.drafting import Drafting
from qi_desktop.ui.fieldnotes.coding_form import CodingForm
from qi_desktop.ui.fieldnotes.note_field import NoteField
from qi_desktop.ui.fieldnotes.words import BEARINGS, DOMAINS
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.states import Notice
from qi_desktop.ui.widgets.table import Column, Table
from qi_desktop.ui.widgets.words import Words, muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.fieldnotes.model import Note, Passage, Session
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

CODE_KEY = "Ctrl+M"
PASSAGES_SHOWN = 4
CAME_BACK = (
    "These are the words you were typing when the program stopped."
    " They become the note once you leave the field."
)


class NoteView(QWidget):
    """Write; mark words and code them; see what is coded."""

    def __init__(self, services: Services, desk: Desk, opening: Callable[[], object]) -> None:
        """Build the field and the table of passages; ``opening`` is told before a form opens."""
        super().__init__()
        self._services, self._desk, self._opening = services, desk, opening
        self._note: Note | None = None
        self._came_back = False
        self._session: Session | None = None
        self._themes: dict[str, str] = {}
        self._title, self._written = Words("", strong=True), muted("")
        self.notice = Notice("caution")
        self.field = NoteField()
        self.drafting = Drafting(services.workspace.drafts, self.field, self._revise, desk.saved)
        self.code = Button("Code marked words", self._start_coding, kind="quiet", picture="flag")
        self.code.setToolTip(f"Mark words in the note first ({CODE_KEY})")
        QShortcut(CODE_KEY, self).activated.connect(self._start_coding)
        self.form = CodingForm(services, desk, self._stop_coding)
        self.form.hide()
        self.passages: Table[Passage] = Table(
            "Coded passages", self._columns(), key=lambda one: one.id, chosen=self._find, sortable=False
        )
        top = row(column(self._title, self._written, gap=0), self.code, gap=1.5)
        top.setStretch(0, 1)
        layout = column(top, self.notice, self.field, self.form, self.passages, gap=1)
        layout.setStretch(2, 1)
        self.setLayout(layout)

    def show_note(self, note: Note, session: Session, closed: str) -> None:
        """Show a note; ``closed`` says why it cannot be edited, nothing if it can."""
        another = self._note is None or self._note.id != note.id
        before, self._note, self._session = self._note, note, session
        author = self._services.inspection.member(note.author) if note.author else None
        written = moment(note.written_at) if note.written_at else ""
        self._title.setText(note.title)
        self._written.setText(", ".join(part for part in (author.name if author else "", written) if part))
        self.field.setAccessibleName(f"Note: {note.title}")
        found = False
        if another or (before is not None and before.body != note.body != self.field.toPlainText()):
            found = self.drafting.follow("note", note.id, "body", note.body)
            self._stop_coding()
        self._say(closed, found=found, another=another)
        self._show_passages()

    def mark(self, start: int, stop: int) -> None:
        """Select words of the note and bring them into view."""
        self.field.mark(start, stop)

    def finish(self) -> None:
        """Turn what was typed into a change."""
        self.drafting.finish()

    def let_go(self) -> None:
        """Stop writing to the note that was shown."""
        self.drafting.let_go()
        self._note = None

    def _say(self, closed: str, *, found: bool, another: bool) -> None:
        if another:
            self._came_back = False
        self._came_back = found or self._came_back
        self.field.setReadOnly(bool(closed))
        if closed:
            self.notice.say(closed, "caution")
        else:
            self.notice.say(CAME_BACK if self._came_back else "", "waiting")

    def _revise(self, body: str) -> bool:
        note = self._note
        if note is None:
            return False
        self._came_back = False
        return self._desk.attempt(lambda: self._services.fieldnotes.revise_note(note.id, body)) is not None

    def _show_passages(self) -> None:
        if self._note is None:
            return
        self._themes = {theme.id: theme.name for theme in self._services.themes.themes()}
        passages = self._services.themes.passages(self._note.id)
        self.field.underline(passages)
        self.passages.show_rows(passages)
        self.passages.setVisible(bool(passages))
        self.passages.fit_to_rows(at_most=PASSAGES_SHOWN)

    def _find(self, passage: Passage) -> None:
        self.field.mark(passage.start, passage.stop)

    def _start_coding(self) -> None:
        self.finish()
        start, stop = self.field.marked()
        if self._note is None or self._session is None:
            return
        if start == stop:
            self._desk.tell("Mark the words in the note first, then code them")
            self.field.setFocus()
            return
        note = self._services.fieldnotes.note(self._note.id)
        self._opening()
        self.passages.hide()
        self.form.start(note, self._session.provider, (start, stop))

    def close_form(self) -> None:
        """Close the form, since another one opens on the page."""
        self.form.hide()
        self._show_passages()

    def _stop_coding(self) -> None:
        if not self.form.isHidden():
            self.field.setFocus()
        self.close_form()

    def _columns(self) -> tuple[Column[Passage], ...]:
        return (
            Column["Passage"]("Coded passage", lambda one: " ".join(one.words.split()), stretch=True),
            Column["Passage"]("Theme", lambda one: self._themes.get(one.coding.theme, "")),
            Column["Passage"]("Points to", lambda one: BEARINGS.get(one.coding.bearing, "")),
            Column["Passage"]("Domain", lambda one: DOMAINS.get(one.coding.domain, "")),
        )
