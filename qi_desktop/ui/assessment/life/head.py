"""Above the form: which case, how far it is, what can be done with it, and what waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.assessment.model import AssessmentState
from qi_desktop.fieldnotes.enquiries.model import OpenedFrom, Origin
from qi_desktop.ui.assessment.drawer import Drawer
from qi_desktop.ui.assessment.life.acts import STATES, CaseActs, Possible
from qi_desktop.ui.assessment.life.comment_entries import waiting
from qi_desktop.ui.assessment.life.comments import CommentsLeaf
from qi_desktop.ui.assessment.life.history import HistoryLeaf
from qi_desktop.ui.assessment.life.missing import MissingLeaf
from qi_desktop.ui.assessment.life.notices import Notices
from qi_desktop.ui.assessment.life.reason import ReasonLeaf
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.status import Status, StatusMark
from qi_desktop.ui.widgets.words import Elided, title

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qi_desktop.assessment.life.model import AnswerComment
    from qi_desktop.assessment.model import CaseAssessment
    from qi_desktop.forms.definition import Form
    from qi_desktop.forms.flow.state import Row
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

RETURN_HINT = tr("May stay empty when a question carries a comment that waits.")


class CaseHead(QWidget):
    """The case's number, state and acts; under them one drawer for what is opened."""

    def __init__(
        self,
        services: Services,
        desk: Desk,
        finish: Callable[[], object],
        lead_to: Callable[[str, Row], object],
        back: Callable[[], object],
    ) -> None:
        """Build the head; ``finish`` turns typed text into changes before the case is completed.

        ``lead_to`` is told which question is wanted, ``back`` hands the keyboard to the form.
        """
        super().__init__()
        self._services, self._desk, self._finish, self._lead_to = services, desk, finish, lead_to
        self._found: CaseAssessment | None = None
        self._comments: Sequence[AnswerComment] = ()
        self.acts = CaseActs(services, desk)
        self._number, self._facts = title(""), Elided("", tone="muted")
        self._number.setWordWrap(False)
        self._mark = StatusMark(Status.WAITING, "", cut=True)
        self.drawer = Drawer(back)
        self.missing = MissingLeaf(lead_to)
        self.history = HistoryLeaf(services)
        self.comments = CommentsLeaf(services, lambda one: lead_to(one.question, one.row))
        self.returning = ReasonLeaf(
            tr("What should be changed"), RETURN_HINT, tr("Return"), self._give_back, self.drawer.close_leaf
        )
        self.reopening = ReasonLeaf(
            tr("Why it is reopened"), "", tr("Reopen"), self._reopen, self.drawer.close_leaf
        )
        self.notices = Notices(services, desk, self.drawer, self.step_comment)
        self._build_acts()
        self._build()

    def _build_acts(self) -> None:
        self.complete = Button(
            tr("Complete"),
            self.declare_complete,
            kind="main",
            picture="check",
            key="Ctrl+Return",
            description=tr("Say what is missing, or declare the case assessed"),
        )
        self.approve = Button(
            tr("Approve"),
            self.acts.approve,
            kind="main",
            picture="check",
            description=tr("Approve the assessment"),
        )
        self.lock = Button(
            tr("Lock case"), self.acts.lock, picture="lock", description=tr("Close the case to changes")
        )
        self.give_back = Button(
            tr("Return…"),
            lambda: self.drawer.toggle(self.returning, tr("Return to the inspector")),
            kind="quiet",
        )
        self.reopen = Button(
            tr("Reopen…"),
            lambda: self.drawer.toggle(self.reopening, tr("Reopen the assessment")),
            kind="quiet",
        )
        self._build_openers()

    def _build_openers(self) -> None:
        self.show_comments = Button(
            tr("Comments"), lambda: self.drawer.toggle(self.comments, self.comments.words), kind="quiet"
        )
        self.enquire = Button(
            tr("Enquiry…"),
            self._enquire,
            kind="quiet",
            description=tr("Open a line of enquiry from this case, or add the case to one"),
        )
        self.show_history = Button(
            tr("History"),
            self._toggle_history,
            kind="quiet",
            key="Ctrl+H",
            description=tr("Who did what, when and why"),
        )

    def _build(self) -> None:
        top = row(self._number, self._mark, None, self.lock, self.approve, self.complete, gap=2)
        top.setStretch(1, 1_000)
        quiet = (self.show_comments, self.show_history, self.enquire, self.give_back, self.reopen)
        below = row(self._facts, *quiet, gap=0)
        below.setStretch(0, 1)
        for leaf in (self.missing, self.history, self.comments, self.returning, self.reopening):
            self.drawer.add(leaf)
        self.setLayout(column(column(top, below, gap=0.5), self.notices, self.drawer, gap=1))

    # ------------------------------------------------------------------------------------------- showing
    def show_case(self, found: CaseAssessment, done: int, relevant: int) -> None:
        """Show how far a case has come; asked after every answer."""
        moved = self._found is None or self._found.record != found.record
        self._found = found
        if moved:
            self.drawer.shut()
        self.acts.case, self.acts.second = found.sampled_case, found.is_second
        status, words = STATES[found.state]
        self._number.setText(found.number)
        self._mark.show_status(
            status, tr("{words}, {done} of {relevant}").format(words=words, done=done, relevant=relevant)
        )
        if self.drawer.leaf is self.missing:
            self._renew_missing(found)

    def show_around(self, found: CaseAssessment, form: Form, comments: Sequence[AnswerComment]) -> None:
        """Show what an answer does not change: the acts, the comments, what is to be known of the case."""
        self._comments = comments
        self._facts.show_text(_facts(found))
        self._show_acts(self.acts.possible(found))
        self.comments.show_comments(comments, form)
        waits = waiting(comments)
        self.show_comments.setVisible(bool(comments))
        named = tr("Comments ({waits})").format(waits=waits) if waits else tr("Comments")
        self.show_comments.setText(named)
        self.show_comments.setAccessibleName(named)
        self.show_history.setVisible(not found.is_second and found.state is not AssessmentState.NOT_STARTED)
        self.notices.show_case(found, form, waits)
        if self.drawer.leaf is self.comments:
            self.drawer.name(self.comments.words)
        if self.drawer.leaf is self.history:
            self.history.show_life(found.sampled_case)

    def _show_acts(self, possible: Possible) -> None:
        for button, may in (
            (self.complete, possible.complete),
            (self.approve, possible.approve),
            (self.lock, possible.lock),
            (self.give_back, possible.give_back),
            (self.reopen, possible.reopen),
        ):
            button.setVisible(may)

    # ---------------------------------------------------------------------------------------------- acts
    def declare_complete(self) -> None:
        """Say what is missing, or declare the case assessed."""
        self._finish()
        found = self._found
        if found is None:
            return
        if not found.missing:
            self.acts.complete()
            return
        self._renew_missing(found)
        self.drawer.open_leaf(self.missing, self.missing.words, keyboard=False)
        self._lead_to(found.missing[0].question, found.missing[0].row)

    def step_comment(self, by: int) -> None:
        """Lead to the next comment that waits, or to the one before."""
        if not self.comments.step(by):
            self._desk.tell(tr("No comment on this case waits"))

    def _renew_missing(self, found: CaseAssessment) -> None:
        self.missing.show_missing(found.missing)
        if found.missing:
            self.drawer.name(self.missing.words)
        elif self.drawer.leaf is self.missing:
            self.drawer.shut()
            self._desk.tell(tr("Nothing is missing any more: Ctrl+Enter completes the case."))

    def _toggle_history(self) -> None:
        if self._found is not None:
            self.history.show_life(self._found.sampled_case)
            self.drawer.toggle(self.history, tr("What was done with this case"))

    def _enquire(self) -> None:
        self._finish()
        if self._found is not None:
            origin = Origin(OpenedFrom.CASE, self._found.sampled_case)
            self._desk.open_page("enquiries", origin.address)

    def _give_back(self, reason: str) -> bool:
        wanted = self.acts.give_back(reason, self._comments)
        self.returning.say_wrong(wanted)
        return not wanted

    def _reopen(self, reason: str) -> bool:
        wanted = self.acts.reopen(reason)
        self.reopening.say_wrong(wanted)
        return not wanted


def _facts(found: CaseAssessment) -> str:
    """Return the facts an inspector knows the case by."""
    facts = found.context
    named = [facts[name] for name in ("sentence_type", "office") if facts.get(name)]
    risk = facts.get("risk_of_serious_harm", "")
    return ", ".join([*named, *([tr("risk of serious harm {risk}").format(risk=risk)] if risk else [])])
