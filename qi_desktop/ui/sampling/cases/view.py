"""The sampled cases by number, and the choice of a stand-in in their place while one is replaced."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from qi_desktop.ui.language import tr
from qi_desktop.ui.sampling.cases.case_panel import CasePanel
from qi_desktop.ui.sampling.cases.case_table import CaseTable
from qi_desktop.ui.sampling.cases.lines import COLUMNS, CaseLine, case_lines
from qi_desktop.ui.sampling.cases.replace_view import ReplaceView
from qi_desktop.ui.widgets.layout import column

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.sampling.model import SampledCase
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk


class CasesView(QWidget):
    """The list, with the panel of the chosen case at the page's side."""

    def __init__(self, services: Services, desk: Desk, replacing: Callable[[bool], object]) -> None:
        """``replacing`` is told when a stand-in is being chosen, and when no longer."""
        super().__init__()
        self._services, self._replacing = services, replacing
        self._code = ""
        self.table = CaseTable(
            tr("Sampled cases"),
            COLUMNS,
            key=lambda line: line.case.id,
            given_up=(2, 1),
            chosen=self._chosen,
            opened=lambda line: desk.open_page("cases", line.case.id),
        )
        self.panel = CasePanel(services, desk, self.replace, self.choose)
        self.replacing = ReplaceView(services, desk, self._replaced, self.leave_replacing)
        self._faces = QStackedWidget()
        self._faces.addWidget(self.table)
        self._faces.addWidget(self.replacing)
        self.setLayout(column(self._faces))

    @property
    def is_replacing(self) -> bool:
        """Whether a stand-in is being chosen."""
        return self._faces.currentWidget() is self.replacing

    def show_provider(self, code: str) -> None:
        """Show one provider's cases."""
        if code != self._code and self.is_replacing:
            self.leave_replacing()
        self._code = code
        self.table.show_rows(case_lines(self._services, code))
        self.panel.show_line(self.table.chosen())

    def provider_of(self, sampled_case: str) -> str:
        """Return whose case a sampled case is."""
        return self._services.sampling.sampled_case(sampled_case).provider

    def choose(self, sampled_case: str) -> None:
        """Choose a case and give it the keyboard."""
        self.table.choose(sampled_case)
        self.table.setFocus()

    def replace(self, line: CaseLine) -> None:
        """Ask who stands in for a case."""
        self._faces.setCurrentWidget(self.replacing)
        self._replacing(True)
        self.replacing.start(line)

    def leave_replacing(self) -> None:
        """Go back to the list."""
        self._faces.setCurrentWidget(self.table)
        self._replacing(False)
        self.table.setFocus()

    def _replaced(self, by: SampledCase) -> None:
        self.table.show_rows(case_lines(self._services, self._code))
        self.leave_replacing()
        self.choose(by.id)

    def _chosen(self, line: CaseLine) -> None:
        self.panel.show_line(line)
