"""A place to type a passphrase, hidden unless the person asks to see it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.buttons import IconButton
from qi_desktop.ui.widgets.fields import LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import row


class PassphraseRow(QWidget):
    """A labelled passphrase with the button that shows it."""

    def __init__(self, label: str, hint: str, entered: Callable[[], object] | None = None) -> None:
        """Tell ``entered`` when Enter is pressed; without it the form around is asked."""
        super().__init__()
        self.field = LineField(secret=True)
        if entered is not None:
            self.field.returnPressed.connect(entered)
        self._form = FormRow(label, self.field, hint)
        self._form.layout().setContentsMargins(0, 0, 0, 0)  # pyright: ignore[reportOptionalMemberAccess]
        self._eye = IconButton("eye", tr("Show the {label}").format(label=label.lower()), self.turn)
        self._label = label.lower()
        line = row(self._form, self._eye, gap=0.5)
        line.setStretch(0, 1)
        line.setAlignment(self._eye, Qt.AlignmentFlag.AlignBottom)
        self.setLayout(line)

    def text(self) -> str:
        """Return what was typed."""
        return self.field.text()

    def error(self) -> str:
        """Return what is said to be wrong with what was typed."""
        return self._form.error.text()

    def show_error(self, words: str) -> None:
        """Say what is wrong with what was typed."""
        self._form.show_error(words)

    def clear(self) -> None:
        """Forget what was typed."""
        self.field.clear()
        self._form.show_error("")

    def turn(self) -> None:
        """Show what is typed, or hide it again."""
        hidden = self.field.echoMode() == QLineEdit.EchoMode.Password
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        self._eye.show_as(
            "eye_off" if hidden else "eye",
            (
                tr("Hide the {label}").format(label=self._label)
                if hidden
                else tr("Show the {label}").format(label=self._label)
            ),
        )
