"""What Python no longer uses is thrown away in the window's own thread, and while nobody types."""

from __future__ import annotations

import gc
from time import monotonic

from PySide6.QtCore import QObject, QTimer

from qi_desktop.foundation import collecting

LOOK_EVERY_MS = 500
IDLE_S = 3.0
_YOUNG, _OLD = 5_000, 20


class Tidying(QObject):
    """Takes the search for unused cycles over while there is a window, or a thread beside it.

    Python searches in whatever thread comes to it. A widget thrown away in another thread than its own
    ends the program, and a search through everything holds the next key up.
    """

    _last_key = monotonic()
    """When somebody typed last, wherever it was."""

    def __init__(self, parent: QObject) -> None:
        """Leave it to Python until told otherwise."""
        super().__init__(parent)
        self._on = False
        self._look = QTimer(self)
        self._look.setInterval(LOOK_EVERY_MS)
        self._look.timeout.connect(self.look)

    def start(self) -> None:
        """Search here from now on."""
        if not self._on:
            self._on = True
            collecting.hold_off()
            self._look.start()

    def stop(self) -> None:
        """Leave it to Python again."""
        self._look.stop()
        if self._on:
            self._on = False
            collecting.go_on()

    @classmethod
    def typed(cls) -> None:
        """Note that somebody types: the long search waits."""
        cls._last_key = monotonic()

    def look(self) -> None:
        """Search among what is new, and through all once nobody has typed for a while."""
        young, middle, old = gc.get_count()
        if old > _OLD and monotonic() - self._last_key > IDLE_S:
            gc.collect()
        elif young > _YOUNG:
            gc.collect(1 if middle > _OLD else 0)
