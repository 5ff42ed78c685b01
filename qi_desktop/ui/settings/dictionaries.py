"""The dictionaries of this laptop as the answer to a setting: one is chosen, a further one is added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from qi_desktop.fieldnotes.spelling.dictionaries import add
from qi_desktop.foundation.errors import UserError
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import Choice
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.states import ErrorPanel
from qi_desktop.ui.wording import words_for

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from qi_desktop.ui.settings.model import Setting

KINDS = tr("Dictionaries (*.dic *.oxt *.zip)")


class DictionaryField(QWidget):
    """Offers the dictionaries there are; ``changed`` follows each choice."""

    changed = Signal()

    def __init__(self, setting: Setting, ask: Callable[[str, str], Path | None]) -> None:
        """``ask`` asks for a file under a caption."""
        super().__init__()
        self._setting, self._ask = setting, ask
        self.choice = Choice(list(setting.offered()), narrow=True)
        self.choice.textActivated.connect(lambda _words="": self.changed.emit())
        self.add = Button(tr("Add a dictionary…"), self._add, picture="add")
        self.trouble = ErrorPanel()
        self.trouble.hide()
        self.setLayout(column(self.choice, row(self.add, None), self.trouble, gap=0.5))
        self.setFocusProxy(self.choice)
        self.choice.setAccessibleName(setting.name)
        self.choice.setAccessibleDescription(setting.about)

    def value(self) -> str:
        """Return the code of the one chosen."""
        return self.choice.value()

    def choose(self, value: str) -> None:
        """Show the one chosen."""
        self.trouble.say("")
        self.choice.choose(value)

    def take(self, file: Path) -> None:
        """Add a dictionary and choose it, or say why not."""
        self.trouble.say("")
        try:
            code = add(file)
        except UserError as error:
            self.trouble.say(words_for(error))
            return
        self.choice.offer(list(self._setting.offered()))
        self.choice.choose(code)
        self.changed.emit()

    def _add(self) -> None:
        file = self._ask(tr("Add a dictionary"), KINDS)
        if file is not None:
            self.take(file)
