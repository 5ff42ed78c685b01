"""The menus of the window, for tests."""

from PySide6.QtWidgets import QMenu

from qi_desktop.ui.workspace import WorkspaceView


def the_menu(view: WorkspaceView, title: str) -> QMenu:
    act = next(one for one in view.menus.actions() if one.text() == title)
    menu = act.menu()
    assert isinstance(menu, QMenu)
    return menu
