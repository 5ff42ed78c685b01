"""Entries in an order that a person gives them, by dragging or with Alt and the arrows."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from typing_extensions import override

from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import current, pixels
from qi_desktop.ui.widgets.carrying import carry
from qi_desktop.ui.widgets.entries import EntryList

CARRIED = "application/x-qi-entry"
HOW = tr("Alt and the arrows, or dragging, change the order.")
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class OrderedList(EntryList):
    """A list whose entries are carried up and down; ``ordered`` is told the keys in their new order."""

    def __init__(
        self,
        label: str,
        ordered: Callable[[list[str]], object],
        *,
        chosen: Callable[[str], object] | None = None,
        opened: Callable[[str], object] | None = None,
        keys: Mapping[Qt.Key, Callable[[], object]] | None = None,
        lines: int = 3,
        details: int = 2,
    ) -> None:
        """``keys`` says what further keys do to the chosen entry."""
        super().__init__(label, chosen=chosen, opened=opened, lines=lines, strong=False, details=details)
        self._ordered, self._keys = ordered, dict(keys or {})
        self._line_at = -1
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setAccessibleDescription(HOW)

    def carry_to(self, key: str, place: int) -> None:
        """Give an entry another place, and tell the new order if it is another one."""
        before = [entry.key for entry in self.records.entries]
        after = [one for one in before if one != key]
        after.insert(place - (before.index(key) < place), key)
        if after != before:
            self._ordered(after)
            self.choose(key, tell=False)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Carry the chosen entry with Alt and an arrow; other keys do what they do to an entry."""
        key, chosen = Qt.Key(event.key()), self.chosen()
        pressed = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if chosen and key in _STEPS and pressed == Qt.KeyboardModifier.AltModifier:
            row = self.currentIndex().row()
            place = row - 1 if _STEPS[key] < 0 else row + 2
            if 0 <= place <= len(self.records.entries):
                self.carry_to(chosen, place)
        elif chosen and key in self._keys and not pressed:
            self._keys[key]()
        else:
            super().keyPressEvent(event)

    @override
    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        """Carry the chosen entry with the mouse."""
        del supportedActions
        if self.chosen():
            carry(self, CARRIED, self.chosen())

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take an entry of this list."""
        if event.source() is self and event.mimeData().hasFormat(CARRIED):
            event.acceptProposedAction()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show between which entries it would lie."""
        event.acceptProposedAction()
        self._show_line(self._place_at(event.position().toPoint()))

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before."""
        del event
        self._show_line(-1)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Put the entry down."""
        self._show_line(-1)
        event.acceptProposedAction()
        key = bytes(event.mimeData().data(CARRIED).data()).decode()
        if any(entry.key == key for entry in self.records.entries):
            self.carry_to(key, self._place_at(event.position().toPoint()))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a line where a carried entry would lie."""
        super().paintEvent(event)
        if self._line_at >= 0:
            painter = QPainter(self.viewport())
            painter.setPen(QPen(current().colour("accent"), pixels(2)))
            painter.drawLine(0, self._edge(self._line_at), self.viewport().width(), self._edge(self._line_at))
            painter.end()

    def _place_at(self, position: QPoint) -> int:
        index = self.indexAt(position)
        if not index.isValid():
            return len(self.records.entries)
        return index.row() + (position.y() > self.visualRect(index).center().y())

    def _edge(self, place: int) -> int:
        rows = len(self.records.entries)
        if place < rows:
            return max(1, self.visualRect(self.records.index(place)).top())
        return self.visualRect(self.records.index(rows - 1)).bottom()

    def _show_line(self, place: int) -> None:
        self._line_at = place if self.records.entries else -1
        self.viewport().update()
