"""A table of cases whose rows are read as they come into sight, and sorted where they are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QSignalBlocker, Qt
from typing_extensions import override

from qi_desktop.assessment.case_list.model import CaseLine, Sort
from qi_desktop.ui.widgets.table import Table, TableModel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qi_desktop.assessment.case_list.lines import Lines
    from qi_desktop.ui.assessment.cases.finder import CaseFinder
    from qi_desktop.ui.widgets.table import Column


class LinesModel(TableModel[CaseLine]):
    """The lines that were found; a heading pressed asks for them in another order."""

    def __init__(self, columns: Sequence[tuple[Sort, Column[CaseLine]]], finder: CaseFinder) -> None:
        """Show what the finder finds."""
        super().__init__([column for _, column in columns])
        self._sorts = [sort for sort, _ in columns]
        self._finder = finder

    def show_lines(self, lines: Lines) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.rows = lines
        self.endResetModel()

    def renew(self) -> None:
        """Show the same lines with what they say now."""
        if len(self.rows):
            last = self.index(len(self.rows) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for another order; no column means that of the numbers."""
        sort = self._sorts[column] if 0 <= column < len(self._sorts) else Sort.NUMBER
        descending = order == Qt.SortOrder.DescendingOrder and column >= 0
        wanted = self._finder.wanted
        if (sort, descending) != (wanted.sort, wanted.descending):
            self._finder.sort_by(sort, descending=descending)

    def place_of(self, sort: Sort) -> int:
        """Return the column that shows what the lines are sorted by, -1 for none."""
        return self._sorts.index(sort) if sort in self._sorts else -1


class CaseTable(Table[CaseLine]):
    """Cases, found by a finder."""

    def __init__(
        self,
        label: str,
        columns: Sequence[tuple[Sort, Column[CaseLine]]],
        finder: CaseFinder,
        *,
        chosen: Callable[[CaseLine], object],
        opened: Callable[[CaseLine], object],
    ) -> None:
        """Show what the finder finds."""
        self._lines_model = LinesModel(columns, finder)
        self._finder = finder
        super().__init__(
            label,
            [column for _, column in columns],
            key=lambda line: line.sampled_case,
            chosen=chosen,
            opened=opened,
            records=self._lines_model,
        )
        self._kept = ""
        self.selectionModel().currentRowChanged.connect(self._remember)
        finder.found.connect(self.show_found)
        finder.renewed.connect(self._lines_model.renew)

    def show_found(self) -> None:
        """Show what was found, the chosen case still chosen if it is among it."""
        # Not asked of the lines shown before: a case may have left the list since, with its line.
        kept = self._kept
        with QSignalBlocker(self):
            self._lines_model.show_lines(self._finder.lines)
        with QSignalBlocker(self.horizontalHeader()):
            order = (
                Qt.SortOrder.DescendingOrder
                if self._finder.wanted.descending
                else Qt.SortOrder.AscendingOrder
            )
            self.horizontalHeader().setSortIndicator(
                self._lines_model.place_of(self._finder.wanted.sort), order
            )
        if kept:
            self.choose(kept, tell=False)

    @override
    def choose(self, key: str, *, tell: bool = True) -> bool:
        """Choose a case; tells whether it is among those found."""
        row = self._finder.lines.row_of(key)
        if row is None:
            return False
        flags = QItemSelectionModel.SelectionFlag
        place = self._lines_model.index(row, 0)
        if tell:
            self.selectionModel().setCurrentIndex(place, flags.ClearAndSelect | flags.Rows)
        else:
            with QSignalBlocker(self.selectionModel()):
                self.selectionModel().setCurrentIndex(place, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(place)
        self._kept = key
        return True

    def _remember(self) -> None:
        chosen = self.chosen()
        self._kept = chosen.sampled_case if chosen is not None else ""
