"""The settings: one list with a search on top, each setting with what it means; a choice holds at once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from qi_desktop.ui.page import Desk, Page
from qi_desktop.ui.settings.declared import GROUPS, SETTINGS
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.fields import Choice, LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.heading import PageHeader, SectionHeading
from qi_desktop.ui.widgets.layout import column, scrolling
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from qi_desktop.services import Services
    from qi_desktop.ui.settings.declared import Setting, SettingGroup
    from qi_desktop.ui.settings.preferences import Preferences

WIDEST = 560
_LEAD = "They hold on this laptop, for every workspace, from the moment you choose."


class SettingsDesk(Desk, Protocol):
    """The window around the page, with what is chosen on this laptop."""

    preferences: Preferences


class SettingsPage(Page):
    """Chooses how the program looks and behaves."""

    key, title = "settings", "Settings"

    def __init__(self, services: Services, desk: SettingsDesk) -> None:
        """Show every setting with its choices."""
        super().__init__(services, desk)
        self._preferences = desk.preferences
        self.search = LineField(placeholder="Find a setting")
        self.search.setAccessibleName("Find a setting")
        self.search.textChanged.connect(self._narrow)
        self.choices: dict[str, Choice] = {}
        self._rows: dict[str, QWidget] = {}
        self._groups = [(group, self._group(group)) for group in GROUPS]
        self._none = muted("No setting is called that. Other words may find it.")
        self._none.hide()
        inside = QWidget()
        inside.setMaximumWidth(pixels(WIDEST))
        inside.setLayout(column(*(part for _, part in self._groups), self._none, None, gap=3))
        self.search.setMaximumWidth(pixels(WIDEST))
        self.setLayout(
            column(
                PageHeader("Settings", _LEAD),
                self.search,
                scrolling(inside, label="Settings"),
                gap=2,
                margin=3,
            )
        )
        self._preferences.changed.connect(self._show)

    def _group(self, group: SettingGroup) -> QWidget:
        part = QWidget()
        rows = [self._row(setting) for setting in group.settings]
        part.setLayout(column(SectionHeading(group.title), *rows, gap=1))
        return part

    def _row(self, setting: Setting) -> QWidget:
        choice = Choice(list(setting.choices))
        choice.choose(self._preferences.chosen(setting))
        choice.activated.connect(partial(self._choose, setting))
        self.choices[setting.key] = choice
        self._rows[setting.key] = FormRow(setting.name, choice, setting.about)
        return self._rows[setting.key]

    def _choose(self, setting: Setting, _place: int) -> None:
        self._preferences.choose(setting, self.choices[setting.key].value())

    def _show(self, key: str) -> None:
        self.choices[key].choose(self._preferences.chosen(SETTINGS[key]))

    def _narrow(self, typed: str) -> None:
        """Show the settings that fit what was typed, and the headings over them."""
        for group, part in self._groups:
            fitting = [setting.key for setting in group.settings if setting.fits(typed)]
            for setting in group.settings:
                self._rows[setting.key].setVisible(setting.key in fitting)
            part.setVisible(bool(fitting))
        self._none.setVisible(all(part.isHidden() for _, part in self._groups))

    @override
    def take_keyboard(self) -> None:
        """Put the keyboard where a setting is looked for."""
        self.search.setFocus()

    @override
    def keyboard_at(self) -> str:
        """Return the setting that has the keyboard."""
        return next((key for key, choice in self.choices.items() if choice.hasFocus()), "")

    @override
    def open_subject(self, subject: str) -> None:
        """Put the keyboard on one setting."""
        if subject in self.choices:
            self.search.clear()
            self.choices[subject].setFocus()
