"""The line below a question's words: its hint, or why it is not asked; the same room for both."""

from PySide6.QtWidgets import QSizePolicy, QStackedWidget
from typing_extensions import override

from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.words import Elided, muted

KEY = tr("O asks it all the same")


class UnderLabel(QStackedWidget):
    """Keeps its height whatever it says, so that a page never jumps when a question greys."""

    def __init__(self, *, conditional: bool) -> None:
        """Keep a line for the rule of a question that may stop being relevant."""
        super().__init__()
        self._conditional = conditional
        self._hint, self._rule = muted(""), Elided(tone="muted")
        self.addWidget(self._hint)
        if conditional:
            self.addWidget(self._rule)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if not conditional:
            # Never shown here: shown before it has a place, it would open as a window of its own.
            self.hide()

    def show_words(self, hint: str, rule: str, *, can_overrule: bool = False) -> None:
        """Show why it is not asked, or why it is asked all the same; else the hint."""
        self._hint.setText(hint)
        if self._conditional:
            self._rule.show_text(f"{rule}.  {KEY}" if rule and can_overrule else rule)
            self.setCurrentWidget(self._rule if rule else self._hint)
        else:
            self.setVisible(bool(hint))
        self.updateGeometry()

    @override
    def hasHeightForWidth(self) -> bool:
        """Tell that the height follows from the width."""
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        """Return the height of the taller of the two."""
        rule = self._rule.sizeHint().height() if self._conditional else 0
        return max(rule, self._hint.heightForWidth(width) if self._hint.text() else 0)
