"""The rail on the left: the pages in the order of the work, each with its key and what waits there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from qi_desktop.ui.icons import icon
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import current, pixels
from qi_desktop.ui.widgets.buttons import pressed_with
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.status import Badge

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QResizeEvent


WIDE, NARROW = 176, 52


@dataclass(frozen=True, slots=True)
class Place:
    """One page on the rail: where its code lies is a name, so that it is loaded when first opened."""

    key: str
    title: str
    module: str
    page: str

    @property
    def picture(self) -> str:
        """Return the icon's name."""
        return self.key


PLACES = (
    Place("inspection", tr("Inspection"), "qi_desktop.ui.inspection.page", "InspectionPage"),
    Place("sample", tr("Sample"), "qi_desktop.ui.sampling.page", "SamplePage"),
    Place("cases", tr("Cases"), "qi_desktop.ui.assessment.page", "CasesPage"),
    Place("notes", tr("Notes"), "qi_desktop.ui.fieldnotes.notes_page", "NotesPage"),
    Place("enquiries", tr("Enquiries"), "qi_desktop.ui.fieldnotes.enquiries.page", "EnquiriesPage"),
    Place("exchange", tr("Exchange"), "qi_desktop.ui.exchange.page", "ExchangePage"),
    Place("counts", tr("Counts"), "qi_desktop.ui.analysis.page", "CountsPage"),
    Place("findings", tr("Findings"), "qi_desktop.ui.reporting.findings.page", "FindingsPage"),
    Place("report", tr("Report"), "qi_desktop.ui.reporting.report_page", "ReportPage"),
)


ASIDE = (
    Place("search", tr("Search"), "qi_desktop.ui.search.page", "SearchPage"),
    Place("history", tr("History"), "qi_desktop.ui.history.page", "HistoryPage"),
    Place("settings", tr("Settings"), "qi_desktop.ui.settings.page", "SettingsPage"),
    Place("about", tr("About"), "qi_desktop.ui.about.page", "AboutPage"),
)
"""Pages that are no stage of the work: they are reached by a key and stand on no rail."""


class RailButton(QPushButton):
    """One page on the rail."""

    def __init__(self, place: Place, number: int, opened: Callable[[str], object]) -> None:
        """Show the page's icon and word; Ctrl and its number open it."""
        super().__init__(f" {place.title}")
        self.place = place
        self.setProperty("kind", "rail")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAutoDefault(True)
        pressed_with(self, f"Ctrl+{number}")
        self.setToolTip(f"{place.title} (Ctrl+{number})")
        self.setAccessibleName(place.title)
        self.badge = Badge()
        self.badge.setParent(self)
        self.clicked.connect(lambda _checked=False: opened(place.key))
        self._draw()

    def show_word(self, *, word: bool) -> None:
        """Show the page's word beside its icon, or the icon alone."""
        self.setText(f" {self.place.title}" if word else "")
        self._place_badge()

    def show_waiting(self, count: int) -> None:
        """Show how much waits on this page."""
        self.badge.show_count(count)
        self.setAccessibleDescription(tr("{count} waiting").format(count=count) if count else "")
        self._place_badge()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Redraw the icon when the theme changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the badge at the right edge."""
        super().resizeEvent(event)
        self._place_badge()

    def _place_badge(self) -> None:
        # Beside a word the badge stands in the middle of the line, over a lone icon in its corner.
        edge, down = (12, (self.height() - self.badge.height()) // 2) if self.text() else (2, 0)
        self.badge.move(self.width() - self.badge.width() - edge, down)

    def _draw(self) -> None:
        colours = current().colours
        size = pixels(20)
        self.setIcon(icon(self.place.picture, colours.muted, size, chosen=colours.accent))
        self.setIconSize(QSize(size, size))


class Rail(QWidget):
    """The pages of the program."""

    def __init__(self, opened: Callable[[str], object]) -> None:
        """List the pages; ``opened`` is told which one is wanted."""
        super().__init__()
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Pages"))
        self.setFixedWidth(pixels(WIDE))
        self.buttons = {
            place.key: RailButton(place, number, opened) for number, place in enumerate(PLACES, start=1)
        }
        layout = column(1, *self.buttons.values(), None, gap=0)
        layout.setContentsMargins(0, 0, 0, 0)
        self.setLayout(layout)

    def show_words(self, *, words: bool) -> None:
        """Show words beside the icons, or the icons alone where the window is narrow."""
        self.setFixedWidth(pixels(WIDE if words else NARROW))
        for button in self.buttons.values():
            button.show_word(word=words)

    def show_chosen(self, key: str) -> None:
        """Mark the page that is shown; none for a page that stands aside."""
        chosen = self.buttons.get(key)
        for button in self.buttons.values():
            button.setAutoExclusive(chosen is not None)
            button.setChecked(button is chosen)

    def show_waiting(self, waiting: Mapping[str, int]) -> None:
        """Show how much waits on each page."""
        for key, button in self.buttons.items():
            button.show_waiting(waiting.get(key, 0))
