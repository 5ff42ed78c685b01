"""Parts of which one is shown, each with how much is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Mapping


class Sections(QWidget):
    """A row of names with numbers, and below it the part whose name is chosen."""

    def __init__(self, label: str, parts: Mapping[str, QWidget]) -> None:
        """Offer parts by their names."""
        super().__init__()
        self._names = tuple(parts)
        self._parts = dict(parts)
        self._stack = QStackedWidget()
        for part in parts.values():
            self._stack.addWidget(part)
        self.segments = Segments(label, [(name, name) for name in self._names], self.open)
        # How tall a part would like to be must not move what stands above it.
        self._stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._stack.setMinimumHeight(pixels(150))
        layout = column(self.segments, self._stack, gap=1)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def show_numbers(self, numbers: Mapping[str, int]) -> None:
        """Show behind each name how much there is of it."""
        self.segments.offer(
            [(name, f"{name}  {numbers[name]:,}" if numbers.get(name) else name) for name in self._names]
        )

    def open(self, name: str) -> None:
        """Show one part."""
        self.segments.choose(name)
        self._stack.setCurrentWidget(self._parts[name])

    def opened(self) -> str:
        """Return the name of the part that is shown."""
        return self.segments.value()
