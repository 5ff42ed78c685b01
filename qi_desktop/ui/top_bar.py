"""The bar on top: which inspection, who is working, one search box, when it was saved, lock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from qi_desktop.ui.capturing.panel import CAPTURE_KEY
from qi_desktop.ui.fonts import with_even_figures
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import Step, pixels, text_scale
from qi_desktop.ui.widgets.buttons import IconButton
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.words import Words, muted

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from qi_desktop.ui.search.box import SearchBox

ROLES = {
    "lead": tr("Lead inspector"),
    "inspector": tr("Inspector"),
    "case_sample_reviewer": tr("Case-sample reviewer"),
    "quality_lead": tr("Quality lead"),
    "central": tr("Central team"),
}


LARGE, SEARCH_WHEN_LARGE = 1.4, 190
"""With letters larger than this the search box gives room to the words beside it."""


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
        if text_scale() > LARGE:
            search.setMinimumWidth(pixels(SEARCH_WHEN_LARGE))
        self._inspection = Words("", Step.BODY, strong=True, wrap=False)
        self._person, self._role = Words("", strong=True, wrap=False), muted("", wrap=False)
        self._saved = muted("", wrap=False)
        self._saved.setFont(with_even_figures(self._saved.font()))
        who = column(None, self._person, self._role, None, gap=0.25)
        who.setAlignment(self._person, Qt.AlignmentFlag.AlignRight)
        who.setAlignment(self._role, Qt.AlignmentFlag.AlignRight)
        acts = row(
            IconButton("capture", tr("Catch a thought, a follow-up or a quote"), capture, key=CAPTURE_KEY),
            IconButton("settings", tr("Settings"), settings, key="Ctrl+,"),
            IconButton("help", tr("Help"), help_, key="F1"),
            IconButton("lock", tr("Lock"), lock, key="Ctrl+L"),
            gap=0.25,
        )
        line = row(self._inspection, None, search, None, self._saved, who, acts, gap=2)
        line.setContentsMargins(16, 0, 12, 0)
        self.setLayout(line)

    def show_inspection(self, title: str) -> None:
        """Show which inspection is open."""
        self._inspection.setText(title)

    def show_person(self, name: str, role: str) -> None:
        """Show who is working."""
        self._person.setText(name)
        self._person.setVisible(bool(name))
        self._role.setText(ROLES.get(role, role))

    def show_saved(self, moment: datetime) -> None:
        """Show when something was last written to disk."""
        self._saved.setText(tr("Saved {moment:%H:%M:%S}").format(moment=moment.astimezone()))

    def show_read_only(self) -> None:
        """Show, where else the time of saving stands, that nothing can be written."""
        self._saved.setText(tr("Read only"))
        self._saved.setProperty("strong", True)
        self._saved.setToolTip(tr("This workspace was opened to be looked at; nothing is changed."))
        self._saved.set_tone("caution")
