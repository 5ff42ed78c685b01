"""The first rows of a sheet as they stand, the header row marked, and what each row would come to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyledItemDelegate,
    QTableView,
)
from typing_extensions import override

from qi_desktop.ui.fonts import body_font
from qi_desktop.ui.icons import icon_pixmap
from qi_desktop.ui.inspection.importing.sheet_lines import SheetLine, lines_of
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import current, pixels, pressed, text_scale

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from qi_desktop.inspection.listing.model import SheetPreview

Index = QModelIndex | QPersistentModelIndex
OUTCOME = 0
FIRST_CELL = 1
WIDEST, OUTCOME_WIDTH = 190, 184


class SheetModel(QAbstractTableModel):
    """Lines of a sheet under the headings of its columns."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.headings: tuple[str, ...] = ()
        self.lines: tuple[SheetLine, ...] = ()
        self.marked: frozenset[int] = frozenset()

    def show_lines(self, headings: Sequence[str], lines: Sequence[SheetLine]) -> None:
        """Replace what is shown."""
        self.beginResetModel()
        self.headings, self.lines, self.marked = tuple(headings), tuple(lines), frozenset()
        self.endResetModel()

    def mark(self, columns: frozenset[int]) -> None:
        """Mark the columns that are being chosen for."""
        if columns != self.marked and self.lines:
            self.marked = columns
            last = self.index(len(self.lines) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last, [Qt.ItemDataRole.BackgroundRole])

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of lines."""
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns, with the one for what comes of each row."""
        return 0 if parent is not None and parent.isValid() else FIRST_CELL + len(self.headings)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's letter with what it holds, or a row's number in the sheet."""
        if orientation == Qt.Orientation.Vertical and 0 <= section < len(self.lines):
            return str(self.lines[section].number) if role == Qt.ItemDataRole.DisplayRole else None
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < self.columnCount():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        names = (tr("Comes to"), *self.headings)
        return names[section] if role == Qt.ItemDataRole.DisplayRole else None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return one aspect of a cell."""
        if not index.isValid() or index.row() >= len(self.lines):
            return None
        line, place = self.lines[index.row()], index.column()
        aspect = _ASPECTS.get(role)
        if role == Qt.ItemDataRole.BackgroundRole and place - FIRST_CELL in self.marked:
            return current().colour("accent_soft")
        return aspect(line, place) if aspect is not None else None


def _text(line: SheetLine, place: int) -> str:
    if place == OUTCOME:
        return line.outcome
    cell = place - FIRST_CELL
    return line.cells[cell] if cell < len(line.cells) else ""


def _mark(line: SheetLine, place: int) -> object:
    if place != OUTCOME or not line.status:
        return None
    return QIcon(icon_pixmap(line.status, getattr(current().colours, line.status), 16))


def _font(line: SheetLine, _place: int) -> object:
    if not line.is_header:
        return None
    font = body_font(text_scale())
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _ground(line: SheetLine, _place: int) -> object:
    return current().colour("ground") if line.is_header else None


def _ink(line: SheetLine, place: int) -> object:
    return current().colour("muted") if line.is_quiet and place != OUTCOME else None


_ASPECTS: dict[int, Callable[[SheetLine, int], object]] = {
    Qt.ItemDataRole.DisplayRole: _text,
    Qt.ItemDataRole.ToolTipRole: lambda line, place: _text(line, place) or None,
    Qt.ItemDataRole.DecorationRole: _mark,
    Qt.ItemDataRole.FontRole: _font,
    Qt.ItemDataRole.BackgroundRole: _ground,
    Qt.ItemDataRole.ForegroundRole: _ink,
}


class GroundDelegate(QStyledItemDelegate):
    """Paints the ground of a marked cell, which a style sheet's item rule leaves out."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground, then the cell."""
        ground = index.data(Qt.ItemDataRole.BackgroundRole)
        if ground is not None:
            painter.fillRect(option.rect, ground)  # pyright: ignore[reportAttributeAccessIssue]
        super().paint(painter, option, index)


class SheetView(QTableView):
    """A sheet to look at: nothing in it is edited."""

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__()
        self.sheet = SheetModel()
        self.setModel(self.sheet)
        self.setAccessibleName(tr("First rows of the sheet"))
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setItemDelegate(GroundDelegate(self))
        self.verticalHeader().setHighlightSections(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setCornerButtonEnabled(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.setMinimumHeight(pixels(104))
        self.verticalHeader().setDefaultSectionSize(pressed(28))
        self.horizontalHeader().setHighlightSections(False)

    def show_sheet(self, sheet: SheetPreview, *, as_taken: bool = False) -> None:
        """Show the first rows of a sheet as they stand, or as they would be taken."""
        sideways = self.horizontalScrollBar().value()
        headings, lines = lines_of(sheet, as_taken=as_taken)
        before = self.sheet.headings
        self.sheet.show_lines(headings, lines)
        if headings != before:
            self._fit()
        self.horizontalScrollBar().setValue(sideways)

    def point_at(self, columns: frozenset[int]) -> None:
        """Mark columns and bring the first of them into sight."""
        self.sheet.mark(columns)
        if columns and self.sheet.lines:
            self.scrollTo(self.sheet.index(0, FIRST_CELL + min(columns)))

    def _fit(self) -> None:
        header = self.horizontalHeader()
        for place in range(self.sheet.columnCount()):
            wanted = max(self.sizeHintForColumn(place), header.sectionSizeHint(place))
            wanted = pixels(OUTCOME_WIDTH) if place == OUTCOME else wanted
            header.resizeSection(place, min(wanted, pixels(WIDEST)))
