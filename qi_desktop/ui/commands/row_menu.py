"""The menu of a row: what can be done with it, wherever it is listed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QTableView, QWidget

from qi_desktop.ui.commands.keys import shown_keys
from qi_desktop.ui.commands.model import said
from qi_desktop.ui.language import tr

if TYPE_CHECKING:
    from qi_desktop.ui.commands.doing import Doing
    from qi_desktop.ui.commands.model import Placed

_SPOKEN, _SHOWN = Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole


def list_at(event: QContextMenuEvent, whole: QWidget) -> QAbstractItemView | None:
    """Return the list a menu is asked for: the one with the keyboard, or the one under the mouse."""
    by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
    at: QWidget | None = QApplication.focusWidget() if by_key else whole.childAt(event.pos())
    while at is not None and not isinstance(at, QAbstractItemView):
        at = at.parentWidget()
    return at


def place_of(event: QContextMenuEvent, listed: QAbstractItemView) -> QPoint:
    """Return where the menu opens, at the mouse or below the chosen row; that under the mouse is chosen."""
    viewport = listed.viewport()
    if event.reason() == QContextMenuEvent.Reason.Keyboard:
        return viewport.mapToGlobal(listed.visualRect(listed.currentIndex()).bottomLeft())
    under = listed.indexAt(viewport.mapFromGlobal(event.globalPos()))
    if under.isValid() and under.row() != listed.currentIndex().row():
        listed.setCurrentIndex(under)
    return event.globalPos()


def row_menu(doing: Doing, listed: QAbstractItemView, parent: QWidget) -> QMenu:
    """Return the menu of the chosen row of a list."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    index = listed.currentIndex()
    if index.isValid() and getattr(listed, "opens", False):
        menu.addAction(f"{tr('Open')}\t{shown_keys('Return')}").triggered.connect(
            partial(_press_enter, listed)
        )
    for placed in _about(doing, listed):
        keys = shown_keys(placed.keys)
        act = menu.addAction(f"{placed.words}\t{keys}" if keys else placed.words)
        act.setEnabled(doing.possible(placed))
        act.triggered.connect(partial(QTimer.singleShot, 0, doing, partial(doing.carry_out, placed)))
    if index.isValid():
        menu.addSeparator()
        menu.addAction(tr("Copy the row")).triggered.connect(partial(_copy, row_words(listed)))
    return menu


def row_words(listed: QAbstractItemView) -> str:
    """Return the words of the chosen row, its cells apart by tabs as spreadsheets take them."""
    index = listed.currentIndex()
    if not isinstance(listed, QTableView):
        return str(index.data(_SPOKEN) or index.data(_SHOWN) or "")
    places = (place for place in range(listed.horizontalHeader().count()) if not listed.isColumnHidden(place))
    return "\t".join(str(index.siblingAtColumn(place).data(_SHOWN) or "") for place in places)


def _about(doing: Doing, listed: QAbstractItemView) -> list[Placed]:
    name = listed.accessibleName()
    return [
        one
        for one in doing.offered()
        if one.group.page == doing.page and one.action is not None and said(one.action.on) == name
    ]


def _press_enter(listed: QAbstractItemView) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        pressed = QKeyEvent(kind, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(listed, pressed)


def _copy(words: str) -> None:
    QGuiApplication.clipboard().setText(words)
