"""What a person chose on this laptop, kept beside the size of the window; it names nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from qi_desktop.ui.settings.declared import SETTINGS

if TYPE_CHECKING:
    from qi_desktop.ui.remembered import Remembered
    from qi_desktop.ui.settings.declared import Setting


class Preferences(QObject):
    """The chosen value of every setting; ``changed`` is sent with the setting's key."""

    changed = Signal(str)

    def __init__(self, remembered: Remembered) -> None:
        """Read and keep choices in the file of one laptop's window."""
        super().__init__()
        self._remembered = remembered

    def chosen(self, setting: Setting) -> str:
        """Return what was chosen, or what is usual where nothing that can be chosen is kept."""
        value = self._remembered.value(setting.key, setting.usual)
        return value if setting.allows(value) else setting.usual

    def choose(self, setting: Setting, value: str) -> None:
        """Let a choice hold from now on."""
        if setting.allows(value) and value != self.chosen(setting):
            self._remembered.keep(setting.key, value)
            self.changed.emit(setting.key)

    def as_they_are(self) -> dict[str, str]:
        """Return every setting with its value."""
        return {key: self.chosen(setting) for key, setting in SETTINGS.items()}
