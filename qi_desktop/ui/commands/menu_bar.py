"""The menu bar: every action by its place, with its keys; what cannot be done on the face shown is grey."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QMenuBar

from qi_desktop.ui.commands.keys import shown_keys
from qi_desktop.ui.commands.menu_plan import (
    ABOUT,
    GO,
    LEAVING,
    LINE,
    PAGE,
    SETTINGS,
    System,
    leaving_words,
    menus,
)
from qi_desktop.ui.commands.model import EVERYWHERE, said
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import pixels

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from qi_desktop.ui.commands.doing import Doing
    from qi_desktop.ui.commands.model import Group, Placed

ROOM_FROM = 720
"""The least height of the window at which the bar stays in sight; below it F10 shows it."""
KEY = "F10"
_ROLES = {
    LEAVING: QAction.MenuRole.QuitRole,
    SETTINGS: QAction.MenuRole.PreferencesRole,
    ABOUT: QAction.MenuRole.AboutRole,
}


class MenuBar(QMenuBar):
    """File, Edit, View, Go, the page that is shown, Help."""

    def __init__(
        self, doing: Doing, pages: Sequence[tuple[str, str]], opened: Callable[[str], object], whole: QWidget
    ) -> None:
        """List what can be done; ``pages`` are keys and titles, and ``opened`` goes to one."""
        super().__init__(whole)
        self._doing, self._pages, self._opened, self._whole = doing, pages, opened, whole
        self._system = System.named(sys.platform)
        self._by_name = {one.name: one for one in doing.placed}
        self.setAccessibleName(tr("Menus"))
        for plan in menus(self._system):
            menu = self.addMenu(tr(plan.title))
            menu.aboutToHide.connect(lambda: QTimer.singleShot(0, self, self.find_room))
            if plan.title == PAGE:
                menu.aboutToShow.connect(partial(self._fill_page, menu))
            elif plan.title == GO:
                self._fill_go(menu)
            else:
                self._fill(menu, plan.names)
        QShortcut(QKeySequence(KEY), whole).activated.connect(self.open_first)

    def find_room(self) -> None:
        """Stay in sight where the window is tall enough; in a small one the pages need the room."""
        if not self.isNativeMenuBar():
            self.setVisible(self._whole.height() >= pixels(ROOM_FROM) or bool(self.activeAction()))

    def open_first(self) -> None:
        """Show the bar and open its first menu."""
        self.show()
        self.setFocus()
        self.setActiveAction(self.actions()[0])

    def _fill(self, menu: QMenu, names: tuple[str, ...]) -> None:
        for name in names:
            if name == LINE:
                menu.addSeparator()
            elif name in self._by_name:
                placed = self._by_name[name]
                menu.aboutToShow.connect(partial(self._show_to_role, self._add(menu, placed), placed))

    def _show_to_role(self, act: QAction, placed: Placed) -> None:
        """Keep what another role does out of the way; who is signed in may change."""
        act.setVisible(placed in self._doing.offered())

    def _fill_go(self, menu: QMenu) -> None:
        for place, (key, title) in enumerate(self._pages, start=1):
            act = menu.addAction(f"{title}\t{shown_keys(f'Ctrl+{place}')}")
            act.triggered.connect(partial(self._opened, key))

    def _fill_page(self, menu: QMenu) -> None:
        """List the actions of the page that is shown: those of the page itself, then face by face."""
        menu.clear()
        for group in self._doing.groups_here():
            if not any(one.group is group for one in self._doing.offered()):
                continue
            into = menu
            if ":" in group.title:
                into = menu.addMenu(said(group.title).partition(": ")[2].capitalize())
            self._add_group(into, group)

    def _add_group(self, menu: QMenu, group: Group) -> None:
        possible = {one: self._doing.possible(one) for one in self._doing.offered() if one.group is group}
        shown = any(possible.values())
        for one, now in possible.items():
            # A face that is not shown is gone to first; what it lacks is told there.
            self._add(menu, one, of_page=True).setEnabled(now or not shown or one.action is None)

    def _add(self, menu: QMenu, placed: Placed, *, of_page: bool = False) -> QAction:
        words = tr("Show") if placed.action is None else placed.words
        if placed.name == LEAVING:
            words = tr(leaving_words(self._system))
        # Keys of a page say nothing in a menu that is the same on every page.
        there = {EVERYWHERE, self._doing.page if of_page else EVERYWHERE}
        keys = shown_keys(placed.keys) if placed.group.page in there else ""
        act = menu.addAction(f"{words}\t{keys}" if keys else words)
        act.setMenuRole(_ROLES.get(placed.name, QAction.MenuRole.NoRole))
        # Once the menu has given the keyboard back: what is done may be about the text that has it.
        act.triggered.connect(lambda: QTimer.singleShot(0, self, partial(self._doing.carry_out, placed)))
        return act
