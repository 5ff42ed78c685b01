"""Facts one under the other: a name, and beside it what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.words import Words, muted

if TYPE_CHECKING:
    from collections.abc import Sequence

GAP = 8


class FactList(QWidget):
    """Names on the left, values on the right, each as tall as it needs."""

    def __init__(self, facts: Sequence[tuple[str, str]] = ()) -> None:
        """Show facts."""
        super().__init__()
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(pixels(GAP * 2))
        self._grid.setVerticalSpacing(GAP)
        self._grid.setColumnStretch(1, 1)
        self.setLayout(self._grid)
        self.show_facts(facts)

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Replace the facts."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for place, (name, value) in enumerate(facts):
            said, called = Words(value), muted(name, wrap=False)
            said.setAccessibleName(f"{name}: {value}")
            self._grid.addWidget(called, place, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(said, place, 1)
