"""The field with what belongs to the note beside it, or below where there is no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QScrollArea, QSizePolicy, QWidget
from typing_extensions import override

from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.layout import brought_to_top, column, holding, row, scrolling

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from qi_desktop.ui.widgets.long_field import LongField

SIDE, BESIDE_FROM, LEAST, LEAST_BELOW = 264, 600, 200, 280
"""The width of what stands beside a note, from which width of all on, and how tall a note is at least."""
_ANY = 16_777_215


class Beside(QWidget):
    """A field with a line under it, and parts in a column of their own."""

    def __init__(self, field: LongField, foot: QWidget, *parts: QWidget) -> None:
        """Set the parts beside the field."""
        super().__init__()
        self._field = field
        writing = column(field, foot, gap=0.5)
        writing.setStretch(0, 1)
        self._side = scrolling(holding(column(*parts, None, gap=1.5)), label=tr("Beside the note"))
        self._line = row(writing, self._side, gap=2)
        self._line.setStretch(0, 1)
        self.setLayout(self._line)
        field.cursorPositionChanged.connect(self._keep_in_view)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn the column into a row where there is no room for both."""
        super().resizeEvent(event)
        narrow = self.width() < pixels(BESIDE_FROM)
        directions = QBoxLayout.Direction
        self._line.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        # Beside the field it scrolls, and asks for no room that the page would have to scroll for.
        policies = QSizePolicy.Policy
        self._side.setSizePolicy(policies.Preferred, policies.Preferred if narrow else policies.Ignored)
        self._side.setMinimumWidth(0 if narrow else pixels(SIDE))
        self._side.setMaximumWidth(_ANY if narrow else pixels(SIDE))
        self._side.setMinimumHeight(pixels(SIDE) if narrow else 0)
        self._field.setMinimumHeight(pixels(LEAST_BELOW if narrow else LEAST))

    def show_side(self) -> None:
        """Scroll the page to what belongs to the note where that lies below it."""
        if self._line.direction() == QBoxLayout.Direction.TopToBottom:
            brought_to_top(self._side)

    def _keep_in_view(self) -> None:
        """Scroll the page so far that the line which is typed can be seen."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        inside = around.widget() if around is not None else None
        if around is not None and inside is not None and self._field.hasFocus():
            line = self._field.cursorRect()
            place = self._field.viewport().mapTo(inside, line.center())
            around.ensureVisible(place.x(), place.y(), 0, 2 * line.height())
