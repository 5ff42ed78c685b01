"""What is to be known of a case before one goes on: conflicts, a return, a newer form, a blind assessment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.assessment.model import AssessmentState
from qi_desktop.ui.assessment.versions.notice import VersionNotice
from qi_desktop.ui.language import plural, tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.states import Notice

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.assessment.model import CaseAssessment
    from qi_desktop.forms.definition import Form
    from qi_desktop.services import Services
    from qi_desktop.ui.assessment.drawer import Drawer
    from qi_desktop.ui.page import Desk

BLIND = tr(
    "Blind second assessment. What the first inspector answered is not shown, here or anywhere else,"
    " until both assessments are complete."
)


class Notices(QWidget):
    """Calm lines under the head, each with what can be done about it."""

    def __init__(
        self, services: Services, desk: Desk, drawer: Drawer, step_comment: Callable[[int], object]
    ) -> None:
        """``step_comment`` leads to the next comment that waits."""
        super().__init__()
        self._services, self._case = services, ""

        def see() -> None:
            desk.open_page("exchange", f"conflicts/{self._case}")

        self.blind = Notice("waiting")
        self.contested = Notice("caution", "", Button(tr("See both values"), see))
        self.asked = Notice(
            "waiting", "", Button(tr("Answer"), see, description=tr("Answer on the Exchange page"))
        )
        self._next = Button(
            tr("Next comment"), lambda: step_comment(1), description=tr("Go to its question (F8)")
        )
        self.returned = Notice("caution", "", self._next, stacked=True)
        self.version = VersionNotice(services, desk, drawer)
        self.setLayout(column(self.blind, self.contested, self.asked, self.returned, self.version, gap=0.5))

    def show_case(self, found: CaseAssessment, form: Form, waits: int) -> None:
        """Say what is to be known of a case; ``waits`` is how many comments nobody has settled."""
        self._case = found.sampled_case
        self.asked.say(self._asked(found.sampled_case))
        self.blind.say(BLIND if found.is_second else "")
        self.contested.say(_in_conflict(len(found.contested)))
        returned = found.state is AssessmentState.RETURNED and not found.is_second
        self.returned.say(self._returned(found.sampled_case, waits) if returned else "")
        self._next.setVisible(bool(waits))
        self.version.show_case(found, form)

    def _asked(self, sampled_case: str) -> str:
        """Say what is asked of the person at this laptop about a case."""
        if not self._services.asking.waiting():
            return ""
        mine = [one for one in self._services.asking.asked_of_me() if one.case == sampled_case]
        return "\n".join(
            tr("{asker} asks about “{detail}”: {text}").format(
                asker=one.asker, detail=one.detail, text=one.text
            )
            for one in mine
        )

    def _returned(self, sampled_case: str, waits: int) -> str:
        """Say who returned the case, why, and how many comments wait."""
        steps = [one for one in self._services.life.life(sampled_case) if one.act == "return_assessment"]
        by = (
            tr("Returned by {person}").format(person=steps[-1].person or tr("the lead"))
            if steps
            else tr("Returned")
        )
        why = f": {steps[-1].why}" if steps and steps[-1].why else ""
        comments = (
            tr("1 comment waits")
            if waits == 1
            else tr("{waits} comments wait").format(waits=waits)
            if waits
            else ""
        )
        after = (
            tr(" {comments}; F8 leads from one to the next.").format(comments=comments) if comments else ""
        )
        return f"{by}{why}{'' if why.endswith(('.', '!', '?')) else '.'}{after}"


def _in_conflict(answers: int) -> str:
    """Say that answers wait for the lead; nothing where none do."""
    if not answers:
        return ""
    which = plural(answers, "%n answer is", "%n answers are")
    return tr("{which} in conflict and counted nowhere until the lead decides.").format(which=which)
