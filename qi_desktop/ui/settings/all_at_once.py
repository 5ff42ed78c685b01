"""Settings saved to a file, taken from one, and all put back as usual."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.foundation.errors import UserError
from qi_desktop.ui.language import plural, tr
from qi_desktop.ui.settings import carried
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.flow import FlowLayout
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.states import ErrorPanel
from qi_desktop.ui.widgets.words import muted
from qi_desktop.ui.wording import words_for

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from qi_desktop.ui.file_questions import AsksForFiles
    from qi_desktop.ui.settings.preferences import Preferences

NAME = "qi-desktop-settings.json"
KINDS = tr("Settings (*.json)")
_FOUND_BY = "save file import export json another laptop take bring reset all usual defaults"


class AllAtOnce(QWidget):
    """Three acts on all settings at once; ``told`` is given words about each."""

    def __init__(self, preferences: Preferences, asks: AsksForFiles, told: Callable[[str], object]) -> None:
        """Offer the three; ``asks`` asks for the files."""
        super().__init__()
        self._preferences, self._asks, self._told = preferences, asks, told
        self.trouble = ErrorPanel()
        self.save_button = Button(tr("Save to a file…"), self._save, picture="send_out")
        self.take_button = Button(tr("Take from a file…"), self._take, picture="bring_in")
        self.reset_button = Button(tr("All as usual"), self.reset_all, picture="undo")
        about = tr(
            "A small file brings these choices to another laptop. It holds no name, no folder and nothing of"
            " an inspection. “All as usual” resets everything above but the places for backups."
        )
        buttons = FlowLayout.of(self.save_button, self.take_button, self.reset_button)
        self.setLayout(
            column(SectionHeading(tr("All settings at once")), muted(about), self.trouble, buttons, gap=1)
        )

    def fits(self, typed: str) -> bool:
        """Tell whether every word typed is one of those this is looked for by."""
        return all(word in _FOUND_BY for word in typed.casefold().split())

    def reset_all(self) -> None:
        """Let everything be as is usual."""
        changed = self._preferences.reset_all()
        self.trouble.say("")
        self._told(tr("Everything is as usual") if changed else tr("Everything was as usual already"))

    def _save(self) -> None:
        path = self._asks.choose_new_file(tr("Save the settings"), NAME, KINDS)
        if path is not None:
            self._attempt(lambda: self.save_to(path))

    def _take(self) -> None:
        path = self._asks.choose_file(tr("Take settings from a file"), KINDS)
        if path is not None:
            self._attempt(lambda: self.take_from(path))

    def save_to(self, path: Path) -> None:
        """Write the settings to a file."""
        count = carried.write(path, self._preferences.as_they_are())
        words = plural(count, "%n setting was saved to {file}", "%n settings were saved to {file}")
        self._told(words.format(file=path.name))

    def take_from(self, path: Path) -> None:
        """Let what a file says hold from now on."""
        found = carried.read(path)
        changed = self._preferences.choose_all(found.values)
        words = plural(len(changed), "%n setting changed", "%n settings changed")
        if found.unknown:
            aside = tr("{words}. Left aside, not known here: {keys}")
            words = aside.format(words=words, keys=", ".join(found.unknown))
        self._told(words)

    def _attempt(self, act: Callable[[], object]) -> None:
        self.trouble.say("")
        try:
            act()
        except UserError as error:
            self.trouble.say(words_for(error))
