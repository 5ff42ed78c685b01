"""Where the review stands, what was said, and the acts that move it on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from qi_desktop.sampling.model import Sample, SampleState
from qi_desktop.ui.dates import moment
from qi_desktop.ui.jotting import Jotting
from qi_desktop.ui.language import several, tr
from qi_desktop.ui.sampling.review.comments import CommentList
from qi_desktop.ui.sampling.review.history import history_lines
from qi_desktop.ui.sampling.words import STATES
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import TextField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import column, scrolling
from qi_desktop.ui.widgets.states import Notice
from qi_desktop.ui.widgets.words import Words, muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.sampling.model import SampledCase
    from qi_desktop.sampling.reviewing.model import ReviewComment
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

LOCKED = tr("The sample is locked: single cases can be replaced, with a reason; nothing is drawn again.")
NEEDED = tr("Say why it goes back, here or in a comment on a category.")
WITHDRAWN = tr("Say why the approval is withdrawn, then press the button again.")
HINT = tr("Kept with the decision. Comments on single categories are added beside their cases.")


class ReviewPanel(QWidget):
    """Approve, send back, draw again; below it who did what, when and why."""

    def __init__(
        self,
        services: Services,
        desk: Desk,
        draw: Callable[[], object],
        show: Callable[[ReviewComment], object],
        share: Callable[[], object],
        leave: Callable[[], object],
    ) -> None:
        """``draw`` leads to the settings for drawing again, ``show`` to what a comment is about.

        ``share`` leads to the allocation; ``leave`` takes the keyboard when nothing is left to do here.
        """
        super().__init__()
        self._services, self._desk, self._leave = services, desk, leave
        self.verdict = Notice("good")
        self._said = Words()
        self.comments = CommentList(services, desk, show)
        self.comment = TextField(lines=3)
        self._comment_row = FormRow(tr("Comment"), self.comment, HINT)
        self._typed = Jotting(services.workspace.drafts, self.comment)
        self._followed = ""
        self.approve = Button(tr("Approve"), self._approve, kind="main", picture="check")
        self.send_back = Button(tr("Send back"), self._send_back)
        self.again = Button(tr("Draw again…"), draw, picture="sample")
        self.waiting = Notice("waiting")
        self.share = Button(tr("Share the cases out…"), share, picture="person")
        self.withdraw = Button(tr("Withdraw the approval…"), self._withdraw, kind="quiet")
        self.history = muted("")
        self._build()

    def _build(self) -> None:
        inside = QWidget()
        inside.setLayout(
            column(
                SectionHeading(tr("Review")),
                self.verdict,
                self._said,
                self.waiting,
                self.comments,
                self._comment_row,
                self.approve,
                self.send_back,
                self.again,
                self.share,
                self.withdraw,
                1,
                SectionHeading(tr("History")),
                self.history,
                None,
                gap=1.5,
                margin=3,
            )
        )
        self.setLayout(column(scrolling(inside, label=tr("Review"))))

    def keep(self) -> None:
        """Put what was typed on disk."""
        self._typed.keep()

    def show_sample(self, sample: Sample) -> None:
        """Show where the review stands."""
        if sample.id != self._followed:
            self._followed = sample.id
            self._typed.follow("sample", sample.id, "review_comment")
        open_ = sample.state is not SampleState.APPROVED
        self.verdict.say(*self._verdict(sample))
        self._said.setText(sample.review_comment)
        self._said.setVisible(bool(sample.review_comment))
        keyboard_here = self.isAncestorOf(QApplication.focusWidget() or self)
        self.again.setVisible(open_)
        self.share.setVisible(not open_ and not all(one.inspector for one in self._cases()))
        for part in (self.approve, self.send_back):
            part.setVisible(sample.state is SampleState.DRAWN)
        self.withdraw.setVisible(not open_ and not self._services.sampling.begun())
        # A reason for withdrawing the approval stays in view while it is being typed.
        typing = bool(self._typed.text()) and not self.withdraw.isHidden()
        self._comment_row.setVisible(sample.state is SampleState.DRAWN or typing)
        self.comments.show_comments(sample)
        self._show_waiting(open_=open_)
        self.history.setText("\n\n".join(history_lines(self._services)))
        if keyboard_here and not self.isAncestorOf(QApplication.focusWidget() or self):
            # What was pressed is gone: the next act takes the keyboard, not whatever Tab would reach.
            self._move_on(open_=open_)

    def _move_on(self, *, open_: bool) -> None:
        following = self.again if open_ else self.share
        if following.isHidden():
            self._leave()
        else:
            following.setFocus(Qt.FocusReason.OtherFocusReason)

    def _cases(self) -> list[SampledCase]:
        return self._services.sampling.sampled_cases()

    def _show_waiting(self, *, open_: bool) -> None:
        waiting = 0 if open_ else len(self._services.replacing.open_replacements())
        self.waiting.say(
            tr("{waiting} for a look: see Replacements.").format(
                waiting=several(waiting, "replacement waits", "replacements wait")
            )
            if waiting
            else ""
        )

    def _verdict(self, sample: Sample) -> tuple[str, str]:
        """Return who decided what and when, and as which of the states it is shown."""
        if sample.state is SampleState.DRAWN:
            return "", "waiting"
        member = self._services.inspection.member(sample.reviewed_by) if sample.reviewed_by else None
        by = tr(" by {name}").format(name=member.name) if member else ""
        decided = f"{STATES[sample.state][1]}{by}, {moment(sample.reviewed_at)}."
        if sample.state is SampleState.SENT_BACK:
            return decided, "caution"
        return f"{decided} {LOCKED}", "good"

    def _approve(self) -> None:
        comment = self.comment.toPlainText().strip()
        done = self._desk.attempt(
            lambda: self._services.reviewing.approve_sample(comment), tr("Sample approved")
        )
        if done is not None:
            self._typed.clear()
            self._comment_row.show_error("")

    def _send_back(self) -> None:
        comment = self.comment.toPlainText().strip()
        enough = bool(comment or self._services.reviewing.comments())
        self._comment_row.show_error("" if enough else NEEDED)
        if not enough:
            return
        done = self._desk.attempt(
            lambda: self._services.reviewing.send_back_sample(comment), tr("Sample sent back")
        )
        if done is not None:
            self._typed.clear()

    def _withdraw(self) -> None:
        """Ask first for the reason, then take the approval back."""
        reason = self._typed.text()
        self._comment_row.setVisible(True)
        self._comment_row.show_error("" if reason else WITHDRAWN)
        if not reason:
            self.comment.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        done = self._desk.attempt(
            lambda: self._services.reviewing.withdraw_approval(reason), tr("Approval withdrawn")
        )
        if done is not None:
            self._typed.clear()
