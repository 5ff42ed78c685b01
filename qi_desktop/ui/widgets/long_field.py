"""A place for texts of any length: a key costs as much as its own paragraph, however long the text is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextBlock, QTextCursor

from qi_desktop.ui.widgets.fields import PlainField
from qi_desktop.ui.widgets.paragraphs import Paragraphs, code_points_before, units_before

if TYPE_CHECKING:
    from collections.abc import Iterator

_PARAGRAPH_END = "\u2029"


class LongField(PlainField):
    """Plain text; places are told in code points, edits in the UTF-16 units that Qt counts.

    ``edited`` tells where a text changed, how many units went there and how many came.
    """

    edited = Signal(int, int, int)

    def __init__(self, *, placeholder: str = "") -> None:
        """Show an empty text."""
        super().__init__()
        self.paragraphs = Paragraphs()
        self._loading = self._dressing = False
        self._units = 0
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.document().contentsChange.connect(self._contents_changed)

    # ------------------------------------------------------------------------------------- the whole text
    def text(self) -> str:
        """Return the whole text."""
        return self.paragraphs.whole()

    def show_text(self, text: str) -> None:
        """Show another text; nothing is told of it, and nothing can be undone to what stood before."""
        self._loading = True
        try:
            self.setPlainText(text)
        finally:
            self._loading = False
        self._reread(text)

    @property
    def units(self) -> int:
        """How many UTF-16 units the text has."""
        return self._units

    def stretch(self, start: int, stop: int) -> str:
        """Return the words between two places in UTF-16 units."""
        cursor = self.cursor_over(start, stop)
        return cursor.selectedText().replace(_PARAGRAPH_END, "\n")

    # -------------------------------------------------------------------------------------------- places
    def code_points_at(self, units: int) -> int:
        """Return how many code points stand before a place in UTF-16 units."""
        block = self.document().findBlock(min(units, self._units))
        inside = code_points_before(self.paragraphs.texts[block.blockNumber()], units - block.position())
        return self.paragraphs.start_of(block.blockNumber()) + inside

    def units_at(self, code_points: int) -> int:
        """Return how many UTF-16 units stand before a place in code points."""
        number, inside = self.paragraphs.at(code_points)
        block = self.document().findBlockByNumber(number)
        return block.position() + units_before(self.paragraphs.texts[number], inside)

    def marked(self) -> tuple[int, int]:
        """Return where the selected words start and stop, in code points."""
        cursor = self.textCursor()
        return self.code_points_at(cursor.selectionStart()), self.code_points_at(cursor.selectionEnd())

    def mark(self, start: int, stop: int) -> None:
        """Select words, given in code points, and bring them into view."""
        self.mark_units(self.units_at(start), self.units_at(stop))

    def mark_units(self, start: int, stop: int) -> None:
        """Select words, given in UTF-16 units, and bring them into view."""
        self.setTextCursor(self.cursor_over(stop, start))
        self.ensureCursorVisible()

    def cursor_over(self, start: int, stop: int) -> QTextCursor:
        """Return a cursor over a stretch in UTF-16 units, standing at its stop."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(start, self._units))
        cursor.setPosition(min(stop, self._units), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def text_of(self, block: QTextBlock) -> str:
        """Return a paragraph's words without asking Qt for them."""
        return self.paragraphs.texts[block.blockNumber()]

    def blocks_in_view(self) -> Iterator[QTextBlock]:
        """Yield the paragraphs that are in view, from the top."""
        block = self.firstVisibleBlock()
        bottom = self.viewport().height()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= bottom:
            yield block
            top += self.blockBoundingRect(block).height()
            block = block.next()

    def lay_out_again(self, block: QTextBlock) -> None:
        """Let Qt lay a paragraph out again whose words stand but whose looks changed."""
        before, self._dressing = self._dressing, True
        self.document().markContentsDirty(block.position(), block.length())
        self._dressing = before

    # ------------------------------------------------------------------------------------------- watching
    def paragraphs_changed(self, first: int, stop: int) -> None:
        """Take note that paragraphs came anew, before anybody is told; for those who dress them."""
        del first, stop

    def _contents_changed(self, place: int, _removed: int, added: int) -> None:
        if self._loading or self._dressing:
            return
        # Qt counts the end of the text along where a change reaches it.
        units = self.document().characterCount() - 1
        added = min(added, units - place)
        removed = self._units - place - (units - place - added)
        self._units = units
        document = self.document()
        first = document.findBlock(place).blockNumber()
        last = document.findBlock(place + added).blockNumber()
        more = document.blockCount() - len(self.paragraphs.texts)
        texts = self._texts(first, last)
        self.paragraphs.replace(first, last + 1 - more, texts)
        # Those who know of places in the text move them along before it is dressed.
        if removed or added:
            self.edited.emit(place, removed, added)
        self.paragraphs_changed(first, last + 1)

    def _texts(self, first: int, last: int) -> list[str]:
        block = self.document().findBlockByNumber(first)
        texts: list[str] = []
        for _ in range(first, last + 1):
            texts.append(block.text())
            block = block.next()
        return texts

    def _reread(self, text: str) -> None:
        document = self.document()
        self._units = document.characterCount() - 1
        self.paragraphs.show(text)
        if len(self.paragraphs.texts) != document.blockCount() or self._units != units_before(
            text, len(text)
        ):
            # Qt knows further ends of paragraphs than the line break.
            self.paragraphs.show("\n".join(self._texts(0, document.blockCount() - 1)))
        self.paragraphs_changed(0, len(self.paragraphs.texts))
