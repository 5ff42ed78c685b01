"""The outline beside the form: where one is, and how much of each section is done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from qi_desktop.ui.assessment.form.outline_lines import OutlineLine
from qi_desktop.ui.fonts import body_font, with_even_figures
from qi_desktop.ui.icons import icon_pixmap
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import current, pixels, pressed, text_scale

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent


__all__ = ["OutlineLine", "OutlineView", "outline", "show_outline"]

Index = QModelIndex | QPersistentModelIndex
SHAPE, EDGE, TALL, INDENT = 16, 10, 32, 18
STATES = {"good": "done", "waiting": "begun", "": ""}


class OutlineModel(QAbstractListModel):
    """The lines in the order of the form."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.lines: list[OutlineLine] = []

    def show_lines(self, lines: Sequence[OutlineLine]) -> None:
        """Replace the lines; where only figures differ, only those lines are drawn again."""
        if [line.name for line in lines] != [line.name for line in self.lines]:
            self.beginResetModel()
            self.lines = list(lines)
            self.endResetModel()
            return
        for place, line in enumerate(lines):
            if line != self.lines[place]:
                self.lines[place] = line
                self.dataChanged.emit(self.index(place), self.index(place))

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of lines."""
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a line, the line itself for the delegate, or what is read out."""
        if not index.isValid() or index.row() >= len(self.lines):
            return None
        line = self.lines[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return f"{line.words} (Alt+{line.key})" if line.key and role != 0 else line.words
        if role == Qt.ItemDataRole.UserRole:
            return line
        if role == Qt.ItemDataRole.AccessibleTextRole:
            done = (
                tr("{done} of {relevant} answered").format(done=line.done, relevant=line.relevant)
                if line.relevant
                else ""
            )
            return ", ".join(part for part in (line.words, done, STATES[line.status]) if part)
        return None


class OutlineDelegate(QStyledItemDelegate):
    """Paints a line: its shape, its words, its figures."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a line."""
        return QSize(0, pressed(TALL))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line."""
        line: OutlineLine = index.data(Qt.ItemDataRole.UserRole)
        room = QRect(option.rect)  # pyright: ignore[reportAttributeAccessIssue]
        chosen = option.state & QStyle.StateFlag.State_Selected  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        if chosen:
            painter.fillRect(room, current().colour("accent_soft"))
        painter.fillRect(QRect(room.left(), room.bottom(), room.width(), 1), current().colour("line"))
        room = room.adjusted(EDGE + (0 if line.group else pixels(INDENT)), 0, -EDGE, 0)
        room = _paint_figures(painter, line, room)
        if line.status:
            colour = getattr(current().colours, line.status)
            top = room.top() + (room.height() - SHAPE) // 2
            painter.drawPixmap(room.left(), top, icon_pixmap(line.status, colour, SHAPE))
            room = room.adjusted(SHAPE + 6, 0, 0, 0)
        _paint_words(painter, line, room)
        painter.restore()


class OutlineView(QListView):
    """Enter or a click goes to a section; the one the keyboard is at stays marked."""

    def __init__(self, chosen: Callable[[OutlineLine], object]) -> None:
        """``chosen`` is told which section is wanted."""
        super().__init__()
        self.records = OutlineModel()
        self._chosen = chosen
        self.setModel(self.records)
        # Kept here, since a view does not own its delegate.
        self._delegate = OutlineDelegate()
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setAccessibleName(tr("Sections of the form"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._go)

    def show_lines(self, lines: Sequence[OutlineLine]) -> None:
        """Show how much of each section is done."""
        self.records.show_lines(lines)

    def show_current(self, name: str) -> None:
        """Mark the section the keyboard is at."""
        for place, line in enumerate(self.records.lines):
            if line.name == name and (line.title or line.alone):
                index = self.records.index(place)
                if self.currentIndex() != index:
                    self.setCurrentIndex(index)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the section with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._go(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _go(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self.records.lines):
            self._chosen(self.records.lines[index.row()])


def outline(chosen: Callable[[OutlineLine], object]) -> OutlineView:
    """Return the list of sections; ``chosen`` is told which one is wanted."""
    return OutlineView(chosen)


def show_outline(view: OutlineView, lines: Sequence[OutlineLine]) -> None:
    """Show the sections and how much of each is done."""
    view.show_lines(lines)


def _paint_figures(painter: QPainter, line: OutlineLine, room: QRect) -> QRect:
    """Paint the figures at the edge; return the room that is left."""
    painter.setFont(with_even_figures(_font()))
    painter.setPen(current().colour("muted"))
    painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, line.figures)
    return room.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(line.figures) - EDGE, 0)


def _paint_words(painter: QPainter, line: OutlineLine, room: QRect) -> None:
    painter.setFont(_font(strong=bool(line.group)))
    painter.setPen(current().colour("ink"))
    words = painter.fontMetrics().elidedText(line.words, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)


def _font(*, strong: bool = False) -> QFont:
    font = body_font(text_scale())
    if strong:
        font.setWeight(QFont.Weight.DemiBold)
    return font
