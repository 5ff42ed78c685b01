"""Asking why: for sending a case back, and for opening one again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from typing_extensions import override

from qi_desktop.ui.assessment.drawer import Leaf
from qi_desktop.ui.widgets.asking import Asking
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row

if TYPE_CHECKING:
    from collections.abc import Callable


class ReasonLeaf(Leaf):
    """One line for the reason, and the button that does it; Enter does it too."""

    def __init__(
        self, label: str, hint: str, does: str, send: Callable[[str], bool], put_away: Callable[[], object]
    ) -> None:
        """``send`` is told the reason, and tells whether the act was done."""
        super().__init__()
        self._does, self._put_away = send, put_away
        self.reason = LineField()
        self._row = FormRow(label, self.reason, hint)
        self.go = Button(does, self._send)
        asking = Asking(self._send, put_away)
        line = row(self._row, self.go, gap=1)
        line.setStretch(0, 1)
        line.setAlignment(self.go, Qt.AlignmentFlag.AlignBottom)
        asking.setLayout(column(line))
        self.setLayout(column(asking))

    @override
    def open_first(self) -> None:
        """Put the keyboard into the line."""
        self._row.show_error("")
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def say_wrong(self, words: str) -> None:
        """Say what is wanted here."""
        self._row.show_error(words)

    def _send(self) -> None:
        if self._does(self.reason.text().strip()):
            self.reason.clear()
            self._put_away()
