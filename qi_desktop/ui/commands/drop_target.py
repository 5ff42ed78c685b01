"""Files dropped anywhere on the window are brought to the page that takes them, and it is said which."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from qi_desktop.ui.commands.landing import landing_of
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.states import Notice

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent
    from PySide6.QtWidgets import QWidget

    from qi_desktop.ui.commands.room import Room

EDGE, TALL = 24, 52


class DropTarget:
    """Says what letting go would do, and does it."""

    def __init__(self, window: QWidget) -> None:
        """Watch over a window."""
        self._window = window
        self.notice = Notice("waiting")
        self.notice.setParent(window)

    def over(self, event: QDragEnterEvent) -> None:
        """Say what letting go of the files would do, if they are of a kind that some page takes."""
        paths = _files(event)
        landing = landing_of(paths)
        if landing is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.notice.say(landing.words(paths))
            self.notice.setGeometry(EDGE, pixels(TALL), self._window.width() - 2 * EDGE, pixels(TALL))
            self.notice.raise_()

    def away(self) -> None:
        """Say nothing more."""
        self.notice.say("")

    def let_go(self, event: QDropEvent, room: Room) -> None:
        """Bring the files to their page."""
        self.away()
        paths = _files(event)
        landing = landing_of(paths)
        if landing is not None:
            event.acceptProposedAction()
            room.open_page(landing.page)
            room.current_page().receive(paths)


def _files(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
