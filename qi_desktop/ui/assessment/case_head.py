"""Above the form: which case, how far it is, and the acts that complete or reopen it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from qi_desktop.assessment.model import AssessmentState, CaseAssessment, Lack, Missing
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.states import Notice
from qi_desktop.ui.widgets.status import Status, StatusMark
from qi_desktop.ui.widgets.words import muted, title

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

STATES = {
    AssessmentState.NOT_STARTED: (Status.WAITING, "Not started"),
    AssessmentState.DRAFT: (Status.WAITING, "In progress"),
    AssessmentState.COMPLETE: (Status.GOOD, "Complete"),
}
NAMED = 4


class CaseHead(QWidget):
    """The case's number, state and acts."""

    def __init__(
        self,
        services: Services,
        desk: Desk,
        finish: Callable[[], object],
        lead_to: Callable[[str, int | None], object],
    ) -> None:
        """Build the head; ``finish`` turns typed text into changes before the case is completed.

        ``lead_to`` is told which question is missing first.
        """
        super().__init__()
        self._services, self._desk, self._finish, self._lead_to = services, desk, finish, lead_to
        self._case = ""
        self._number, self._facts = title(""), muted("")
        self._number.setWordWrap(False)
        self._mark = StatusMark(Status.WAITING, "")
        self.complete = Button(
            "Complete",
            self.declare_complete,
            kind="main",
            picture="check",
            key="Ctrl+Return",
            description="Say what is missing, or declare the case assessed",
        )
        self.reopen = Button("Reopen…", self._ask_reason)
        self.reason = LineField()
        self.reason.returnPressed.connect(self._reopen)
        self._reason_row = FormRow("Why it is reopened", self.reason)
        self._go = Button("Reopen", self._reopen)
        self._asking = QWidget()
        self.lacking = Notice("caution")
        self.contested = Notice(
            "caution", "", Button("See both values", lambda: desk.open_page("exchange", "conflicts"))
        )
        self._build()

    def _build(self) -> None:
        line = row(self._reason_row, self._go, gap=1)
        line.setAlignment(self._go, Qt.AlignmentFlag.AlignBottom)
        self._asking.setLayout(line)
        self._asking.hide()
        top = row(self._number, self._mark, None, self.complete, self.reopen, gap=2)
        self.setLayout(column(top, self._facts, self._asking, self.contested, self.lacking, gap=0.5))

    def show_case(self, found: CaseAssessment, done: int, relevant: int) -> None:
        """Show which case it is and how far it has come."""
        if found.sampled_case != self._case:
            self.lacking.say("")
            self._asking.hide()
        self._case = found.sampled_case
        self._number.setText(found.number)
        status, words = STATES[found.state]
        self._mark.show_status(status, f"{words}, {done} of {relevant} answered")
        facts = found.context
        named = ("sentence_type", "office")
        risk = f"risk of serious harm {facts.get('risk_of_serious_harm', '')}"
        self._facts.setText(", ".join([*(facts[name] for name in named if facts.get(name)), risk]))
        complete = found.state is AssessmentState.COMPLETE
        self.complete.setVisible(not complete)
        self.reopen.setVisible(complete)
        if self.lacking.text:
            self._say_missing(found.missing)
        self.contested.say(_in_conflict(len(found.contested)))

    def declare_complete(self) -> None:
        """Say what is missing, or declare the case assessed."""
        self._finish()
        missing = self._services.assessment.assessment(self._case).missing
        if missing:
            self._say_missing(missing)
            self._lead_to(missing[0].question, missing[0].row)
            return
        self._desk.attempt(
            lambda: self._services.assessment.complete_assessment(self._case), "Assessment completed"
        )

    def _say_missing(self, missing: Sequence[Missing]) -> None:
        """Name the first of what is missing; nothing is said once nothing is."""
        named = "\n".join(_lack(one) for one in missing[:NAMED])
        more = f"\nand {len(missing) - NAMED} more" if len(missing) > NAMED else ""
        self.lacking.say(
            f"{len(missing)} still missing; Enter leads to the next:\n{named}{more}" if missing else ""
        )

    def _ask_reason(self) -> None:
        self._asking.setVisible(self._asking.isHidden())
        self.reason.setFocus()

    def _reopen(self) -> None:
        reason = self.reason.text().strip()
        self._reason_row.show_error("" if reason else "A reason is needed.")
        if reason:
            self._desk.attempt(
                lambda: self._services.assessment.reopen_assessment(self._case, reason), "Assessment reopened"
            )
            self.reason.clear()
            self._asking.hide()


def _in_conflict(answers: int) -> str:
    """Say that answers wait for the lead; nothing where none do."""
    if not answers:
        return ""
    which = "1 answer is" if answers == 1 else f"{answers} answers are"
    return f"{which} in conflict and counted nowhere until the lead decides."


def _lack(one: Missing) -> str:
    """Return a question's words, with what it waits for where that is no answer."""
    return one.label if one.lack is Lack.ANSWER else f"{one.label} ({one.lack.value})"
