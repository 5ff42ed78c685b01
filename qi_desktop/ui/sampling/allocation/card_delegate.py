"""How a card looks: its number, the shape of a clash, the join to the next card of the same officer."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from qi_desktop.ui.fonts import body_font, with_even_figures
from qi_desktop.ui.icons import icon_pixmap
from qi_desktop.ui.sampling.allocation.card_model import Laid
from qi_desktop.ui.theme import current, pixels, pressed, text_scale

Index = QModelIndex | QPersistentModelIndex
GAP = 6
_SHAPE = 16


class CardDelegate(QStyledItemDelegate):
    """Paints cards, before the first of an office the office's name."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return room for the number, and for the office's name before it."""
        laid = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(laid, Laid):
            return QSize()
        apart = pixels(12) if laid.last_there else 0
        return QSize(_named(laid) + _card_width(laid) + apart, pressed(30))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one card."""
        laid = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(laid, Laid):
            return
        style: Any = option
        room, theme = QRect(style.rect), current()
        chosen = bool(style.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(_font())
        painter.setPen(theme.colour("muted"))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, laid.office)
        room.setLeft(room.left() + _named(laid))
        room.setWidth(_card_width(laid))
        if laid.joined:
            painter.setPen(QPen(theme.colour("muted"), 2))
            painter.drawLine(room.right(), room.center().y(), room.right() + GAP, room.center().y())
        _paint_card(painter, room, laid, chosen=chosen)
        painter.restore()


def _named(laid: Laid) -> int:
    """Return the room for the office's name before the card."""
    return _metrics().horizontalAdvance(laid.office) + pixels(12) if laid.office else 0


def _card_width(laid: Laid) -> int:
    shape = _SHAPE + 4 if laid.card.clash else 0
    return _metrics(strong=True).horizontalAdvance(laid.card.case.number) + pixels(20) + shape


def _paint_card(painter: QPainter, room: QRect, laid: Laid, *, chosen: bool) -> None:
    theme, clash = current(), bool(laid.card.clash)
    edge = "accent" if chosen else "bad" if clash else "line"
    painter.setPen(QPen(theme.colour(edge), 2 if chosen or clash else 1))
    painter.setBrush(theme.colour("accent_soft" if chosen else "bad_soft" if clash else "paper"))
    painter.drawRoundedRect(room.adjusted(1, 1, -1, -1), 5, 5)
    inside = room.adjusted(pixels(10), 0, 0, 0)
    if clash:
        top = room.center().y() - _SHAPE // 2 + 1
        painter.drawPixmap(inside.left() - 2, top, icon_pixmap("bad", theme.colours.bad, _SHAPE))
        inside.setLeft(inside.left() + _SHAPE + 4)
    painter.setFont(_font(strong=True))
    painter.setPen(theme.colour("ink"))
    painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, laid.card.case.number)


def _font(*, strong: bool = False) -> QFont:
    font = with_even_figures(body_font(text_scale()))
    if strong:
        font.setWeight(QFont.Weight.Medium)
    return font


def _metrics(*, strong: bool = False) -> QFontMetrics:
    return QFontMetrics(_font(strong=strong))
