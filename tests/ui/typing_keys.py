"""Keys as a person presses them, into whatever has the keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from qi_desktop.ui.page import Page
from qi_desktop.ui.workspace import WorkspaceView

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def the_page(opened: WorkspaceView, key: str) -> Page:
    """Open a page in the active window."""
    opened.window().activateWindow()
    opened.open_page(key)
    QApplication.processEvents()
    return opened.current_page()


def focused() -> QWidget:
    """Return what has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def write(text: str) -> None:
    """Type text where the keyboard is."""
    QTest.keyClicks(focused(), text)


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press one key where the keyboard is."""
    QTest.keyClick(focused(), key, modifier)
    QApplication.processEvents()


def go_to(name: str, *, at_most: int = 60) -> QWidget:
    """Press Tab until the control of this spoken name has the keyboard."""
    for _ in range(at_most):
        if focused().accessibleName() == name:
            return focused()
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"no {name} among the tab stops")


def choose(words: str) -> None:
    """Choose by the words, as typing into a closed list does."""
    QTest.keyClicks(focused(), words)
    QApplication.processEvents()


def press_button(name: str) -> None:
    """Go to a button and press it."""
    go_to(name)
    press(Qt.Key.Key_Space)
