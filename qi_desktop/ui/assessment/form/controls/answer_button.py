"""One answer as a button, with the key that gives it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton
from typing_extensions import override

from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import current, pixels
from qi_desktop.ui.widgets.focus_ring import paint_ring


class AnswerButton(QPushButton):
    """Stays pressed while it is the answer; pressed again, it takes the answer back."""

    def __init__(
        self, value: str, words: str, key: str, chosen: Callable[[str], object], *, quiet: bool
    ) -> None:
        """Show an answer; ``quiet`` for the states that are no judgements."""
        super().__init__()
        self.value, self.key = value, key
        self.setCheckable(True)
        self.setProperty("kind", "uncounted" if quiet else "answer")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda _checked=False: chosen(value))
        self.name(words)

    def name(self, words: str) -> None:
        """Put the answer into words, as in another language of the form."""
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(
            tr("{words}, key {key}").format(words=words, key=self.key) if self.key else words
        )

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button, then its key at the right edge."""
        super().paintEvent(event)
        filled = self.isChecked() and self.isEnabled()
        painter = QPainter(self)
        if filled and self.hasFocus():
            paint_ring(painter, self)
        if self.key:
            colours = current().colours
            painter.setPen(colours.on_accent if filled else colours.muted)
            painter.setFont(self.font())
            room = self.rect().adjusted(0, 0, -pixels(10), 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.key)
        painter.end()
