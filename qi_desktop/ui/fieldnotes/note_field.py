"""The field a note is written in; coded passages are underlined in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit
from typing_extensions import override

from qi_desktop.ui.fieldnotes.note_text import code_points_before, units_before
from qi_desktop.ui.fonts import body_font
from qi_desktop.ui.theme import Step, current, text_scale
from qi_desktop.ui.widgets.fields import TextField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qi_desktop.fieldnotes.model import Passage


class NoteField(TextField):
    """Plain text at reading size."""

    def __init__(self) -> None:
        """Show an empty note."""
        super().__init__(placeholder="Write here. It is saved as you type.", lines=5, grows=True)
        self.setAccessibleName("Note")
        self.setFont(body_font(text_scale(), Step.BODY))
        self._passages: tuple[Passage, ...] = ()

    def underline(self, passages: Sequence[Passage]) -> None:
        """Underline the coded passages."""
        self._passages = tuple(passages)
        self._draw()

    def marked(self) -> tuple[int, int]:
        """Return where the selected words start and stop, in code points."""
        text, cursor = self.toPlainText(), self.textCursor()
        return code_points_before(text, cursor.selectionStart()), code_points_before(
            text, cursor.selectionEnd()
        )

    def mark(self, start: int, stop: int) -> None:
        """Select words, given in code points, and bring them into view."""
        text = self.toPlainText()
        cursor = self.textCursor()
        cursor.setPosition(units_before(text, stop))
        cursor.setPosition(units_before(text, start), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Underline again in the colours of a new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_passages"):
            self._draw()

    def _draw(self) -> None:
        look = QTextCharFormat()
        look.setBackground(current().colour("accent_soft"))
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        look.setUnderlineColor(current().colour("accent"))
        text = self.toPlainText()
        places: list[QTextEdit.ExtraSelection] = []
        for passage in self._passages:
            place = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(units_before(text, passage.start))
            cursor.setPosition(units_before(text, passage.stop), QTextCursor.MoveMode.KeepAnchor)
            place.cursor = cursor  # pyright: ignore[reportAttributeAccessIssue]
            place.format = look  # pyright: ignore[reportAttributeAccessIssue]
            places.append(place)
        self.setExtraSelections(places)
