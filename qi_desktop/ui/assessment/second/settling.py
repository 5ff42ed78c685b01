"""One difference: both answers with their reasons, and what shall hold, with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame
from typing_extensions import override

from qi_desktop.ui.assessment.second.words import answered
from qi_desktop.ui.dates import moment
from qi_desktop.ui.jotting import Jotting
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import Choice, LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.words import Words, muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from qi_desktop.assessment.second.model import Comparison, Line, Side
    from qi_desktop.forms.flow.state import Row
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk


class Settling(QFrame):
    """The chosen line of the comparison."""

    def __init__(
        self,
        services: Services,
        desk: Desk,
        settled: Callable[[Comparison], object],
        lead_to: Callable[[str, str, Row], object],
        back: Callable[[], object],
    ) -> None:
        """``settled`` is told how the comparison stands afterwards, ``back`` that Esc was pressed."""
        super().__init__()
        self.setObjectName("panel")
        self._services, self._desk, self._settled, self._back = services, desk, settled, back
        self._lead_to = lead_to
        self._case = ""
        self._line: Line | None = None
        self._label, self._first, self._second = Words("", strong=True), Words(""), Words("")
        self._of_first, self._of_second, self._decided = muted(""), muted(""), muted("")
        self.value = Choice([], narrow=True)
        self.reason = LineField(placeholder=tr("What decided it"))
        self._typed = Jotting(services.workspace.drafts, self.reason)
        self._value_row, self._reason_row = (
            FormRow(tr("What shall hold"), self.value),
            FormRow(tr("Why"), self.reason),
        )
        self.go = Button(
            tr("Settle"), self._settle, kind="main", picture="check", description=tr("Settle the difference")
        )
        self.open = Button(
            tr("Open the question"),
            self._open,
            kind="quiet",
            description=tr("Read it in the first assessment"),
        )
        self._build()

    def _build(self) -> None:
        both = row(
            column(self._of_first, self._first, gap=0.25), column(self._of_second, self._second, gap=0.25)
        )
        both.setStretch(0, 1)
        both.setStretch(1, 1)
        deciding = row(self._value_row, self._reason_row, self.go, gap=1.5)
        deciding.setStretch(1, 1)
        deciding.setAlignment(self.go, Qt.AlignmentFlag.AlignBottom)
        top = row(self._label, self.open)
        top.setStretch(0, 1)
        self.setLayout(column(top, both, self._decided, deciding, gap=1, margin=2))
        for key, which in (("Alt+1", 0), ("Alt+2", 1)):
            QShortcut(QKeySequence(key), self).activated.connect(lambda which=which: self._take(which))
        self.hide()

    def show_line(self, sampled_case: str, line: Line | None) -> None:
        """Show a line."""
        if line is None or (sampled_case == self._case and line == self._line):
            return
        self._case, self._line = sampled_case, line
        self._label.setText(line.label)
        self._first.setText(_said(line.first))
        self._second.setText(_said(line.second))
        decided = line.settled
        self._decided.setText(
            tr("Settled as {words}, {moment}: {reason}").format(
                words=decided.words, moment=moment(decided.at), reason=decided.reason
            )
            if decided
            else ""
        )
        self._decided.setVisible(decided is not None)
        differs = line.differs or line.settled is not None
        for part in (self._value_row, self._reason_row, self.go):
            part.setVisible(differs)
        if differs:
            self._offer(line)

    def show_people(self, first: str, second: str) -> None:
        """Name the people of the first and of the second assessment."""
        self._of_first.setText(tr("First: {first}  (Alt+1)").format(first=first))
        self._of_second.setText(tr("Second: {second}  (Alt+2)").format(second=second))

    def take_keyboard(self) -> None:
        """Put the keyboard where it is decided what shall hold."""
        first = self.open if self.go.isHidden() else self.value
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> None:
        """Put what was typed on disk."""
        self._typed.keep()

    def _take(self, which: int) -> None:
        """Let the first or the second answer hold; the reason is asked next."""
        if self._line is not None and not self.go.isHidden():
            self.value.choose((self._line.first, self._line.second)[which].value)
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self, line: Line) -> None:
        """Offer both answers first, then all others the question has."""
        form = self._services.assessment.form_of(self._case)
        asked = form.question(line.question)
        both = {side.value: answered(side) for side in (line.first, line.second)}
        choices = [(one.name, one.label) for one in form.choices_of(asked) if one.name not in both]
        offered = [(value, words) for value, words in both.items() if value]
        self.value.offer([("", tr("Choose…")), *offered, *choices])
        self.value.choose(line.settled.value if line.settled else "")
        for one in (self._value_row, self._reason_row):
            if one.error.text():
                one.show_error("")
        self._typed.follow("settled_difference", f"{self._case}/{line.question}/{line.row or ''}", "reason")

    def _settle(self) -> None:
        line, reason, value = self._line, self.reason.text().strip(), self.value.value()
        self._reason_row.show_error("" if reason else tr("A reason is needed."))
        self._value_row.show_error("" if value else tr("Choose what shall hold."))
        if line is None or not reason or not value:
            return
        comparison = self._desk.attempt(
            lambda: self._services.second.settle(self._case, line.question, value, reason, row=line.row),
            tr("Difference settled"),
        )
        if comparison is not None:
            self._typed.clear()
            self._settled(comparison)

    def _open(self) -> None:
        if self._line is not None:
            self._lead_to(self._case, self._line.question, self._line.row)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Settle with Enter, go back with Esc."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._settle()
        elif event.key() == Qt.Key.Key_Escape:
            self._back()
        else:
            super().keyPressEvent(event)


def _said(side: Side) -> str:
    return f"{answered(side)}\n{side.reason}" if side.reason else answered(side)
