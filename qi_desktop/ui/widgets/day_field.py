"""A place to give a day, written as people write it: 13 March 2017."""

from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale
from PySide6.QtWidgets import QDateEdit, QLineEdit
from typing_extensions import override

from qi_desktop.ui.language import tr

INDENT = 6
"""Where the text of a field begins that has an inner field of its own."""


class DayField(QDateEdit):
    """A day; the arrow keys turn the part the cursor stands in, the wheel scrolls the page."""

    def __init__(self, shown: date) -> None:
        """Start with a day."""
        super().__init__()
        self.setLocale(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
        self.setDisplayFormat("d MMMM yyyy")
        self.show_day(shown)
        for inner in self.findChildren(QLineEdit):
            inner.setAccessibleName(tr("Day, month and year"))
            inner.setTextMargins(INDENT, 0, 0, 0)

    def day(self) -> date:
        """Return the day given."""
        chosen = self.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def show_day(self, shown: date) -> None:
        """Show a day."""
        self.setDate(QDate(shown.year, shown.month, shown.day))

    @override
    def event(self, event: QEvent) -> bool:
        """Let the wheel scroll the page."""
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return False
        return super().event(event)
