"""Every wording a note has had: what it changed, and the way back to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override

from qi_desktop.ui.acts import act_words
from qi_desktop.ui.dates import short_moment
from qi_desktop.ui.fieldnotes.writing.difference_text import show_difference
from qi_desktop.ui.fonts import body_font
from qi_desktop.ui.language import plural, several, tr
from qi_desktop.ui.theme import Step, pixels, text_scale
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.entries import Entry, EntryList
from qi_desktop.ui.widgets.flow import FlowLayout
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.segments import Segments
from qi_desktop.ui.widgets.words import Words, muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from qi_desktop.fieldnotes.model import Note
    from qi_desktop.fieldnotes.wordings.model import Difference, NoteWording
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

CHANGED, NOW, WHOLE = "changed", "now", "whole"
_NARROWEST, _LIST_WIDTH = 140, 224
_USUAL = frozenset({"revise_note", "write_note"})


class HistoryView(QWidget):
    """The wordings on the left, the newest first; on the right what one of them changed."""

    def __init__(self, services: Services, desk: Desk, back: Callable[[], object]) -> None:
        """Build the list and the text; ``back`` leads back to writing."""
        super().__init__()
        self._services, self._desk, self._back = services, desk, back
        self._note: Note | None = None
        self._wordings: list[NoteWording] = []
        self.list = EntryList(tr("Wordings of the note"), chosen=self._show, opened=self._show, details=2)
        self.list.setMinimumWidth(pixels(_NARROWEST))
        self.list.setMaximumWidth(pixels(_LIST_WIDTH))
        self.compare = Segments(
            tr("Show"),
            ((CHANGED, tr("What it changed")), (NOW, tr("What changed since")), (WHOLE, tr("All its words"))),
            lambda _value: self._show(self.list.chosen()),
        )
        self.said = muted("")
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Wording"))
        self.text.setFont(body_font(text_scale(), Step.BODY))
        self.text.document().setDocumentMargin(12)
        self.restore = Button(
            tr("Restore this wording"),
            self._restore,
            picture="undo",
            description=tr("Give the note these words back; those it has now stay in its history"),
        )
        close = Button(tr("Back to writing"), back, kind="quiet")
        top = column(self.compare, FlowLayout.of(self.restore, close), gap=0.5)
        beside = column(top, self.said, self.text, gap=1)
        beside.setStretch(2, 1)
        whole = row(self.list, beside, gap=1.5)
        whole.setStretch(1, 1)
        self.setLayout(column(Words(tr("History of this note"), strong=True), whole, gap=1))

    def show_note(self, note: Note, *, closed: bool) -> None:
        """Show the wordings of a note; a closed one can be looked at and not restored."""
        self._note = note
        self._wordings = self._services.wordings.wordings(note.id)
        self.list.show_entries([self._entry(one) for one in self._wordings])
        self.restore.setVisible(not closed)
        if not self.list.chosen() and self._wordings:
            self.list.choose(self._wordings[0].id, tell=False)
        self._show(self.list.chosen())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to writing with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._back()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Show the difference in the colours of a new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._note is not None and self.isVisible():
            self._show(self.list.chosen())

    def _entry(self, one: NoteWording) -> Entry:
        author = self._services.inspection.member(one.person) if one.person else None
        act = "" if one.act in _USUAL else act_words(one.act).capitalize()
        words = "" if one.words < 0 else plural(one.words, "%n word", "%n words")
        detail = "  ·  ".join(part for part in (author.name if author else "", words) if part)
        status, state = ("caution", tr("Words removed for good")) if one.erased else ("", "")
        lines = "\n".join(part for part in (detail, act, state) if part)
        return Entry(
            one.id, short_moment(one.since.isoformat()), lines, tr("now") if one.shown else "", status, state
        )

    def _show(self, wording: str) -> None:
        note = self._note
        place = next((at for at, one in enumerate(self._wordings) if one.id == wording), None)
        if note is None or place is None:
            return
        one = self._wordings[place]
        self.restore.setEnabled(not one.shown and not one.erased)
        if one.erased:
            self.said.setText("")
            self.text.setPlainText(tr("These words were removed on every laptop when consent was withdrawn."))
            return
        wordings, view = self._services.wordings, self.compare.value()
        if view == WHOLE:
            self.said.setText("")
            self.text.setPlainText(wordings.body(note.id, one.id))
        elif view == NOW:
            self._tell(wordings.difference(note.id, one.id), "since")
        else:
            before = next((old.id for old in self._wordings[place + 1 :] if not old.erased), "")
            self._tell(wordings.difference(note.id, before, one.id), "")

    def _tell(self, found: Difference, since: str) -> None:
        counts = [
            f"{several(count, 'word')} {what}"
            for count, what in (
                (found.new, tr("new (underlined)")),
                (found.gone, tr("gone (struck through)")),
            )
            if count
        ]
        same = tr("Nothing has changed since") if since else tr("Nothing was changed")
        self.said.setText("  ·  ".join(counts) or same)
        show_difference(self.text, found)

    def _restore(self) -> None:
        note, wording = self._note, self.list.chosen()
        if note is None or not wording:
            return
        done = self._desk.attempt(
            lambda: self._services.wordings.restore_wording(note.id, wording), tr("Wording restored")
        )
        if done is not None:
            self._back()
