"""The tree of themes: chosen with the arrows, moved with Alt and the arrows or by drawing it elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem
from typing_extensions import override

from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import pixels, pressed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from PySide6.QtGui import QDropEvent, QKeyEvent

    from qi_desktop.fieldnotes.themes.model import Branch

ALL, NONE = "*all", "*none"
_KEY = Qt.ItemDataRole.UserRole
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LINE = 34
_INDENT = 18
_LEAST = 3


class ThemeTree(QTreeWidget):
    """All themes with how many passages each has; above them all passages, and those without a theme."""

    def __init__(
        self,
        chosen: Callable[[str], object],
        moved: Callable[[str, str, str], object],
        acts: Mapping[Qt.Key, Callable[[], object]],
    ) -> None:
        """``chosen`` is told a theme, ``moved`` a theme, its new parent and the theme it goes before.

        ``acts`` are what single keys do to the chosen theme.
        """
        super().__init__()
        self._chosen, self._moved, self._acts = chosen, moved, acts
        self.setAccessibleName(tr("Themes"))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.setUniformRowHeights(True)
        self.setMinimumHeight(pixels(_LINE * _LEAST))
        self.setIndentation(pixels(_INDENT))
        self.setMouseTracking(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.currentItemChanged.connect(self._tell)

    # ------------------------------------------------------------------------------------------ what it shows
    def show_branches(self, branches: Sequence[Branch], total: int, loose: int) -> None:
        """Show the themes; what was chosen stays chosen, and what was folded stays folded."""
        kept, folded = self.chosen(), {_key(one) for one in self._items() if not one.isExpanded()}
        self.blockSignals(True)
        self.clear()
        self._add(self, ALL, tr("All coded passages"), total)
        if loose:
            self._add(self, NONE, tr("Without a theme"), loose)
        made: dict[str, QTreeWidgetItem] = {}
        for branch in branches:
            above = made.get(branch.theme.parent, self)
            item = self._add(above, branch.theme.id, branch.theme.name, branch.within)
            item.setToolTip(0, branch.theme.definition or branch.theme.name)
            made[branch.theme.id] = item
        for item in self._items():
            item.setExpanded(_key(item) not in folded or not item.childCount())
        self.choose(kept if self._item(kept) else ALL)
        self.blockSignals(False)

    def chosen(self) -> str:
        """Return the chosen theme, or one of the two entries above them; nothing if none is."""
        item = self.currentItem()
        return _key(item) if item is not None else ""

    def choose(self, theme: str) -> bool:
        """Choose a theme; tells whether it is there."""
        item = self._item(theme)
        if item is None:
            return False
        self.setCurrentItem(item)
        self.scrollToItem(item)
        return True

    def _add(
        self, above: QTreeWidget | QTreeWidgetItem, key: str, name: str, passages: int
    ) -> QTreeWidgetItem:
        item = QTreeWidgetItem(above, [name, str(passages)])
        item.setData(0, _KEY, key)
        item.setTextAlignment(1, _RIGHT)
        item.setData(
            0,
            Qt.ItemDataRole.AccessibleTextRole,
            tr("{name}: {passages} passages").format(name=name, passages=passages),
        )
        item.setSizeHint(0, QSize(0, pressed(_LINE)))
        if key in {ALL, NONE}:
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDragEnabled & ~Qt.ItemFlag.ItemIsDropEnabled)
        return item

    def _items(self) -> Iterator[QTreeWidgetItem]:
        waiting = [self.topLevelItem(place) for place in reversed(range(self.topLevelItemCount()))]
        while waiting:
            item = waiting.pop()
            if item is not None:
                yield item
                waiting += [item.child(place) for place in reversed(range(item.childCount()))]

    def _item(self, key: str) -> QTreeWidgetItem | None:
        return next((one for one in self._items() if _key(one) == key), None)

    def _tell(self, item: QTreeWidgetItem | None, _before: QTreeWidgetItem | None) -> None:
        if item is not None:
            self._chosen(_key(item))

    # ---------------------------------------------------------------------------------------------- moving
    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the chosen theme with Alt and the arrows; let single keys act on it."""
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and self._move(key):
            return
        if not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier and key in self._acts:
            self._acts[key]()
            return
        super().keyPressEvent(event)

    def _move(self, key: Qt.Key) -> bool:
        """Move up or down among its neighbours, below the one above it, or out beside its parent."""
        item = self.currentItem()
        if item is None or _key(item) in {ALL, NONE}:
            return False
        beside = self._beside(item)
        place, parent = beside.index(item), item.parent()
        above = _key(parent) if parent is not None else ""
        if key == Qt.Key.Key_Up and place > 0:
            self._moved(_key(item), above, _key(beside[place - 1]))
        elif key == Qt.Key.Key_Down and place < len(beside) - 1:
            later = beside[place + 2 : place + 3]
            self._moved(_key(item), above, _key(later[0]) if later else "")
        elif key == Qt.Key.Key_Right and place > 0:
            self._moved(_key(item), _key(beside[place - 1]), "")
        elif key == Qt.Key.Key_Left and parent is not None:
            after = self._after(parent)
            self._moved(_key(item), _key(parent.parent()), _key(after))
        return key in {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right}

    def _beside(self, item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
        parent = item.parent()
        if parent is not None:
            children = (parent.child(place) for place in range(parent.childCount()))
            return [one for one in children if one is not None]
        tops = (self.topLevelItem(place) for place in range(self.topLevelItemCount()))
        return [one for one in tops if one is not None and _key(one) not in {ALL, NONE}]

    def _after(self, item: QTreeWidgetItem) -> QTreeWidgetItem | None:
        beside = self._beside(item)
        return next(iter(beside[beside.index(item) + 1 :]), None)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Move a theme to where it was let go; the tree is shown anew by the one who keeps it."""
        item, target = self.currentItem(), self.itemAt(event.position().toPoint())
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if item is None or item is target:
            return
        theme, parent, before = _key(item), *self._let_go_at(item, target)
        # Once the drag is over, for the tree is shown anew by it.
        QTimer.singleShot(0, self, lambda: self._moved(theme, parent, before))

    def _let_go_at(self, item: QTreeWidgetItem, target: QTreeWidgetItem | None) -> tuple[str, str]:
        """Return the new parent and the neighbour it goes before, for a theme let go at or beside another."""
        where, positions = self.dropIndicatorPosition(), QAbstractItemView.DropIndicatorPosition
        if target is None or _key(target) in {ALL, NONE}:
            return "", ""
        if where == positions.OnItem:
            return _key(target), ""
        before = target if where == positions.AboveItem else self._after(target)
        return _key(target.parent()), _key(before if before is not item else self._after(item))


def _key(item: QTreeWidgetItem | None) -> str:
    return str(item.data(0, _KEY) or "") if item is not None else ""
