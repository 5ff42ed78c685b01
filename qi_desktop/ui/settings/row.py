"""One setting on the screen: its name, what it means, its control, and the way back to what is usual."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.ui.language import tr
from qi_desktop.ui.settings.folders import FoldersField
from qi_desktop.ui.settings.model import Asks
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import Choice
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from qi_desktop.ui.settings.model import Setting


class SettingRow(QWidget):
    """Shows one setting; ``chosen`` is told each value a person chooses."""

    def __init__(
        self, setting: Setting, ask: Callable[[str], Path | None], chosen: Callable[[str], object]
    ) -> None:
        """``ask`` asks for a folder, should the setting be about folders."""
        super().__init__()
        self.setting, self._chosen = setting, chosen
        self.control = self._control(ask)
        usual = setting.said(setting.usual)
        self.reset = Button(
            tr("Back to the usual"),
            lambda: chosen(setting.usual),
            kind="quiet",
            picture="undo",
            description=usual,
        )
        self.reset.setAccessibleName(
            tr("{setting} back to the usual: {usual}").format(setting=setting.name, usual=usual)
        )
        self.reset.hide()
        self.setLayout(
            column(FormRow(setting.name, self.control, setting.about), row(self.reset, None), gap=0.5)
        )

    def _control(self, ask: Callable[[str], Path | None]) -> Choice | FoldersField:
        if self.setting.asks is Asks.FOLDERS:
            folders = FoldersField(self.setting.name, ask)
            folders.changed.connect(lambda: self._chosen(folders.value()))
            return folders
        choice = Choice(list(self.setting.choices), narrow=True)
        choice.textActivated.connect(lambda _words="": self._chosen(choice.value()))
        return choice

    def show_value(self, value: str) -> None:
        """Show what is chosen, and the way back where that is not the usual."""
        if self.control.value() != value:
            self.control.choose(value)
        if value == self.setting.usual and self.reset.hasFocus():
            self.control.setFocus()
        self.reset.setVisible(value != self.setting.usual)
