"""The sampled cases with how far each has come: mine, or all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.assessment.model import AssessmentState
from qi_desktop.ui.widgets.bars import Bar
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.segments import Segments
from qi_desktop.ui.widgets.table import Column, Table

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.assessment.model import AssessmentProgress
    from qi_desktop.services import Services

MINE, ALL = "mine", "all"
MARKS = {AssessmentState.COMPLETE: "good", AssessmentState.DRAFT: "waiting", AssessmentState.NOT_STARTED: ""}


class CaseList(QWidget):
    """Chooses the case to work on."""

    def __init__(
        self,
        services: Services,
        chosen: Callable[[AssessmentProgress], object],
        opened: Callable[[AssessmentProgress], object],
    ) -> None:
        """List the cases; ``chosen`` is told which one is looked at, ``opened`` which one is worked on."""
        super().__init__()
        self._services = services
        self._lines: list[AssessmentProgress] = []
        self.whose = Segments("Whose cases", ((MINE, "Mine"), (ALL, "All")), lambda _whose: self._show())
        self.table: Table[AssessmentProgress] = Table(
            "Sampled cases", _COLUMNS, key=lambda line: line.sampled_case, chosen=chosen, opened=opened
        )
        layout = column(self.whose, self.table, gap=0.5)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._whose_chosen = False

    def refresh(self) -> None:
        """Read again how far every case has come."""
        self._lines = self._services.assessment.assessments()
        mine = any(line.inspector == self._services.workspace.person for line in self._lines)
        if not self._whose_chosen:
            self.whose.choose(MINE if mine else ALL)
            self._whose_chosen = True
        self._show()

    def renew(self, line: AssessmentProgress) -> None:
        """Show one case's progress anew."""
        self._lines = [line if one.sampled_case == line.sampled_case else one for one in self._lines]
        self._show()

    def choose(self, sampled_case: str) -> None:
        """Choose a case, among all if it is not one's own."""
        if not self.table.choose(sampled_case):
            self.whose.choose(ALL)
            self._show()
            self.table.choose(sampled_case)

    def choose_first(self) -> None:
        """Choose the first case that is not complete."""
        lines = self.table.records.rows
        first = next((line for line in lines if line.state is not AssessmentState.COMPLETE), None)
        if lines:
            self.table.choose((first or lines[0]).sampled_case)

    def line(self, sampled_case: str) -> AssessmentProgress | None:
        """Return what is known of a case."""
        return next((line for line in self._lines if line.sampled_case == sampled_case), None)

    def _show(self) -> None:
        person = self._services.workspace.person
        everyone = self.whose.value() == ALL
        self.table.show_rows([line for line in self._lines if everyone or line.inspector == person])


def _mark(line: AssessmentProgress) -> str:
    """A conflict is marked before all else: until it is decided, its answer counts nowhere."""
    return "caution" if line.contested else MARKS[line.state]


_COLUMNS = (
    Column["AssessmentProgress"]("Case", lambda line: line.number, strong=True, status=_mark),
    Column["AssessmentProgress"](
        "",
        lambda _line: "",
        lambda line: line.answered / max(1, line.relevant),
        stretch=True,
        bar=lambda line: Bar(line.answered, line.relevant),
    ),
    Column["AssessmentProgress"](
        "Done", lambda line: f"{line.answered}/{line.relevant}", lambda line: line.answered, number=True
    ),
)
