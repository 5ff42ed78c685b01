"""Words with what was found in them marked, painted on as many lines as there is room for."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from qi_desktop.ui.theme import current

_CODING = "utf-16-le"


def units(text: str, at: int) -> int:
    """Return where a code point of a text stands as Qt counts."""
    return len(text[:at].encode(_CODING, "surrogatepass")) // 2


def paint_marked(
    painter: QPainter,
    room: QRect,
    text: str,
    marks: tuple[tuple[int, int], ...],
    font: QFont,
    ink: QColor,
    *,
    lines: int = 1,
) -> int:
    """Paint a text that may be cut, its marks strong and on another ground; returns its height."""
    layout, height = _laid_out(text, marks, font, ink, room.width(), lines)
    painter.setPen(ink)
    layout.draw(painter, QPointF(room.topLeft()))
    return height


def _laid_out(
    text: str, marks: tuple[tuple[int, int], ...], font: QFont, ink: QColor, width: int, lines: int
) -> tuple[QTextLayout, int]:
    layout = _formatted(text, marks, font, ink)
    height, ended = _broken(layout, width, lines)
    whole = units(text, len(text))
    if ended < whole:
        encoded = text.encode(_CODING, "surrogatepass")
        shorter = encoded[: 2 * max(ended - 3, 0)].decode(_CODING, "ignore").rstrip() + " …"
        layout = _formatted(shorter, marks, font, ink)
        height, _ = _broken(layout, width, lines)
    return layout, height


def _formatted(text: str, marks: tuple[tuple[int, int], ...], font: QFont, ink: QColor) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    shown = QTextCharFormat()
    shown.setFontWeight(QFont.Weight.DemiBold)
    shown.setBackground(QBrush(current().colour("caution_soft")))
    shown.setForeground(QBrush(ink))
    ranges: list[QTextLayout.FormatRange] = []
    for start, stop in marks:
        if start < len(text):
            each = QTextLayout.FormatRange()
            each.start = units(text, start)
            each.length = units(text, stop) - each.start
            each.format = shown
            ranges.append(each)
    layout.setFormats(ranges)
    return layout


def _broken(layout: QTextLayout, width: int, lines: int) -> tuple[int, int]:
    """Break a layout into lines; returns its height, and where its last line ends."""
    height, ended = 0.0, 0
    layout.beginLayout()
    for _ in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
        ended = line.textStart() + line.textLength()
    layout.endLayout()
    return round(height), ended
