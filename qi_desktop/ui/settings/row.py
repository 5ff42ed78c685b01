"""One setting on the screen: its name, what it means, its control, and the way back to what is usual."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from qi_desktop.ui.language import tr
from qi_desktop.ui.settings.dictionaries import DictionaryField
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


class AsksForPlaces(Protocol):
    """Asks for what lies on the laptop."""

    def choose_folder(self, caption: str) -> Path | None:
        """Ask for a folder."""
        ...

    def choose_file(self, caption: str, kinds: str) -> Path | None:
        """Ask for a file."""
        ...


class SettingRow(QWidget):
    """Shows one setting; ``chosen`` is told each value a person chooses."""

    def __init__(self, setting: Setting, asks: AsksForPlaces, chosen: Callable[[str], object]) -> None:
        """``asks`` asks for a folder or a file, should the setting be about one."""
        super().__init__()
        self.setting, self._chosen = setting, chosen
        self.control = self._control(asks)
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

    def _control(self, asks: AsksForPlaces) -> Choice | FoldersField | DictionaryField:
        if self.setting.asks is Asks.FOLDERS:
            folders = FoldersField(self.setting.name, asks.choose_folder)
            folders.changed.connect(lambda: self._chosen(folders.value()))
            return folders
        if self.setting.asks is Asks.DICTIONARY:
            dictionaries = DictionaryField(self.setting, asks.choose_file)
            dictionaries.changed.connect(lambda: self._chosen(dictionaries.value()))
            return dictionaries
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
