"""The line that shows where the keyboard is on a control that is filled, whose edge alone would not do."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from qi_desktop.ui.theme import current

_WIDE, _ROUND = 2, 3


def paint_ring(painter: QPainter, control: QWidget, role: str = "on_accent", *, inset: float = 3) -> None:
    """Paint a line inside the edge of a control, in a colour that stands out from what fills it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(current().colour(role), _WIDE))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(control.rect()).adjusted(inset, inset, -inset, -inset), _ROUND, _ROUND)
    painter.restore()
