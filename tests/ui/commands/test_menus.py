"""The menus hold every action by its place, in the order of each system."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from qi_desktop.ui.commands.catalogue import all_placed
from qi_desktop.ui.commands.menu_plan import GO, LINE, PAGE, System, menus
from qi_desktop.ui.fieldnotes.notes_page import NotesPage
from qi_desktop.ui.workspace import WorkspaceView
from tests.ui.commands.menus import the_menu

TITLES = ["&File", "&Edit", "&View", GO, PAGE, "&Help"]


@pytest.mark.parametrize("system", System)
def test_menus_stand_in_the_order_of_the_system_and_name_only_what_there_is(system: System) -> None:
    plans = menus(system)
    assert [plan.title for plan in plans] == TITLES
    named = [name for plan in plans for name in plan.names if name != LINE]
    assert set(named) <= {one.name for one in all_placed()}
    assert len(named) == len(set(named))
    assert plans[0].names[-1] == "Quit"
    assert plans[-1].names[-1] == "About QI Desktop"
    assert ("Settings" in plans[0].names) == (system is System.WINDOWS)


def test_systems_are_told_apart_by_the_names_python_gives_them() -> None:
    assert [System.named(name) for name in ("linux", "win32", "darwin", "freebsd14")] == [
        System.LINUX,
        System.WINDOWS,
        System.MAC,
        System.LINUX,
    ]


def test_no_menu_opens_with_a_letter_that_does_something_on_a_page() -> None:
    letters = {f"Alt+{plan.title.partition('&')[2][0].upper()}" for plan in menus(System.LINUX)}
    assert len(letters) == len(TITLES)
    assert not letters & {one.keys for one in all_placed()}


def shown(menu: QMenu) -> dict[str, QAction]:
    menu.aboutToShow.emit()
    return {act.text().partition("\t")[0]: act for act in menu.actions() if not act.isSeparator()}


def test_the_menus_go_do_and_show_the_keys(opened: WorkspaceView, qtbot: QtBot) -> None:
    shown(the_menu(opened, GO))["Notes"].trigger()
    assert opened.current_page().key == "notes"
    faces = shown(the_menu(opened, PAGE))
    sessions = faces["Sessions"].menu()
    assert isinstance(sessions, QMenu)
    wanted = next(act for act in sessions.actions() if act.text().startswith("New session"))
    assert wanted.text() == "New session\tCtrl+N"
    wanted.trigger()
    page = opened.current_page()
    assert isinstance(page, NotesPage)
    qtbot.waitUntil(page.sessions.form.isVisible)
    opened.open_page("inspection")
    assert "Check this file" in shown(the_menu(opened, PAGE))
    assert "Sessions" not in shown(the_menu(opened, PAGE))


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_in_a_small_window_the_menus_come_with_a_key(opened: WorkspaceView) -> None:
    opened.window().resize(1280, 800)
    QApplication.processEvents()
    assert opened.menus.isVisible()
    opened.window().resize(1024, 640)
    QApplication.processEvents()
    assert not opened.menus.isVisible()
    opened.menus.open_first()
    assert opened.menus.isVisible()
