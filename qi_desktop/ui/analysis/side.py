"""A face with a panel at its right edge, or below it where the window is narrow or the text large."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.layout import column, holding

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QLayout

_SIDE, _MAIN = 336, 480
"""How wide the panel is, and how wide the rest must be for both to stand side by side."""
_ANY = 16_777_215
"""The width Qt takes for no limit at all."""


class Beside(QWidget):
    """Two parts side by side where there is room, else one below the other."""

    def __init__(self, main: QLayout, panel: QWidget) -> None:
        """Put the panel beside the main part."""
        super().__init__()
        self._side = holding(column(panel, margin=2.5), "side")
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(16)
        self._line.addLayout(main, 1)
        self._line.addWidget(self._side)
        self.setLayout(self._line)
        self._stand(pixels(_SIDE + _MAIN))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether both have room side by side."""
        super().resizeEvent(event)
        self._stand(event.size().width())

    def _stand(self, width: int) -> None:
        wide = width >= pixels(_SIDE + _MAIN)
        directions = QBoxLayout.Direction
        wanted = directions.LeftToRight if wide else directions.TopToBottom
        if wanted != self._line.direction() or self._side.minimumWidth() != (pixels(_SIDE) if wide else 0):
            self._line.setDirection(wanted)
            self._side.setMinimumWidth(pixels(_SIDE) if wide else 0)
            self._side.setMaximumWidth(pixels(_SIDE) if wide else _ANY)
