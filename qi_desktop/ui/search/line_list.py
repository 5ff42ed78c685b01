"""The list of what was found: a line is read from the file only when it comes into sight."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from qi_desktop.ui.fonts import body_font
from qi_desktop.ui.icons import icon_pixmap
from qi_desktop.ui.language import tr
from qi_desktop.ui.search.lines import Line
from qi_desktop.ui.search.painted import paint_marked
from qi_desktop.ui.theme import current, pixels, text_scale

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Index = QModelIndex | QPersistentModelIndex
_EDGE, _ABOVE, _SHAPE, _ENTER = 12, 8, 18, {Qt.Key.Key_Return, Qt.Key.Key_Enter}
GONE = Line("caution", tr("No longer there"), tr("It has gone since it was found"), "", "")


class LineModel(QAbstractListModel):
    """Lines by their place; each is made when it is first asked for."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self._made: list[Callable[[], Line | None]] = []
        self._lines: dict[int, Line] = {}

    def show_lines(self, made: Sequence[Callable[[], Line | None]]) -> None:
        """Replace the lines by others, told by what makes each."""
        self.beginResetModel()
        self._made, self._lines = list(made), {}
        self.endResetModel()

    def line(self, place: int) -> Line | None:
        """Return a line by its place."""
        if not 0 <= place < len(self._made):
            return None
        if place not in self._lines:
            self._lines[place] = self._made[place]() or GONE
        return self._lines[place]

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many were found."""
        return 0 if parent is not None and parent.isValid() else len(self._made)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a line for the delegate, or its words."""
        if role not in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.UserRole,
            Qt.ItemDataRole.AccessibleTextRole,
        }:
            return None
        line = self.line(index.row())
        if line is None or role == Qt.ItemDataRole.UserRole:
            return line
        return line.title if role == Qt.ItemDataRole.DisplayRole else line.spoken()


class LineDelegate(QStyledItemDelegate):
    """Paints a line: picture, title, what it is and where, and the words around what was found."""

    def __init__(self, details: int, *, even: bool) -> None:
        """Leave room for so many lines of words; ``even`` also where a line has none."""
        super().__init__()
        self._details, self._even = details, even

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return room for title, place and words."""
        del option
        line = None if self._even else index.data(Qt.ItemDataRole.UserRole)
        rows = 2 if isinstance(line, Line) and not line.detail else 2 + self._details
        return QSize(pixels(160), QFontMetrics(_font()).lineSpacing() * rows + 2 * pixels(_ABOVE) + pixels(4))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground as any list does, then the line."""
        line = index.data(Qt.ItemDataRole.UserRole)
        style: Any = QStyleOptionViewItem(option)
        self.initStyleOption(style, index)
        style.text = ""
        style.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, style, painter, style.widget)
        if isinstance(line, Line):
            room = QRect(style.rect).adjusted(_EDGE, pixels(_ABOVE), -_EDGE, -pixels(_ABOVE) // 2)
            painter.save()
            self._paint(painter, room, line)
            painter.restore()

    def _paint(self, painter: QPainter, room: QRect, line: Line) -> None:
        colours, ink, muted = current().colours, current().colour("ink"), current().colour("muted")
        painter.drawPixmap(room.topLeft(), icon_pixmap(line.picture, colours.muted, pixels(_SHAPE)))
        room.setLeft(room.left() + pixels(_SHAPE) + 10)
        strong = _font()
        strong.setWeight(QFont.Weight.DemiBold)
        room.setTop(room.top() + paint_marked(painter, room, line.title, line.title_marks, strong, ink))
        room.setTop(room.top() + paint_marked(painter, room, line.aside, (), _font(), muted))
        if self._details and line.detail:
            room.setTop(room.top() + pixels(2))
            paint_marked(painter, room, line.detail, line.detail_marks, _font(), ink, lines=self._details)


class LineList(QListView):
    """What was found, chosen with the arrows, opened with Enter or a double click."""

    def __init__(
        self,
        label: str,
        *,
        opened: Callable[[Line], object],
        chosen: Callable[[int], object] | None = None,
        above: Callable[[], object] | None = None,
        details: int = 2,
        even: bool = True,
    ) -> None:
        """Show lines under a spoken label; ``above`` takes the keyboard when it leaves the first upwards."""
        super().__init__()
        self.records = LineModel()
        self._opened, self._chosen, self._above = opened, chosen, above
        self.setModel(self.records)
        self._delegate = LineDelegate(details, even=even)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(label)
        self.setUniformItemSizes(even)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.selectionModel().currentChanged.connect(self._moved)
        self.doubleClicked.connect(self.open_chosen)

    def show_lines(self, made: Sequence[Callable[[], Line | None]], place: int = 0) -> None:
        """Replace the lines and choose one by its place."""
        self.records.show_lines(made)
        self.choose(min(place, len(made) - 1))

    def choose(self, place: int) -> None:
        """Choose a line by its place."""
        self.setCurrentIndex(self.records.index(place))

    def place(self) -> int:
        """Return the place of the line that is chosen, -1 for none."""
        return self.currentIndex().row()

    def open_chosen(self) -> None:
        """Open the line that is chosen."""
        line = self.records.line(self.place())
        if line is not None and line.page:
            self._opened(line)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter; go back up to where the words are typed."""
        if event.key() in _ENTER:
            self.open_chosen()
        elif event.key() == Qt.Key.Key_Up and self.place() <= 0 and self._above:
            self._above()
        else:
            super().keyPressEvent(event)

    def _moved(self, index: QModelIndex) -> None:
        if self._chosen:
            self._chosen(index.row())


def _font() -> QFont:
    return body_font(text_scale())
