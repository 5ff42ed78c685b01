"""A calendar that lies over the page by its field, until a day is taken or the keyboard goes elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtWidgets import QApplication, QCalendarWidget, QFrame, QWidget
from typing_extensions import override

from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.layout import column

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QKeyEvent


class Calendar(QFrame):
    """The arrows move by days and weeks, PageUp and PageDown by months; Enter takes the day, Esc none."""

    def __init__(self, field: QWidget, label: str, known: date | None, take: Callable[[str], object]) -> None:
        """Open beside a field; ``take`` is told the day as the standard writes it."""
        super().__init__(field.window())
        self.setObjectName("card")
        self._field, self._take = field, take
        self.days = QCalendarWidget()
        self.days.setAccessibleName(tr("Calendar: {label}").format(label=label))
        self.days.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.days.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        if known is not None:
            self.days.setSelectedDate(QDate(known.year, known.month, known.day))
        self.days.activated.connect(self._taken)
        self.days.clicked.connect(self._taken)
        self.setLayout(column(self.days, margin=0.5))
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self.days.setFocus(Qt.FocusReason.OtherFocusReason)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    def put_away(self) -> None:
        """Go, and hand the keyboard back."""
        self.hide()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.deleteLater()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put the calendar away with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)

    def _place(self) -> None:
        """Stand below the field, or above it where the window ends."""
        around = self._field.window()
        below = self._field.mapTo(around, QPoint(0, self._field.height() + 4))
        if below.y() + self.height() > around.height():
            below.setY(max(0, below.y() - self._field.height() - self.height() - 8))
        self.move(min(below.x(), max(0, around.width() - self.width())), below.y())

    def _taken(self, chosen: QDate) -> None:
        if self.isVisible():
            self.put_away()
            self._take(f"{chosen.year():04}-{chosen.month():02}-{chosen.day():02}")

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self.isVisible() and now is not None and now is not self and not self.isAncestorOf(now):
            self.hide()
            self.deleteLater()
