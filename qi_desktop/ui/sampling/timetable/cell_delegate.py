"""How an hour of the week looks: an interview with its officer, a clash with its shape, a blocked hour."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QBrush, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from qi_desktop.ui.fonts import body_font, with_even_figures
from qi_desktop.ui.icons import icon_pixmap
from qi_desktop.ui.sampling.timetable.week_model import Booked, Cell, WeekModel
from qi_desktop.ui.theme import current, pixels, text_scale

Index = QModelIndex | QPersistentModelIndex
_SHAPE = 16


class CellDelegate(QStyledItemDelegate):
    """Paints the cells of a week; ``picked`` is the sampled case that is picked up."""

    picked = ""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        cell, model = index.data(Qt.ItemDataRole.UserRole), index.model()
        if not isinstance(cell, Cell) or not isinstance(model, WeekModel):
            return
        style: Any = option
        room = QRect(style.rect)
        painter.save()
        _paint_ground(painter, room, cell, afternoon=model.week.first_of_afternoon(index.row()))
        height = room.height() // max(1, len(cell.booked))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, one in enumerate(cell.booked):
            part = QRect(room.left(), room.top() + place * height, room.width(), height).adjusted(
                3, 2, -4, -3
            )
            _paint_slot(painter, part, one, picked=one.slot.sampled_case == self.picked)
        if style.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(current().colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(room.adjusted(1, 1, -2, -2))
        painter.restore()


def _paint_ground(painter: QPainter, room: QRect, cell: Cell, *, afternoon: bool) -> None:
    theme = current()
    if cell.blocked and not cell.booked:
        painter.fillRect(room, QBrush(theme.colour("line"), Qt.BrushStyle.BDiagPattern))
        painter.setFont(_font())
        painter.setPen(theme.colour("muted"))
        words = QFontMetrics(_font()).elidedText(cell.blocked, Qt.TextElideMode.ElideRight, room.width() - 16)
        ground = QFontMetrics(_font()).boundingRect(words).adjusted(-4, -2, 4, 2)
        ground.moveCenter(room.center())
        painter.fillRect(ground, theme.colour("paper"))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)
    painter.setPen(theme.colour("line"))
    painter.drawLine(room.bottomLeft(), room.bottomRight())
    painter.drawLine(room.topRight(), room.bottomRight())
    if afternoon:
        painter.setPen(QPen(theme.colour("muted"), 1))
        painter.drawLine(room.topLeft(), room.topRight())


def _paint_slot(painter: QPainter, room: QRect, booked: Booked, *, picked: bool) -> None:
    theme, status = current(), booked.status
    ink = theme.colour(status or "accent")
    painter.setPen(QPen(ink, 2, Qt.PenStyle.DashLine) if picked else Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(f"{status}_soft" if status else "accent_soft"))
    painter.drawRoundedRect(room, 4, 4)
    painter.fillRect(QRect(room.left(), room.top() + 3, 3, room.height() - 6), ink)
    inside = room.adjusted(pixels(10), 0, -pixels(4), 0)
    line = QFontMetrics(_font()).lineSpacing()
    both = inside.height() >= 2 * line
    top = inside.top() + max(0, (inside.height() - (2 if both else 1) * line) // 2)
    if status:
        shape = icon_pixmap(status, getattr(theme.colours, status), _SHAPE)
        painter.drawPixmap(inside.right() - _SHAPE, top, shape)
    _write(painter, QRect(inside.left(), top, inside.width() - _SHAPE, line), booked.slot.number, strong=True)
    if both:
        officer = QRect(inside.left(), top + line, inside.width(), line)
        _write(painter, officer, booked.slot.responsible_officer)


def _write(painter: QPainter, room: QRect, text: str, *, strong: bool = False) -> None:
    font = _font(strong=strong)
    painter.setFont(font)
    painter.setPen(current().colour("ink" if strong else "muted"))
    cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, cut)


def _font(*, strong: bool = False) -> QFont:
    font = with_even_figures(body_font(text_scale()))
    if strong:
        font.setWeight(QFont.Weight.DemiBold)
    return font
