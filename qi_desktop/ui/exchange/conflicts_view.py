"""Conflicts: both values side by side, and the reason for keeping one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from qi_desktop.ui.dates import moment
from qi_desktop.ui.theme import Step, pixels
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, emptied, row
from qi_desktop.ui.widgets.states import EmptyState
from qi_desktop.ui.widgets.table import Column, Table
from qi_desktop.ui.widgets.words import Words, heading, muted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qi_desktop.merging.settling.model import OpenConflict, Side
    from qi_desktop.services import Services
    from qi_desktop.storage.model import Value
    from qi_desktop.ui.page import Desk


HINT = (
    "Kept with the decision; both values stay in the history. Alt+1 keeps the first value, Alt+2 the second."
)


class ConflictsView(QWidget):
    """The list of open conflicts, and the chosen one below it."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the list and the panel."""
        super().__init__()
        self.table: Table[OpenConflict] = Table(
            "Open conflicts",
            _COLUMNS,
            key=lambda one: f"{one.kind}/{one.record}/{one.field}",
            chosen=self._show,
            opened=lambda _one: self.panel.reason.setFocus(),
        )
        self.panel = ConflictPanel(services, desk, self.table.setFocus)
        self._none = EmptyState(
            "good",
            "No conflicts",
            "Where two laptops give one field different values, both stand here until someone decides.",
        )
        full = QWidget()
        layout = column(self.table, self.panel, gap=1.5)
        layout.setStretch(0, 1)
        full.setLayout(layout)
        self._faces = QStackedWidget()
        self._faces.addWidget(self._none)
        self._faces.addWidget(full)
        self.setLayout(column(self._faces))

    def show_conflicts(self, conflicts: Sequence[OpenConflict]) -> None:
        """Show the conflicts that are open, the first one chosen."""
        self._faces.setCurrentIndex(1 if conflicts else 0)
        self.table.show_rows(conflicts)
        if conflicts:
            if self.table.chosen() is None:
                self.table.selectRow(0)
            self.panel.show_conflict(self.table.chosen() or conflicts[0])

    def _show(self, conflict: OpenConflict) -> None:
        self.panel.show_conflict(conflict)


class ConflictPanel(QFrame):
    """One conflict: a reason, and a card for each value."""

    def __init__(self, services: Services, desk: Desk, settled: Callable[[], object]) -> None:
        """Build the panel; ``settled`` is told of each decision."""
        super().__init__()
        self._settled = settled
        self.setObjectName("panel")
        self._services, self._desk = services, desk
        self._conflict: OpenConflict | None = None
        self._title, self._detail, self._before = heading(""), Words(step=Step.BODY), muted("")
        self.reason = LineField(placeholder="Why this value holds")
        self._reason_row = FormRow("Reason", self.reason, HINT)
        self._cards = row(gap=2)
        self.setLayout(
            column(self._title, self._detail, self._before, self._reason_row, self._cards, gap=1, margin=2)
        )

    def show_conflict(self, conflict: OpenConflict) -> None:
        """Show a conflict's values."""
        if self._conflict is not None and self._conflict != conflict:
            self.reason.setText("")
        self._conflict = conflict
        self._title.setText(conflict.title)
        self._detail.setText(conflict.detail)
        before = self._words(conflict, conflict.before)
        self._before.setText(f"Before: {before}")
        self._before.setVisible(conflict.before is not None)
        emptied(self._cards)
        for place, side in enumerate(conflict.sides, start=1):
            self._cards.addWidget(self._card(conflict, side, place))

    def _card(self, conflict: OpenConflict, side: Side, place: int) -> QWidget:
        card = QFrame()
        card.setObjectName("card")
        words = self._words(conflict, side.value)
        keep = Button(
            "Keep this value",
            lambda: self._keep(side),
            key=f"Alt+{place}",
            description=f"Settle with: {words}",
        )
        who = muted(f"{side.person or 'Unknown'}, {moment(side.at)}")
        card.setMinimumWidth(pixels(200))
        card.setLayout(
            column(Words(words, Step.BODY, strong=True), who, 1, row(keep, None), None, gap=0.5, margin=2)
        )
        return card

    def _words(self, conflict: OpenConflict, value: Value) -> str:
        if value is None or value == "":
            return "(empty)"
        if conflict.kind == "answer" and conflict.field == "value":
            question = conflict.record.rpartition("/")[2]
            return self._services.assessment.form().choice_label(question, str(value))
        if conflict.kind == "sampled_case" and conflict.field == "replaced_by":
            case = self._services.sampling.sampled_case(str(value))
            return f"{case.number}: {self._services.sampling.facts(case).reference}"
        names = {one.id: one.name for one in self._services.inspection.team()}
        return names.get(str(value), conflict.told(value))

    def _keep(self, side: Side) -> None:
        reason, conflict = self.reason.text().strip(), self._conflict
        self._reason_row.show_error("" if reason else "A decision needs a reason.")
        if not reason:
            self.reason.setFocus()
        if conflict is not None and reason:
            self._desk.attempt(
                lambda: self._services.settling.resolve_conflict(conflict, side.value, reason),
                "Conflict settled",
            )
            # Not clear(): undo inside the field would offer this reason for the next conflict.
            self.reason.setText("")
            self._settled()


_COLUMNS = (
    Column["OpenConflict"]("Case", lambda one: one.title, strong=True, status=lambda _one: "caution"),
    Column["OpenConflict"]("What", lambda one: one.detail, stretch=True),
    Column["OpenConflict"]("Values", lambda one: str(len(one.sides)), number=True),
    Column["OpenConflict"]("By", lambda one: " and ".join(side.person for side in one.sides)),
)
