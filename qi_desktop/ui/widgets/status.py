"""States shown three ways at once: a colour, a shape and a word."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from qi_desktop.ui.icons import icon_pixmap
from qi_desktop.ui.theme import current, pixels
from qi_desktop.ui.widgets.layout import row
from qi_desktop.ui.widgets.words import Elided, Words


class Status(StrEnum):
    """The four states there are; each has a colour and an icon of the same name."""

    GOOD = "good"
    CAUTION = "caution"
    BAD = "bad"
    WAITING = "waiting"


class StatusMark(QWidget):
    """A state: its shape, its colour and the word for it."""

    def __init__(self, status: Status, word: str, *, cut: bool = False) -> None:
        """Show a state with a word; ``cut`` lets it be shorter than the word where there is little room."""
        super().__init__()
        self._shape, self._word = QLabel(), Elided(strong=True) if cut else Words(wrap=False, strong=True)
        self._shape.setFixedSize(pixels(18), pixels(18))
        line = row(self._shape, self._word, None, gap=0.75)
        if cut:
            line.setStretch(1, 1_000)
        self.setLayout(line)
        self.show_status(status, word)

    def show_status(self, status: Status, word: str) -> None:
        """Change the state shown."""
        self._status = status
        if isinstance(self._word, Elided):
            self._word.show_text(word)
        else:
            self._word.setText(word)
        self._word.set_tone(status.value)
        self._word.setAccessibleName(word)
        self._draw()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Redraw the shape when the theme changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        colour = getattr(current().colours, self._status.value)
        self._shape.setPixmap(icon_pixmap(self._status.value, colour, pixels(18)))


class Badge(QWidget):
    """A small count of what waits; nothing is drawn for none."""

    def __init__(self, count: int = 0) -> None:
        """Show a count."""
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.show_count(count)

    def show_count(self, count: int) -> None:
        """Change the count."""
        self.count = count
        self.setVisible(count > 0)
        self.setFixedSize(self.sizeHint())
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Return room for the figures."""
        high = pixels(20)
        return QSize(max(high, self.fontMetrics().horizontalAdvance(str(self.count)) + pixels(12)), high)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the count on a round ground."""
        del event
        theme, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("waiting_soft"))
        painter.drawRoundedRect(QRectF(self.rect()), self.height() / 2, self.height() / 2)
        painter.setPen(theme.colour("waiting"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self.count))
        painter.end()
