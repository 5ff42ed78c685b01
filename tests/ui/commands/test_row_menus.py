"""A row of a list offers what can be done with it, by the mouse and by the key for menus."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qi_desktop.ui.commands.row_menu import list_at, place_of, row_menu
from qi_desktop.ui.fieldnotes.notes_page import NotesPage
from qi_desktop.ui.workspace import WorkspaceView

MOUSE, KEYBOARD = QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard


@pytest.fixture
def noted(opened: WorkspaceView) -> NotesPage:
    """The page of the notes with two sessions."""
    for title in ("Managers", "Officers"):
        opened.services.fieldnotes.add_session("meeting", title)
    opened.open_page("notes")
    QApplication.processEvents()
    page = opened.current_page()
    assert isinstance(page, NotesPage)
    return page


def test_a_session_is_changed_and_copied_from_the_menu_of_its_row(
    opened: WorkspaceView, noted: NotesPage, qtbot: QtBot
) -> None:
    sessions = noted.list
    second = sessions.visualRect(sessions.model().index(1, 0)).center()
    at = sessions.viewport().mapTo(opened, second)
    asked = QContextMenuEvent(MOUSE, at, opened.mapToGlobal(at))
    assert list_at(asked, opened) is sessions
    assert place_of(asked, sessions) == asked.globalPos()
    assert sessions.currentIndex().row() == 1
    menu = row_menu(opened.doing, sessions, opened)
    acts = {act.text().partition("\t")[0]: act for act in menu.actions() if not act.isSeparator()}
    assert list(acts) == ["New session", "Change the session", "Remove the session", "Copy the row"]
    acts["Copy the row"].trigger()
    assert "meeting" in QGuiApplication.clipboard().text().casefold()
    acts["Change the session"].trigger()
    qtbot.waitUntil(noted.sessions.form.isVisible)


def test_the_key_for_menus_asks_for_the_list_that_has_the_keyboard(
    opened: WorkspaceView, noted: NotesPage
) -> None:
    noted.list.setFocus()
    noted.list.setCurrentIndex(noted.list.model().index(0, 0))
    asked = QContextMenuEvent(KEYBOARD, QPoint(0, 0), QPoint(0, 0))
    assert list_at(asked, opened) is noted.list
    assert place_of(asked, noted.list) != QPoint(0, 0)
    noted.list.setFocus()
    opened.bar.search.setFocus()
    assert list_at(asked, opened) is None
