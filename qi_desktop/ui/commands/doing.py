"""Carrying out an action from wherever somebody is: to its page, to its face, then its control is pressed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from qi_desktop.ui.commands.catalogue import GROUPS, all_placed
from qi_desktop.ui.commands.model import EVERYWHERE
from qi_desktop.ui.commands.own_acts import bind, own_acts
from qi_desktop.ui.commands.pressing import go, pressable
from qi_desktop.ui.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from qi_desktop.ui.commands.model import Group, Placed
    from qi_desktop.ui.commands.room import Room

LOOK_EVERY_MS, LOOKS = 50, 60
"""How often, and how many times, one looks whether a page that is still being filled can do it by now."""


class Doing(QObject):
    """Does any of the actions, and remembers in this sitting which were done last."""

    def __init__(self, room: Room, whole: QWidget, role: Callable[[], str] = str) -> None:
        """Do actions on the pages of a room; ``whole`` is all of it; ``role`` tells whose."""
        super().__init__(whole)
        self._room, self._whole, self._role = room, whole, role
        self.placed = all_placed()
        self._own = own_acts(room, whole)
        bind(whole, self._own, {"Quit": "Ctrl+Q", "Full screen": "F11"})
        self.recent: list[Placed] = []
        self._looks = 0
        self._wanted: Placed | None = None
        self._later = QTimer(self)
        self._later.setInterval(LOOK_EVERY_MS)
        self._later.timeout.connect(self._look_again)

    @property
    def page(self) -> str:
        """Return the key of the page that is shown."""
        return self._room.current_page().key

    def offered(self) -> list[Placed]:
        """Return the actions that the window of this role has."""
        role = self._role()
        return [one for one in self.placed if one.is_for(role)]

    def carry_out(self, wanted: Placed) -> None:
        """Go where an action is done and do it; a page that is still being filled is given its time."""
        self._later.stop()
        self.recent = [wanted, *(one for one in self.recent if one is not wanted)]
        if wanted.group.page != EVERYWHERE and self._room.current_page().key != wanted.group.page:
            self._room.open_page(wanted.group.page)
        press = self._press(wanted)
        if press is None:
            go(self._root(wanted), wanted.group.way)
            press = self._press(wanted)
        if wanted.action is None:
            return
        if press is not None:
            press()
        else:
            self._wanted, self._looks = wanted, LOOKS
            self._later.start()

    def possible(self, wanted: Placed) -> bool:
        """Tell whether an action can be done as things stand, on the page that is shown."""
        shown = wanted.group.page in {EVERYWHERE, self._room.current_page().key}
        return shown and self._press(wanted) is not None

    def groups_here(self) -> list[Group]:
        """Return the groups of actions of the page that is shown."""
        return [group for group in GROUPS if group.page == self.page]

    def _press(self, wanted: Placed) -> Callable[[], object] | None:
        if wanted.name in self._own:
            return self._own[wanted.name]
        return pressable(self._root(wanted), wanted.action) if wanted.action else None

    def _root(self, wanted: Placed) -> QWidget:
        return self._whole if wanted.group.page == EVERYWHERE else self._room.current_page()

    def _look_again(self) -> None:
        wanted, self._looks = self._wanted, self._looks - 1
        if wanted is None or wanted.action is None or self._room.current_page().key != wanted.group.page:
            self._later.stop()
            return
        press = self._press(wanted)
        waiting = not self._room.current_page().is_whole
        if press is not None or not (waiting and self._looks):
            self._later.stop()
        if press is not None:
            press()
        elif not self._later.isActive():
            not_now = tr("Not possible just now: {name}. {needs}")
            self._room.tell(not_now.format(name=wanted.words, needs=tr(wanted.action.needs)).strip())
