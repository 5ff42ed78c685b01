"""What was copied from the program does not stay in the clipboard, where any other program can read it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMimeData


class ClipboardCare(QObject):
    """Clears the clipboard some seconds after something was copied here; what others copied is theirs."""

    def __init__(self, seconds: Callable[[], int], parent: QObject) -> None:
        """Watch the clipboard from now on."""
        super().__init__(parent)
        self._seconds = seconds
        self.holds = False
        """Whether what stands in the clipboard was copied here."""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.clear)
        QGuiApplication.clipboard().dataChanged.connect(self._copied)

    def clear(self) -> None:
        """Clear what was copied or marked here, at once."""
        self._soon.stop()
        clipboard = QGuiApplication.clipboard()
        if self.holds:
            self.holds = False
            clipboard.clear()
        if clipboard.supportsSelection() and clipboard.ownsSelection():
            clipboard.clear(QClipboard.Mode.Selection)

    def _copied(self) -> None:
        # Told also when another program copies, and when this one clears.
        self._soon.stop()
        clipboard = QGuiApplication.clipboard()
        # Qt gives no data at all where nothing was ever copied.
        copied: QMimeData | None = clipboard.mimeData()
        self.holds = bool(copied and copied.formats()) and (clipboard.ownsClipboard() or _in_use())
        if self.holds:
            self._soon.start(self._seconds() * 1000)


def _in_use() -> bool:
    """Tell whether somebody works here, where the system does not say whose the clipboard is.

    A Mac always says it, and tells of what others copied only as the program is come back to.
    """
    return sys.platform != "darwin" and bool(QGuiApplication.focusWindow())
