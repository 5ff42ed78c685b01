"""One inspector's lane: who, how much, and the cards, with room for another to be dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from qi_desktop.ui.language import tr
from qi_desktop.ui.sampling.allocation.cards import CARRIED, CardList
from qi_desktop.ui.theme import current, pixels
from qi_desktop.ui.widgets.bars import Bar, BarView
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.status import Status, StatusMark
from qi_desktop.ui.widgets.words import Elided, Words, hairline

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.ui.sampling.allocation.board import Card, Lane

INTEREST = tr("declared interest")
HEAD = 232


class LaneRow(QFrame):
    """A lane of the board."""

    def __init__(
        self,
        chosen: Callable[[Card], object],
        given: Callable[[Card, int], object],
        left: Callable[[LaneRow, int], object],
        dropped: Callable[[str, str], object],
    ) -> None:
        """``dropped`` is told the sampled case and the inspector; the others as for a list of cards."""
        super().__init__()
        self.lane: Lane | None = None
        self._dropped = dropped
        self._over = ""
        self.cards = CardList(chosen, given, lambda step: left(self, step))
        self._key = Words(tone="muted", wrap=False)
        self._name = Words(strong=True, wrap=False)
        self._load = Elided(tone="muted")
        self.bar = BarView(Bar(0, 1))
        self._mark = StatusMark(Status.CAUTION, INTEREST)
        self._mark.setVisible(False)
        who = row(self._key, self._name, None, gap=1)
        head = QWidget()
        self.bar.setFixedWidth(pixels(96))
        load = row(self.bar, self._load, gap=1)
        load.setStretch(1, 1)
        head.setLayout(column(who, load, self._mark, None, gap=0.25))
        head.setFixedWidth(pixels(HEAD))
        line = row(head, self.cards, gap=2)
        line.setStretch(1, 1)
        line.setAlignment(self.cards, Qt.AlignmentFlag.AlignTop)
        self.setLayout(column(line, hairline(), gap=1))
        self.setAcceptDrops(True)

    def show_lane(self, lane: Lane, most: int, fair: float) -> None:
        """Show a lane; ``most`` is the longest load of all, ``fair`` what an equal share would be."""
        self.lane = lane
        name = (
            tr("{name}, key Alt+{place}").format(name=lane.name, place=lane.place)
            if lane.place
            else lane.name
        )
        self._key.setText(str(lane.place or ""))
        self._key.setVisible(bool(lane.place))
        self._name.setText(lane.name)
        self._load.show_text(lane.load())
        self.bar.setVisible(bool(lane.inspector))
        self.bar.show_bar(Bar(len(lane.cards), max(most, 1), fair))
        self.cards.setAccessibleName(
            tr("Cases of {name}").format(name=name) if lane.inspector else tr("Cases nobody has yet")
        )
        self.cards.show_cards(lane.cards)

    def mark_for(self, card: Card | None) -> None:
        """Say whether the chosen case may not come here."""
        barred = card is not None and self.lane is not None and self.lane.inspector in card.barred
        self._mark.setVisible(barred)

    @property
    def is_barred(self) -> bool:
        """Tell whether the lane is marked as one the chosen case may not come to."""
        return self._mark.isVisibleTo(self)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take what is carried from another lane."""
        if self.lane is not None and self.lane.inspector and event.mimeData().hasFormat(CARRIED):
            event.acceptProposedAction()
            self._show_over("bad_soft" if self.is_barred else "accent_soft")

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before."""
        self._show_over("")

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Take the case."""
        self._show_over("")
        if self.lane is not None:
            event.acceptProposedAction()
            self._dropped(bytes(event.mimeData().data(CARRIED).data()).decode(), self.lane.inspector)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Show by the ground what a drop would do."""
        super().paintEvent(event)
        if self._over:
            painter = QPainter(self)
            painter.fillRect(self.rect(), current().colour(self._over))
            painter.end()

    def _show_over(self, ground: str) -> None:
        self._over = ground
        self.update()
