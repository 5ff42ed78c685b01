"""The order in which Tab goes round: that in which a window is read, also where parts came later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QLayout

_WHOLE = (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit)
"""Controls whose parts are no stops of their own."""


def next_stop(root: QWidget, here: QWidget | None, by: int) -> QWidget | None:
    """Return the stop after the control that has the keyboard, or before it, and round at the ends."""
    order = list(_in_order(root))
    stops = [one for one in order if _stops(one)]
    if not stops or here not in order:
        return stops[0 if by > 0 else -1] if stops else None
    place = order.index(here)
    rest = [*order[place + 1 :], *order[:place]] if by > 0 else [*order[:place][::-1], *order[:place:-1]]
    return next((one for one in rest if _stops(one)), None)


def read_as_laid(widget: QWidget) -> None:
    """Let the parts of a widget be read out in the order they stand in, once some were put between others."""
    for part in _laid(widget.layout()):
        part.raise_()


def into_sight(control: QWidget) -> None:
    """Scroll whatever is around a control so that it is seen."""
    around = control.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(control)
        around = around.parentWidget()


def _stops(control: QWidget) -> bool:
    """Tell whether Tab stops at a control."""
    taken = control.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    return taken and control.isEnabled() and control.focusProxy() is None


def _in_order(widget: QWidget) -> Iterator[QWidget]:
    """Go through what is seen: a widget, what its layout holds, and then what lies over it."""
    if not widget.isVisible():
        return
    yield widget
    if isinstance(widget, _WHOLE):
        return
    laid = list(_laid(widget.layout()))
    apart = [one for one in widget.children() if isinstance(one, QWidget) and one not in laid]
    for inner in (*laid, *(one for one in apart if not one.isWindow())):
        yield from _in_order(inner)


def _laid(layout: QLayout | None) -> Iterator[QWidget]:
    """Return what a layout and those inside it hold, from first to last."""
    for place in range(layout.count() if layout is not None else 0):
        item = layout.itemAt(place) if layout is not None else None
        widget = item.widget() if item is not None else None
        if widget is not None:
            yield widget
        elif item is not None:
            yield from _laid(item.layout())
