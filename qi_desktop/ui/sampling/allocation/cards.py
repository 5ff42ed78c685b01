"""The cards of one lane: chosen with the arrows, carried to another lane with the mouse or a key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QListView
from typing_extensions import override

from qi_desktop.ui.sampling.allocation.card_delegate import GAP, CardDelegate
from qi_desktop.ui.sampling.allocation.card_model import CardModel
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.carrying import carry

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent

    from qi_desktop.ui.sampling.allocation.board import Card

CARRIED = "application/x-qi-sampled-case"
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Home: -10_000,
    Qt.Key.Key_End: 10_000,
}


class CardList(QListView):
    """The cards of a lane, side by side and on as many lines as they need."""

    def __init__(
        self,
        chosen: Callable[[Card], object],
        given: Callable[[Card, int], object],
        left: Callable[[int], object],
    ) -> None:
        """``chosen`` is told the card, ``given`` also the number on the key, ``left`` whether up or down."""
        super().__init__()
        self.records = CardModel()
        self._chosen, self._given, self._left = chosen, given, left
        self.setModel(self.records)
        self._delegate = CardDelegate()
        self.setItemDelegate(self._delegate)
        self.setObjectName("cards")
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setSpacing(GAP // 2)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragEnabled(True)
        self.setAcceptDrops(False)
        for set_policy in (self.setVerticalScrollBarPolicy, self.setHorizontalScrollBarPolicy):
            set_policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._moved)

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Replace the cards; none is chosen."""
        self.selectionModel().blockSignals(True)
        self.records.show_cards(cards)
        self.selectionModel().blockSignals(False)
        self._fit()

    def chosen(self) -> Card | None:
        """Return the chosen card."""
        return self.records.card(self.currentIndex().row())

    def choose(self, sampled_case: str, *, tell: bool = True) -> bool:
        """Choose a card; tells whether it lies here."""
        for place in range(self.records.rowCount()):
            card = self.records.card(place)
            if card is not None and card.id == sampled_case:
                self._choose_at(place, tell=tell)
                return True
        return False

    def choose_first(self) -> None:
        """Choose the first card."""
        if self.records.laid:
            self._choose_at(0)

    def let_go(self) -> None:
        """Choose nothing."""
        self.selectionModel().blockSignals(True)
        self.selectionModel().clear()
        self.selectionModel().blockSignals(False)
        self.viewport().update()

    @override
    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        """Carry the chosen card."""
        del supportedActions
        card = self.chosen()
        if card is not None:
            carry(self, CARRIED, card.id)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from card to card and from lane to lane; Alt and a number gives the chosen card away."""
        key = event.key()
        card = self.chosen()
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            if card is not None:
                self._given(card, key - Qt.Key.Key_0)
        elif key in _STEPS:
            self._step(_STEPS[Qt.Key(key)])
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._left(-1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose a card when the keyboard comes, so that there is something to act on."""
        super().focusInEvent(event)
        # Qt makes the first card current by itself, but does not choose it.
        if not self.selectionModel().hasSelection() and self.records.laid:
            self._choose_at(max(0, self.currentIndex().row()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many lines as the width needs."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        self.doItemsLayout()
        self.setFixedHeight(max(self.contentsSize().height(), pixels(36)) + 4)

    def _step(self, step: int) -> None:
        if self.records.laid:
            place = self.currentIndex().row() + step
            self._choose_at(max(0, min(len(self.records.laid) - 1, place)))

    def _choose_at(self, place: int, *, tell: bool = True) -> None:
        model, index = self.selectionModel(), self.records.index(place)
        anew = index != self.currentIndex()
        model.blockSignals(not tell)
        model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        model.blockSignals(False)
        if tell and not anew:
            self._moved(index)
        self.viewport().update()

    def _moved(self, index: QModelIndex) -> None:
        card = self.records.card(index.row())
        if card is not None:
            self._chosen(card)
