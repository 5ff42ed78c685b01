"""How far two people who assessed the same cases agree, question by question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from qi_desktop.ui.assessment.second.words import agreed, corrected
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.table import Column, Table
from qi_desktop.ui.widgets.words import Words, heading, muted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qi_desktop.assessment.second.model import QuestionAgreement

LEAD = tr(
    "In how many cases both gave the same answer, as given before anything was settled. Kappa and AC1"
    " take away what chance alone would bring: 1 is full agreement, 0 no more than chance. On few cases"
    " neither says much; choose a question to read why."
)
NOTHING = tr("Nothing to compare yet. Figures appear here once both assessments of a case are complete.")


class AgreementView(QWidget):
    """A table of questions; below it, in words, how the chosen figure may be read."""

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__()
        self._none, self._caveat = muted(NOTHING), Words("")
        self.table: Table[QuestionAgreement] = Table(
            tr("Agreement, question by question"),
            _COLUMNS,
            key=lambda one: one.question,
            chosen=self._chosen,
            lines=2,
        )
        layout = column(heading(tr("Agreement")), muted(LEAD), self._none, self.table, self._caveat, gap=1)
        layout.setStretch(3, 1)
        self.setLayout(layout)

    def show_agreement(self, found: Sequence[QuestionAgreement]) -> None:
        """Show the figures."""
        self.table.show_rows(found)
        self.table.setVisible(bool(found))
        self._none.setVisible(not found)
        if found and self.table.chosen() is None:
            self.table.choose(found[0].question)
        self._chosen(self.table.chosen())

    def take_keyboard(self) -> None:
        """Put the keyboard into the table."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def caveat(self) -> str:
        """How the chosen figure may be read."""
        return self._caveat.text()

    def _chosen(self, one: QuestionAgreement | None) -> None:
        self._caveat.setText(f"{one.label} {one.caveat}" if one is not None and one.caveat else "")


_COLUMNS = (
    Column["QuestionAgreement"](tr("Question"), lambda one: one.label, stretch=True),
    Column["QuestionAgreement"](tr("Same answer"), agreed, lambda one: one.raw, number=True),
    Column["QuestionAgreement"](
        tr("Kappa"),
        lambda one: corrected(one.kappa),
        lambda one: _placed(one.kappa),
        number=True,
        tip=tr("Cohen's kappa: agreement beyond chance"),
    ),
    Column["QuestionAgreement"](
        tr("AC1"),
        lambda one: corrected(one.ac1),
        lambda one: _placed(one.ac1),
        number=True,
        tip=tr("Gwet's AC1: agreement beyond chance, steadier where nearly all answers are the same"),
    ),
)


def _placed(value: float | None) -> float:
    """Sort what has no figure below all that have."""
    return -2 if value is None else value
