"""The sample's review: where it stands, and the acts that move it on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from qi_desktop.sampling.model import Sample, SampleState
from qi_desktop.ui.dates import moment
from qi_desktop.ui.sampling.words import STATES
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import TextField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.status import Status, StatusMark
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk


class ReviewPanel(QWidget):
    """Approve, send back, draw again, allocate."""

    def __init__(self, services: Services, desk: Desk, draw: Callable[[], object]) -> None:
        """Build the panel; ``draw`` draws again."""
        super().__init__()
        self._services, self._desk = services, desk
        self.state = StatusMark(Status.WAITING, "")
        self._about = muted("")
        self._said = muted("")
        self.comment = TextField(lines=3)
        self._comment_row = FormRow("Comment", self.comment, "Needed when the sample is sent back.")
        self.approve = Button("Approve", self._approve, kind="main", picture="check")
        self.send_back = Button("Send back", self._send_back)
        self.again = Button("Draw again with another seed", draw, picture="sample")
        self._allocation = SectionHeading("Allocation")
        self._allocated = muted("")
        self.allocate = Button("Allocate cases evenly", self._allocate, picture="person")
        self.setLayout(
            column(
                SectionHeading("Review"),
                self.state,
                self._about,
                self._said,
                self._comment_row,
                self.approve,
                self.send_back,
                self.again,
                1,
                self._allocation,
                self._allocated,
                self.allocate,
                None,
                gap=1.5,
            )
        )

    def show_sample(self, sample: Sample) -> None:
        """Show where the review stands."""
        status, words = STATES[sample.state]
        self.state.show_status(Status(status), words)
        self._about.setText(self._who(sample))
        self._about.setVisible(bool(sample.reviewed_at))
        self._said.setText(sample.review_comment)
        self._said.setVisible(bool(sample.review_comment))
        open_ = sample.state != SampleState.APPROVED
        keyboard_here = self.isAncestorOf(QApplication.focusWidget() or self)
        self.again.setVisible(open_)
        for part in (self._comment_row, self.approve, self.send_back):
            part.setVisible(sample.state == SampleState.DRAWN)
        self._show_allocation(open_=open_)
        if keyboard_here and not self.isAncestorOf(QApplication.focusWidget() or self):
            # What was pressed is gone: the next act takes the keyboard, not whatever Tab would reach.
            (self.again if open_ else self.allocate).setFocus()

    def _show_allocation(self, *, open_: bool) -> None:
        cases = self._services.sampling.sampled_cases()
        given = sum(bool(case.inspector) for case in cases)
        self._allocated.setText(
            "Cases are allocated once the sample is approved."
            if open_
            else f"{given} of {len(cases)} cases allocated."
        )
        self.allocate.setVisible(not open_)
        self.allocate.setEnabled(given < len(cases))

    def _who(self, sample: Sample) -> str:
        member = self._services.inspection.member(sample.reviewed_by) if sample.reviewed_by else None
        return f"{member.name if member else 'Reviewed'}, {moment(sample.reviewed_at)}"

    def _approve(self) -> None:
        comment = self.comment.toPlainText().strip()
        self._desk.attempt(lambda: self._services.reviewing.approve_sample(comment), "Sample approved")
        self.comment.clear()

    def _send_back(self) -> None:
        comment = self.comment.toPlainText().strip()
        self._comment_row.show_error("" if comment else "Say why it goes back.")
        if comment:
            self._desk.attempt(lambda: self._services.reviewing.send_back_sample(comment), "Sample sent back")
            self.comment.clear()

    def _allocate(self) -> None:
        self._desk.attempt(self._services.allocating.allocate_cases, "Cases allocated")
