"""The bar on top: which inspection, who is working, one search box, when it was saved, lock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from qi_desktop.ui.capturing.panel import CAPTURE_KEY
from qi_desktop.ui.fonts import with_even_figures
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import SPACE, Step, pixels
from qi_desktop.ui.widgets.buttons import IconButton
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.words import Words, muted

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtGui import QResizeEvent

    from qi_desktop.ui.search.box import SearchBox

ROLES = {
    "lead": tr("Lead inspector"),
    "inspector": tr("Inspector"),
    "case_sample_reviewer": tr("Case-sample reviewer"),
    "quality_lead": tr("Quality lead"),
    "central": tr("Central team"),
}


SEARCH, SEARCH_AT_LEAST = 300, 120
"""How wide the search box is where there is room for it, and how narrow it may become."""
_LEFT, _RIGHT, _GAP, _ROUGH = 16, 12, 16, 4
"""The edges of the bar, the distance between its parts, and what rounding may take."""


class TopBar(QWidget):
    """What stays in view on every page."""

    def __init__(
        self,
        search: SearchBox,
        *,
        settings: Callable[[], object],
        capture: Callable[[], object],
        help_: Callable[[], object],
        lock: Callable[[], object],
    ) -> None:
        """Set the search box in the middle and the acts of the whole window on the right."""
        super().__init__()
        self.setObjectName("top_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(pixels(52))
        self.search = search
        self._title = self._name = ""
        self._saved_at: datetime | None = None
        self.is_unsaved = False
        self._inspection = Words("", Step.BODY, strong=True, wrap=False)
        self._person, self._role = Words("", strong=True, wrap=False), muted("", wrap=False)
        self.saved = muted("", wrap=False)
        self.saved.setFont(with_even_figures(self.saved.font()))
        who = column(None, self._person, self._role, None, gap=0.25)
        who.setAlignment(self._person, Qt.AlignmentFlag.AlignRight)
        who.setAlignment(self._role, Qt.AlignmentFlag.AlignRight)
        self._acts = QWidget()
        self._acts.setLayout(
            row(
                IconButton(
                    "capture", tr("Catch a thought, a follow-up or a quote"), capture, key=CAPTURE_KEY
                ),
                IconButton("settings", tr("Settings"), settings, key="Ctrl+,"),
                IconButton("help", tr("Help"), help_, key="F1"),
                IconButton("lock", tr("Lock"), lock, key="Ctrl+L"),
                gap=0.25,
            )
        )
        line = row(self._inspection, None, search, None, self.saved, who, self._acts, gap=_GAP // SPACE)
        line.setContentsMargins(_LEFT, 0, _RIGHT, 0)
        self.setLayout(line)

    def show_inspection(self, title: str) -> None:
        """Show which inspection is open."""
        self._title = title
        self._find_room()

    def show_person(self, name: str, role: str) -> None:
        """Show who is working."""
        self._name = name
        self._person.setText(name)
        self._role.setText(ROLES.get(role, role))
        self._find_room()

    def show_saved(self, moment: datetime) -> None:
        """Show when something was last written to disk."""
        new = not self.saved.text() or self.is_unsaved
        self._saved_at = moment
        self.saved.setText(tr("Saved {moment:%H:%M:%S}").format(moment=moment.astimezone()))
        if self.is_unsaved:
            self.is_unsaved = False
            self._mark_saved("", tip="")
        if new:
            self._find_room()

    def show_unsaved(self, why: str) -> None:
        """Show that what is typed does not come to the disk at present, and since when."""
        words = tr("Not saved")
        if self._saved_at is not None:
            since = tr("Not saved since {moment:%H:%M:%S}")
            words = since.format(moment=self._saved_at.astimezone())
        self.saved.setText(words)
        self.is_unsaved = True
        self._mark_saved("bad", tip=why)
        self._find_room()

    def _mark_saved(self, tone: str, *, tip: str) -> None:
        self.saved.setProperty("strong", bool(tone))
        self.saved.setToolTip(tip)
        self.saved.setAccessibleDescription(tip)
        self.saved.set_tone(tone or "muted")

    def show_read_only(self) -> None:
        """Show, where else the time of saving stands, that nothing can be written."""
        self.saved.setText(tr("Read only"))
        self._mark_saved("caution", tip=tr("This workspace was opened to be looked at; nothing is changed."))
        self._find_room()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """See what has room."""
        super().resizeEvent(event)
        self._find_room()

    def _find_room(self) -> None:
        """Where there is little room let the person go first, then narrow the search, then cut the title."""
        letters = self._inspection.fontMetrics()
        title = letters.horizontalAdvance(self._title) + pixels(_ROUGH)
        who = max(self._person.sizeHint().width(), self._role.sizeHint().width()) + _GAP
        room = self.width() - _LEFT - _RIGHT - self._acts.sizeHint().width() - 5 * _GAP
        room -= self.saved.sizeHint().width()
        told = room - title - who >= pixels(SEARCH_AT_LEAST)
        self._person.setVisible(told and bool(self._name))
        self._role.setVisible(told)
        room -= who if told else 0
        search = max(pixels(SEARCH_AT_LEAST), min(pixels(SEARCH), room - title))
        self.search.setMinimumWidth(search)
        self._inspection.setText(letters.elidedText(self._title, Qt.TextElideMode.ElideRight, room - search))
        who_works = "" if told else f"{self._name}, {self._role.text()}".strip(", ")
        self._inspection.setToolTip("\n".join(filter(None, (self._title, who_works))))
        self._inspection.setAccessibleName(self._title)
