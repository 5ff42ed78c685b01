"""What came of sending or fetching, above the list, with the one thing that can be done next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.layout import brought_into_view
from qi_desktop.ui.widgets.states import Notice

if TYPE_CHECKING:
    from collections.abc import Callable


class Outcome(Notice):
    """A notice whose act is offered with the words, and goes with them."""

    def __init__(self) -> None:
        """Wait, hidden, for something to say."""
        self.act = Button(tr("Go on"), self._act)
        self._next: Callable[[], object] | None = None
        super().__init__("good", "", self.act, Button(tr("Dismiss"), lambda: self.say(""), kind="quiet"))
        self.act.hide()

    def say(self, text: str, status: str = "") -> None:
        """Change the words; what was offered with the ones before is offered no more."""
        self._next = None
        self.act.hide()
        super().say(text, status)
        if text:
            brought_into_view(self)

    def offer(self, words: str, act: Callable[[], object]) -> None:
        """Offer what can be done next, and put the keyboard on it."""
        self._next = act
        self.act.setText(words)
        self.act.setAccessibleName(words)
        self.act.show()
        self.act.setFocus()

    def _act(self) -> None:
        if self._next is not None:
            self._next()
