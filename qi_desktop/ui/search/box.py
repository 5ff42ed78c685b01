"""The search box of the top bar, with what it found below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QKeyEvent
from PySide6.QtWidgets import QApplication, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from qi_desktop.ui.icons import icon_pixmap
from qi_desktop.ui.theme import current, pixels
from qi_desktop.ui.widgets.fields import LineField

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.ui.search.found import Found

_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class SearchBox(LineField):
    """Type a few letters; the arrows choose and Enter opens."""

    def __init__(self, find: Callable[[str], list[Found]], opened: Callable[[str, str], object]) -> None:
        """Ask ``find`` at every keystroke, and tell ``opened`` the page and record chosen."""
        super().__init__(placeholder="Find anything   Ctrl+K")
        self._find, self._opened = find, opened
        self.found: list[Found] = []
        self._came_from: QWidget | None = None
        self.setAccessibleName("Search")
        self.setAccessibleDescription(
            "Find a page, a case, a note, a question or a finding. The arrows choose, Enter opens."
        )
        self.setMinimumWidth(pixels(300))
        self._sign = QAction(self)
        self.addAction(self._sign, LineField.ActionPosition.LeadingPosition)
        self.list = QListWidget()
        self.list.setAccessibleName("Search results")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setIconSize(QSize(18, 18))
        self.list.itemClicked.connect(self.open_chosen)
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
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move through what was found, or close it."""
        step = _MOVES.get(Qt.Key(event.key()))
        if step is not None and self.list.isVisible():
            self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())
        elif event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep what was found below the box when the window changes its size."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move} and self.list.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def search(self) -> None:
        """Show what fits the words typed so far."""
        if not self.hasFocus():
            return
        self.found = self._find(self.text())
        self.list.clear()
        colour = current().colours.muted
        for found in self.found:
            item = QListWidgetItem(QIcon(icon_pixmap(found.picture, colour, 18)), found.title)
            item.setToolTip(found.detail)
            item.setText(f"{found.title}    {found.detail}")
            self.list.addItem(item)
        if not self.found:
            nothing = QListWidgetItem(f"Nothing found for “{self.text().strip()}”")
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(nothing)
        self.list.setCurrentRow(0)
        self._place()
        self.list.setVisible(bool(self.found or self.text().strip()))
        self.list.raise_()

    def _place(self) -> None:
        window = self.window()
        if self.list.parent() is not window:
            self.list.setParent(window)
            window.installEventFilter(self)
        rows = min(10, self.list.count())
        height = rows * max(1, self.list.sizeHintForRow(0)) + 6
        self.list.setGeometry(0, 0, max(self.width(), pixels(420)), height)
        self.list.move(self.mapTo(window, QPoint(0, self.height() + 4)))
        theme = current().colours
        self.list.setStyleSheet(
            f"QListWidget {{ background: {theme.paper}; border: 1px solid {theme.muted}; }}"
        )

    def open_chosen(self) -> None:
        """Go to the one that is chosen."""
        row = self.list.currentRow()
        if self.list.isVisible() and 0 <= row < len(self.found):
            chosen = self.found[row]
            self._close()
            self._opened(chosen.page, chosen.subject)

    def _close(self) -> None:
        self.list.hide()
        self.clear()
        self.list.hide()
        self.clearFocus()
        if self._came_from is not None and self._came_from.isVisible():
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self._came_from = None

    def _draw(self) -> None:
        self._sign.setIcon(QIcon(icon_pixmap("search", current().colours.muted, 18)))
