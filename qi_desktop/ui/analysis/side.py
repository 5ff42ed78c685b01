"""A face with a panel beside it, as wide as is good to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.layout import column, holding, row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

_WIDE = 336


def beside(main: QLayout, panel: QWidget) -> QHBoxLayout:
    """Return a layout with the panel at the right edge."""
    side = holding(column(panel, margin=2.5), "side")
    side.setFixedWidth(pixels(_WIDE))
    whole = row(main, side, gap=2)
    whole.setStretch(0, 1)
    return whole
