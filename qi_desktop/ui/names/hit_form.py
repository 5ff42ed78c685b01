"""What becomes of one name: another name in its place, nothing, or it stands, with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.fieldnotes.names.model import BLACKENED_AS, HitSort
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import Step
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import LineField
from qi_desktop.ui.widgets.flow import FlowLayout
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.words import Words, muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.ui.names.settling import Found

_SUCH_AS = {
    HitSort.NAME: tr("a name nobody here has"),
    HitSort.REFERENCE: tr("the case"),
    HitSort.PLACE: tr("a market town"),
    HitSort.BIRTH_DATE: tr("in his thirties"),
}


class HitForm(QWidget):
    """Asks what shall become of the words chosen in the list above it."""

    def __init__(
        self,
        change: Callable[[str], object],
        blacken: Callable[[], object],
        keep: Callable[[str], object],
        ask_again: Callable[[], object],
        another: Callable[[], list[str]],
    ) -> None:
        """Build the form; the acts are told what was typed, ``another`` proposes names."""
        super().__init__()
        self._change, self._keep, self._another = change, keep, another
        self._proposed: list[str] = []
        self.instead, self.reason = LineField(), LineField()
        self._title, self._decided = Words("", Step.BODY, strong=True), muted("")
        self._instead_row = FormRow(tr("Put in its place"), self.instead)
        self._reason_row = FormRow(tr("Or let it stand, because"), self.reason)
        self.propose = Button(tr("Another name"), self._propose, kind="quiet")
        self.put = Button(tr("Put it there"), self._put)
        self.leave_out = Button(tr("Leave it out"), blacken)
        self.let_stand = Button(tr("Let it stand"), self._let_stand)
        self.again = Button(tr("Ask about it again"), ask_again, kind="quiet")
        self._open = QWidget()
        self._open.setLayout(
            column(
                self._instead_row,
                FlowLayout.of(self.put, self.propose, self.leave_out),
                self._reason_row,
                FlowLayout.of(self.let_stand),
                gap=1,
            )
        )
        self.instead.returnPressed.connect(self._put)
        self.reason.returnPressed.connect(self._let_stand)
        self.setLayout(column(self._title, self._decided, self._open, row(self.again, None), gap=0.75))

    def show_found(self, found: Found) -> None:
        """Ask about these words, or say what was decided about them."""
        self._title.setText(f"“{found.words}”")
        self._decided.setText("" if found.is_open else _decided(found))
        self._decided.setVisible(not found.is_open)
        self._open.setVisible(found.is_open)
        self.again.setVisible(not found.is_open)
        self.instead.setPlaceholderText(_SUCH_AS[found.sort])
        self.leave_out.setToolTip(
            tr("Put {blackened_as} in its place").format(blackened_as=BLACKENED_AS[found.sort])
        )
        self.propose.setVisible(found.sort is HitSort.NAME)
        self._proposed = []
        self.instead.clear()
        self.reason.clear()
        self.show_errors()
        if found.is_open and found.sort is HitSort.NAME:
            self._propose()

    def show_errors(self, instead: str = "", reason: str = "") -> None:
        """Say beside a field what cannot be used."""
        self._instead_row.show_error(instead)
        self._reason_row.show_error(reason)

    def take_keyboard(self) -> None:
        """Put the keyboard where the other name is typed."""
        (self.instead if self._open.isVisible() else self.again).setFocus()
        self.instead.selectAll()

    def _propose(self) -> None:
        if not self._proposed:
            self._proposed = self._another()
        if self._proposed:
            self.instead.setText(self._proposed.pop(0))

    def _put(self) -> None:
        text = self.instead.text().strip()
        self.show_errors(instead="" if text else tr("Write what shall stand there."))
        if text:
            self._change(text)

    def _let_stand(self) -> None:
        text = self.reason.text().strip()
        self.show_errors(reason="" if text else tr("Say why it gives nobody away."))
        if text:
            self._keep(text)


def _decided(found: Found) -> str:
    reason = found.decisions[-1].reason
    said = f"{found.state[0].upper()}{found.state[1:]}"
    return f"{said}: {reason}" if reason else said
