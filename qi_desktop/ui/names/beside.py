"""Reading the names of a long list beside the page, so that no window stands still for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.ui.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.fieldnotes.names.known import Known
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

AT_ONCE = 5_000
"""So many listed people are read while a page is drawn; longer lists are read in a thread."""


class NamesBeside:
    """Knows whether a check would take no time, and sees to it that it will soon."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Start with nothing being read."""
        self._services, self._desk = services, desk
        self.is_reading = False

    @property
    def is_quick(self) -> bool:
        """Tell whether the names are read, or so few that nobody would notice."""
        names = self._services.names
        return names.is_ready or names.listed <= AT_ONCE

    def wait(self, ready: Callable[[], object]) -> bool:
        """Tell whether to go on; if not, ``ready`` is called once the names are read."""
        if self.is_quick:
            return True
        if not self.is_reading:
            self.is_reading = True
            stamp = self._services.names.stamp()
            self._desk.read(
                tr("Reading the names of the inspection"),
                lambda services, _progress: services.names.known(),
                lambda known: self._adopt(known, stamp, ready),
                self._give_up,
            )
        return False

    def _adopt(self, known: Known, stamp: int, ready: Callable[[], object]) -> None:
        self.is_reading = False
        self._services.names.adopt(known, stamp)
        ready()

    def _give_up(self, error: Exception) -> None:
        self.is_reading = False
        self._desk.show_error(error)
