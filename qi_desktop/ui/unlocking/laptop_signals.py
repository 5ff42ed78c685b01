"""Hears from the laptop itself that it goes to sleep or that its screen was locked, where it tells."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import SLOT, QObject, Slot

from qi_desktop.ui.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable

LOCKED = tr("Locked with the laptop. What you typed is kept.")
_LOGIN = "org.freedesktop.login1"
_SLEEP = (_LOGIN, "/org/freedesktop/login1", f"{_LOGIN}.Manager", "PrepareForSleep")
_SAVERS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
)


class LaptopSignals(QObject):
    """Told by the Linux desktop; elsewhere the pause that sleep leaves in the program's own time tells it."""

    def __init__(self, lock: Callable[[str], object], parent: QObject) -> None:
        """Listen from now on, if there is anything to listen to."""
        super().__init__(parent)
        self._lock = lock
        if sys.platform == "linux":
            self._listen()

    def _listen(self) -> None:
        from PySide6.QtDBus import QDBusConnection

        # Declared as bytes, but it is the text that fits.
        slot: Any = SLOT("told(bool)")
        system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        if system.isConnected():
            system.connect(*_SLEEP, self, slot)
        if session.isConnected():
            for service, path in _SAVERS:
                session.connect(service, path, service, "ActiveChanged", self, slot)

    @Slot(bool)
    def told(self, begins: bool) -> None:  # noqa: FBT001 - so the signal is declared
        """Lock as sleep or the lock of the screen begins; its end changes nothing."""
        if begins:
            self._lock(LOCKED)
