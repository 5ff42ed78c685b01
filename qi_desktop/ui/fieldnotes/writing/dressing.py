"""Dresses the paragraphs that are in view, each once; nobody pays for those that are not."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from qi_desktop.ui.fieldnotes.writing.looks import Looks, Span, structure_of
from qi_desktop.ui.widgets.paragraphs import units_before

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock

    from qi_desktop.ui.widgets.long_field import LongField

Source = Callable[["QTextBlock", str], Iterator[Span]]
"""What else lies in a paragraph: spans in UTF-16 units of it."""

AT_ONCE = 40
"""How many paragraphs one edit may change and have them dressed on the spot; of a paste, those in view."""


class Dressing(QObject):
    """Gives paragraphs their looks when they come into view or change."""

    def __init__(self, field: LongField) -> None:
        """Watch a field; sources are added by those who know of passages, slips and what was found."""
        super().__init__(field)
        self._field = field
        self._sources: list[Source] = []
        self._looks = Looks()
        self._generation = 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.dress_view)
        field.verticalScrollBar().valueChanged.connect(self._later)
        field.updateRequest.connect(self._later)

    def add(self, source: Source) -> None:
        """Let another source tell what lies in a paragraph."""
        self._sources.append(source)

    def change_clothes(self) -> None:
        """Mix the looks anew, for another theme or text size."""
        self._looks = Looks()
        self.renew()

    def renew(self) -> None:
        """Dress everything anew as it comes into view."""
        self._generation += 1
        self.dress_view()

    def dress_changed(self, first: int, stop: int) -> None:
        """Dress paragraphs whose words changed; Qt lays them out again by itself."""
        if stop - first > AT_ONCE:
            self._soon.start()
            return
        block = self._field.document().findBlockByNumber(first)
        for _ in range(first, stop):
            self._put_on(block)
            block = block.next()

    def dress_again(self, block: QTextBlock) -> None:
        """Dress a paragraph of which something else is known now."""
        self._put_on(block)
        self._field.lay_out_again(block)

    def dress_view(self) -> None:
        """Dress what is in view and was not dressed yet."""
        self._soon.stop()
        for block in self._field.blocks_in_view():
            if block.userState() != self._generation:
                self.dress_again(block)

    def _put_on(self, block: QTextBlock) -> None:
        text = self._field.text_of(block)
        spans = list(structure_of(text))
        if spans and not text.isascii():
            spans = [
                Span(units_before(text, span.start), units_before(text, span.stop), span.look)
                for span in spans
            ]
        for source in self._sources:
            spans += source(block, text)
        layout = block.layout()
        if spans or layout.formats():
            layout.setFormats(self._looks.ranges(spans))
        block.setUserState(self._generation)

    def _later(self, *_: object) -> None:
        if not self._soon.isActive():
            self._soon.start()
