"""Two facts against each other: a grid whose cells show what was drawn beside what the shares give."""

from __future__ import annotations

from textwrap import fill
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)
from typing_extensions import override

from qi_desktop.ui.fonts import body_font, with_even_figures
from qi_desktop.ui.language import tr
from qi_desktop.ui.sampling.review.number_table import Reach
from qi_desktop.ui.sampling.words import category_words
from qi_desktop.ui.theme import current, pixels, pressed, text_scale

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.sampling.reviewing.model import CrossCell, CrossTable

Index = QModelIndex | QPersistentModelIndex
TOGETHER = tr("All")
NOBODY = "\N{EN DASH}"
WHOLE_CASE = 1.0
NAME_WIDTH, CELL_WIDTH, CELL_HEIGHT = 16, 96, 32


class CrossModel(QAbstractTableModel):
    """The cells of a cross-table, with a margin at the foot and at the right."""

    def __init__(self) -> None:
        """Start without a table."""
        super().__init__()
        self.table: CrossTable | None = None

    def show_table(self, table: CrossTable) -> None:
        """Show another table."""
        self.beginResetModel()
        self.table = table
        self.endResetModel()

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of rows, the margin among them."""
        inside = parent is not None and parent.isValid()
        return 0 if inside or self.table is None else len(self.table.rows) + 1

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns, the margin among them."""
        inside = parent is not None and parent.isValid()
        return 0 if inside or self.table is None else len(self.table.columns) + 1

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell for the eye, for the delegate or for a screen reader."""
        if not index.isValid() or self.table is None:
            return None
        cell = self.cell(index.row(), index.column())
        if role == Qt.ItemDataRole.UserRole:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{cell.drawn} / {cell.expected:.1f}"
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return self._spoken(index, cell)
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the name of a row or a column."""
        if self.table is None:
            return None
        across = orientation == Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.DisplayRole:
            name = self._name(self.table.columns if across else self.table.rows, section)
            return fill(name, NAME_WIDTH) if across else name
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if across else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def cell(self, row: int, column: int) -> CrossCell:
        """Return a cell, a margin or the whole."""
        table = self.table
        assert table is not None  # noqa: S101 - there are no indexes without a table
        in_rows, in_columns = row < len(table.rows), column < len(table.columns)
        if in_rows and in_columns:
            return table.cells[table.rows[row], table.columns[column]]
        if in_rows:
            return table.row_total(table.rows[row])
        return table.column_total(table.columns[column]) if in_columns else table.total

    def facts(self, row: int, column: int) -> tuple[tuple[str, str], ...]:
        """Return the facts that the cases of a cell have."""
        table = self.table
        if table is None:
            return ()
        found = [(table.rows_dimension, table.rows[row])] if row < len(table.rows) else []
        if column < len(table.columns):
            found.append((table.columns_dimension, table.columns[column]))
        return tuple(found)

    def _name(self, names: tuple[str, ...], place: int) -> str:
        return category_words(names[place]) if place < len(names) else TOGETHER

    def _spoken(self, index: Index, cell: CrossCell) -> str:
        words = ", ".join(category_words(word) for _, word in self.facts(index.row(), index.column()))
        numbers = tr("{drawn} drawn, {expected:.1f} by share, {eligible:,} eligible").format(
            drawn=cell.drawn, expected=cell.expected, eligible=cell.eligible
        )
        return f"{words or TOGETHER}: {numbers}"


class CrossDelegate(QStyledItemDelegate):
    """Paints the number drawn, and after it in grey what the share gives."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground as any table does, then both numbers."""
        super().paint(painter, option, index)
        cell = index.data(Qt.ItemDataRole.UserRole)
        if cell is not None:
            room = QRect(option.rect).adjusted(6, 0, -10, -1)  # pyright: ignore[reportAttributeAccessIssue]
            _paint(painter, room, cell)

    @override
    def displayText(self, value: object, locale: object) -> str:
        """Show no text: the two numbers stand in its place."""
        del value, locale
        return ""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return room for two numbers and a mark."""
        del option, index
        return QSize(pixels(CELL_WIDTH), pressed(CELL_HEIGHT))


class CrossGrid(QTableView):
    """Cells are gone through with the arrows; Enter or a click opens the cases behind one."""

    def __init__(self, ask: Callable[[tuple[tuple[str, str], ...], CrossCell, Reach], object]) -> None:
        """``ask`` is told the facts of a cell, the cell, and how it was come to."""
        super().__init__()
        self._ask = ask
        self.model_ = CrossModel()
        self._delegate = CrossDelegate(self)
        self.setModel(self.model_)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(tr("Cross-table"))
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        for header, mode in (
            (self.horizontalHeader(), QHeaderView.ResizeMode.ResizeToContents),
            (self.verticalHeader(), QHeaderView.ResizeMode.Fixed),
        ):
            header.setSectionResizeMode(mode)
            header.setHighlightSections(False)
            header.setSectionsClickable(False)
        self.verticalHeader().setDefaultSectionSize(pressed(CELL_HEIGHT))
        self.selectionModel().currentChanged.connect(self._follow)
        self.clicked.connect(self._show)

    def show_table(self, table: CrossTable) -> None:
        """Show a table; the chosen cell stays chosen where there still is one."""
        row, column = self.currentIndex().row(), self.currentIndex().column()
        model = self.selectionModel()
        model.blockSignals(True)
        self.model_.show_table(table)
        lines = 2 if any("\n" in self._heading(place) for place in range(self.model_.columnCount())) else 1
        self.horizontalHeader().setFixedHeight(pixels(14 + 18 * lines))
        if self.model_.hasIndex(row, column):
            self.setCurrentIndex(self.model_.index(row, column))
        model.blockSignals(False)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the chosen cell with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._tell(self.currentIndex(), Reach.ENTER)
        else:
            super().keyPressEvent(event)

    def _heading(self, place: int) -> str:
        return str(self.model_.headerData(place, Qt.Orientation.Horizontal))

    def _follow(self, index: QModelIndex) -> None:
        self._tell(index, Reach.FOLLOW)

    def _show(self, index: QModelIndex) -> None:
        self._tell(index, Reach.SHOW)

    def _tell(self, index: Index, reach: Reach) -> None:
        if index.isValid():
            row, column = index.row(), index.column()
            self._ask(self.model_.facts(row, column), self.model_.cell(row, column), reach)


def _paint(painter: QPainter, room: QRect, cell: CrossCell) -> None:
    theme = current()
    plain, strong = with_even_figures(body_font(text_scale())), with_even_figures(body_font(text_scale()))
    strong.setWeight(QFont.Weight.DemiBold)
    painter.save()
    flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.setFont(plain)
    painter.setPen(theme.colour("muted"))
    painter.drawText(room, flags, f"{cell.expected:.1f}" if cell.eligible else NOBODY)
    if cell.eligible:
        left = room.adjusted(0, 0, -_width(plain, "00.0") - pixels(8), 0)
        painter.setFont(strong)
        painter.setPen(theme.colour("ink"))
        painter.drawText(left, flags, str(cell.drawn))
        mark = _mark(cell)
        painter.setFont(plain)
        painter.drawText(left.adjusted(0, 0, -_width(strong, "00") - pixels(4), 0), flags, mark)
    painter.restore()


def _mark(cell: CrossCell) -> str:
    if cell.difference >= WHOLE_CASE:
        return "▲"
    return "▼" if cell.difference <= -WHOLE_CASE else ""


def _width(font: QFont, text: str) -> int:
    return QFontMetrics(font).horizontalAdvance(text)
