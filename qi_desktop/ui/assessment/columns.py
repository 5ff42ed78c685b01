"""Three columns where there is room for them; where there is not, those that are wanted."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import pixels, text_scale
from qi_desktop.ui.widgets.layout import column, holding, row
from qi_desktop.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

WIDE, ALL_THREE, TWO = 1040, 900, 640
"""From which width on there is ample room, room for all three columns, for two; in pixels at 100 %."""

AMPLE, TIGHT = (256, 280), (232, 272)
"""How wide the column at the left and the one at the right are, with ample room and without."""


class Pane(StrEnum):
    """The three columns of the page."""

    LIST = "list"
    FORM = "form"
    SIDE = "side"


WORDS = {
    Pane.LIST: tr("Cases and sections"),
    Pane.FORM: tr("Questions"),
    Pane.SIDE: tr("Beside the question"),
}


def panes_shown(width: float, wanted: Pane) -> frozenset[Pane]:
    """Return the columns there is room for, the one that is wanted among them; pixels at 100 %."""
    if width >= ALL_THREE:
        return frozenset(Pane)
    if width >= TWO:
        return frozenset((Pane.FORM, Pane.SIDE if wanted is Pane.SIDE else Pane.LIST))
    return frozenset((wanted,))


class Columns(QWidget):
    """The list at the left, the form in the middle, at the right what belongs to the question."""

    def __init__(
        self, left: QWidget, middle: QWidget, right: QWidget, take_keyboard: Callable[[Pane], object]
    ) -> None:
        """Set three columns side by side; ``take_keyboard`` is told which one is to have the keyboard."""
        super().__init__()
        self._take_keyboard = take_keyboard
        self._left = holding(column(left, margin=2), "near_side")
        self._right = holding(column(right), "side")
        self.panes = {Pane.LIST: self._left, Pane.FORM: middle, Pane.SIDE: self._right}
        self.wanted = Pane.FORM
        self.which = Segments(tr("Shown"), list(WORDS.items()), lambda value: self.go_to(Pane(value)))
        self._bar = QWidget()
        bar = row(self.which)
        bar.setContentsMargins(24, 8, 24, 0)
        self._bar.setLayout(bar)
        self._bar.hide()
        side_by_side = row(self._left, middle, self._right, gap=0)
        side_by_side.setStretch(1, 1)
        layout = column(self._bar, side_by_side, gap=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        for key, by in (("F6", 1), ("Shift+F6", -1)):
            QShortcut(QKeySequence(key), self).activated.connect(lambda by=by: self._step(by))

    def show_pane(self, pane: Pane) -> None:
        """See to it that a column is in sight."""
        self.wanted = pane
        self._fold()

    def go_to(self, pane: Pane) -> None:
        """Bring a column into sight and the keyboard into it."""
        self.show_pane(pane)
        self._take_keyboard(pane)

    @property
    def shown(self) -> frozenset[Pane]:
        """The columns in sight."""
        return panes_shown(self.width() / text_scale(), self.wanted)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold columns away or bring them back."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        shown = self.shown
        left, right = AMPLE if self.width() / text_scale() >= WIDE else TIGHT
        alone = len(shown) == 1
        for pane, size in ((self._left, left), (self._right, right)):
            pane.setMinimumWidth(0 if alone else pixels(size))
            pane.setMaximumWidth(16_777_215 if alone else pixels(size))
        for pane, widget in self.panes.items():
            widget.setVisible(pane in shown)
        self._bar.setVisible(len(shown) < len(self.panes))
        self.which.choose(self.wanted)

    def _step(self, by: int) -> None:
        """Hand the keyboard to the next column, or to the one before."""
        order, held = list(Pane), QApplication.focusWidget()
        here = next((pane for pane in order if self.panes[pane].isAncestorOf(held)), None) if held else None
        place = order.index(here or self.wanted)
        self.go_to(order[(place + by) % len(order)])
