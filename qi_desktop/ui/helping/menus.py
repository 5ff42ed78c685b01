"""The menu of whatever is pressed with the right button, or with the menu key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from qi_desktop.ui.commands.row_menu import list_at, place_of, row_menu
from qi_desktop.ui.widgets.asked import offer_explanation

if TYPE_CHECKING:
    from qi_desktop.ui.commands.doing import Doing


def open_menu(event: QContextMenuEvent, doing: Doing, whole: QWidget) -> None:
    """Offer what can be done with the row of a list, and what the list or any other control is."""
    listed = list_at(event, whole)
    if listed is not None:
        place = place_of(event, listed)
        offer_explanation(row_menu(doing, listed, whole), listed).popup(place)
        return
    by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
    at = QApplication.focusWidget() if by_key else whole.childAt(event.pos())
    if at is not None:
        offer_explanation(QMenu(whole), at).popup(event.globalPos())
