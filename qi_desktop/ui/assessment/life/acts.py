"""What can be done with a case as a whole; each act can be undone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qi_desktop.assessment.model import AssessmentState
from qi_desktop.ui.assessment.life.comment_entries import waiting
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.status import Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qi_desktop.assessment.life.model import AnswerComment
    from qi_desktop.assessment.model import CaseAssessment
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

STATES = {
    AssessmentState.NOT_STARTED: (Status.WAITING, tr("Not started")),
    AssessmentState.DRAFT: (Status.WAITING, tr("In progress")),
    AssessmentState.COMPLETE: (Status.GOOD, tr("Complete")),
    AssessmentState.RETURNED: (Status.CAUTION, tr("Returned")),
    AssessmentState.APPROVED: (Status.GOOD, tr("Approved")),
    AssessmentState.LOCKED: (Status.GOOD, tr("Locked")),
}


@dataclass(frozen=True, slots=True)
class Possible:
    """Which acts the person signed in may do with a case as it stands."""

    complete: bool = False
    approve: bool = False
    lock: bool = False
    give_back: bool = False
    reopen: bool = False


class CaseActs:
    """Carries out the acts on the case that is shown."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Act through the services, and tell what was done."""
        self._services, self._desk = services, desk
        self.case, self.second = "", False

    def possible(self, found: CaseAssessment) -> Possible:
        """Return which acts are possible now."""
        if found.is_second:
            closed = found.state.is_closed
            return Possible(complete=not closed, reopen=closed)
        may, case = self._services.life.may, found.sampled_case
        return Possible(
            complete=not found.state.is_closed,
            approve=may("approve_assessment", case),
            lock=may("lock_assessment", case),
            give_back=may("return_assessment", case),
            reopen=may("reopen_assessment", case),
        )

    def complete(self) -> None:
        """Declare the case assessed."""
        if self.second:
            self._desk.attempt(
                lambda: self._services.second.complete(self.case), tr("Second assessment completed")
            )
        else:
            self._desk.attempt(
                lambda: self._services.assessment.complete_assessment(self.case), tr("Assessment completed")
            )

    def approve(self) -> None:
        """Approve what the inspector has completed."""
        self._desk.attempt(
            lambda: self._services.life.approve_assessment(self.case), tr("Assessment approved")
        )

    def lock(self) -> None:
        """Close the case for good, as far as a reason does not open it again."""
        self._desk.attempt(lambda: self._services.life.lock_assessment(self.case), tr("Assessment locked"))

    def give_back(self, reason: str, comments: Sequence[AnswerComment]) -> str:
        """Return the case to its inspector; words returned say what is wanted first."""
        if not reason and not waiting(comments):
            return tr("Write what should be changed, or comment on a question first (Ctrl+M).")
        life = self._services.life
        self._desk.attempt(lambda: life.return_assessment(self.case, reason), tr("Returned to the inspector"))
        return ""

    def reopen(self, reason: str) -> str:
        """Open the case for answers again; words returned say what is wanted first."""
        if not reason:
            return tr("A reason is needed.")
        services = self._services
        self._desk.attempt(
            lambda: (
                services.second.reopen(self.case, reason)
                if self.second
                else services.assessment.reopen_assessment(self.case, reason)
            ),
            tr("Assessment reopened"),
        )
        return ""
