"""One replacement at the side: who fell out and why, who stands in, and what the reviewer says of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from qi_desktop.sampling.replacing.model import ReplacementState
from qi_desktop.ui.dates import day
from qi_desktop.ui.language import tr
from qi_desktop.ui.sampling.case_facts import about
from qi_desktop.ui.sampling.words import REPLACEMENTS
from qi_desktop.ui.theme import Step
from qi_desktop.ui.widgets.buttons import Button, IconButton
from qi_desktop.ui.widgets.fields import TextField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.status import Status, StatusMark
from qi_desktop.ui.widgets.words import Words, muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from qi_desktop.sampling.replacing.model import Replacement
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

CONTESTED = tr("Another laptop decided differently. Settle that on Exchange first.")


class ReplacementPanel(QWidget):
    """Accept a replacement, or question it."""

    def __init__(self, services: Services, desk: Desk, closed: Callable[[], object]) -> None:
        """``closed`` is told that the panel is done with."""
        super().__init__()
        self._services, self._desk, self._closed = services, desk, closed
        self.replacement: Replacement | None = None
        self._title = Words(step=Step.HEADING)
        self.state = StatusMark(Status.WAITING, "")
        self._reason, self._out, self._in, self._said = Words(), muted(""), muted(""), Words()
        self.comment = TextField(lines=3)
        self._comment_row = FormRow(
            tr("Comment on the replacement"), self.comment, tr("Needed for a question.")
        )
        self.accept = Button(tr("Accept"), self._accept, kind="main", picture="check")
        self.question = Button(tr("Question it"), self._question)
        self._build()

    def _build(self) -> None:
        close = IconButton("close", tr("Close the replacement"), self._closed, size=18)
        top = row(self._title, close)
        top.setStretch(0, 1)
        self.setLayout(
            column(
                top,
                self.state,
                self._reason,
                self._out,
                self._in,
                self._said,
                self._comment_row,
                self.accept,
                self.question,
                None,
                gap=1.5,
            )
        )

    def show_replacement(self, one: Replacement) -> None:
        """Show who fell out and who stands in."""
        if self.replacement is None or one.by.id != self.replacement.by.id:
            self.comment.clear()
            self._comment_row.show_error("")
        self.replacement = one
        status, word = REPLACEMENTS[one.state]
        self._title.setText(
            tr("{number} for {replaced_number}").format(
                number=one.by.number, replaced_number=one.replaced.number
            )
        )
        self.state.show_status(Status(status), word.capitalize())
        when = f", {day(one.on)}" if one.on else ""
        self._reason.setText(f"{one.reason}{when}")
        facts = self._services.sampling.facts
        self._out.setText(
            tr("{number} was: {about}.").format(number=one.replaced.number, about=about(facts(one.replaced)))
        )
        self._in.setText(
            tr("{number} is: {about}. {place}").format(
                number=one.by.number, about=about(facts(one.by)), place=_place(one)
            )
        )
        said = f"{one.comment} {CONTESTED}" if one.contested else one.comment
        self._said.setText(said.strip())
        self._said.setVisible(bool(said))
        open_ = one.state is not ReplacementState.ACCEPTED
        for part in (self._comment_row, self.accept, self.question):
            part.setVisible(open_)

    def take_keyboard(self) -> None:
        """Put the keyboard where the decision is taken."""
        (self.setFocus if self.accept.isHidden() else self.accept.setFocus)(Qt.FocusReason.OtherFocusReason)

    def _accept(self) -> None:
        one = self.replacement
        if one is None:
            return
        comment = self.comment.toPlainText().strip()
        done = self._desk.attempt(
            lambda: (self._services.replacing.accept_replacement(one.by.id, comment), True),
            tr("{number} accepted").format(number=one.by.number),
        )
        if done:
            self._closed()

    def _question(self) -> None:
        one, comment = self.replacement, self.comment.toPlainText().strip()
        self._comment_row.show_error("" if comment else tr("Say what you question."))
        if one is None or not comment:
            return
        done = self._desk.attempt(
            lambda: (self._services.replacing.question_replacement(one.by.id, comment), True),
            tr("{number} questioned").format(number=one.by.number),
        )
        if done:
            self._closed()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._closed()
        else:
            super().keyPressEvent(event)


def _place(one: Replacement) -> str:
    if one.place == 1:
        return tr("It was the first proposed.")
    why = f": {one.choice_reason}" if one.choice_reason else ""
    return (
        tr("It was number {place} of those proposed{why}.").format(place=one.place, why=why)
        if one.place
        else ""
    )
