"""Tables over plain lists: sorted as lists, numbers on the right, figures of equal width."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView
from typing_extensions import override

from qi_desktop.ui.fonts import body_font, with_even_figures
from qi_desktop.ui.icons import icon_pixmap
from qi_desktop.ui.theme import current, pixels, pressed, text_scale
from qi_desktop.ui.widgets.bars import Bar, BarDelegate

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_ROWS_MEASURED = 100
"""How many rows below those in sight have a say in how wide a column is."""
_SPARE_WIDTH, _WIDE_ENOUGH, _BESIDE_HEADING = 110, 236, 11
"""What a column that stretches asks for: one that can go, and one that has to be read."""


@dataclass(frozen=True)
class Column(Generic[T]):
    """One column: its heading, the text of a cell, and what else the cell shows."""

    heading: str
    text: Callable[[T], str]
    sort: Callable[[T], Any] | None = None
    number: bool = False
    stretch: bool = False
    width: int = 0
    status: Callable[[T], str] | None = None
    bar: Callable[[T], Bar | None] | None = None
    strong: bool = False
    tip: str = ""
    spare: int = 0
    """Where there is no room for all, columns with such a number go, the lowest first."""
    spoken: str = ""
    """What a column is called that has no heading to be seen."""

    @property
    def name(self) -> str:
        """Return what the column is called when it is read out."""
        return self.spoken or self.heading


class TableModel(QAbstractTableModel, Generic[T]):
    """The rows of a list, in the order the person chose."""

    def __init__(self, columns: Sequence[Column[T]]) -> None:
        """Start empty, in the order the rows are given."""
        super().__init__()
        self.columns = tuple(columns)
        self.rows: Sequence[T] = []
        self._given: list[T] = []
        self._order: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)

    def renew_rows(self, rows: Sequence[T], key: Callable[[T], str]) -> bool:
        """Put new values into the same rows; tells whether they were the same, in the same order."""
        if self._order[0] >= 0 or [key(row) for row in rows] != [key(row) for row in self.rows]:
            return False
        before, self.rows, self._given = self.rows, list(rows), list(rows)
        for place, row in enumerate(rows):
            if row != before[place]:
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(self.columns) - 1))
        return True

    def show_columns(self, columns: Sequence[Column[T]]) -> None:
        """Replace the columns; the rows go back to the order they were given in."""
        self.beginResetModel()
        self.columns = tuple(columns)
        self._order = (-1, Qt.SortOrder.AscendingOrder)
        self.rows = list(self._given)
        self.endResetModel()

    def show_rows(self, rows: Sequence[T]) -> None:
        """Replace the rows, keeping the order the person chose."""
        self.beginResetModel()
        self._given = list(rows)
        self.rows = self._sorted()
        self.endResetModel()

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return one aspect of a cell."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        return self._cell(self.rows[index.row()], self.columns[index.column()], role)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's heading."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.heading
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return column.name
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.number else _LEFT
        # What it is called in full, also where there is no room for all of it.
        return column.tip or column.heading or None if role == Qt.ItemDataRole.ToolTipRole else None

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort the list by a column; Qt asks twice when a heading is pressed, and is served once."""
        if (column, order) == self._order:
            return
        self.layoutAboutToBeChanged.emit()
        kept = [(index, self.rows[index.row()]) for index in self.persistentIndexList()]
        self._order = (column, order)
        self.rows = self._sorted()
        wanted = {id(row) for _, row in kept}
        found = enumerate(self.rows) if wanted else ()
        places = {id(row): place for place, row in found if id(row) in wanted}
        for index, row in kept:
            self.changePersistentIndex(index, self.index(places[id(row)], index.column()))
        self.layoutChanged.emit()

    def _sorted(self) -> list[T]:
        column, order = self._order
        if not 0 <= column < len(self.columns):
            return list(self._given)
        key = self.columns[column].sort or self.columns[column].text
        return sorted(self._given, key=key, reverse=order == Qt.SortOrder.DescendingOrder)

    def _cell(self, row: T, column: Column[T], role: int) -> object:
        aspect = _ASPECTS.get(role)
        return aspect(row, column) if aspect is not None else None


def _alignment(_row: object, column: Column[Any]) -> object:
    return _RIGHT if column.number else _LEFT


def _text(row: object, column: Column[Any]) -> object:
    return column.text(row)


def _tip(row: object, column: Column[Any]) -> object:
    return column.text(row) or None if column.stretch else None


def _mark(row: object, column: Column[Any]) -> object:
    status = column.status(row) if column.status else ""
    return QIcon(icon_pixmap(status, getattr(current().colours, status), pixels(16))) if status else None


def _drawn(row: object, column: Column[Any]) -> Bar | None:
    return column.bar(row) if column.bar else None


def _spoken(row: object, column: Column[Any]) -> object:
    bar = _drawn(row, column)
    return f"{column.name}: {bar.words() if bar else column.text(row)}"


def _font(_row: object, column: Column[Any]) -> object:
    if not (column.number or column.strong):
        return None
    return _worn(text_scale(), strong=column.strong, number=column.number)


@cache
def _worn(scale: float, *, strong: bool, number: bool) -> QFont:
    """Return the font of a column; every cell asks for it whenever the table measures or paints itself."""
    font = body_font(scale)
    if strong:
        font.setWeight(QFont.Weight.DemiBold)
    return with_even_figures(font) if number else font


_ASPECTS: dict[int, Callable[[Any, Column[Any]], object]] = {
    Qt.ItemDataRole.DisplayRole: _text,
    Qt.ItemDataRole.TextAlignmentRole: _alignment,
    Qt.ItemDataRole.DecorationRole: _mark,
    Qt.ItemDataRole.UserRole: _drawn,
    Qt.ItemDataRole.AccessibleTextRole: _spoken,
    Qt.ItemDataRole.ToolTipRole: _tip,
    Qt.ItemDataRole.FontRole: _font,
}


class Table(QTableView, Generic[T]):
    """A table whose rows are chosen with the arrows and opened with Enter or a double click."""

    def __init__(
        self,
        label: str,
        columns: Sequence[Column[T]],
        *,
        key: Callable[[T], str],
        chosen: Callable[[T], object] | None = None,
        opened: Callable[[T], object] | None = None,
        sortable: bool = True,
        lines: int = 1,
        records: TableModel[T] | None = None,
    ) -> None:
        """Show columns under a spoken label; ``key`` tells rows apart when they are shown anew.

        ``records`` is a model of its own, for rows that are not all at hand.
        """
        super().__init__()
        self.records: TableModel[T] = records or TableModel(columns)
        self._key, self._chosen, self._opened = key, chosen, opened
        self._spares = any(one.spare for one in columns)
        self.setModel(self.records)
        self.setAccessibleName(label)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(lines > 1)
        self.setMouseTracking(True)
        self._lay_out(columns)
        self.verticalHeader().setDefaultSectionSize(pressed(14 + 18 * lines))
        self.setSortingEnabled(sortable)
        self.selectionModel().currentRowChanged.connect(self._row_changed)
        self.doubleClicked.connect(self._double_clicked)

    def show_rows(self, rows: Sequence[T]) -> None:
        """Replace the rows and keep the chosen one chosen."""
        if self.records.renew_rows(rows, self._key):
            return
        before = self.chosen()
        kept = self._key(before) if before is not None else ""
        self.blockSignals(True)
        self.records.show_rows(rows)
        self.blockSignals(False)
        if self._spares:
            self._spare()
        if kept:
            self.choose(kept, tell=False)

    def show_columns(self, columns: Sequence[Column[T]]) -> None:
        """Replace the columns and keep the chosen row chosen."""
        before = self.chosen()
        for place, old in enumerate(self.records.columns):
            if old.bar:
                self.setItemDelegateForColumn(place, None)  # type: ignore[arg-type]
        self.blockSignals(True)
        self.records.show_columns(columns)
        self.blockSignals(False)
        self._spares = any(one.spare for one in columns)
        self._lay_out(columns)
        if before is not None:
            self.choose(self._key(before), tell=False)

    @property
    def opens(self) -> bool:
        """Tell whether a row can be opened."""
        return self._opened is not None

    def chosen(self) -> T | None:
        """Return the chosen row."""
        row = self.currentIndex().row()
        return self.records.rows[row] if 0 <= row < len(self.records.rows) else None

    def choose(self, key: str, *, tell: bool = True) -> bool:
        """Choose the row of a key; tells whether there is one."""
        for place, row in enumerate(self.records.rows):
            if self._key(row) == key:
                model = self.selectionModel()
                model.blockSignals(not tell)
                flags = (
                    QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
                )
                model.setCurrentIndex(self.records.index(place, 0), flags)
                model.blockSignals(False)
                self.scrollTo(self.records.index(place, 0))
                return True
        return False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the chosen row with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._opened:
            self._open(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def fit_to_rows(self, *, at_most: int = 12) -> None:
        """Make the table as tall as its rows, so that the page scrolls and not the table."""
        rows = min(len(self.records.rows), at_most)
        height = self.verticalHeader().defaultSectionSize() * rows
        self.setFixedHeight(height + self.horizontalHeader().sizeHint().height() + 6)

    def _lay_out(self, columns: Sequence[Column[T]]) -> None:
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(pixels(16))
        header.setResizeContentsPrecision(_ROWS_MEASURED)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        modes = QHeaderView.ResizeMode
        for place, column in enumerate(columns):
            fitted = modes.Stretch if column.stretch else modes.ResizeToContents
            header.setSectionResizeMode(place, modes.Interactive if column.width else fitted)
            if column.width:
                # In another language the heading may be longer than what stands below it.
                named = self.fontMetrics().horizontalAdvance(column.heading) + 2 * pixels(_BESIDE_HEADING)
                header.resizeSection(place, max(pixels(column.width), named))
            if column.bar:
                self.setItemDelegateForColumn(place, BarDelegate(self))

    def _spare(self) -> None:
        """Hide what can be done without, so that nobody has to move a table sideways."""
        columns = self.records.columns
        spared = sorted(
            (place for place, one in enumerate(columns) if one.spare), key=lambda place: columns[place].spare
        )
        for place in spared:
            self.setColumnHidden(place, False)  # what is hidden cannot be measured
        wanted = [self._wanted(place) for place in range(len(columns))]
        room = self.viewport().width() - sum(wanted)
        for place in spared:
            self.setColumnHidden(place, room < 0)
            room += wanted[place] if room < 0 else 0
        seen = [one for place, one in enumerate(columns) if not self.isColumnHidden(place)]
        self.horizontalHeader().setStretchLastSection(not any(one.stretch for one in seen))

    def _wanted(self, place: int) -> int:
        column = self.records.columns[place]
        if column.stretch and column.spare:
            return pixels(_SPARE_WIDTH)
        whole = max(self.sizeHintForColumn(place), self.horizontalHeader().sectionSizeHint(place))
        return min(whole, pixels(_WIDE_ENOUGH)) if column.stretch else whole

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """See which columns have room."""
        super().resizeEvent(event)
        if self._spares:
            self._spare()

    def _row_changed(self, index: QModelIndex) -> None:
        if self._chosen and 0 <= index.row() < len(self.records.rows):
            self._chosen(self.records.rows[index.row()])

    def _double_clicked(self, index: QModelIndex) -> None:
        self._open(index.row())

    def _open(self, row: int) -> None:
        if self._opened and 0 <= row < len(self.records.rows):
            self._opened(self.records.rows[row])
