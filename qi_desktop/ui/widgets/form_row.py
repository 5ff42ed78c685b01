"""A label with its control: the one place that sets buddy, spoken name, description and error."""

from PySide6.QtWidgets import QWidget

from qi_desktop.ui.widgets.announcing import announce
from qi_desktop.ui.widgets.fields import mark_wrong
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.words import Words, muted


class FormRow(QWidget):
    """One question of a form: label, hint, control, and what is wrong with it."""

    def __init__(self, label: str, control: QWidget, hint: str = "", *, key: str = "") -> None:
        """Tie a label and a hint to a control; ``key`` is the letter that jumps to it with Alt."""
        super().__init__()
        self.control = control
        self._hint = hint
        spoken = label.replace("&", "")
        shown = label if not key else spoken.replace(key, f"&{key}", 1)
        self.label = Words(shown, strong=True)
        self.label.setBuddy(control)
        self.error = Words("", tone="bad", strong=True)
        self.error.hide()
        control.setAccessibleName(spoken)
        control.setAccessibleDescription(hint)
        parts: list[QWidget] = [self.label]
        if hint:
            parts.append(muted(hint))
        self.setLayout(column(*parts, self.error, control, gap=0.5))

    def show_error(self, words: str) -> None:
        """Say beside the control what cannot be used, or nothing."""
        self.error.setText(words)
        self.error.setVisible(bool(words))
        mark_wrong(self.control, wrong=bool(words))
        self.control.setAccessibleDescription(f"{words} {self._hint}".strip())
        if words:
            self.control.setFocus()
            announce(self.control, words, urgent=True)
