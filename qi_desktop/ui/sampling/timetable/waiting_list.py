"""The interviews that wait to be arranged: carried to an hour, or picked up with Enter and put down there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from qi_desktop.ui.language import tr
from qi_desktop.ui.sampling.timetable.week_grid import CARRIED, carried, carrying
from qi_desktop.ui.widgets.entries import EntryList

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QMouseEvent


class WaitingList(EntryList):
    """Sampled cases without a slot; an interview dropped here loses its own."""

    def __init__(self, picked: Callable[[str], object], cleared: Callable[[str], object]) -> None:
        """``picked`` is told the sampled case picked up, ``cleared`` the one dropped here."""
        super().__init__(tr("To arrange"), opened=picked)
        self._picked, self._cleared = picked, cleared
        self._pressed: QPoint | None = None
        self.setAcceptDrops(True)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note where a drag may begin."""
        super().mousePressEvent(event)
        on_entry = self.indexAt(event.position().toPoint()).isValid()
        self._pressed = event.position().toPoint() if on_entry else None

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry the entry once the mouse has gone far enough."""
        here = event.position().toPoint()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
        elif (here - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            case = self.chosen()
            self._picked(case)
            carrying(self, case).exec(Qt.DropAction.MoveAction)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take interviews that come from the grid."""
        if event.mimeData().hasFormat(CARRIED) and event.source() is not self:
            event.acceptProposedAction()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Go on taking them wherever the mouse is."""
        event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Let the interview wait again."""
        event.acceptProposedAction()
        self._cleared(carried(event.mimeData()))
