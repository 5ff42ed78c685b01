"""Counts: how many met, out of how many relevant, by provider; each opens onto its cases."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from qi_desktop.ui.analysis.behind_panel import BehindPanel
from qi_desktop.ui.analysis.lines import CountLine, columns, lines_of
from qi_desktop.ui.page import Desk, Page
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.heading import PageHeader
from qi_desktop.ui.widgets.layout import column, holding, row
from qi_desktop.ui.widgets.segments import Segments
from qi_desktop.ui.widgets.states import EmptyState
from qi_desktop.ui.widgets.table import Table

if TYPE_CHECKING:
    from qi_desktop.services import Services
    from qi_desktop.storage.model import Changed

ALL = ""


class CountsPage(Page):
    """The table of counts, and behind the chosen one its cases."""

    key: ClassVar[str] = "counts"
    title: ClassVar[str] = "Counts"

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the table and the panel."""
        super().__init__(services, desk)
        self._lines: list[CountLine] = []
        self._header = PageHeader(
            "Counts",
            "Met out of relevant; each question has its own relevant cases. Choose one to see them.",
        )
        self._empty = EmptyState(
            "counts",
            "Nothing to count yet",
            "Counts appear as soon as the first judgement of the form is answered.",
        )
        self.domains = Segments("Domain", ((ALL, "All"),), lambda _domain: self._show_domain())
        codes = tuple(provider.code for provider in services.inspection.providers())
        self.table: Table[CountLine] = Table(
            "Counts", columns(codes), key=lambda line: line.question, chosen=self._chosen, lines=2
        )
        self.behind = BehindPanel(services, desk)
        self._build()

    def _build(self) -> None:
        main = QWidget()
        layout = column(self._header, self.domains, self.table, gap=1, margin=3)
        layout.setStretch(2, 1)
        main.setLayout(layout)
        side = holding(column(self.behind, margin=3), "side")
        side.setFixedWidth(pixels(328))
        whole = row(main, side, gap=0)
        whole.setStretch(0, 1)
        full = QWidget()
        full.setLayout(whole)
        self._faces = QStackedWidget()
        self._faces.addWidget(self._empty)
        self._faces.addWidget(full)
        self.setLayout(column(self._faces))

    @override
    def refresh(self, changed: Changed | None = None) -> None:
        has_form = self.services.assessment.has_form()
        self._lines = lines_of(self.services.analysis.counts()) if has_form else []
        self._faces.setCurrentIndex(1 if self._lines else 0)
        names = dict.fromkeys(line.domain for line in self._lines)
        title = self.services.findings.framework().domain_title
        self.domains.offer([(ALL, "All"), *((name, title(name) or "Other") for name in names)])
        self._show_domain()

    @override
    def open_subject(self, subject: str) -> None:
        self.table.choose(subject)

    def _show_domain(self) -> None:
        domain = self.domains.value()
        self.table.show_rows([line for line in self._lines if domain in {ALL, line.domain}])
        chosen = self.table.chosen()
        if chosen is not None:
            self.behind.show_line(chosen)
        elif self.table.records.rows:
            self.table.selectRow(0)

    def _chosen(self, line: CountLine) -> None:
        self.behind.show_line(line)
