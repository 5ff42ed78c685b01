"""What is this? Asked with Shift+F1, or from the menu of a field, a row or a heading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTableView, QWidget

from qi_desktop.ui.commands.catalogue import GROUPS
from qi_desktop.ui.commands.keys import shown_keys
from qi_desktop.ui.helping.card import ExplainingCard
from qi_desktop.ui.helping.explained import column_explained, explained, task_about, told_in_help
from qi_desktop.ui.helping.topics import plain
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.asked import ASK_KEY, Answering

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class WhatIsThis(Answering):
    """Explains any control of the window."""

    def __init__(
        self, whole: QWidget, page: Callable[[], str], more: Callable[[str], object], key: str = ASK_KEY
    ) -> None:
        """Explain within a window; ``page`` tells which page is shown, ``more`` opens the help at a link."""
        super().__init__(whole)
        self._whole, self._page = whole, page
        self.card = ExplainingCard(whole, more)
        if key:
            QShortcut(QKeySequence(key), whole).activated.connect(self.ask)
        self.asked.connect(self.explain)

    def ask(self) -> None:
        """Explain what has the keyboard."""
        if self.card.isVisible():
            self.card.put_away()
            return
        self.explain(QApplication.focusWidget() or self._whole)

    def explain(self, at: QWidget, column: int = -1) -> None:
        """Explain a control, a column of it, or the nearest thing around it that has a name."""
        if isinstance(at, QTableView) and column >= 0:
            self._explain_column(at, column)
            return
        about = next((one for one in self._around(at) if self.words_for(one)), None)
        if about is None:
            page = self._page()
            self.card.explain(at, tr("This page"), tr("The help tells what can be done here."), "", [], page)
            return
        name = about.accessibleName()
        columns = self._columns(about) if isinstance(about, QTableView) else []
        link = task_about(self._page(), name)
        self.card.explain(about, name, self.words_for(about), _keys(self._page(), name), columns, link)

    def _explain_column(self, listed: QTableView, column: int) -> None:
        heading = _heading(listed, column)
        words = column_explained(self._page(), listed.accessibleName(), heading)
        name = heading or listed.accessibleName()
        link = task_about(self._page(), listed.accessibleName())
        self.card.explain(listed, name, words or self.words_for(listed), "", [], link)

    def words_for(self, about: QWidget) -> str:
        """Return what a control is, from the table of texts, the help, or its own description."""
        page, name = self._page(), about.accessibleName()
        if not name:
            return ""
        if isinstance(about, QAbstractButton) and not about.isCheckable():
            return about.accessibleDescription() or plain(told_in_help(page, name)) or _done(page, name)
        parts = [type(one).__name__.lstrip("_") for one in self._around(about)]
        return explained(page, name, parts) or about.accessibleDescription()

    def _columns(self, listed: QTableView) -> list[tuple[str, str]]:
        head = listed.horizontalHeader()
        shown = [place for place in range(head.count()) if not head.isSectionHidden(place)]
        headings = [_heading(listed, place) for place in shown]
        said = ((one, column_explained(self._page(), listed.accessibleName(), one)) for one in headings)
        return [(heading, words) for heading, words in said if heading and words]

    def _around(self, at: QWidget) -> Iterator[QWidget]:
        """Return a control and everything it lies in, the nearest first; a label stands for its control."""
        buddy = at.buddy() if isinstance(at, QLabel) else None
        one: QWidget | None = buddy or at
        while one is not None and one is not self._whole:
            yield one
            one = one.parentWidget()


def _heading(listed: QTableView, column: int) -> str:
    """Return what heads a column."""
    return str(listed.model().headerData(column, Qt.Orientation.Horizontal) or "")


def _keys(page: str, name: str) -> str:
    """Return the keys that press a control, in words."""
    actions = [action for group in GROUPS if group.page in {"", page} for action in group.actions]
    keys = next((one.keys for one in actions if one.keys and one.control == name), "")
    return tr("Key: {keys}").format(keys=shown_keys(keys)) if keys else ""


def _done(page: str, name: str) -> str:
    """Return what an action is listed as, where nothing else tells of a button."""
    named = (action.name for group in GROUPS if group.page == page for action in group.actions)
    found = next((one for one in named if name == one), "")
    return tr("Does: {what}.").format(what=found.rstrip("…")) if found else ""
