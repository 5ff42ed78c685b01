"""Two parts of a page side by side where both have room; where they have not, one of them at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from typing_extensions import override

from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import text_scale
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    Named = tuple[str, QWidget]
    """A part of a page and the words that lead to it."""

BOTH_FROM = 700
"""From which width on both parts are shown, in pixels at 100 %."""
_ANY = 16_777_215
"""The width Qt takes for no limit at all."""


class Folding(QWidget):
    """Shows both parts, or the one that is wanted under a line of words that lead to the other."""

    def __init__(
        self, left: Named, right: Named, stretch: tuple[int, int] = (1, 0), *, both_from: int = BOTH_FROM
    ) -> None:
        """Set two parts side by side; whoever gives the keyboard to one brings it into sight."""
        super().__init__()
        self._parts = (left[1], right[1])
        self._limits = [(part.minimumWidth(), part.maximumWidth()) for part in self._parts]
        self._there = [True, True]
        self._both_from, self.wanted = both_from, stretch.index(max(stretch))
        words = [(str(place), named[0]) for place, named in enumerate((left, right))]
        self.which = Segments(tr("Shown"), words, lambda place: self.go_to(int(place)))
        self._bar = QWidget()
        bar = row(self.which)
        bar.setContentsMargins(24, 8, 24, 0)
        self._bar.setLayout(bar)
        self._bar.hide()
        side_by_side = row(*self._parts, gap=0)
        for place, share in enumerate(stretch):
            side_by_side.setStretch(place, share)
        layout = column(self._bar, side_by_side, gap=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        turn = QShortcut(QKeySequence("F6"), self)
        turn.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        turn.activated.connect(self._turn)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._keyboard_moved)

    @property
    def folded(self) -> bool:
        """Tell whether there is room for one part only."""
        return all(self._there) and self.width() / text_scale() < self._both_from

    def offer(self, part: QWidget, *, there: bool) -> None:
        """Have a part there or not, as where what is chosen on the left has nothing beside it."""
        self._there[self._parts.index(part)] = there
        self._fold()

    def show_part(self, part: QWidget) -> None:
        """See to it that a part is in sight."""
        self.wanted = self._parts.index(part)
        self._fold()

    def go_to(self, place: int) -> None:
        """Bring a part into sight and the keyboard into it."""
        self.show_part(self._parts[place])
        _take_keyboard(self._parts[place])

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go with Enter from a list to what is chosen in it."""
        in_list = isinstance(QApplication.focusWidget(), QAbstractItemView)
        if in_list and self.folded and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.go_to(1 - self.wanted)
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold a part away or bring it back."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        folded = self.folded
        for place, part in enumerate(self._parts):
            least, most = (0, _ANY) if folded else self._limits[place]
            part.setMinimumWidth(least)
            part.setMaximumWidth(most)
            part.setVisible(self._there[place] and (not folded or place == self.wanted))
        self._bar.setVisible(folded)
        self.which.choose(str(self.wanted))

    def _turn(self) -> None:
        held = QApplication.focusWidget()
        in_first = held is not None and self._parts[0].isAncestorOf(held)
        self.go_to(int(in_first) if not self.folded else 1 - self.wanted)

    def _keyboard_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None or not self.folded:
            return
        for place, part in enumerate(self._parts):
            if place != self.wanted and (part is now or part.isAncestorOf(now)):
                self.show_part(part)
                now.setFocus()


def _take_keyboard(part: QWidget) -> None:
    """Give the keyboard to what had it last in a part, or else to its first control."""
    last = part.focusWidget()
    following = part.nextInFocusChain()
    while last is None and following is not part and following is not None:
        if part.isAncestorOf(following) and following.focusPolicy() & Qt.FocusPolicy.TabFocus:
            last = following if following.isVisible() and following.isEnabled() else None
        following = following.nextInFocusChain()
    if last is not None:
        last.setFocus(Qt.FocusReason.OtherFocusReason)
