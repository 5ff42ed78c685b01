"""Slips are underlined as one writes; the words that may have been meant are a key away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from qi_desktop.fieldnotes.spelling.speller import Speller
from qi_desktop.fieldnotes.spelling.words import Word, words_in
from qi_desktop.ui.fieldnotes.writing.looks import Span
from qi_desktop.ui.tidying import Tidying
from qi_desktop.ui.widgets.paragraphs import code_points_before, units_before

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from PySide6.QtGui import QTextBlock

    from qi_desktop.ui.fieldnotes.writing.field import NoteField

START_AFTER_MS = 1500
LOOK_EVERY_MS = 250
_REMEMBERED = 400


class SpellCheck(QObject):
    """Asks the speller about the words in view; whoever leaves the page lets its thread end."""

    def __init__(
        self, field: NoteField, known_here: Callable[[], Iterable[str]], dictionary: Callable[[], str]
    ) -> None:
        """Watch a field; ``known_here`` tells the inspection's own words, ``dictionary`` which one is used.

        Where no dictionary is used, or in a note that ``turn`` was asked for, nothing is underlined.
        """
        super().__init__(field)
        self._dictionary, self._note = dictionary, ""
        self._left_alone: set[str] = set()
        self._field, self._known_here = field, known_here
        self.speller: Speller | None = None
        self._judged = -1
        self._words: dict[str, tuple[Word, ...]] = {}
        self._shown: dict[str, int] = {}
        self._typing: tuple[int, int] | None = None
        self._tidying = Tidying(self)
        field.edited.connect(self._tidying.typed)
        self._begin = QTimer(self)
        self._begin.setSingleShot(True)
        self._begin.setInterval(START_AFTER_MS)
        self._begin.timeout.connect(self.start)
        self._look = QTimer(self)
        self._look.setInterval(LOOK_EVERY_MS)
        self._look.timeout.connect(self.look)
        field.dressing.add(self._spans)
        field.cursorPositionChanged.connect(self._moved)

    def start_soon(self) -> None:
        """Begin once the note stands and nobody waits for it any more."""
        if self.speller is None and not self.is_off():
            self._begin.start()

    def start(self) -> None:
        """Begin to read the dictionary in its thread."""
        self._begin.stop()
        if self.speller is None and not self.is_off():
            self.speller = Speller(self._dictionary())
            self.learn()
            self._tidying.start()
            self.speller.start()
            self._look.start()

    def stop(self) -> None:
        """Let the thread end."""
        self._begin.stop()
        self._look.stop()
        if self.speller is not None:
            self.speller.close()
            self.speller = None
            self._tidying.stop()

    def show_note(self, note: str) -> None:
        """Take up with another note, which may be one that is left alone."""
        self._note = note
        if self.is_off():
            self._let_go()
        elif self._field.isVisible():
            self.start_soon()

    def is_off(self) -> bool:
        """Tell whether nothing is looked at in this note."""
        return not self._dictionary() or self._note in self._left_alone

    def turn(self) -> bool:
        """Look at this note from now on, or leave it alone until the window closes; tells whether it does."""
        self._left_alone ^= {self._note}
        self.show_note(self._note)
        return not self.is_off()

    def _let_go(self) -> None:
        if self.speller is not None:
            self.stop()
            self._field.dressing.renew()

    def learn(self) -> None:
        """Take the inspection's own words anew."""
        if self.speller is not None:
            self.speller.learn(self._known_here())

    def look(self) -> None:
        """Dress again those paragraphs in view of which more is known now."""
        if self.speller is None or self.speller.judged == self._judged:
            return
        self._judged = self.speller.judged
        for block in list(self._field.blocks_in_view()):
            text = self._field.text_of(block)
            if len(self._slips(text)) != self._shown.get(text, 0):
                self._field.dressing.dress_again(block)

    # ---------------------------------------------------------------------------------------------- slips
    def slip_at(self, units: int) -> Word | None:
        """Return the slip that a place lies in or ends, with its place in its paragraph, if there is one."""
        block = self._field.document().findBlock(units)
        text = self._field.text_of(block)
        inside = code_points_before(text, units - block.position())
        slips = self._slips(text)
        return next((word for word in slips if word.start <= inside <= word.stop), None)

    def next_slip(self) -> tuple[int, int] | None:
        """Return where the next slip after the cursor lies, in UTF-16 units; from the top after the last."""
        field = self._field
        at = field.textCursor().selectionEnd()
        first = field.document().findBlock(at).blockNumber()
        count = len(field.paragraphs.texts)
        for step in range(count + 1):
            block = field.document().findBlockByNumber((first + step) % count)
            text = field.text_of(block)
            for word in self._slips(text):
                start = block.position() + units_before(text, word.start)
                if step or start >= at:
                    return start, block.position() + units_before(text, word.stop)
        return None

    def _slips(self, text: str) -> list[Word]:
        if self.speller is None:
            return []
        words = self._words.get(text)
        if words is None:
            if len(self._words) >= _REMEMBERED:
                self._words.clear()
                self._shown.clear()
            words = self._words[text] = tuple(words_in(text))
        unknown = self.speller.unknown(word.text for word in words)
        return [word for word in words if word.text in unknown] if unknown else []

    def _spans(self, block: QTextBlock, text: str) -> Iterator[Span]:
        if self.speller is None:
            return
        at = self._field.textCursor().position() - block.position()
        slips = self._slips(text)
        self._shown[text] = len(slips)
        for word in slips:
            start, stop = units_before(text, word.start), units_before(text, word.stop)
            if at == stop and self._field.hasFocus() and not self._field.isReadOnly():
                # Nobody is told that a word is wrong before it is written.
                self._typing = (block.blockNumber(), stop)
            else:
                yield Span(start, stop, "slip")

    def _moved(self) -> None:
        if self._typing is None:
            return
        number, stop = self._typing
        cursor = self._field.textCursor()
        if (cursor.blockNumber(), cursor.positionInBlock()) != (number, stop):
            self._typing = None
            block = self._field.document().findBlockByNumber(number)
            if block.isValid():
                self._field.dressing.dress_again(block)
