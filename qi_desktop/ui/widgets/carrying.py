"""Carrying the chosen line of a list elsewhere with the mouse."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QAbstractItemView


def carry(view: QAbstractItemView, kind: str, key: str) -> None:
    """Let the chosen line be carried with its picture until it is put down; ``key`` tells what it is."""
    carried = QMimeData()
    carried.setData(kind, key.encode())
    drag = QDrag(view)
    drag.setMimeData(carried)
    room = view.visualRect(view.currentIndex())
    drag.setPixmap(view.viewport().grab(room))
    drag.setHotSpot(room.center() - room.topLeft())
    drag.exec(Qt.DropAction.MoveAction)
