"""The cards of one lane in their order, and how each lies beside the next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qi_desktop.ui.sampling.allocation.board import Card

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Laid:
    """A card as it lies: the office's name before its first card, a join to the next of the same officer."""

    card: Card
    office: str
    joined: bool
    last_there: bool


class CardModel(QAbstractListModel):
    """Cards in their order."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.laid: list[Laid] = []

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Replace the cards."""
        self.beginResetModel()
        before, after = [None, *cards], [*cards[1:], None]
        self.laid = [
            Laid(
                card,
                "" if last is not None and last.facts.office == card.facts.office else card.facts.office,
                following is not None and following.officer == card.officer,
                following is None or following.facts.office != card.facts.office,
            )
            for last, card, following in zip(before, cards, after, strict=False)
        ]
        self.endResetModel()

    def card(self, place: int) -> Card | None:
        """Return the card at a place."""
        return self.laid[place].card if 0 <= place < len(self.laid) else None

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of cards."""
        return 0 if parent is not None and parent.isValid() else len(self.laid)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let a card be chosen and carried."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a card's number, all of it for the delegate, or what is read out."""
        card = self.card(index.row()) if index.isValid() else None
        if card is None:
            return None
        if role == Qt.ItemDataRole.UserRole:
            return self.laid[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return card.case.number
        spoken = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
        return card.spoken() if role in spoken else None
