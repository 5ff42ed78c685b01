"""What a session is called, when and where it was, and what can be done with it as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import Step
from qi_desktop.ui.widgets.buttons import Button, IconButton
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.words import Words, muted

if TYPE_CHECKING:
    from collections.abc import Callable

EDIT_KEY, FOLD_KEY = "F2", "F9"
FOLD, UNFOLD = tr("Give the note all the room"), tr("Show the list, the people and the links again")


class SessionHead(QWidget):
    """The top of a session, with its acts at the edge."""

    def __init__(
        self, change: Callable[[], object], remove: Callable[[], object], fold: Callable[[], object]
    ) -> None:
        """Build the words and the acts."""
        super().__init__()
        self._title, self._about = Words("", Step.HEADING), muted("")
        self.edit = Button(
            tr("Change"),
            change,
            kind="quiet",
            picture="edit",
            key=EDIT_KEY,
            description=tr("Change the session"),
        )
        away = tr("Take the session away with its people and notes")
        self.remove = Button(tr("Remove"), remove, kind="quiet", description=away)
        self.fold = IconButton("up", FOLD, fold, key=FOLD_KEY)
        self._acts: tuple[QWidget, ...] = (self.edit, self.remove, self.fold)
        top = row(self._title, *self._acts, gap=0.5)
        top.setStretch(0, 1)
        for act in self._acts:
            top.setAlignment(act, Qt.AlignmentFlag.AlignTop)
        self.setLayout(column(top, self._about, gap=0.25))

    def show_words(self, title: str, about: str) -> None:
        """Show what the session is called and what else is known of it."""
        self._title.setText(title)
        self._about.setText(about)

    def show_acts(self, *, shown: bool) -> None:
        """Show what can be done, or nothing where there is no session."""
        for act in self._acts:
            act.setVisible(shown)

    def show_fold(self, *, folded: bool) -> None:
        """Say what the fold does next."""
        self.fold.show_as("down" if folded else "up", f"{UNFOLD if folded else FOLD} ({FOLD_KEY})")
