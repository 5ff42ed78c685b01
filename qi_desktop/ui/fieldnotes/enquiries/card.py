"""A card of the board or of the plan, and how it looks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from qi_desktop.ui.fonts import body_font, with_even_figures
from qi_desktop.ui.icons import icon_pixmap
from qi_desktop.ui.theme import current, pixels, text_scale
from qi_desktop.ui.widgets.entries import cut

Index = QModelIndex | QPersistentModelIndex
_SHAPE = 16
_EDGE, _ABOVE, _APART = 10, 8, 6
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True, slots=True)
class Card:
    """One thing that is moved: what it says, lines below in small, and a mark with its word if it has one."""

    key: str
    title: str
    lines: tuple[str, ...] = ()
    mark: str = ""
    mark_words: str = ""
    faded: bool = False

    def spoken(self) -> str:
        """Return the card as it is read out."""
        return ". ".join(part for part in (self.title, *self.lines, self.mark_words) if part)


class CardModel(QAbstractListModel):
    """The cards of one column in their order."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.cards: list[Card] = []

    def show_cards(self, cards: list[Card]) -> None:
        """Replace the cards."""
        self.beginResetModel()
        self.cards = cards
        self.endResetModel()

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of cards."""
        return 0 if parent is not None and parent.isValid() else len(self.cards)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let a card be chosen and carried."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a card says, all of it for the delegate, or what is read out."""
        if not index.isValid() or index.row() >= len(self.cards):
            return None
        card = self.cards[index.row()]
        spoken = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
        if role in spoken:
            return card.spoken()
        if role == Qt.ItemDataRole.UserRole:
            return card
        return card.title if role == Qt.ItemDataRole.DisplayRole else None


class CardDelegate(QStyledItemDelegate):
    """Paints cards: paper with a hairline around it, in the accent when it is chosen."""

    def __init__(self, lines: int) -> None:
        """Give what a card says so many lines at most."""
        super().__init__()
        self._lines = lines

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return room for the card as wide as its column."""
        card, view = index.data(Qt.ItemDataRole.UserRole), _view(option)
        if not isinstance(card, Card) or view is None:
            return QSize()
        width = view.viewport().width()
        title = _height(_title(), cut(card.title, _title(), _inside(width), self._lines), _inside(width))
        below = sum(_small().lineSpacing() + 2 for _ in _below(card))
        return QSize(pixels(120), title + below + 2 * _ABOVE + _APART + (3 if below else 0))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one card."""
        card = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(card, Card):
            return
        style: Any = option
        chosen = bool(style.state & QStyle.StateFlag.State_Selected)
        room = QRect(style.rect).adjusted(1, 1, -1, -_APART)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, room, chosen=chosen)
        self._paint_words(painter, room.adjusted(_EDGE, _ABOVE, -_EDGE, -_ABOVE), card)
        painter.restore()

    def _paint_words(self, painter: QPainter, room: QRect, card: Card) -> None:
        theme = current()
        words = cut(card.title, _title(), room.width(), self._lines)
        painter.setFont(_title_font())
        painter.setPen(theme.colour("muted" if card.faded else "ink"))
        painter.drawText(room, _WRAPPED, words)
        down = room.top() + _height(_title(), words, room.width()) + 3
        painter.setFont(_small_font())
        for mark, line in _below(card):
            across = room.left()
            if mark:
                top = down + (_small().lineSpacing() - _SHAPE) // 2
                painter.drawPixmap(across, top, icon_pixmap(mark, getattr(theme.colours, mark), _SHAPE))
                across += _SHAPE + 5
            painter.setPen(theme.colour(mark or "muted"))
            below = QRect(across, down, room.right() - across + 1, _small().lineSpacing())
            fitting = _small().elidedText(line, Qt.TextElideMode.ElideRight, below.width())
            painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, fitting)
            down += _small().lineSpacing() + 2


def _below(card: Card) -> list[tuple[str, str]]:
    """Return the lines below what a card says, each with its mark."""
    marked = [(card.mark, card.mark_words)] if card.mark_words else []
    return [*(("", line) for line in card.lines if line), *marked]


def _paint_ground(painter: QPainter, room: QRect, *, chosen: bool) -> None:
    theme = current()
    painter.setPen(QPen(theme.colour("accent" if chosen else "line"), 2 if chosen else 1))
    painter.setBrush(theme.colour("accent_soft" if chosen else "paper"))
    painter.drawRoundedRect(room, 5, 5)


def _view(option: QStyleOptionViewItem) -> QListView | None:
    widget: Any = option.widget  # pyright: ignore[reportAttributeAccessIssue]
    return widget if isinstance(widget, QListView) else None


def _inside(width: int) -> int:
    return width - 2 - 2 * _EDGE


def _height(metrics: QFontMetrics, words: str, width: int) -> int:
    return metrics.boundingRect(0, 0, width, 10_000, int(_WRAPPED), words).height()


def _title_font() -> QFont:
    font = with_even_figures(body_font(text_scale()))
    font.setWeight(QFont.Weight.Medium)
    return font


def _small_font() -> QFont:
    return with_even_figures(body_font(text_scale()))


def _title() -> QFontMetrics:
    return QFontMetrics(_title_font())


def _small() -> QFontMetrics:
    return QFontMetrics(_small_font())
