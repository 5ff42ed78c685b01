"""The names in a passage that is to be published: the note keeps its words, the report gets others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.fieldnotes.model import Bearing
from qi_desktop.fieldnotes.names.model import NamesUnsettled
from qi_desktop.ui.language import tr
from qi_desktop.ui.names.panel import NamesPanel
from qi_desktop.ui.names.settling import Settling
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from qi_desktop.fieldnotes.model import Passage
    from qi_desktop.fieldnotes.names.model import Examined
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

PUBLISHED = frozenset({Bearing.PRACTICE_EXAMPLE.value, Bearing.QUOTATION.value})
ABOUT = "passage"


class PassageNames(QWidget):
    """Shown under a passage marked as a practice example or a quotation; hidden for all others."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the panel and the line that shows the words as they may be published."""
        super().__init__()
        self._services = services
        self._passage: Passage | None = None
        self.panel = NamesPanel(services, desk)
        self._published = muted("")
        self.setLayout(column(self.panel, self._published, gap=1))
        self.hide()

    @property
    def published(self) -> str:
        """Return the line that says how the words will stand in the report, if they differ."""
        return self._published.text()

    def show_passage(self, passage: Passage | None) -> None:
        """Check a passage if it is to be published, or show nothing."""
        wanted = passage if passage is not None and passage.coding.bearing in PUBLISHED else None
        self._passage = wanted if wanted is not None and wanted.words else None
        self.setVisible(self._passage is not None)
        self.panel.show_text(self._settling(self._passage) if self._passage else None)

    def _settling(self, passage: Passage) -> Settling:
        names, place = self._services.names, (ABOUT, passage.id, passage.words)

        def examined() -> list[Examined]:
            found = list(names.examined(*place))
            self._show_published(passage)
            return found

        return Settling(
            subject=passage.id,
            examined=examined,
            proposals=names.proposals,
            change=lambda words, instead: names.change(*place, words, instead),
            blacken=lambda words: names.blacken(*place, words),
            keep=lambda words, reason: names.keep(*place, words, reason),
        )

    def _show_published(self, passage: Passage) -> None:
        try:
            text = self._services.names.cleared(ABOUT, passage.id, passage.words)
        except NamesUnsettled:
            text = ""
        changed = bool(text) and text != passage.words
        self._published.setText(
            tr("In the report: “{listed}”").format(listed=" ".join(text.split())) if changed else ""
        )
        self._published.setVisible(changed)
