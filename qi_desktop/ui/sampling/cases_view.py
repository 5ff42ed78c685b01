"""The sampled cases by number: who works on each, which fell out and what stands in for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from qi_desktop.sampling.model import SampledCaseState
from qi_desktop.ui.sampling.words import dimension
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import Choice, LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.table import Column, Table
from qi_desktop.ui.widgets.words import Words, muted

if TYPE_CHECKING:
    from qi_desktop.inspection.model import EligibleCase
    from qi_desktop.sampling.model import SampledCase
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk


@dataclass(frozen=True, slots=True)
class CaseLine:
    """A sampled case with the facts it was drawn for and whose it is."""

    case: SampledCase
    facts: EligibleCase
    inspector: str

    @property
    def fell_out(self) -> bool:
        """Whether another case stands in for this one."""
        return self.case.state == SampledCaseState.REPLACED


class CasesView(QWidget):
    """The list of cases, and what can be done with the chosen one."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the list and the panel of the chosen case."""
        super().__init__()
        self._services, self._desk = services, desk
        self._provider = ""
        self.table: Table[CaseLine] = Table(
            "Sampled cases", _COLUMNS, key=lambda line: line.case.id, chosen=self._chosen
        )
        self.panel = CasePanel(services, desk)
        self.panel.hide()
        layout = column(self.table, self.panel, 2, gap=1)
        layout.setStretch(0, 1)
        self.setLayout(layout)

    def show_provider(self, code: str) -> None:
        """Show one provider's cases."""
        self._provider = code
        names = {member.id: member.name for member in self._services.inspection.team()}
        setup = self._services.inspection
        lines = [
            CaseLine(case, setup.eligible_case(case.eligible_case), names.get(case.inspector, ""))
            for case in self._services.sampling.sampled_cases(include_replaced=True)
            if case.provider == code
        ]
        self.table.show_rows(lines)
        chosen = self.table.chosen()
        if chosen is None:
            self.panel.hide()
        else:
            self.panel.show_case(chosen)

    def choose(self, sampled_case: str) -> None:
        """Choose a case."""
        self.table.choose(sampled_case)

    def _chosen(self, line: CaseLine) -> None:
        self.panel.show_case(line)
        self.panel.show()


class CasePanel(QFrame):
    """Replace the chosen case, or give it to another inspector."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the panel."""
        super().__init__()
        self.setObjectName("panel")
        self._services, self._desk = services, desk
        self._line: CaseLine | None = None
        self._number = Words(strong=True, wrap=False)
        self._about = muted("")
        self.inspector = Choice([])
        self.inspector.activated.connect(self._allocate)
        self._inspector_row = FormRow("Inspector", self.inspector)
        self.reason = LineField(placeholder="File missing, transferred, …")
        self.reason.returnPressed.connect(self._replace)
        self._reason_row = FormRow("Why it falls out", self.reason)
        self.replace = Button("Replace with the best match", self._replace)
        line = row(self._inspector_row, self._reason_row, self.replace, gap=2)
        line.setStretch(1, 1)
        line.setAlignment(self.replace, Qt.AlignmentFlag.AlignBottom)
        top = row(self._number, self._about, gap=1.5)
        top.setStretch(1, 1)
        self.setLayout(column(top, line, gap=1.5, margin=2))

    def show_case(self, line: CaseLine) -> None:
        """Show what can be done with a case."""
        self._line = line
        facts = line.facts
        self._number.setText(line.case.number)
        stood = f"Replaced: {line.case.replaced_reason}. " if line.fell_out else ""
        self._about.setText(
            f"{stood}{facts.gender}, {facts.ethnicity_group}, {facts.sentence_type}, {facts.office}."
            f" {dimension('risk_of_serious_harm')}: {facts.risk_of_serious_harm}."
        )
        members = [one for one in self._services.inspection.team() if one.role == "inspector"]
        self.inspector.offer([("", "Nobody yet"), *((one.id, one.name) for one in members)])
        self.inspector.choose(line.case.inspector)
        for part in (self._inspector_row, self._reason_row, self.replace):
            part.setEnabled(not line.fell_out)

    def _allocate(self) -> None:
        line, member = self._line, self.inspector.value()
        if line is not None and member and member != line.case.inspector:
            self._desk.attempt(
                lambda: self._services.allocating.allocate_case(line.case.id, member),
                f"{line.case.number} allocated",
            )

    def _replace(self) -> None:
        line, reason = self._line, self.reason.text().strip()
        self._reason_row.show_error("" if reason else "A replacement needs a reason.")
        if line is None or not reason:
            return
        by = self._desk.attempt(lambda: self._services.replacing.replace_case(line.case.id, reason))
        if by is not None:
            self.reason.clear()
            self._desk.tell(f"{line.case.number} replaced by {by.number}", undoable=True)


_COLUMNS = (
    Column[CaseLine](
        "Case",
        lambda line: line.case.number,
        strong=True,
        status=lambda line: "caution" if line.fell_out else "",
    ),
    Column[CaseLine]("Office", lambda line: line.facts.office, stretch=True),
    Column[CaseLine]("Sentence type", lambda line: line.facts.sentence_type),
    Column[CaseLine]("Risk", lambda line: line.facts.risk_of_serious_harm),
    Column[CaseLine]("Officer", lambda line: line.facts.responsible_officer, stretch=True),
    Column[CaseLine](
        "Inspector",
        lambda line: "Replaced" if line.fell_out else line.inspector or "Nobody yet",
    ),
)
