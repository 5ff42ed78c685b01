"""A QR code on the screen: black on white in every theme, since a telephone has to read it."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColorConstants, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from qi_desktop.security.squares import squares


class SquaresView(QWidget):
    """The squares of a text, each a whole number of dots wide."""

    def __init__(self, name: str, dots: int) -> None:
        """Show nothing yet; each square will be so many dots wide."""
        super().__init__()
        self.setAccessibleName(name)
        self._dots = dots
        self._rows: tuple[tuple[bool, ...], ...] = ()

    def show_text(self, text: str) -> None:
        """Show the squares of a text."""
        self._rows = squares(text)
        self.setFixedSize(self.sizeHint())
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Return room for the squares and the white around them."""
        side = len(self._rows) * self._dots
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dark squares on white."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColorConstants.White)
        for line, row in enumerate(self._rows):
            for place, dark in enumerate(row):
                if dark:
                    corner = QRectF(place * self._dots, line * self._dots, self._dots, self._dots)
                    painter.fillRect(corner, QColorConstants.Black)
        painter.end()
