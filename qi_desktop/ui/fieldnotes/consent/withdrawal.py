"""What a withdrawal takes away, shown before it is taken away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.fieldnotes.consenting.model import Because, Scope
from qi_desktop.ui.fieldnotes.consent.words import (
    in_full,
    outcome,
    question,
    scope_words,
    sums,
    what_goes,
    where,
)
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.layout import brought_into_view, column, row
from qi_desktop.ui.widgets.segments import Segments
from qi_desktop.ui.widgets.table import Column, Table
from qi_desktop.ui.widgets.words import Words, muted

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from qi_desktop.fieldnotes.consenting.model import Going, Place, Withdrawal, Withdrawn
    from qi_desktop.fieldnotes.model import Participant
    from qi_desktop.foundation.progress import Progress
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

ROWS_SHOWN = 7
FINAL = tr(
    "The number of people stays, and that they withdrew. Nothing brings the words back: no undo, no old"
    " bundle, no backup of this laptop. Copies of this file and reports made earlier are yours to delete."
)


class WithdrawalPanel(QWidget):
    """Asks what goes, shows it text by text, and removes it."""

    def __init__(self, services: Services, desk: Desk, told: Callable[[str, str], object]) -> None:
        """Build the panel; ``told`` hears what was done, and in which state."""
        super().__init__()
        self._services, self._desk, self._told = services, desk, told
        self._participant: Participant | None = None
        self._how, self._on, self._by = "", services.workspace.clock.now().date(), ""
        self._shown: Withdrawal | None = None
        self._spared: set[Place] = set()
        self.scope = Segments(tr("What goes"), (), self._ask)
        self._question, self._sums = muted(""), Words("", strong=True, wrap=True)
        self.table: Table[Going] = Table(
            tr("What goes"),
            self._columns(),
            key=lambda one: "/".join(one.place),
            chosen=self._chosen,
            opened=self._spare,
            sortable=False,
        )
        self._words = muted("")
        self.spare = Button(
            tr("Leave it"),
            self._spare_chosen,
            kind="quiet",
            description=tr("The words stand there by chance"),
        )
        self.remove = Button(tr("Remove the words"), self._remove)
        self.keep = Button(tr("Keep them"), self.put_away, kind="quiet")
        self._build()

    def _build(self) -> None:
        acts = row(self.remove, self.keep, None, self.spare)
        final = muted(FINAL)
        self.setLayout(
            column(self.scope, self._question, self._sums, self.table, self._words, final, acts, gap=1)
        )
        self.hide()

    def _columns(self) -> tuple[Column[Going], ...]:
        return (
            Column["Going"](tr("Where"), where),
            Column["Going"](tr("Words that go"), what_goes, stretch=True),
            Column["Going"]("", self._state, status=self._status, spoken=tr("State")),
        )

    def _state(self, going: Going) -> str:
        return tr("Left") if going.place in self._spared else tr("Goes")

    def _status(self, going: Going) -> str:
        return "waiting" if going.place in self._spared else "bad"

    def start(self, participant: Participant, how: str, on: date, by: str) -> None:
        """Look for what would go when a participant withdraws."""
        self._participant, self._how, self._on, self._by = participant, how, on, by
        self._spared = set()
        scopes = self._services.consent.scopes(participant.id)
        self.scope.offer([(one.value, scope_words(one, participant.label)) for one in scopes])
        self.scope.choose(scopes[0].value)
        self.scope.setVisible(len(scopes) > 1)
        self._ask(scopes[0].value)

    def put_away(self) -> None:
        """Close the panel; nothing was changed."""
        self._participant = None
        self.hide()

    def _ask(self, value: str) -> None:
        """Gather in a thread what goes: a large file has much to look through."""
        participant, scope = self._participant, Scope(value)
        if participant is None:
            return
        self.remove.setEnabled(False)
        one = participant.id

        def gathered(services: Services, progress: Progress) -> Withdrawal:
            return services.consent.withdrawal(one, scope, progress)

        self._desk.read(tr("Looking for their words"), gathered, self._show, self._failed)

    def _failed(self, error: Exception) -> None:
        self.put_away()
        self._desk.show_error(error)

    def _show(self, withdrawal: Withdrawal) -> None:
        participant = self._participant
        if participant is None or withdrawal.participant != participant.id:
            return
        self._shown = withdrawal
        heads = participant.head_count
        self._question.setText(question(withdrawal.scope, participant.label, withdrawal.unmarked, heads))
        self._say_sums()
        self.table.show_rows(withdrawal.texts)
        self.table.setVisible(bool(withdrawal.texts))
        self.table.fit_to_rows(at_most=ROWS_SHOWN)
        self.spare.setVisible(bool(withdrawal.of(Because.QUOTED)))
        self.spare.setEnabled(False)
        self._words.hide()
        self.remove.setText(tr("Remove the words") if withdrawal.texts else tr("Record the withdrawal"))
        self.remove.setAccessibleName(self.remove.text())
        self.remove.setEnabled(True)
        if self.isHidden():
            self.show()
            brought_into_view(self)
            (self.scope if self.scope.isVisible() else self.remove).setFocus()

    def _say_sums(self) -> None:
        if self._shown is not None:
            self._sums.setText(sums(self._shown, len(self._spared)))

    def _chosen(self, going: Going) -> None:
        """Show the words of one text in full, and whether it may be left as it is."""
        self._words.setText(in_full(going))
        self._words.show()
        self.spare.setEnabled(going.because is Because.QUOTED)
        self.spare.setText(tr("Take it out too") if going.place in self._spared else tr("Leave it"))
        self.spare.setAccessibleName(self.spare.text())

    def _spare_chosen(self) -> None:
        going = self.table.chosen()
        if going is not None:
            self._spare(going)

    def _spare(self, going: Going) -> None:
        """Leave a text that says the same by chance as it is, or take the words out after all."""
        if going.because is not Because.QUOTED or self._shown is None:
            return
        self._spared ^= {going.place}
        self.table.show_rows(self._shown.texts)
        self.table.choose("/".join(going.place))
        self._chosen(going)
        self._say_sums()

    def _remove(self) -> None:
        participant, shown = self._participant, self._shown
        if participant is None or shown is None:
            return
        one, how, on, by, spared = participant.id, self._how, self._on, self._by, frozenset(self._spared)

        def removed(services: Services, progress: Progress) -> Withdrawn:
            return services.consent.withdraw(
                one, how, on, scope=shown.scope, by=by, spared=spared, progress=progress
            )

        def done(result: Withdrawn) -> None:
            self.put_away()
            self._told(outcome(result), "good" if result.overwritten and not result.unread else "caution")

        self._desk.work(tr("Removing the words"), removed, done)
