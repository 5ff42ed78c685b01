"""A list whose entries have two lines: what a thing is called, and below it what tells it apart."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from qi_desktop.ui.fonts import body_font
from qi_desktop.ui.icons import icon_pixmap
from qi_desktop.ui.theme import current, pixels, pressed, text_scale

Index = QModelIndex | QPersistentModelIndex
_SHAPE = 18
_EDGE = 12
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing in a list: its key, its name, a second line, a word at the edge, and its state if any."""

    key: str
    title: str
    detail: str = ""
    aside: str = ""
    status: str = ""
    state: str = ""

    def spoken(self) -> str:
        """Return the entry as it is read out, its state in words."""
        return ". ".join(part for part in (self.title, self.state, self.detail, self.aside) if part)


class EntryModel(QAbstractListModel):
    """The entries in the order they are given."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.entries: list[Entry] = []

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Replace the entries."""
        self.beginResetModel()
        self.entries = list(entries)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of entries."""
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the name of an entry, the whole of it for the delegate, or what is read out."""
        if not index.isValid() or index.row() >= len(self.entries):
            return None
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.UserRole:
            return entry
        if role == Qt.ItemDataRole.ToolTipRole:
            return entry.title
        return entry.spoken() if role == Qt.ItemDataRole.AccessibleTextRole else None


class EntryDelegate(QStyledItemDelegate):
    """Paints an entry: its shape, its name on one or two lines, the lines below, the word at the edge."""

    def __init__(self, lines: int, *, strong: bool, details: int = 1) -> None:
        """Leave room for a name of so many lines, set strong or plain, and for so many lines below it."""
        super().__init__()
        self._lines, self._strong, self._details = lines, strong, details

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return room for the name on as many lines as it takes, and for the second line."""
        view: Any = option.widget  # pyright: ignore[reportAttributeAccessIssue]
        entry = index.data(Qt.ItemDataRole.UserRole)
        width = view.viewport().width() - 2 * _EDGE if isinstance(view, QListView) else pixels(240)
        if not isinstance(entry, Entry):
            return QSize(pixels(160), pixels(56))
        name = self._name(entry, width - (pixels(_SHAPE) + 8 if entry.status else 0))[1]
        below = width - (pixels(_SHAPE) + 8 if entry.status else 0)
        detail = self._detail(entry, below)[1] + pixels(4) if entry.detail else 0
        return QSize(pixels(160), max(pressed(0), name.height() + detail + 2 * pixels(9) + 2))

    def _detail(self, entry: Entry, width: int) -> tuple[str, int]:
        """Return the lines below the name as they fit, and their height."""
        metrics = _metrics()
        words = cut(entry.detail, metrics, width, self._details)
        return words, metrics.boundingRect(0, 0, width, 10_000, int(_WRAPPED), words).height()

    def _name(self, entry: Entry, room: int) -> tuple[str, QRect]:
        """Return the name as it fits beside the word at the edge, and the room it takes."""
        metrics, aside = _metrics(strong=self._strong), _metrics().horizontalAdvance(entry.aside)
        width = room - (aside + 12 if aside else 0)
        name = cut(entry.title, metrics, width, self._lines)
        return name, QRect(
            0, 0, width, metrics.boundingRect(0, 0, width, 10_000, int(_WRAPPED), name).height()
        )

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground as any list does, then the entry."""
        entry = index.data(Qt.ItemDataRole.UserRole)
        chosen = QStyleOptionViewItem(option)
        self.initStyleOption(chosen, index)
        chosen.text = ""  # pyright: ignore[reportAttributeAccessIssue]
        view: Any = option.widget  # pyright: ignore[reportAttributeAccessIssue]
        view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, chosen, painter, view)
        if isinstance(entry, Entry):
            room = QRect(option.rect).adjusted(_EDGE, pixels(9), -_EDGE, -pixels(9))  # pyright: ignore[reportAttributeAccessIssue]
            self._paint(painter, room, entry)

    def _paint(self, painter: QPainter, room: QRect, entry: Entry) -> None:
        colours = current().colours
        painter.save()
        if entry.status:
            painter.drawPixmap(
                room.topLeft(), icon_pixmap(entry.status, getattr(colours, entry.status), pixels(_SHAPE))
            )
            room.setLeft(room.left() + pixels(_SHAPE) + 8)
        plain, (name, taken) = _metrics(), self._name(entry, room.width())
        painter.setFont(_font())
        painter.setPen(current().colour("muted"))
        aside = plain.horizontalAdvance(entry.aside)
        edge = QRect(room.right() - aside, room.top(), aside + 1, plain.lineSpacing())
        painter.drawText(edge, Qt.AlignmentFlag.AlignRight, entry.aside)
        words, height = self._detail(entry, room.width())
        below = QRect(room.left(), room.top() + taken.height() + pixels(4), room.width(), height)
        painter.drawText(below, _WRAPPED, words)
        painter.setFont(_font(strong=self._strong))
        painter.setPen(current().colour("ink"))
        painter.drawText(taken.translated(room.topLeft()), _WRAPPED, name)
        painter.restore()


class EntryList(QListView):
    """Entries chosen with the arrows, opened with Enter or a double click."""

    def __init__(
        self,
        label: str,
        *,
        chosen: Callable[[str], object] | None = None,
        opened: Callable[[str], object] | None = None,
        lines: int = 1,
        strong: bool = True,
        details: int = 1,
    ) -> None:
        """Show entries under a spoken label; ``chosen`` and ``opened`` are told the key."""
        super().__init__()
        self.records = EntryModel()
        self._chosen, self._opened = chosen, opened
        self._at_most = 0
        self.setModel(self.records)
        # Kept here, since a view does not own its delegate.
        self._delegate = EntryDelegate(lines, strong=strong, details=details)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(label)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        # Or Qt would keep the heights from before the scroll bar took its part of the width.
        self.setWordWrap(True)
        self.selectionModel().currentChanged.connect(self._moved)
        self.doubleClicked.connect(self._open)

    @property
    def opens(self) -> bool:
        """Tell whether an entry can be opened."""
        return self._opened is not None

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Replace the entries; the chosen one stays chosen, without telling anybody."""
        kept = self.chosen()
        model = self.selectionModel()
        model.blockSignals(True)
        self.records.show_entries(entries)
        model.blockSignals(False)
        self.choose(kept, tell=False)

    def chosen(self) -> str:
        """Return the key of the chosen entry, nothing if none is."""
        row = self.currentIndex().row()
        return self.records.entries[row].key if 0 <= row < len(self.records.entries) else ""

    def choose(self, key: str, *, tell: bool = True) -> bool:
        """Choose an entry by its key; tells whether it is there."""
        for row, entry in enumerate(self.records.entries):
            if entry.key == key:
                index = self.records.index(row)
                model = self.selectionModel()
                model.blockSignals(not tell)
                self.setCurrentIndex(index)
                model.blockSignals(False)
                self.scrollTo(index)
                self.viewport().update()
                return True
        return False

    def choose_first(self) -> None:
        """Choose the first entry."""
        if self.records.entries:
            self.choose(self.records.entries[0].key)

    def fit(self, *, at_most: int = 6) -> None:
        """Make the list as tall as its entries, now and whenever its width changes."""
        self._at_most = at_most
        rows = min(at_most, len(self.records.entries))
        self.setFixedHeight(sum(self.sizeHintForRow(row) for row in range(rows)) + 6)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again: a narrower list needs more lines."""
        super().resizeEvent(event)
        if self._at_most and event.size().width() != event.oldSize().width():
            self.fit(at_most=self._at_most)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the chosen entry with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._opened:
            self._open()
            return
        super().keyPressEvent(event)

    def _moved(self, index: QModelIndex) -> None:
        if self._chosen and 0 <= index.row() < len(self.records.entries):
            self._chosen(self.records.entries[index.row()].key)

    def _open(self, _index: QModelIndex | None = None) -> None:
        if self._opened and self.chosen():
            self._opened(self.chosen())


def cut(text: str, metrics: QFontMetrics, width: int, lines: int) -> str:
    """Return text that fits on so many lines, ending in an ellipsis when it does not."""
    if lines == 1:
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    words, fitting = text.split(), ""
    # Half a line more: at some sizes Qt makes two lines a pixel taller than twice one.
    height = metrics.lineSpacing() * lines + metrics.lineSpacing() // 2
    for place, word in enumerate(words):
        longer = f"{fitting} {word}".strip()
        tail = "" if place == len(words) - 1 else " …"
        if metrics.boundingRect(0, 0, width, 10_000, int(_WRAPPED), longer + tail).height() > height:
            return f"{fitting} …"
        fitting = longer
    return fitting


def _font(*, strong: bool = False) -> QFont:
    font = body_font(text_scale())
    if strong:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def _metrics(*, strong: bool = False) -> QFontMetrics:
    return QFontMetrics(_font(strong=strong))
