"""How far first and second assessors agree, question by question, in counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from qi_desktop.ui.widgets.bars import Bar
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.states import EmptyState
from qi_desktop.ui.widgets.table import Column, Table
from qi_desktop.ui.widgets.words import muted, reading

if TYPE_CHECKING:
    from qi_desktop.assessment.second.model import QuestionAgreement
    from qi_desktop.services import Services


class AgreementView(QWidget):
    """The questions both answered, those first in which they differ most."""

    def __init__(self, services: Services) -> None:
        """Build the table and what stands there before two people have assessed a case."""
        super().__init__()
        self._services = services
        self.said, self.caveat = reading(""), muted("")
        self.table: Table[QuestionAgreement] = Table(
            "Agreement", _COLUMNS, key=lambda one: one.question, chosen=self._chosen, lines=2
        )
        inside = QWidget()
        layout = column(self.said, self.table, self.caveat, gap=1.5)
        layout.setStretch(1, 1)
        inside.setLayout(layout)
        self._faces = QStackedWidget()
        self._faces.addWidget(
            EmptyState(
                "cases",
                "Nothing to compare yet",
                "Agreement is counted once a case was assessed by two people and both are complete.",
            )
        )
        self._faces.addWidget(inside)
        self.setLayout(column(self._faces))

    def refresh(self) -> None:
        """Count again how far both agree."""
        found = self._services.second.agreement() if self._services.assessment.has_form() else []
        self._faces.setCurrentIndex(1 if found else 0)
        agreed, pairs = sum(one.agreed for one in found), sum(one.cases for one in found)
        self.said.setText(f"{agreed:,} of {pairs:,} answers given by both are the same.")
        self.table.show_rows(sorted(found, key=lambda one: (one.agreed - one.cases, one.section)))
        if found and self.table.chosen() is None:
            self.table.selectRow(0)

    def _chosen(self, one: QuestionAgreement) -> None:
        kappa = f"Cohen's kappa {one.kappa:.2f}. " if one.kappa is not None else ""
        self.caveat.setText(f"{kappa}{one.caveat}")


_COLUMNS = (
    Column["QuestionAgreement"]("Question", lambda one: one.label, stretch=True),
    Column["QuestionAgreement"](
        "The same",
        lambda one: f"{one.agreed} of {one.cases}",
        lambda one: one.agreed / one.cases,
        number=True,
        strong=True,
    ),
    Column["QuestionAgreement"](
        "",
        lambda _one: "",
        lambda one: one.agreed / one.cases,
        bar=lambda one: Bar(one.agreed, one.cases),
        width=104,
    ),
)
