"""How far first and second assessors agree, question by question; each difference opens its case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from qi_desktop.ui.analysis.side import Beside
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import Step
from qi_desktop.ui.widgets.bars import Bar
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.layout import at_least, column, row
from qi_desktop.ui.widgets.states import EmptyState
from qi_desktop.ui.widgets.table import Column, Table
from qi_desktop.ui.widgets.words import Words, muted, reading

if TYPE_CHECKING:
    from qi_desktop.analysis.agreement.model import AgreementCount, JudgedTwice
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk


class AgreementView(QWidget):
    """The questions both judged, those first in which they differ most."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the table and what stands there before two people have judged a case."""
        super().__init__()
        self._services = services
        self.said = reading("")
        self.table: Table[AgreementCount] = Table(
            tr("Agreement"), _COLUMNS, key=lambda one: one.question, chosen=self._chosen, lines=2
        )
        at_least(self.table, 260)
        self.panel = DifferingPanel(desk)
        layout = column(self.said, self.table, gap=1.5)
        layout.setStretch(1, 1)
        self._faces = QStackedWidget()
        self._faces.addWidget(
            EmptyState(
                "cases",
                tr("Nothing to compare yet"),
                tr("Agreement is counted once a case was assessed by two people and both are complete."),
            )
        )
        self._faces.addWidget(Beside(layout, self.panel))
        self.setLayout(column(self._faces))

    def refresh(self) -> None:
        """Count again how far both agree."""
        found = self._services.agreement.by_question() if self._services.assessment.has_form() else []
        self._faces.setCurrentIndex(1 if found else 0)
        agreed, judged = sum(one.agreed for one in found), sum(one.judged for one in found)
        self.said.setText(
            tr("{agreed:,} of {judged:,} judgements that two people gave are the same.").format(
                agreed=agreed, judged=judged
            )
        )
        self.table.show_rows(sorted(found, key=lambda one: one.agreed - one.judged))
        chosen = self.table.chosen()
        if chosen is not None:
            self._chosen(chosen)
        elif found:
            self.table.selectRow(0)

    def _chosen(self, one: AgreementCount) -> None:
        self.panel.show_question(one)


class DifferingPanel(QWidget):
    """One question: what each counted, the cases they differ on, and figures beyond chance on demand."""

    def __init__(self, desk: Desk) -> None:
        """Build the words and the list; Enter opens a case."""
        super().__init__()
        self._one: AgreementCount | None = None
        self.question, self.words = Words(step=Step.BODY, strong=True), Words()
        self.differing: Table[JudgedTwice] = Table(
            tr("Cases judged differently"),
            (
                Column["JudgedTwice"](tr("Case"), lambda case: case.number, strong=True),
                Column["JudgedTwice"](tr("First"), lambda case: _said(case.first)),
                Column["JudgedTwice"](tr("Second"), lambda case: _said(case.second), stretch=True),
            ),
            key=lambda case: case.sampled_case,
            opened=lambda case: desk.open_page("cases", case.sampled_case),
        )
        self.none = muted(tr("Both judged every case alike."))
        self.ask = Button(
            tr("Beyond chance?"), self._tell, description=tr("Agreement that chance alone would not bring")
        )
        self.figures = Words()
        parts = (
            self.question,
            self.words,
            self.differing,
            self.none,
            row(self.ask, None),
            self.figures,
            None,
        )
        self.setLayout(column(*parts))

    def show_question(self, one: AgreementCount) -> None:
        """Show one question."""
        self._one = one
        self.question.setText(one.label)
        self.words.setText(one.words)
        self.differing.show_rows(one.differing)
        self.differing.fit_to_rows(at_most=6)
        self.differing.setVisible(bool(one.differing))
        self.none.setVisible(not one.differing)
        self.figures.hide()

    def _tell(self) -> None:
        if self._one is None:
            return
        told = self._one.figures()
        kappa = (
            tr("Cohen's kappa {kappa:.2f}. ").format(kappa=told.kappa)
            if told.kappa is not None
            else tr("No kappa is given. ")
        )
        self.figures.setText(f"{kappa}{told.caveat}")
        self.figures.show()


def _said(value: str) -> str:
    return value.replace("_", " ").capitalize()


_COLUMNS = (
    Column["AgreementCount"](tr("Question"), lambda one: one.label, stretch=True),
    Column["AgreementCount"](
        tr("The same"),
        lambda one: tr("{agreed} of {judged}").format(agreed=one.agreed, judged=one.judged),
        lambda one: one.agreed / one.judged,
        number=True,
        strong=True,
    ),
    Column["AgreementCount"](
        "",
        lambda _one: "",
        lambda one: one.agreed / one.judged,
        bar=lambda one: Bar(one.agreed, one.judged),
        width=104,
        spoken=tr("Share"),
    ),
)
