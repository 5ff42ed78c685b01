"""Locks when nobody has touched anything for a while, and when the laptop slept: nobody else may go on."""

from __future__ import annotations

from time import monotonic, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from qi_desktop.ui.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable

LOOK_EVERY_MS = 5_000
WARN_S = 30
"""So long before it locks, this is told."""
SLEPT_S = 60
"""A pause between two looks as long as this one can only be sleep."""
TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
        QEvent.Type.InputMethod,
    }
)
IDLE = tr("Locked after {minutes} minutes in which nobody touched anything. What you typed is kept.")
SLEPT = tr("Locked while the laptop slept. What you typed is kept.")


class IdleWatch(QObject):
    """Counts from the last touch of a key, the mouse or the screen, in whichever window of the program."""

    def __init__(
        self,
        minutes: Callable[[], int],
        warn: Callable[[str], object],
        lock: Callable[[str], object],
        parent: QObject,
    ) -> None:
        """Begin to count; ``lock`` is told why, and whoever cannot lock just then is asked again."""
        super().__init__(parent)
        self._minutes, self._warn, self._lock = minutes, warn, lock
        self._last_touch, self._last_look, self._warned = monotonic(), time(), False
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            # At the windows: the application would be asked about every event of every widget.
            application.focusWindowChanged.connect(self.follow)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def follow(self, window: QWindow | None) -> None:
        """Hear of touches in a window from now on."""
        if window is not None:
            window.installEventFilter(self)
            self.touched()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear of a touch, and leave it to the window."""
        del watched
        if event.type() in TOUCHES:
            self.touched()
        return False

    def touched(self) -> None:
        """Count anew."""
        self._last_touch, self._warned = monotonic(), False

    def look(self) -> None:
        """Lock if it is time to, or tell that it soon will be."""
        now, limit = time(), self._minutes() * 60
        slept, self._last_look = now - self._last_look > SLEPT_S, now
        idle = monotonic() - self._last_touch
        if slept:
            self.lock(SLEPT)
        elif idle >= limit:
            self.lock(IDLE.format(minutes=self._minutes()))
        elif idle >= limit - WARN_S and not self._warned:
            self._warned = True
            self._warn(tr("Locks in {warn_s} seconds. Any key keeps it open.").format(warn_s=WARN_S))

    def lock(self, why: str) -> None:
        """Lock now; what stands over the window, such as the question for a file, is closed first."""
        over = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        if over is None:
            self._lock(why)
            return
        over.close()
        QTimer.singleShot(0, lambda: self.lock(why))
