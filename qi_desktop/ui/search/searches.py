"""The search of the whole window: the box on top, the page of results, and the index that keeps up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut

from qi_desktop.ui.search.box import SearchBox
from qi_desktop.ui.search.found import ALL_KEY, found
from qi_desktop.ui.search.palette import Palette
from qi_desktop.ui.search.reading_on import ReadingOn

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from qi_desktop.services import Services
    from qi_desktop.ui.commands.doing import Doing
    from qi_desktop.ui.page import Page
    from qi_desktop.ui.search.lines import Line

PAGE = "search"


class Around(Protocol):
    """What the search needs of the window around it."""

    pages: dict[str, Page]

    def open_page(self, key: str, subject: str = "") -> None:
        """Go to a page, and there to the record named."""
        ...

    def current_page(self) -> Page:
        """Return the page that is shown."""
        ...


class Searches(QObject):
    """Ctrl+K searches from the box, Ctrl+Shift+F shows every result; neither while a thread writes."""

    def __init__(
        self,
        services: Services,
        around: Around,
        doing: Doing,
        parent: QObject,
        *further: Callable[[str], list[Line]],
    ) -> None:
        """Belong to a window, whose actions are found here too, and ``further`` lines behind them."""
        super().__init__(parent)
        self._around, self._allowed = around, True
        self.palette = Palette(doing)
        self.box = SearchBox(
            lambda text: found(
                services,
                text,
                [*self.palette.lines(text), *(line for more in further for line in more(text))],
            ),
            around.open_page,
            doing.carry_out,
        )
        self._reading_on = ReadingOn(services, self, self._caught_up)

    def bind_keys(self, window: QWidget) -> None:
        """Answer to the keys everywhere in the window."""
        self._bind("Ctrl+K", self.start, window)
        self._bind(ALL_KEY, self.show_all, window)

    def start(self) -> None:
        """Search from the box on top, over what was just typed as well."""
        if self._allowed:
            self._around.current_page().leave()
            self.box.start()

    def show_all(self) -> None:
        """Go to every result, with the words that stand in the box on top."""
        if self._allowed:
            words = self.box.text()
            self.box.close_list()
            self._around.open_page(PAGE, words)

    def rest(self, *, on: bool) -> None:
        """Leave the file alone while somebody else writes the whole of it."""
        self._allowed = not on
        self._reading_on.rest(on=on)

    def stop(self) -> None:
        """Leave the file alone for good."""
        self._reading_on.stop()

    def _caught_up(self) -> None:
        """Search again where results are shown: what was just written may be among them."""
        self.box.search_again()
        if self._around.pages and self._around.current_page().key == PAGE:
            self._around.current_page().refresh()

    def _bind(self, keys: str, act: Callable[[], object], window: QWidget) -> None:
        QShortcut(QKeySequence(keys), window).activated.connect(act)
