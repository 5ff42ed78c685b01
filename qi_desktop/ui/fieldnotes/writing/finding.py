"""Finding words in a note: a bar over the field, every place shown, one after another brought into view."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame
from typing_extensions import override

from qi_desktop.ui.fieldnotes.writing.looks import Span
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.buttons import IconButton
from qi_desktop.ui.widgets.fields import LineField
from qi_desktop.ui.widgets.layout import row
from qi_desktop.ui.widgets.paragraphs import units_before
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QKeyEvent, QTextBlock

    from qi_desktop.ui.fieldnotes.writing.field import NoteField

Hit = tuple[int, int, int]
"""The paragraph, and where in it the words start and stop, in code points."""

_LOOK_AGAIN_MS = 300
_ALIKE = {"'": "['\N{RIGHT SINGLE QUOTATION MARK}]", '"': '["“”]', " ": r"\s+"}


def pattern_for(words: str) -> re.Pattern[str]:
    """Return what finds the words in any case, straight quotation marks standing for either kind."""
    return re.compile("".join(_ALIKE.get(one, re.escape(one)) for one in words), re.IGNORECASE)


class FindBar(QFrame):
    """Looks for words as they are typed; Enter goes on, Esc goes back to writing."""

    def __init__(self, field: NoteField) -> None:
        """Wait, hidden, over a field."""
        super().__init__()
        self.setObjectName("panel")
        self._field = field
        self._hits: list[Hit] = []
        self._by_paragraph: dict[int, list[Hit]] = {}
        self.words = LineField(placeholder=tr("Find in this note"))
        self.words.setAccessibleName(tr("Find in this note"))
        self.words.setMinimumWidth(pixels(120))
        self.words.textChanged.connect(self._look)
        self.said = muted("", wrap=False)
        before = IconButton("up", tr("Previous place"), lambda: self.step(-1), key="Shift+F3")
        after = IconButton("down", tr("Next place"), lambda: self.step(1), key="F3")
        close = IconButton("close", tr("Close the search"), self.close_bar)
        line = row(self.words, self.said, before, after, close, gap=1, margin=1)
        line.setStretch(0, 1)
        self.setLayout(line)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_LOOK_AGAIN_MS)
        self._again.timeout.connect(lambda: self._look(go=False))
        field.edited.connect(self.look_again)
        field.dressing.add(self._spans)
        self.hide()

    def start(self) -> None:
        """Open with the words that are selected, or those of the last time."""
        chosen = self._field.textCursor().selectedText()
        if chosen and "\u2029" not in chosen:
            self.words.setText(chosen)
        self.show()
        self.words.setFocus()
        self.words.selectAll()
        self._look()

    def close_bar(self) -> None:
        """Close and go back to writing, the place that was found selected."""
        self.hide()
        self._again.stop()
        self._show_hits([])
        self._field.setFocus()

    def forget(self) -> None:
        """Close without going anywhere, as when another note is shown."""
        self.hide()
        self._again.stop()
        self._show_hits([])

    def step(self, by: int) -> None:
        """Bring the next place into view, or the one before; after the last comes the first."""
        if self.isHidden():
            self.start()
        if not self._hits:
            return
        cursor = self._field.textCursor()
        at = self._hit_at(cursor.selectionEnd() if by > 0 else cursor.selectionStart())
        place = bisect_left(self._hits, at) if by > 0 else bisect_left(self._hits, at) - 1
        self._go_to(place % len(self._hits))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter, back with Shift and Enter, close with Esc."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def _look(self, _text: str = "", *, go: bool = True) -> None:
        words = self.words.text()
        texts = self._field.paragraphs.texts
        found = pattern_for(words).finditer if words.strip() else None
        hits = [(n, *hit.span()) for n, text in enumerate(texts) for hit in found(text)] if found else []
        self._show_hits(hits)
        if not words.strip():
            self.said.setText("")
        elif not hits:
            self.said.setText(tr("Not in this note"))
        elif go:
            start = self._field.textCursor().selectionStart()
            self._go_to(bisect_left(hits, self._hit_at(start)) % len(hits))
        else:
            self._say()

    def _go_to(self, place: int) -> None:
        number, start, stop = self._hits[place]
        block = self._field.document().findBlockByNumber(number)
        text = self._field.text_of(block)
        begin = block.position()
        self._field.mark_units(begin + units_before(text, start), begin + units_before(text, stop))
        self._say()

    def _say(self) -> None:
        """Tell how many places there are, and at which of them the cursor stands."""
        here = bisect_right(self._hits, self._hit_at(self._field.textCursor().selectionStart()))
        self.said.setText(tr("{number:,} of {count:,}").format(number=max(here, 1), count=len(self._hits)))

    def _hit_at(self, units: int) -> Hit:
        """Return what sorts as a hit that begins at a place and has no end yet."""
        field = self._field
        block = field.document().findBlock(units)
        inside = field.code_points_at(units) - field.paragraphs.start_of(block.blockNumber())
        return block.blockNumber(), inside, 0

    def _show_hits(self, hits: list[Hit]) -> None:
        changed = hits != self._hits
        self._hits = hits
        self._by_paragraph = {}
        for hit in hits:
            self._by_paragraph.setdefault(hit[0], []).append(hit)
        if changed:
            self._field.dressing.renew()

    def look_again(self, *_: int) -> None:
        """Look for the words once more, a moment after the note changed."""
        if self.isVisible():
            self._again.start()

    def _spans(self, block: QTextBlock, text: str) -> Iterator[Span]:
        if self._by_paragraph:
            for _, start, stop in self._by_paragraph.get(block.blockNumber(), ()):
                yield Span(units_before(text, start), units_before(text, stop), "found")
