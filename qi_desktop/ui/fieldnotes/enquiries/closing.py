"""The words a turn needs: what was found, why a line is given up, or why it is taken up again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame
from typing_extensions import override

from qi_desktop.fieldnotes.model import EnquiryStatus
from qi_desktop.ui.jotting import Jotting
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import TextField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import brought_into_view, column, row
from qi_desktop.ui.widgets.words import Words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from qi_desktop.fieldnotes.model import LineOfEnquiry
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

REOPEN = "reopen"
_FOUND, _GIVEN_UP, _AGAIN = tr("What was found"), tr("Why it is given up"), tr("Why it is taken up again")
_MISSING = {
    "settle": tr("Say what was found before you settle it."),
    "drop": tr("Say why it is given up."),
    REOPEN: tr("Say why it is taken up again."),
}


class TurnForm(QFrame):
    """Asks for the words with which one line of enquiry is settled, dropped or reopened."""

    def __init__(self, services: Services, desk: Desk, done: Callable[[], object] | None = None) -> None:
        """``done`` is told when the form was sent or given up; without it the form stays where it is."""
        super().__init__()
        self.setObjectName("panel")
        self._services, self._desk, self._done = services, desk, done
        self._line: LineOfEnquiry | None = None
        self._question = Words("", strong=True)
        self.text = TextField(lines=3)
        self._row = FormRow(
            tr("What was found, or why it is given up"),
            self.text,
            tr("Kept as you type."),
        )
        self.jotting = Jotting(services.workspace.drafts, self.text)
        self.settle = Button(
            tr("Settle"), self._settle, picture="check", description=tr("Close it as answered")
        )
        self.drop = Button(tr("Drop"), self._drop, description=tr("Give it up, with the reason"))
        self.reopen = Button(tr("Reopen"), self._reopen, description=tr("Follow it again, with the reason"))
        self._cancel = Button(tr("Cancel"), self.give_up, kind="quiet", description="Esc")
        # Hidden, never shown here: shown without a parent they would be windows of their own.
        if done is None:
            self._question.hide()
            self._cancel.hide()
        acts = row(self.settle, self.drop, self.reopen, self._cancel, None)
        self.setLayout(column(self._question, self._row, acts, gap=1, margin=2))

    def show_line(self, line: LineOfEnquiry, target: EnquiryStatus | None = None) -> None:
        """Ask how a line goes on; with a target only for what leads there."""
        another = self._line is None or self._line.id != line.id
        closed = line.status.is_closed
        turned = self._line is not None and self._line.status.is_closed is not closed
        self._line = line
        self._question.setText(line.question)
        if another or turned:
            self.jotting.follow("line_of_enquiry", line.id, "reopening" if closed else "conclusion")
            self._row.show_error("")
        both = target is None
        self.settle.setVisible(not closed and (both or target is EnquiryStatus.SETTLED))
        self.drop.setVisible(not closed and (both or target is EnquiryStatus.DROPPED))
        self.reopen.setVisible(closed)
        self._name(closed=closed, target=target)

    def take_keyboard(self) -> None:
        """Put the keyboard into the field."""
        self.text.setFocus()
        brought_into_view(self)

    def give_up(self) -> None:
        """Leave everything as it is; what was typed is kept."""
        self.jotting.keep()
        if self._done is not None:
            self._done()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up with Esc."""
        if event.key() == Qt.Key.Key_Escape and self._done is not None:
            self.give_up()
        else:
            super().keyPressEvent(event)

    def _name(self, *, closed: bool, target: EnquiryStatus | None) -> None:
        if closed:
            name = _AGAIN
        elif target is EnquiryStatus.SETTLED:
            name = _FOUND
        elif target is EnquiryStatus.DROPPED:
            name = _GIVEN_UP
        else:
            name = tr("What was found, or why it is given up")
        self._row.label.setText(name)
        self.text.setAccessibleName(name)

    def _settle(self) -> None:
        act = self._services.enquiries.settle_line_of_enquiry
        self._send("settle", tr("Line of enquiry settled"), act)

    def _drop(self) -> None:
        act = self._services.enquiries.drop_line_of_enquiry
        self._send("drop", tr("Line of enquiry dropped"), act)

    def _reopen(self) -> None:
        act = self._services.enquiries.reopen_line_of_enquiry
        self._send(REOPEN, tr("Line of enquiry reopened"), act)

    def _send(self, turn: str, done: str, act: Callable[[str, str], object]) -> None:
        line, text = self._line, self.jotting.text()
        self._row.show_error("" if text else _MISSING[turn])
        if not text or line is None:
            return
        # The act lets the page be read again, and this form then asks for the next turn.
        self.jotting.clear()
        if self._desk.attempt(lambda: act(line.id, text), done) is None:
            self.text.setPlainText(text)
            self.jotting.keep()
        elif self._done is not None:
            self._done()
