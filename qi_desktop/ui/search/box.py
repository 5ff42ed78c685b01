"""The search box of the top bar, with what it found below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from qi_desktop.ui.icons import icon_pixmap
from qi_desktop.ui.language import tr
from qi_desktop.ui.search.found import ALL_KEY
from qi_desktop.ui.search.line_list import LineList
from qi_desktop.ui.search.lines import Line
from qi_desktop.ui.search.palette import ONLY
from qi_desktop.ui.theme import current, pixels
from qi_desktop.ui.widgets.fields import LineField

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.ui.commands.model import Placed
    from qi_desktop.ui.search.found import Quick

_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_WIDE, _FOOT, _EDGE = 640, 24, 16
"""How wide the list is, how far it stays from the foot of the window, and what the box keeps clear inside."""


class SearchBox(LineField):
    """Type a few letters; the arrows choose and Enter opens."""

    def __init__(
        self,
        find: Callable[[str], Quick],
        opened: Callable[[str, str], object],
        carried_out: Callable[[Placed], object],
    ) -> None:
        """Ask ``find`` at every keystroke; tell ``opened`` the page and record chosen, or do the action."""
        super().__init__(placeholder=tr("Find or do anything   Ctrl+K"))
        self._find, self._opened, self._carried_out = find, opened, carried_out
        self._came_from: QWidget | None = None
        self.setAccessibleName(tr("Search"))
        self.setAccessibleDescription(
            tr(
                "Find a page, a case, anything written down, or something to do. The arrows choose, Enter"
                " opens or does it, {all_key} shows every result, and what begins with {only} lists all"
                " that can be done."
            ).format(all_key=ALL_KEY, only=ONLY)
        )
        self._sign = QAction(self)
        self.addAction(self._sign, LineField.ActionPosition.LeadingPosition)
        self.list = LineList(tr("Search results"), opened=self._open, details=1, even=False)
        self.list.setObjectName("search_results")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(self._clicked)
        self.list.hide()
        self.textChanged.connect(self.search)
        self.returnPressed.connect(self.open_chosen)
        self._draw()

    def start(self) -> None:
        """Take the keyboard and show where one can go."""
        if not self.hasFocus():
            self._came_from = QApplication.focusWidget()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        self.search()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Redraw the icon when the theme changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_sign"):
            self._draw()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say what can be done here in as many words as there is room for."""
        super().resizeEvent(event)
        longest, shortest = tr("Find or do anything   Ctrl+K"), tr("Ctrl+K")
        room = self.width() - self.fontMetrics().height() * 2 - pixels(_EDGE)
        fits = self.fontMetrics().horizontalAdvance(longest) <= room
        self.setPlaceholderText(longest if fits else shortest)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move through what was found, or close it."""
        step = _MOVES.get(Qt.Key(event.key()))
        rows = self.list.records.rowCount()
        if step is not None and self.list.isVisible() and rows:
            self.list.choose((self.list.place() + step) % rows)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_list()
        else:
            super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep what was found below the box when the window changes its size."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move} and self.list.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def search_again(self) -> None:
        """Show what was written a moment ago as well, unless the arrows have chosen something already."""
        if self.list.isVisible() and self.list.place() <= 0:
            self.search()

    def search(self) -> None:
        """Show what fits the words typed so far."""
        if not self.hasFocus():
            return
        said = self.text().strip()
        lines = self._find(self.text()).lines
        nothing = Line(
            "search",
            tr("Nothing found for: {said}").format(said=said),
            tr("Fewer letters or other words may help"),
            "",
            "",
        )
        self.list.show_lines(lines or [lambda: nothing])
        self._place()
        self.list.setVisible(bool(lines or said))
        self.list.raise_()

    def _place(self) -> None:
        window = self.window()
        if self.list.parent() is not window:
            self.list.setParent(window)
            window.installEventFilter(self)
        rows = self.list.records.rowCount()
        wanted = sum(self.list.sizeHintForRow(row) for row in range(rows)) + 6
        at = self.mapTo(window, QPoint(0, self.height() + 4))
        wide = min(max(self.width(), pixels(_WIDE)), window.width() - 2 * _FOOT)
        left = max(min(at.x(), window.width() - wide - _FOOT), _FOOT)
        self.list.setGeometry(left, at.y(), wide, min(wanted, window.height() - at.y() - _FOOT))
        theme = current().colours
        self.list.setStyleSheet(
            f"#search_results {{ background: {theme.paper}; border: 1px solid {theme.muted}; }}"
        )

    def open_chosen(self) -> None:
        """Go to the one that is chosen."""
        if self.list.isVisible():
            self.list.open_chosen()

    def _clicked(self, _index: QModelIndex) -> None:
        self.list.open_chosen()

    def _open(self, line: Line) -> None:
        self.close_list()
        if line.does is not None:
            self._carried_out(line.does)
        else:
            self._opened(line.page, line.subject)

    def close_list(self) -> None:
        """Put the list away and give the keyboard back."""
        self.list.hide()
        self.clear()
        self.list.hide()
        self.clearFocus()
        if self._came_from is not None and self._came_from.isVisible():
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self._came_from = None

    def _draw(self) -> None:
        self._sign.setIcon(QIcon(icon_pixmap("search", current().colours.muted, 18)))
