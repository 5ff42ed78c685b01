"""The settings before any file is open: the same list as among the pages, with a way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut

from qi_desktop.ui.language import tr
from qi_desktop.ui.settings.page import LEAD
from qi_desktop.ui.settings.panel import SettingsPanel
from qi_desktop.ui.widgets.asking import Asking
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.states import Notice
from qi_desktop.ui.widgets.words import heading, muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.ui.settings.preferences import Preferences


class SettingsForm(Asking):
    """What a person chooses on this laptop, on the first screen."""

    def __init__(self, preferences: Preferences, back: Callable[[], object]) -> None:
        """Show every setting; ``back`` leads to the recent workspaces."""
        super().__init__(lambda: None, back)
        self.panel = SettingsPanel(preferences, self._tell)
        self._told = Notice(
            "good", "", Button(tr("Undo"), self.panel.take_back, kind="quiet", picture="undo")
        )
        self._told.hide()
        self.setLayout(
            column(
                row(heading(tr("Settings")), None, Button(tr("Back"), back)),
                muted(LEAD),
                self._told,
                self.panel.search,
                self.panel,
                None,
                gap=1,
            )
        )
        for keys, act in (
            (QKeySequence(QKeySequence.StandardKey.Undo), self.panel.take_back),
            (QKeySequence("Ctrl+Shift+Z"), self.panel.choose_again),
            (QKeySequence("Ctrl+Y"), self.panel.choose_again),
        ):
            QShortcut(keys, self).activated.connect(act)

    def start(self, setting: str = "") -> None:
        """Put the keyboard where a setting is looked for, or on one setting."""
        if setting:
            self.panel.go_to(setting)
        else:
            self._told.say("")
            self.panel.search.clear()
            self.panel.search.setFocus()

    def _tell(self, words: str) -> None:
        self._told.say(words)
