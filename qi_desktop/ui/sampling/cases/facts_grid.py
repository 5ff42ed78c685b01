"""The facts of a case, each under its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from qi_desktop.ui.language import tr
from qi_desktop.ui.sampling.words import dimension
from qi_desktop.ui.widgets.words import Words, muted

if TYPE_CHECKING:
    from qi_desktop.inspection.model import EligibleCase

FACTS = (
    "gender",
    "age_band",
    "ethnicity_group",
    "sentence_type",
    "office",
    "responsible_officer",
    "risk_of_serious_harm",
    "likelihood_of_reoffending",
)


class FactsGrid(QWidget):
    """Names at the left, facts at the right."""

    def __init__(self) -> None:
        """Lay the names out once."""
        super().__init__()
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 5)
        grid.setColumnStretch(1, 6)
        self._facts = {name: Words() for name in FACTS}
        for line, (name, fact) in enumerate(self._facts.items()):
            grid.addWidget(muted(dimension(name)), line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(fact, line, 1, Qt.AlignmentFlag.AlignTop)
        self.setLayout(grid)

    def show_facts(self, case: EligibleCase) -> None:
        """Show the facts of a case; what the list does not say is said."""
        for name, words in self._facts.items():
            fact = str(getattr(case, name) or tr("not given"))
            words.setText(fact)
            words.setAccessibleName(f"{dimension(name)}: {fact}")
