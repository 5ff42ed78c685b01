"""All settings in one list with a search on top; a choice holds at once, and can be taken back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.ui.file_questions import AsksForFiles
from qi_desktop.ui.language import plural, tr
from qi_desktop.ui.settings.all_at_once import AllAtOnce
from qi_desktop.ui.settings.declared import GROUPS, SETTINGS
from qi_desktop.ui.settings.row import SettingRow
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.fields import LineField
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import brought_into_view, column
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.ui.settings.model import Setting, SettingGroup
    from qi_desktop.ui.settings.preferences import Preferences

WIDEST = 560


class SettingsPanel(AsksForFiles):
    """Every setting with what it means, wherever it is shown."""

    def __init__(self, preferences: Preferences, told: Callable[[str], object]) -> None:
        """``told`` is given words about each change that can be taken back."""
        super().__init__()
        self._preferences, self._told = preferences, told
        self.search = LineField(placeholder=tr("Find a setting"))
        self.search.setAccessibleName(tr("Find a setting"))
        self.search.textChanged.connect(self._narrow)
        self.search.setMaximumWidth(pixels(WIDEST))
        self.rows: dict[str, SettingRow] = {}
        self._groups = [(group, self._group(group)) for group in GROUPS]
        self.all = AllAtOnce(preferences, self, told)
        self._none = muted(tr("No setting is called that. Other words may find it."))
        self._none.hide()
        self.setMaximumWidth(pixels(WIDEST))
        self.setLayout(column(*(part for _, part in self._groups), self._none, self.all, None, gap=3))
        preferences.changed.connect(self._show)

    def _group(self, group: SettingGroup) -> QWidget:
        part = QWidget()
        for setting in group.settings:
            self.rows[setting.key] = SettingRow(setting, self, partial(self._choose, setting))
            self.rows[setting.key].show_value(self._preferences.chosen(setting))
        rows = [self.rows[setting.key] for setting in group.settings]
        part.setLayout(column(SectionHeading(group.title), *rows, gap=2))
        return part

    def take_back(self) -> bool:
        """Take back the last choice; tells whether there was one."""
        return self._tell_turned(self._preferences.take_back())

    def choose_again(self) -> bool:
        """Choose again what was taken back; tells whether there was anything."""
        return self._tell_turned(self._preferences.choose_again())

    def setting_at_keyboard(self) -> str:
        """Return the key of the setting that has the keyboard."""
        at = self.focusWidget()
        return next((key for key, line in self.rows.items() if at and line.isAncestorOf(at)), "")

    def go_to(self, key: str) -> None:
        """Put the keyboard on one setting."""
        if key in self.rows:
            self.search.clear()
            self.rows[key].control.setFocus()
            brought_into_view(self.rows[key])

    def _choose(self, setting: Setting, value: str) -> None:
        if self._preferences.choose_all({setting.key: value}):
            self._told(_now(setting, value))

    def _tell_turned(self, changed: tuple[Setting, ...]) -> bool:
        if len(changed) == 1:
            self._told(_now(changed[0], self._preferences.chosen(changed[0])))
        elif changed:
            self._told(plural(len(changed), "%n setting was turned back", "%n settings were turned back"))
        return bool(changed)

    def _show(self, key: str) -> None:
        self.rows[key].show_value(self._preferences.chosen(SETTINGS[key]))

    def _narrow(self, typed: str) -> None:
        """Show the settings that fit what was typed, and the headings over them."""
        for group, part in self._groups:
            fitting = [setting.key for setting in group.settings if setting.fits(typed)]
            for setting in group.settings:
                self.rows[setting.key].setVisible(setting.key in fitting)
            part.setVisible(bool(fitting))
        self.all.setVisible(self.all.fits(typed))
        self._none.setVisible(
            all(part.isHidden() for part in (self.all, *(part for _, part in self._groups)))
        )


def _now(setting: Setting, value: str) -> str:
    words = tr("{setting}: {value}").format(setting=setting.name, value=setting.said(value))
    return f"{words}. {setting.afterwards}" if setting.afterwards else words
