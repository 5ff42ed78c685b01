"""Asks why a case is counted or left out against what the rules say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from qi_desktop.inspection.model import INCLUDE
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.asking import Asking
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row

if TYPE_CHECKING:
    from collections.abc import Callable


class DecisionForm(Asking):
    """One line for the reason; Enter decides, Esc puts it away."""

    def __init__(self, decided: Callable[[str, str], bool], closed: Callable[[], object]) -> None:
        """``decided`` is told the decision and its reason, and tells whether it was kept."""
        super().__init__(self._send)
        self._closed = closed
        self.setObjectName("panel")
        self._decided, self._decision = decided, INCLUDE
        self.reason = LineField(placeholder=tr("Such as: the order was extended in May"))
        self._reason_row = FormRow(tr("Why"), self.reason, tr("Kept with your name and the time."))
        self._act = Button(tr("Count as eligible"), self._send)
        close = Button(tr("Close"), self.put_away, kind="quiet")
        self.setLayout(column(self._reason_row, row(self._act, close, None), gap=1, margin=1.5))

    def start(self, decision: str) -> None:
        """Ask for the reason of one decision."""
        self._decision = decision
        self._act.setText(tr("Count as eligible") if decision == INCLUDE else tr("Leave out"))
        self._act.setAccessibleName(self._act.text())
        self.reason.clear()
        self._reason_row.show_error("")
        self.open(self.reason)

    @override
    def put_away(self) -> None:
        """Hide the form, show again what led to it, and hand the keyboard back."""
        self.hide()
        self._closed()
        super().put_away()

    def _send(self) -> None:
        reason = self.reason.text().strip()
        self._reason_row.show_error("" if reason else tr("A decision needs its reason."))
        if reason and self._decided(self._decision, reason):
            self.put_away()
