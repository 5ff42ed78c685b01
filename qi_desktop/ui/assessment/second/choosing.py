"""Choosing cases for a second assessment: one by one, or as many as the program proposes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from qi_desktop.ui.assessment.life.acts import STATES
from qi_desktop.ui.assessment.life.people import name_of
from qi_desktop.ui.language import plural, tr
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import Choice, LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.table import Column, Table
from qi_desktop.ui.widgets.words import heading, muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from qi_desktop.assessment.model import AssessmentProgress
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

LEAD = tr(
    "The person chosen answers the same form again, without seeing the first answers. Pick cases with"
    " Space, or let the program propose some, spread over the inspectors."
)
A_FEW = 5


@dataclass(frozen=True, slots=True)
class Pick:
    """One case that may be chosen, and whether it is picked now."""

    case: AssessmentProgress
    inspector: str
    picked: bool

    @property
    def words(self) -> str:
        """The word that goes with the mark."""
        return tr("Picked") if self.picked else ""


_COLUMNS = (
    Column["Pick"](tr("Case"), lambda one: one.case.number, strong=True),
    Column["Pick"](tr("Inspector"), lambda one: one.inspector, stretch=True),
    Column["Pick"](tr("First assessment"), lambda one: STATES[one.case.state][1], width=150),
    Column["Pick"](
        "",
        lambda one: one.words,
        width=110,
        status=lambda one: "good" if one.picked else "",
        spoken=tr("Picked"),
    ),
)


class PickTable(Table[Pick]):
    """A table in which Space picks a row, as Enter does."""

    def __init__(self, turn: Callable[[Pick], object]) -> None:
        """``turn`` is told the row that is picked, or put back."""
        super().__init__(
            tr("Cases to choose from"), _COLUMNS, key=lambda one: one.case.sampled_case, opened=turn
        )
        self._turn = turn

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pick with Space, which a table would keep for itself."""
        pick = self.chosen()
        if event.key() == Qt.Key.Key_Space and pick is not None:
            self._turn(pick)
        else:
            super().keyPressEvent(event)


class ChoosingView(QWidget):
    """A table of the cases nobody assesses a second time yet."""

    def __init__(self, services: Services, desk: Desk, done: Callable[[], object]) -> None:
        """``done`` is told that cases were chosen, or that none shall be."""
        super().__init__()
        self._services, self._desk, self._done = services, desk, done
        self._picked: set[str] = set()
        self._proposed: frozenset[str] = frozenset()
        self.person, self.count = Choice([], narrow=True), LineField()
        self.count.setText(str(A_FEW))
        self.count.setMaximumWidth(pixels(72))
        self.propose = Button(
            tr("Propose"), self._propose, description=tr("Pick so many, spread over the inspectors")
        )
        self.go = Button(tr("Choose"), self._choose, kind="main", picture="check")
        self._count_row = FormRow(tr("How many"), self.count)
        self._person_row = FormRow(tr("Who assesses them"), self.person)
        self.table = PickTable(self._turn)
        asked = row(self._person_row, self._count_row, self.propose, None, self.go, gap=1.5)
        asked.setStretch(0, 1)
        for button in (self.propose, self.go):
            asked.setAlignment(button, Qt.AlignmentFlag.AlignBottom)
        cancel = Button(tr("Back without choosing"), done, kind="quiet")
        layout = column(
            heading(tr("Choose cases for a second assessment")),
            muted(LEAD),
            asked,
            self.table,
            row(cancel, None),
        )
        layout.setStretch(3, 1)
        self.setLayout(layout)

    def start(self) -> None:
        """Show the cases and the people there are, with nothing picked."""
        self._picked.clear()
        self._proposed = frozenset()
        team = self._services.inspection.team()
        able = sorted(team, key=lambda one: one.role != "quality_lead")
        self.person.offer([(one.id, one.name) for one in able if one.role != "case_sample_reviewer"])
        self._fill()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.table.records.rows and self.table.chosen() is None:
            self.table.choose(self.table.records.rows[0].case.sampled_case)

    def _fill(self) -> None:
        chosen = {one.sampled_case for one in self._services.second.chosen()}
        picks = [
            Pick(one, name_of(self._services, one.inspector), one.sampled_case in self._picked)
            for one in self._services.assessment.assessments()
            if one.sampled_case not in chosen
        ]
        # Those proposed stand together at the top, and stay there whatever is picked afterwards.
        picks.sort(key=lambda one: one.case.sampled_case not in self._proposed)
        self.table.show_rows(picks)
        count = len(self._picked)
        words = plural(count, "Choose %n case", "Choose %n cases") if count else tr("Choose")
        self.go.setText(words)
        self.go.setAccessibleName(words)
        self.go.setEnabled(bool(count))

    def _turn(self, pick: Pick) -> None:
        """Pick a case, or put it back."""
        self._picked ^= {pick.case.sampled_case}
        self._fill()

    def _propose(self) -> None:
        text = self.count.text().strip()
        self._count_row.show_error("" if text.isdecimal() and int(text) else tr("Write a number."))
        if text.isdecimal() and int(text):
            proposed = self._services.second.propose(int(text), len(self._services.second.chosen()))
            self._proposed = frozenset(one.id for one in proposed)
            self._picked = set(self._proposed)
            self._fill()
            self.table.scrollToTop()

    def _choose(self) -> None:
        """Choose case after case; what is refused stays picked and is said above the page."""
        person = self.person.value()
        for case in sorted(self._picked):
            made = self._desk.attempt(
                lambda case=case: self._services.second.choose_for_second(case, person) or True,
                tr("Chosen for a second assessment"),
            )
            if made is None:
                self._fill()
                return
            self._picked.discard(case)
        self._done()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back without choosing with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._done()
        else:
            super().keyPressEvent(event)
