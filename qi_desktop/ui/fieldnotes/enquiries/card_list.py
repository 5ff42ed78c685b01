"""Cards below one another: chosen with the arrows, carried with the mouse or with Alt and an arrow."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView
from typing_extensions import override

from qi_desktop.ui.fieldnotes.enquiries.card import Card, CardDelegate, CardModel
from qi_desktop.ui.theme import current, pixels
from qi_desktop.ui.widgets.carrying import carry

if TYPE_CHECKING:
    from collections.abc import Callable

CARRIED = "application/x-qi-enquiry-card"
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


@dataclass(frozen=True, slots=True)
class Told:
    """Who is told what happens to cards: each act is given the card's key, moves also how far."""

    chosen: Callable[[str], object]
    opened: Callable[[str], object]
    carried: Callable[[str, int, int], object]
    left: Callable[[CardList, int, int], object]
    ticked: Callable[[str], object] | None = None
    removed: Callable[[str], object] | None = None


class CardList(QListView):
    """The cards of one column or of one cell."""

    def __init__(self, told: Told, *, lines: int = 4, fits: bool = False) -> None:
        """Show cards of so many lines at most; one that fits is as tall as its cards."""
        super().__init__()
        self.records = CardModel()
        self._told, self._fits = told, fits
        self.setModel(self.records)
        self._delegate = CardDelegate(lines)
        self.setItemDelegate(self._delegate)
        self.setObjectName("cards")
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setWordWrap(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if fits:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragEnabled(True)
        self.setAcceptDrops(False)
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentChanged.connect(self._tell)

    def show_cards(self, cards: list[Card]) -> None:
        """Replace the cards; the chosen one stays chosen if it is still here, without telling anybody."""
        kept = self.chosen()
        model = self.selectionModel()
        model.blockSignals(True)
        self.records.show_cards(cards)
        model.blockSignals(False)
        self.choose(kept, tell=False)
        # Nothing can be chosen in an empty list, so the keyboard passes it by.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if cards else Qt.FocusPolicy.NoFocus)
        self._fit()

    def chosen(self) -> str:
        """Return the key of the chosen card, nothing if none is."""
        place = self.currentIndex().row()
        chosen = self.selectionModel().hasSelection() and 0 <= place < len(self.records.cards)
        return self.records.cards[place].key if chosen else ""

    def choose(self, key: str, *, tell: bool = True) -> bool:
        """Choose a card; tells whether it lies here."""
        for place, card in enumerate(self.records.cards):
            if card.key == key:
                self._choose_at(place, tell=tell)
                return True
        return False

    def choose_near(self, place: int) -> None:
        """Choose the card at a place, or the last one before it."""
        if self.records.cards:
            self._choose_at(max(0, min(len(self.records.cards) - 1, place)))

    def let_go(self) -> None:
        """Choose nothing."""
        model = self.selectionModel()
        model.blockSignals(True)
        model.clear()
        model.blockSignals(False)
        self.viewport().update()

    @override
    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        """Carry the chosen card."""
        del supportedActions
        if self.chosen():
            carry(self, CARRIED, self.chosen())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from card to card and to the neighbours; Alt and an arrow carries the card along."""
        key, alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        chosen = self.chosen()
        if key in _ARROWS and alt and chosen:
            self._told.carried(chosen, *_ARROWS[Qt.Key(key)])
        elif key in _ARROWS:
            self._step(*_ARROWS[Qt.Key(key)])
        elif key in _ENTER and chosen:
            self._told.opened(chosen)
        elif key == Qt.Key.Key_Space and chosen and self._told.ticked:
            self._told.ticked(chosen)
        elif key == Qt.Key.Key_Delete and chosen and self._told.removed:
            self._told.removed(chosen)
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose a card if none is."""
        super().focusInEvent(event)
        if not self.selectionModel().hasSelection() and self.records.cards:
            self._choose_at(max(0, self.currentIndex().row()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again: a narrower column needs more lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        self.doItemsLayout()
        if self._fits:
            rows = range(len(self.records.cards))
            self.setFixedHeight(max(pixels(28), sum(self.sizeHintForRow(row) for row in rows) + 6))

    def _step(self, across: int, down: int) -> None:
        place = self.currentIndex().row() + down
        if across or not 0 <= place < len(self.records.cards):
            self._told.left(self, across, down)
        else:
            self._choose_at(place)

    def _choose_at(self, place: int, *, tell: bool = True) -> None:
        model, index = self.selectionModel(), self.records.index(place)
        anew = index != self.currentIndex()
        model.blockSignals(not tell)
        model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        model.blockSignals(False)
        if tell and not anew:
            self._tell()
        self.scrollTo(index)
        self.viewport().update()

    def _open(self) -> None:
        self._told.opened(self.chosen())

    def _tell(self) -> None:
        place = self.currentIndex().row()
        if 0 <= place < len(self.records.cards):
            self._told.chosen(self.records.cards[place].key)


class DropPlace(QFrame):
    """A part of the page on which a carried card can be put down."""

    def __init__(self, dropped: Callable[[str], object]) -> None:
        """``dropped`` is told the card's key."""
        super().__init__()
        self._dropped, self._over = dropped, False
        self.setAcceptDrops(True)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a card."""
        if event.mimeData().hasFormat(CARRIED):
            event.acceptProposedAction()
            self._show_over(over=True)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before."""
        self._show_over(over=False)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Put the card down."""
        self._show_over(over=False)
        event.acceptProposedAction()
        self._dropped(bytes(event.mimeData().data(CARRIED).data()).decode())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Show by the ground where the card would lie."""
        super().paintEvent(event)
        if self._over:
            painter = QPainter(self)
            painter.fillRect(self.rect(), current().colour("accent_soft"))
            painter.end()

    def _show_over(self, *, over: bool) -> None:
        self._over = over
        self.update()
