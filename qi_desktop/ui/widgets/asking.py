"""A part of a page that asks for something: Enter sends it, Esc puts it away."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget
from typing_extensions import override

from qi_desktop.ui.widgets.layout import brought_into_view


class Asking(QFrame):
    """Fields with one act. Opened in a page, it hands the keyboard back to where it came from."""

    def __init__(self, send: Callable[[], object], give_up: Callable[[], object] | None = None) -> None:
        """``send`` is what Enter does in a field; ``give_up`` what Esc does, if not to put this away."""
        super().__init__()
        self._send, self._give_up = send, give_up or self.put_away
        self._came_from: QWidget | None = None

    def open(self, first: QWidget) -> None:
        """Show the fields and put the keyboard into the first."""
        self._came_from = QApplication.focusWidget()
        self.show()
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        brought_into_view(self)

    def put_away(self) -> None:
        """Hide the fields and hand the keyboard back."""
        self.hide()
        if self._came_from is not None and self._came_from.isVisible():
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send with Enter, give up with Esc; a field that uses the key itself never passes it on."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._send()
        elif event.key() == Qt.Key.Key_Escape:
            self._give_up()
        else:
            super().keyPressEvent(event)
