"""The menu of whatever is pressed with the right button, or with the menu key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QHeaderView, QMenu, QWidget

from qi_desktop.ui.commands.row_menu import list_at, place_of, row_menu
from qi_desktop.ui.widgets.asked import offer_explanation

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from qi_desktop.ui.commands.doing import Doing


def open_menu(event: QContextMenuEvent, doing: Doing, whole: QWidget) -> None:
    """Open the menu of what is under the mouse, or of what has the keyboard."""
    menu, place = menu_at(event, doing, whole)
    menu.popup(place)


def menu_at(event: QContextMenuEvent, doing: Doing, whole: QWidget) -> tuple[QMenu, QPoint]:
    """Return what can be done with the row of a list, and what a list, heading or field is; and where."""
    listed = list_at(event, whole)
    if isinstance(listed, QHeaderView):
        column = listed.logicalIndexAt(listed.viewport().mapFromGlobal(event.globalPos()))
        return offer_explanation(QMenu(whole), listed.parentWidget() or listed, column), event.globalPos()
    if listed is not None:
        place = place_of(event, listed)
        return offer_explanation(row_menu(doing, listed, whole), listed), place
    by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
    at = QApplication.focusWidget() if by_key else whole.childAt(event.pos())
    return offer_explanation(QMenu(whole), at or whole), event.globalPos()
