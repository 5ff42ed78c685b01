"""A place under the head of the case where one thing at a time is opened, and closed with Esc."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QSizePolicy, QStackedWidget, QWidget
from typing_extensions import override

from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.buttons import IconButton
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.words import Words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent


LOW, FEW, SOME = 720, 2, 4


class Leaf(QWidget):
    """One thing that can be opened."""

    @property
    def seen_at_most(self) -> int:
        """How many lines a list in it shows at once: few where the window is low."""
        return SOME if self.window().height() >= pixels(LOW) else FEW

    def open_first(self) -> None:
        """Put the keyboard where work begins."""
        self.setFocus()


class Drawer(QFrame):
    """Shows one leaf at a time, so that the form below stays where it is."""

    def __init__(self, closed: Callable[[], object]) -> None:
        """Wait, closed; ``closed`` is told when it was closed by hand."""
        super().__init__()
        self.setObjectName("panel")
        self._closed = closed
        self._title = Words(strong=True, wrap=False)
        self._close = IconButton("close", tr("Close"), self.close_leaf, size=16)
        self._leaves = QStackedWidget()
        self.setLayout(column(row(self._title, None, self._close), self._leaves, gap=0.5, margin=1.5))
        self.hide()

    @property
    def leaf(self) -> Leaf | None:
        """What is open."""
        shown = self._leaves.currentWidget()
        return shown if isinstance(shown, Leaf) and not self.isHidden() else None

    def add(self, leaf: Leaf) -> None:
        """Take a leaf in; it is opened later."""
        self._leaves.addWidget(leaf)

    def open_leaf(self, leaf: Leaf, title: str, *, keyboard: bool = True) -> None:
        """Open a leaf under a title."""
        self.name(title)
        for place in range(self._leaves.count()):
            # A leaf that is not seen must not keep the room it would take.
            if (one := self._leaves.widget(place)) is not None:
                across, down = QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored
                one.setSizePolicy(across, across if one is leaf else down)
        self._leaves.setCurrentWidget(leaf)
        self.show()
        if keyboard:
            leaf.open_first()

    def name(self, title: str) -> None:
        """Change the title."""
        self._title.setText(title)
        self._close.setAccessibleName(tr("Close: {title}").format(title=title))

    def toggle(self, leaf: Leaf, title: str) -> None:
        """Open a leaf, or close it if it is open."""
        if self.leaf is leaf:
            self.close_leaf()
        else:
            self.open_leaf(leaf, title)

    def shut(self) -> None:
        """Close without handing the keyboard anywhere, as when another case is shown."""
        self.hide()

    def close_leaf(self) -> None:
        """Close by hand."""
        self.hide()
        self._closed()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_leaf()
        else:
            super().keyPressEvent(event)
