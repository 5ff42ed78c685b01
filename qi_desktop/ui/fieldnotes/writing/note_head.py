"""The line over a note: what it is called, who wrote it, and what can be done in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.buttons import IconButton
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.words import Elided

if TYPE_CHECKING:
    from collections.abc import Callable

FIND_KEY, HISTORY_KEY, GUIDE_KEY, TIME_KEY, EXACT_KEY = "Ctrl+F", "Ctrl+H", "Alt+G", "F5", "Alt+Q"


class NoteHead(QWidget):
    """The name of the note and its tools."""

    def __init__(
        self,
        *,
        time: Callable[[], object],
        exact: Callable[[], object],
        look: Callable[[], object],
        guide: Callable[[], object],
        history: Callable[[], object],
    ) -> None:
        """Offer what can be done in a note."""
        super().__init__()
        self._title, self._written = Elided(strong=True), Elided(tone="muted")
        self.time = IconButton("clock", tr("Note the time of day"), time, key=TIME_KEY)
        self.exact = IconButton("quote", tr("Mark exact words"), exact, key=EXACT_KEY)
        self.look = IconButton("search", tr("Find in this note"), look, key=FIND_KEY)
        self.guide = IconButton("guide", tr("Questions of the guide"), guide, key=GUIDE_KEY)
        self.history = IconButton("history", tr("History of this note"), history, key=HISTORY_KEY)
        names = column(self._title, self._written, gap=0)
        tools = row(self.time, self.exact, self.look, self.guide, self.history, gap=0.25)
        line = row(names, tools, gap=1)
        line.setStretch(0, 1)
        self.setLayout(line)

    def say(self, title: str, written: str) -> None:
        """Name the note, and who wrote it when."""
        self._title.show_text(title)
        self._written.show_text(written)

    def allow_writing(self, *, allowed: bool) -> None:
        """Offer what changes the note, or do not."""
        for tool in (self.time, self.exact):
            tool.setEnabled(allowed)

    def show_history(self, *, on: bool) -> None:
        """Offer the way back while the history is shown."""
        self.history.show_as(
            "edit" if on else "history", tr("Back to writing") if on else tr("History of this note")
        )
