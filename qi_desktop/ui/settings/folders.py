"""Folders of the laptop as the answer to a setting: a list that grows and shrinks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from qi_desktop.ui.language import tr
from qi_desktop.ui.settings.model import folders_in, named
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.layout import column, row

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent

MOST_IN_SIGHT = 4


class FolderList(QListWidget):
    """The folders chosen; Delete takes the marked one off."""

    removed = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the marked folder off with Delete."""
        if event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class FoldersField(QWidget):
    """Shows the folders chosen, adds one and takes one off; ``changed`` follows each."""

    changed = Signal()

    def __init__(self, name: str, ask: Callable[[str], Path | None]) -> None:
        """``ask`` asks for a folder under a caption."""
        super().__init__()
        self._name, self._ask, self._folders = name, ask, folders_in("")
        self.list = FolderList()
        self.list.removed.connect(self._remove)
        self.list.currentRowChanged.connect(self._marked)
        self.add = Button(tr("Add a folder…"), self._add, picture="add", description=name)
        self.remove = Button(tr("Take it off"), self._remove, kind="quiet", description=tr("Delete"))
        self.setLayout(column(self.list, row(self.add, self.remove, None), gap=0.5))
        self.setFocusProxy(self.add)
        self.choose("")

    @override
    def setAccessibleName(self, name: str) -> None:
        """Name the list as well, which is what is read."""
        super().setAccessibleName(name)
        self.list.setAccessibleName(name)

    @override
    def setAccessibleDescription(self, description: str) -> None:
        """Describe the list as well."""
        super().setAccessibleDescription(description)
        self.list.setAccessibleDescription(description)

    def value(self) -> str:
        """Return the folders as a setting keeps them."""
        return named(self._folders)

    def choose(self, value: str) -> None:
        """Show these folders; one that is not there just now stays and is told as such."""
        self._folders = folders_in(value)
        at = self.list.currentRow()
        self.list.clear()
        for folder in self._folders:
            missing = tr("{folder} (not there just now)").format(folder=folder)
            item = QListWidgetItem(str(folder) if folder.is_dir() else missing)
            item.setToolTip(str(folder))
            self.list.addItem(item)
        self.list.setVisible(bool(self._folders))
        self.list.setCurrentRow(min(max(at, 0), len(self._folders) - 1))
        line = max(pixels(36), self.list.sizeHintForRow(0))
        self.list.setFixedHeight(line * min(MOST_IN_SIGHT, len(self._folders) or 1) + 6)
        self._marked()

    def _marked(self, _row: int = 0) -> None:
        self.remove.setVisible(self.list.currentRow() >= 0)

    def _add(self) -> None:
        folder = self._ask(tr("{setting}: add a folder").format(setting=self._name))
        if folder is not None and folder not in self._folders:
            self.choose(named((*self._folders, folder)))
            self.changed.emit()

    def _remove(self) -> None:
        at = self.list.currentRow()
        if 0 <= at < len(self._folders):
            self.choose(named(self._folders[:at] + self._folders[at + 1 :]))
            self.changed.emit()
