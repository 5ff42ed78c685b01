"""The days above the plan: they stay in sight while the plan scrolls below them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from qi_desktop.ui.widgets.words import Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QScrollArea


class DayHead(QWidget):
    """The names of the days, each above its column however the plan is scrolled or stretched."""

    def __init__(self, area: QScrollArea, scrolled: QWidget) -> None:
        """Follow what is scrolled in an area."""
        super().__init__()
        self._scrolled = scrolled
        self._days: list[Words] = []
        self._columns: Sequence[QWidget] = ()
        area.horizontalScrollBar().valueChanged.connect(self.place)

    def show_days(self, days: Sequence[str], columns: Sequence[QWidget]) -> None:
        """Name the columns, each given by one widget that stands in it."""
        for old in self._days:
            old.hide()
            old.deleteLater()
        self._days = [Words(day, strong=True, wrap=False) for day in days]
        for column, day in zip(columns, self._days, strict=True):
            day.setParent(self)
            day.show()
            column.installEventFilter(self)
        self._columns = columns
        height = max((day.sizeHint().height() for day in self._days), default=0)
        self.setFixedHeight(height)
        self.place()

    def place(self) -> None:
        """Put each name above its column."""
        for column, day in zip(self._columns, self._days, strict=True):
            across = column.mapTo(self._scrolled, QPoint()).x() + self._scrolled.x()
            day.setGeometry(across, 0, column.width(), self.height())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow a column that moved or changed its width."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show}:
            self.place()
        return super().eventFilter(watched, event)
