"""Columns and rows of widgets, with gaps that are multiples of the spacing unit."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from qi_desktop.ui.theme import SPACE, pixels

Part = QWidget | QLayout | int | None
"""A widget, a layout, a gap in spacing units, or None for a gap that takes what is left."""


def column(*parts: Part, gap: float = 1, margin: float = 0) -> QVBoxLayout:
    """Stack parts from top to bottom."""
    layout = QVBoxLayout()
    _fill(layout, parts, gap, margin)
    return layout


def row(*parts: Part, gap: float = 1, margin: float = 0) -> QHBoxLayout:
    """Set parts side by side."""
    layout = QHBoxLayout()
    _fill(layout, parts, gap, margin)
    return layout


def holding(layout: QLayout, name: str = "") -> QFrame:
    """Return a frame around a layout; its name chooses its surface (card, panel, side, near_side)."""
    frame = QFrame()
    frame.setObjectName(name)
    frame.setLayout(layout)
    return frame


def scrolling(inside: QWidget, *, label: str) -> QScrollArea:
    """Let a tall widget scroll up and down, and never sideways."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setAccessibleName(label)
    area.setWidget(inside)
    return area


def at_least(part: QWidget, height: int) -> None:
    """Give a part that scrolls by itself this height, and more only where there is room."""
    part.setMinimumHeight(pixels(height))
    part.setSizePolicy(part.sizePolicy().horizontalPolicy(), QSizePolicy.Policy.Ignored)


def where_short(whole: QLayout, *, label: str) -> QScrollArea:
    """Let a layout scroll as one where the window is too short for it, rather than be pressed together."""
    inside = QWidget()
    inside.setLayout(whole)
    return scrolling(inside, label=label)


def brought_into_view(widget: QWidget) -> None:
    """Scroll to a widget once it has its place, as when a form opens below the fold."""
    area = _area_around(widget)
    if area is not None:
        found = area

        def scroll() -> None:
            found.ensureWidgetVisible(widget, 0, SPACE * 2)
            found.horizontalScrollBar().setValue(0)

        QTimer.singleShot(0, widget, scroll)


def brought_to_top(widget: QWidget) -> None:
    """Scroll so that a tall widget begins at the top of what is seen, once it has its place."""
    area = _area_around(widget)
    inside = area.widget() if area is not None else None
    if area is not None and inside is not None:
        bar, around = area.verticalScrollBar(), inside

        def scroll() -> None:
            bar.setValue(widget.mapTo(around, widget.rect().topLeft()).y() - SPACE)

        QTimer.singleShot(0, widget, scroll)


def _area_around(widget: QWidget) -> QScrollArea | None:
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    return around


def emptied(layout: QLayout) -> None:
    """Remove everything from a layout."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            emptied(inner)


def _fill(layout: QBoxLayout, parts: tuple[Part, ...], gap: float, margin: float) -> None:
    edge = round(margin * SPACE)
    layout.setContentsMargins(edge, edge, edge, edge)
    layout.setSpacing(round(gap * SPACE))
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, int):
            layout.addSpacing(part * SPACE)
        elif isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)
