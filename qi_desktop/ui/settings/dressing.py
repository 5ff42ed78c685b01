"""Wears what was chosen: the theme, also that of the laptop as it changes, the size of text and targets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from qi_desktop.ui.settings.declared import FOLLOW, MOTION, TEXT_SIZE, THEME, TOUCH
from qi_desktop.ui.theme import THEMES, current, text_scale, touched
from qi_desktop.ui.wardrobe import wear

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.ui.settings.preferences import Preferences


class Dressing(QObject):
    """Puts on what holds now; ``resized`` is told when text or targets became larger or smaller."""

    def __init__(self, preferences: Preferences, resized: Callable[[], object], parent: QObject) -> None:
        """Follow the settings and the laptop from now on, without putting anything on yet."""
        super().__init__(parent)
        self._preferences, self._resized = preferences, resized
        preferences.changed.connect(self._chosen)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._laptop_changed)

    def wear(self) -> None:
        """Put on what was chosen."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            wear(
                application,
                self.theme(),
                int(self._preferences.chosen(TEXT_SIZE)) / 100,
                touch=self._preferences.chosen(TOUCH) == "on",
                still=self._preferences.chosen(MOTION) == "still",
            )

    def theme(self) -> str:
        """Return the theme that holds now."""
        chosen = self._preferences.chosen(THEME)
        return chosen if chosen != FOLLOW else worn_by_the_laptop()

    def next_theme(self) -> None:
        """Choose the theme after the one that is worn."""
        self._preferences.choose(THEME, THEMES[(THEMES.index(current().key) + 1) % len(THEMES)])

    def step(self, by: int) -> None:
        """Choose larger text, or smaller; 0 goes back to the usual size."""
        sizes = [value for value, _ in TEXT_SIZE.choices]
        place = sizes.index(self._preferences.chosen(TEXT_SIZE)) + by if by else sizes.index(TEXT_SIZE.usual)
        self._preferences.choose(TEXT_SIZE, sizes[min(max(place, 0), len(sizes) - 1)])

    def _chosen(self, key: str) -> None:
        if key not in {THEME.key, TEXT_SIZE.key, TOUCH.key, MOTION.key}:
            return
        before = text_scale(), touched()
        self.wear()
        if (text_scale(), touched()) != before:
            self._resized()

    def _laptop_changed(self) -> None:
        if self._preferences.chosen(THEME) == FOLLOW:
            self.wear()


def worn_by_the_laptop() -> str:
    """Return the theme that is nearest to how the laptop itself looks."""
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "high-contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"
