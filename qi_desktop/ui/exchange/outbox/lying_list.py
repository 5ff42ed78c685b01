"""What lies at a place: what is new for this laptop, and what is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.bundles.places.model import Belonging
from qi_desktop.ui.dates import moment
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.states import EmptyState
from qi_desktop.ui.widgets.table import Column, Table

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qi_desktop.bundles.places.model import Lying, Place

_KIB = 1024
_SAID = {
    Belonging.NEW: (tr("new for you"), "good"),
    Belonging.KNOWN: (tr("taken in before"), ""),
    Belonging.OWN: (tr("sent from here"), ""),
    Belonging.OTHERS: (tr("for somebody else"), ""),
}


class LyingList(QWidget):
    """The files of a place, and one button that brings in what is new."""

    def __init__(self, bring: Callable[[], object], back: Callable[[], object]) -> None:
        """Build the table; ``bring`` copies what is new, ``back`` leads back to the outbox."""
        super().__init__()
        self.new: list[Lying] = []
        self.place: Place | None = None
        self.bring = Button(tr("Bring in"), bring, picture="bring_in")
        self._back = Button(tr("Back to the outbox"), back, kind="quiet")
        self.heading = SectionHeading(tr("What lies there"), self._back, self.bring)
        self.table: Table[Lying] = Table(
            tr("Files that lie there"), _COLUMNS, key=lambda one: one.name, opened=lambda _one: bring()
        )
        self._none = EmptyState(
            "folder",
            tr("No sealed files lie there"),
            tr("Packs and bundles appear here once somebody has sent them there."),
        )
        self.table.setMinimumHeight(pixels(140))
        layout = column(self.heading, self._none, self.table, gap=1.5)
        layout.setStretch(2, 1)
        self.setLayout(layout)

    def show_lying(self, place: Place, found: Sequence[Lying]) -> None:
        """Show what lies at a place, and offer what is new."""
        self.place = place
        self.new = [one for one in found if one.belonging is Belonging.NEW]
        self.heading.say(tr("at {name}").format(name=place.name))
        count = len(self.new)
        self.bring.setText(tr("Nothing new") if not count else tr("Bring in {count} new").format(count=count))
        self.bring.setEnabled(bool(count))
        self._none.setVisible(not found)
        self.table.setVisible(bool(found))
        self.table.show_rows(found)
        (self.bring if count else self._back).setFocus()


def _size(one: Lying) -> str:
    return tr("{number:,} KiB").format(number=max(1, one.size // _KIB))


_COLUMNS = (
    Column["Lying"](tr("File"), lambda one: one.name, stretch=True, strong=True),
    Column["Lying"](tr("Size"), _size, lambda one: one.size, number=True),
    Column["Lying"](
        tr("Put there"), lambda one: moment(one.changed_at) if one.changed_at else "", lambda one: one.name
    ),
    Column["Lying"](
        tr("For you"), lambda one: _SAID[one.belonging][0], status=lambda one: _SAID[one.belonging][1]
    ),
)
