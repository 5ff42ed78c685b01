"""A short message at the foot of the window that says what was just done, and undoes it."""

from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime
from typing import NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import current, pixels
from qi_desktop.ui.widgets.announcing import announce
from qi_desktop.ui.widgets.buttons import Button, IconButton
from qi_desktop.ui.widgets.layout import row
from qi_desktop.ui.widgets.words import Words

SHOWN_FOR_MS = 8000
KEPT = 100
"""So many messages can be read again."""
_AROUND = 72
SIDE, GAP, FROM_FOOT = 288, 8, 24
"""The width of a list at the side of a page, and the distances to it and to the foot of the window."""


class Message(NamedTuple):
    """What was said, and when."""

    at: datetime
    text: str


class Toast(QFrame):
    """One message at a time; what it offers to undo can be undone with Ctrl+Z for ever after.

    It stays while the pointer or the keyboard is on it, and what it said can be read again in the history.
    """

    def __init__(self, window: QWidget, undo: Callable[[], object]) -> None:
        """Wait, hidden, at the foot of a window."""
        super().__init__(window)
        self._window = window
        self._words = Words(wrap=False, strong=True)
        self._undo = Button(
            tr("Undo"), undo, kind="quiet", picture="undo", description=tr("Undo what was just done")
        )
        self._close = IconButton("close", tr("Dismiss this message"), self.hide, size=16)
        self.setLayout(row(self._words, self._undo, self._close, gap=1, margin=1))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.run_out)
        self.told: deque[Message] = deque(maxlen=KEPT)
        self.hide()

    @property
    def text(self) -> str:
        """Return the message shown last."""
        return self._words.text()

    def say(self, text: str, *, undoable: bool = False) -> None:
        """Show a message, with Undo if the act can be undone."""
        theme = current().colours
        self.setStyleSheet(
            f"Toast {{ background: {theme.paper}; border: 1px solid {theme.muted};"
            f" border-left: 4px solid {theme.accent}; border-radius: 6px; }}"
        )
        self._words.setText(text)
        self.told.appendleft(Message(datetime.now(UTC), text))
        self._undo.setVisible(undoable)
        self.place()
        self.show()
        self.raise_()
        self._timer.start(SHOWN_FOR_MS)
        announce(self, text)

    def run_out(self) -> None:
        """Go, unless somebody is about to use it."""
        if self.underMouse() or self.isAncestorOf(QApplication.focusWidget() or self._window):
            self._timer.start(SHOWN_FOR_MS)
        else:
            self.hide()

    def place(self) -> None:
        """Stand in the middle of the window's foot; a long message keeps left of a side list."""
        self._fold()
        self.adjustSize()
        wide = self._window.width()
        clear = wide - pixels(SIDE) - GAP - self.width()
        across = max(GAP, min((wide - self.width()) // 2, clear))
        self.move(across, self._window.height() - self.height() - FROM_FOOT)

    def _fold(self) -> None:
        """Take more lines where the words are wider than the window."""
        beside = self._undo.sizeHint().width() * (not self._undo.isHidden()) + self._close.sizeHint().width()
        room = self._window.width() - beside - pixels(_AROUND)
        needed = self._words.fontMetrics().horizontalAdvance(self._words.text())
        self._words.setWordWrap(needed > room)
        self._words.setMinimumWidth(room if needed > room else 0)
        self._words.setMaximumWidth(max(room, 1) if needed > room else needed + 2)
