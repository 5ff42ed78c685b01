"""The days above a week: each with its offices, cut where there is no room for all; the tip has the whole."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget
from typing_extensions import override

from qi_desktop.ui.fonts import body_font, with_even_figures
from qi_desktop.ui.theme import current, pixels, text_scale

_INSET = 11


class DayHeader(QHeaderView):
    """Paints a day in two lines, as a cell paints an interview: what it is, and where."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Stand above a grid."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setMinimumSectionSize(pixels(96))
        self.setHighlightSections(False)
        self.setFixedHeight(pixels(50))

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Paint a day and its offices, each on a line of its own."""
        said = self.model().headerData(logicalIndex, Qt.Orientation.Horizontal)
        day, _, offices = str(said or "").partition("\n")
        theme, room = current(), rect.adjusted(pixels(_INSET), 0, -pixels(4), 0)
        painter.save()
        painter.setPen(theme.colour("muted"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        line = QFontMetrics(_font()).lineSpacing()
        top = rect.top() + (rect.height() - 2 * line) // 2
        for place, (words, role) in enumerate(((day, "ink"), (offices, "muted"))):
            font = _font(strong=role == "ink")
            painter.setFont(font)
            painter.setPen(theme.colour(role))
            here = QRect(room.left(), top + place * line, room.width(), line)
            painter.drawText(here, Qt.AlignmentFlag.AlignVCenter, cut(words, font, room.width()))
        painter.restore()

    @override
    def sectionSizeFromContents(self, logicalIndex: int) -> QSize:
        """Ask for no more than the least width: what does not fit is cut."""
        return QSize(self.minimumSectionSize(), super().sectionSizeFromContents(logicalIndex).height())


def cut(offices: str, font: QFont, room: int) -> str:
    """Return offices that fit a width: all of them, or the first and how many more, or that one cut."""
    metrics = QFontMetrics(font)
    if metrics.horizontalAdvance(offices) <= room:
        return offices
    first, *others = offices.split(", ")
    more = f" +{len(others)}" if others else ""
    left = room - metrics.horizontalAdvance(more)
    return metrics.elidedText(first, Qt.TextElideMode.ElideRight, left) + more


def _font(*, strong: bool = False) -> QFont:
    font = with_even_figures(body_font(text_scale()))
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return font
