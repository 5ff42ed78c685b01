"""The chosen case at the side: its facts, whose it is, and the way to replace it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from qi_desktop.sampling.model import SampleState
from qi_desktop.ui.dates import day
from qi_desktop.ui.language import tr
from qi_desktop.ui.sampling.cases.facts_grid import FactsGrid
from qi_desktop.ui.sampling.words import REPLACEMENTS
from qi_desktop.ui.theme import Step
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import Choice
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.status import Status, StatusMark
from qi_desktop.ui.widgets.words import Words, muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk
    from qi_desktop.ui.sampling.cases.lines import CaseLine

NOT_YET = tr("A case is replaced and allocated once the sample is approved.")
CHOOSE = tr("Choose a case to see its facts, to replace it or to give it to somebody else.")


class CasePanel(QWidget):
    """Facts, inspector and replacing of one case."""

    def __init__(
        self,
        services: Services,
        desk: Desk,
        replace: Callable[[CaseLine], object],
        show: Callable[[str], object],
    ) -> None:
        """``replace`` opens the choice of a stand-in, ``show`` goes to the case that stands in."""
        super().__init__()
        self._services, self._desk = services, desk
        self._replace, self._show = replace, show
        self.line: CaseLine | None = None
        self._number, self._facts, self._note = Words(step=Step.HEADING), FactsGrid(), muted(CHOOSE)
        self.state = StatusMark(Status.CAUTION, "")
        self.inspector = Choice([], narrow=True)
        self.inspector.activated.connect(self._allocate)
        self._inspector_row = FormRow(tr("Inspector"), self.inspector)
        self.replace = Button(
            tr("Replace…"), self._ask, picture="exchange", description=tr("Let another case stand in")
        )
        self.stand_in = Button(tr("Show the case that stands in"), self._go, kind="quiet", picture="right")
        self.setLayout(
            column(
                self._number,
                self.state,
                self._facts,
                self._note,
                self._inspector_row,
                self.replace,
                self.stand_in,
                None,
                gap=1.5,
            )
        )
        self.show_line(None)

    def show_line(self, line: CaseLine | None) -> None:
        """Show a case, or what to do while none is chosen."""
        self.line = line
        sample = self._services.sampling.sample()
        approved = sample is not None and sample.state is SampleState.APPROVED
        for part in (self._number, self._facts):
            part.setVisible(line is not None)
        here = line is not None and not line.fell_out
        self._inspector_row.setVisible(here and approved)
        self.replace.setVisible(here and approved)
        self.stand_in.setVisible(line is not None and line.fell_out)
        self._note.setText(self._said(line, approved=approved))
        self._note.setVisible(bool(self._note.text()))
        self._show_state(line)
        if line is not None:
            self._fill(line)

    def _said(self, line: CaseLine | None, *, approved: bool) -> str:
        if line is None:
            return CHOOSE
        if line.fell_out:
            on = f"{day(line.case.replaced_on)}: " if line.case.replaced_on else ""
            return f"{on}{line.case.replaced_reason}"
        return "" if approved else NOT_YET

    def _show_state(self, line: CaseLine | None) -> None:
        state = line.case.replacement_state if line is not None else None
        self.state.setVisible(line is not None and (line.fell_out or state is not None))
        if line is not None and line.fell_out:
            self.state.show_status(
                Status.CAUTION, tr("Fell out, {stand_in} stands in").format(stand_in=line.stand_in)
            )
        elif state is not None:
            status, word = REPLACEMENTS[state]
            self.state.show_status(Status(status), tr("Stand-in: {word}").format(word=word))

    def _fill(self, line: CaseLine) -> None:
        self._number.setText(f"{line.case.number}  ·  {line.facts.reference}")
        self._facts.show_facts(line.facts)
        members = [one for one in self._services.inspection.team() if one.role == "inspector"]
        self.inspector.offer([("", tr("Nobody yet")), *((one.id, one.name) for one in members)])
        self.inspector.choose(line.case.inspector)

    def _ask(self) -> None:
        if self.line is not None:
            self._replace(self.line)

    def _go(self) -> None:
        if self.line is not None:
            self._show(self.line.case.replaced_by)

    def _allocate(self) -> None:
        line, member = self.line, self.inspector.value()
        if line is None or not member or member == line.case.inspector:
            return
        done = self._desk.attempt(
            lambda: self._services.allocating.allocate_case(line.case.id, member),
            tr("{number} allocated").format(number=line.case.number),
        )
        if done is None:
            self.inspector.choose(line.case.inspector)
            self.inspector.setFocus(Qt.FocusReason.OtherFocusReason)
