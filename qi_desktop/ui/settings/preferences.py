"""What a person chose on this laptop, kept beside the size of the window; it names nobody by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from qi_desktop.ui.settings.declared import (
    BACKUP_PLACES,
    FORM_LANGUAGE,
    NO_DICTIONARY,
    SETTINGS,
    SPELLING,
)
from qi_desktop.ui.settings.model import folders_in

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from qi_desktop.ui.remembered import Remembered
    from qi_desktop.ui.settings.model import Setting


class Preferences(QObject):
    """The chosen value of every setting; ``changed`` is sent with the setting's key."""

    changed = Signal(str)

    def __init__(self, remembered: Remembered) -> None:
        """Read and keep choices in the file of one laptop's window."""
        super().__init__()
        self._remembered = remembered
        self._before: list[dict[str, str]] = []
        self._after: list[dict[str, str]] = []

    def chosen(self, setting: Setting) -> str:
        """Return what was chosen, or what is usual where nothing that can be chosen is kept."""
        value = self._remembered.value(setting.key, setting.usual)
        return value if setting.allows(value) else setting.usual

    def form_language(self) -> str:
        """Return the code of the language forms are shown in first, blank for their own."""
        return self.chosen(FORM_LANGUAGE)

    def dictionary(self) -> str:
        """Return the code of the dictionary notes are looked at with, blank for none."""
        chosen = self.chosen(SPELLING)
        return "" if chosen == NO_DICTIONARY else chosen

    def left_as(self, what: str) -> str:
        """Return how a part of a page was left last, blank at first; it is no setting and stays here."""
        return self._remembered.value(f"left/{what}", "")

    def leave_as(self, what: str, how: str) -> None:
        """Note how a part of a page is left."""
        self._remembered.keep(f"left/{what}", how)

    def choose(self, setting: Setting, value: str) -> None:
        """Let a choice hold from now on."""
        self.choose_all({setting.key: value})

    def choose_all(self, values: Mapping[str, str]) -> tuple[Setting, ...]:
        """Let several choices hold from now on, taken back as one; returns the settings that changed."""
        before = self._keep(values)
        if before:
            self._before.append(before)
            self._after.clear()
        return tuple(SETTINGS[key] for key in before)

    def reset_all(self) -> tuple[Setting, ...]:
        """Let all be as is usual but what is personal, as where backups go; returns what changed."""
        return self.choose_all(
            {key: setting.usual for key, setting in SETTINGS.items() if not setting.personal}
        )

    def take_back(self) -> tuple[Setting, ...]:
        """Take back the last choice; returns the settings it was about, none where there is nothing."""
        return self._turn(self._before, self._after)

    def choose_again(self) -> tuple[Setting, ...]:
        """Choose again what was taken back last."""
        return self._turn(self._after, self._before)

    def as_they_are(self) -> dict[str, str]:
        """Return every setting with its value."""
        return {key: self.chosen(setting) for key, setting in SETTINGS.items()}

    def _turn(self, done: list[dict[str, str]], other: list[dict[str, str]]) -> tuple[Setting, ...]:
        if not done:
            return ()
        before = self._keep(done.pop())
        other.append(before)
        return tuple(SETTINGS[key] for key in before)

    def _keep(self, values: Mapping[str, str]) -> dict[str, str]:
        """Keep what can be chosen and differs; returns how those settings stood before."""
        before: dict[str, str] = {}
        for key, value in values.items():
            setting = SETTINGS[key]
            stood = self.chosen(setting)
            if setting.allows(value) and value != stood:
                before[key] = stood
                self._remembered.keep(key, value)
        for key in before:
            self.changed.emit(key)
        return before


def backup_places_in(preferences: Preferences) -> tuple[Path, ...]:
    """Return the folders that were chosen for copies of the backups."""
    return folders_in(preferences.chosen(BACKUP_PLACES))
