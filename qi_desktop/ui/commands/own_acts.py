"""What belongs to the window itself and has no button: leaving, full screen, the clipboard, the menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from qi_desktop.ui.commands.room import Room

Writable = QLineEdit | QPlainTextEdit | QTextEdit


def own_acts(room: Room, whole: QWidget) -> dict[str, Callable[[], object]]:
    """Return the acts of the window by the names of their actions."""
    return {
        "Quit": lambda: whole.window().close(),
        "Full screen": lambda: _turn_full(whole.window()),
        "About QI Desktop": lambda: room.open_page("about", "program"),
        "Cut": lambda: _with_text(lambda field: field.cut()),
        "Copy": lambda: _with_text(lambda field: field.copy()),
        "Paste": lambda: _with_text(lambda field: field.paste()),
        "Select all": lambda: _with_text(lambda field: field.selectAll()),
    }


def bind(whole: QWidget, acts: dict[str, Callable[[], object]], keys: dict[str, str]) -> None:
    """Let keys do acts of the window."""
    for name, key in keys.items():
        QShortcut(QKeySequence(key), whole).activated.connect(acts[name])


def _turn_full(window: QWidget) -> None:
    if window.isFullScreen():
        window.showNormal()
    else:
        window.showFullScreen()


def _with_text(act: Callable[[Writable], object]) -> None:
    """Do something with the text that has the keyboard, if it is one."""
    field = QApplication.focusWidget()
    if isinstance(field, Writable):
        act(field)
