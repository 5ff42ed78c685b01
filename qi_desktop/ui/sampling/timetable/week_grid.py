"""The week as a grid in which interviews are moved: with the mouse, or picked up and put down with Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView
from typing_extensions import override

from qi_desktop.ui.language import tr
from qi_desktop.ui.sampling.timetable.cell_delegate import CellDelegate
from qi_desktop.ui.sampling.timetable.day_header import DayHeader
from qi_desktop.ui.sampling.timetable.week_model import Cell, WeekModel
from qi_desktop.ui.theme import pixels

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.sampling.interviewing.model import InterviewSlot
    from qi_desktop.ui.sampling.timetable.week_model import Week

CARRIED = "application/x-qi-interview"
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_CLEAR = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}


class WeekGrid(QTableView):
    """Shows a week; what is done with an interview is told, not done."""

    def __init__(
        self,
        picked: Callable[[str], object],
        moved: Callable[[str, str, str], object],
        cleared: Callable[[str], object],
    ) -> None:
        """``picked`` and ``cleared`` are told the sampled case, ``moved`` also the day and the hour."""
        super().__init__()
        self.records = WeekModel()
        self._picked, self._moved, self._cleared = picked, moved, cleared
        self._delegate = CellDelegate()
        self.setModel(self.records)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(tr("Interviews of the week"))
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalHeader(DayHeader(self))
        down = self.verticalHeader()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        down.setMinimumSectionSize(pixels(46))
        down.setHighlightSections(False)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.doubleClicked.connect(self._pick_or_put)

    @property
    def in_hand(self) -> str:
        """Return the sampled case that is picked up."""
        return self._delegate.picked

    def show_week(self, week: Week, in_hand: str = "") -> None:
        """Show a week, and what is picked up in it."""
        self._delegate.picked = in_hand
        self.records.show_week(week)
        if not self.currentIndex().isValid() and self.records.rowCount():
            self.setCurrentIndex(self.records.index(0, 0))
        self.viewport().update()

    def slot_here(self) -> InterviewSlot | None:
        """Return the interview in the current cell."""
        cell = self._here()
        return cell.booked[0].slot if cell is not None and cell.booked else None

    def choose(self, sampled_case: str) -> bool:
        """Make the cell of an interview the current one; tells whether it stands here."""
        week = self.records.week
        for one in week.booked:
            if one.slot.sampled_case == sampled_case:
                line, across = week.hours.index(one.slot.starts), week.days.index(one.slot.day)
                self.setCurrentIndex(self.records.index(line, across))
                return True
        return False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pick up and put down with Enter, move at once with Alt and an arrow, clear with Delete."""
        slot, key = self.slot_here(), event.key()
        if key in _ENTER or key == Qt.Key.Key_Space:
            self._pick_or_put()
        elif key == Qt.Key.Key_Escape and self.in_hand:
            self._picked("")
        elif key in _CLEAR and slot is not None:
            self._cleared(slot.sampled_case)
        elif key in _ARROWS and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if slot is not None:
                self._move_towards(slot, *_ARROWS[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    @override
    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        """Carry the interview of the current cell."""
        del supportedActions
        slot = self.slot_here()
        if slot is not None:
            self._picked(slot.sampled_case)
            room = self.visualRect(self.currentIndex())
            drag = carrying(self, slot.sampled_case)
            drag.setPixmap(self.viewport().grab(room))
            drag.setHotSpot(room.center() - room.topLeft())
            drag.exec(Qt.DropAction.MoveAction)
            if self.in_hand:
                self._picked("")

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take interviews only."""
        if event.mimeData().hasFormat(CARRIED):
            event.acceptProposedAction()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show by the current cell where the interview would go."""
        index = self.indexAt(event.position().toPoint())
        cell = self.records.cell(index)
        if cell is None or cell.blocked:
            event.ignore()
            return
        self.setCurrentIndex(index)
        event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Put the interview down."""
        cell = self.records.cell(self.indexAt(event.position().toPoint()))
        if cell is not None and event.mimeData().hasFormat(CARRIED):
            event.acceptProposedAction()
            self._moved(carried(event.mimeData()), cell.day, cell.starts)

    def _here(self) -> Cell | None:
        return self.records.cell(self.currentIndex())

    def _pick_or_put(self, _index: QModelIndex | None = None) -> None:
        cell, slot = self._here(), self.slot_here()
        if self.in_hand and cell is not None:
            same = slot is not None and slot.sampled_case == self.in_hand
            if same:
                self._picked("")
            else:
                self._moved(self.in_hand, cell.day, cell.starts)
        elif slot is not None:
            self._picked(slot.sampled_case)

    def _move_towards(self, slot: InterviewSlot, across: int, down: int) -> None:
        """Move an interview to the next hour in a direction that is free of bookings of its inspector."""
        here = self.currentIndex()
        while here.isValid():
            here = here.sibling(here.row() + down, here.column() + across)
            cell = self.records.cell(here)
            if cell is not None and not cell.booked:
                self._moved(slot.sampled_case, cell.day, cell.starts)
                return


def carrying(source: QAbstractItemView, sampled_case: str) -> QDrag:
    """Return a drag that carries an interview."""
    content = QMimeData()
    content.setData(CARRIED, sampled_case.encode())
    drag = QDrag(source)
    drag.setMimeData(content)
    return drag


def carried(content: QMimeData) -> str:
    """Return whose interview is carried."""
    return bytes(content.data(CARRIED).data()).decode()
