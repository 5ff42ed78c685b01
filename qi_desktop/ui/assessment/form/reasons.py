"""Places for a reason on a card: why not sufficient, why a warned answer stands, why it is asked at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from qi_desktop.ui.assessment.form.controls.texts import GoingOnText
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from qi_desktop.ui.drafting import Drafting
    from qi_desktop.ui.jotting import Jotting
    from qi_desktop.ui.widgets.fields import LineField, TextField

    Drafted = Callable[[LineField | TextField, Callable[[str], object]], Drafting]
    Jotted = Callable[[LineField | TextField], Jotting]

PLACEHOLDER = tr("In your own words; no names. Enter goes on")


class Reason(FormRow):
    """A reason that is kept while it is typed; one change when the field is left."""

    def __init__(self, label: str, name: str, drafted: Drafted, change: Callable[[str], object]) -> None:
        """Ask for a reason kept in the field ``name`` of the answer."""
        self.text = GoingOnText(lines=2, placeholder=PLACEHOLDER)
        super().__init__(label, self.text)
        self._name = name
        self.drafting = drafted(self.text, change)

    def ask(self, label: str) -> None:
        """Change what is asked."""
        if label != self.label.text():
            self.label.setText(label)
            self.text.setAccessibleName(label)

    def show_reason(self, record: str, stored: str) -> bool:
        """Show the reason stored, or its draft from before a crash; tells whether there was one."""
        if self.text.hasFocus() and self.drafting.record == record:
            return False
        return self.drafting.follow("answer", record, self._name, stored)


class Overruling(QWidget):
    """Asks why a question is to be asked that the form does not ask; Enter sends, Esc puts it away."""

    def __init__(self, jotted: Jotted, send: Callable[[str], object], put_away: Callable[[], object]) -> None:
        """Show the field with its two acts."""
        super().__init__()
        self._send, self._put_away = send, put_away
        self.text = GoingOnText(lines=2, placeholder=PLACEHOLDER)
        self.asked = FormRow(tr("Why is it to be asked all the same?"), self.text)
        self._jotting = jotted(self.text)
        acts = row(
            Button(tr("Ask it"), self.send, description=tr("Declare the question relevant (Enter)")),
            Button(tr("Cancel"), self.put_away, kind="quiet"),
            None,
        )
        self.setLayout(column(self.asked, acts, gap=1))

    def open(self, record: str) -> None:
        """Take the keyboard; what was typed here before a crash is there again."""
        self._jotting.follow("answer", record, "relevance_reason")
        self.asked.show_error("")
        self.show()
        self.text.setFocus()

    def send(self) -> None:
        """Declare the question relevant, if there is a reason."""
        reason = self._jotting.text()
        self.asked.show_error("" if reason else tr("A reason is needed."))
        if reason:
            self._jotting.clear()
            self._send(reason)

    def put_away(self) -> None:
        """Leave the rule as it is; what was typed is kept for another time."""
        self._jotting.keep()
        self._put_away()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send with Enter, give up with Esc."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.send()
        elif event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)
