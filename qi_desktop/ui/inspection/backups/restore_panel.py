"""Putting a backup back: what it means, and the one act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.asking import Asking
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.flow import FlowLayout
from qi_desktop.ui.widgets.layout import column, holding
from qi_desktop.ui.widgets.words import Words, muted

if TYPE_CHECKING:
    from collections.abc import Callable

_WHAT = tr(
    "This file as it is now is kept beside it and stands in this list as the file that a backup replaced, so"
    " that it can be put back in the same way."
)
_THEN = tr(
    "The file then counts as another laptop of yours: the team's list learns so with your next bundle,"
    " and the lead's next pack brings back what you had sent and the backup lacks. The window locks; open it"
    " with your passphrase."
)


class RestorePanel(Asking):
    """Says what would be lost and asks once."""

    def __init__(self, put_back: Callable[[], object]) -> None:
        """Build the words and the act."""
        super().__init__(put_back)
        self._which, self._lost = Words("", strong=True, wrap=True), muted("")
        self.act = Button(tr("Put it in this file's place"), put_back, kind="main")
        acts = FlowLayout.of(self.act, Button(tr("Cancel"), self.put_away, key="Esc"))
        inside = column(self._which, self._lost, muted(_WHAT), muted(_THEN), acts, gap=1, margin=2)
        self.setLayout(column(holding(inside, "panel")))
        self.hide()

    def ask(self, which: str, lost: str) -> None:
        """Show what is about to happen, with the keyboard on the act."""
        self._which.setText(which)
        self._lost.setText(lost)
        self.open(self.act)
