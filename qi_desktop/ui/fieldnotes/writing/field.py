"""The field a note is written in: structure by typing, speaker turns, times, exact words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, Qt, QTime
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCursor
from typing_extensions import override

from qi_desktop.fieldnotes.structure import CLOSING, OPENING, continued, is_bare_item, line_of, quote_for
from qi_desktop.ui.fieldnotes.writing.dressing import Dressing
from qi_desktop.ui.fieldnotes.writing.pasting import pasted
from qi_desktop.ui.fieldnotes.writing.stretches import Passages
from qi_desktop.ui.fonts import body_font
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import Step, pixels, text_scale
from qi_desktop.ui.widgets.long_field import LongField
from qi_desktop.ui.widgets.paragraphs import code_points_before

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qi_desktop.fieldnotes.model import Passage

_LINES = 5
_MARGIN = 12
_MEASURE = 800
"""How wide a note is set at most, in pixels at 100 %."""


class NoteField(LongField):
    """Plain text at reading size, in which structure is typed."""

    def __init__(self) -> None:
        """Show an empty note."""
        super().__init__(placeholder=tr("Write here. It is saved as you type."))
        self.setAccessibleName(tr("Note"))
        self.setFont(body_font(text_scale(), Step.BODY))
        self.document().setDocumentMargin(_MARGIN)
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * _LINES + 2 * _MARGIN)
        self.labels: tuple[str, ...] = ()
        self.dressing = Dressing(self)
        self.passages = Passages(self, self.dressing)

    def underline(self, passages: Sequence[Passage], stored: str | None = None) -> None:
        """Underline coded passages, whose places are told in the stored wording."""
        self.passages.show(passages, stored)

    # --------------------------------------------------------------------------------------- what is typed
    def begin_turn(self, label: str) -> None:
        """Begin what a person says: on this line if it is empty or only a label, else on a new one."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.clearSelection()
        text = self.text_of(cursor.block())
        line = line_of(text)
        if text.strip() and line.mark < len(text.rstrip()):
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            cursor.insertBlock()
        else:
            cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(f"{label}: ")
        cursor.endEditBlock()
        self._go_on(cursor)

    def put_time(self, time: QTime) -> None:
        """Put the time of day where the cursor stands."""
        cursor = self.textCursor()
        before = self._before(cursor)
        gap = "" if not before or before[-1].isspace() else " "
        cursor.insertText(f"{gap}[{time.toString('HH:mm')}] ")
        self._go_on(cursor)

    def mark_exact(self) -> None:
        """Mark the selected words as exactly those spoken, or open such marks where the cursor stands."""
        cursor = self.textCursor()
        words = cursor.selectedText()
        if not words:
            cursor.insertText(OPENING + CLOSING)
            cursor.movePosition(QTextCursor.MoveOperation.Left)
        elif words.startswith(OPENING) and words.endswith(CLOSING):
            cursor.insertText(words[1:-1])
        else:
            bare = words.rstrip()
            cursor.insertText(f"{OPENING}{bare}{CLOSING}{words[len(bare) :]}")
        self._go_on(cursor)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with a list, turn quotation marks, know labels; all else as any field."""
        if self.isReadOnly() or not self._typed(event):
            super().keyPressEvent(event)

    def _typed(self, event: QKeyEvent) -> bool:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            return self._new_line()
        if event.text() == '"':
            return self._quote()
        if plain and event.text() == " ":
            self._know_label()
        return False

    def _new_line(self) -> bool:
        cursor = self.textCursor()
        text = self.text_of(cursor.block())
        if cursor.hasSelection() or not cursor.atBlockEnd():
            return False
        if is_bare_item(text):
            cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            self._go_on(cursor)
            return True
        mark = continued(text)
        if mark:
            cursor.beginEditBlock()
            cursor.insertBlock()
            cursor.insertText(mark)
            cursor.endEditBlock()
            self._go_on(cursor)
        return bool(mark)

    def _quote(self) -> bool:
        cursor = self.textCursor()
        if cursor.hasSelection():
            self.mark_exact()
            return True
        mark, before = quote_for(self._before(cursor)), self._before(cursor)
        after = self.stretch(cursor.position(), cursor.position() + 1)
        if mark == CLOSING and after == CLOSING and before.count(OPENING) > before.count(CLOSING):
            # The marks were opened together; typing the second one steps over it.
            cursor.movePosition(QTextCursor.MoveOperation.Right)
        else:
            cursor.insertText(mark)
        self._go_on(cursor)
        return True

    def _know_label(self) -> None:
        """Write a label as it is, however it was typed: ro1: becomes RO1:."""
        cursor = self.textCursor()
        before = self._before(cursor)
        if not before.endswith(":") or cursor.hasSelection():
            return
        known = next((one for one in self.labels if f"{one}:".casefold() == before.casefold()), "")
        if known and f"{known}:" != before:
            cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(f"{known}:")

    def _before(self, cursor: QTextCursor) -> str:
        """Return what stands before the cursor in its paragraph."""
        block, text = cursor.block(), self.text_of(cursor.block())
        return text[: code_points_before(text, cursor.selectionStart() - block.position())]

    def _go_on(self, cursor: QTextCursor) -> None:
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    # ----------------------------------------------------------------------------------------- what is pasted
    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text from anywhere; files are documents, which are brought in elsewhere."""
        return (source.hasText() or source.hasHtml()) and not source.hasUrls()

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take the text and its structure, and leave looks, pictures and all else behind."""
        if not self.isReadOnly():
            self.textCursor().insertText(pasted(source.html() if source.hasHtml() else "", source.text()))
            self.ensureCursorVisible()

    # ---------------------------------------------------------------------------------------------- looks
    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines as long as eyes follow them easily, in the middle of a wide window."""
        spare = max(0, self.width() - pixels(_MEASURE)) // 2
        if self.viewportMargins().left() != spare:
            self.setViewportMargins(spare, 0, spare, 0)
        super().resizeEvent(event)

    @override
    def paragraphs_changed(self, first: int, stop: int) -> None:
        """Dress what changed."""
        if hasattr(self, "dressing"):
            self.dressing.dress_changed(first, stop)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Dress again in the colours of a new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "dressing"):
            self.dressing.change_clothes()
