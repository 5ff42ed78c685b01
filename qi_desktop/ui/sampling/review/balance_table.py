"""Drawn beside expected, category by category, as bars on one scale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from qi_desktop.sampling.model import BalanceRow
from qi_desktop.ui.language import tr
from qi_desktop.ui.sampling.review.behind import signed
from qi_desktop.ui.sampling.review.number_table import GroupedTable, Reach
from qi_desktop.ui.sampling.room import leave_out
from qi_desktop.ui.sampling.words import BALANCE, category_words, dimension, result
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.bars import Bar
from qi_desktop.ui.widgets.table import Column

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent


LEAST_BAR = 96
BAR = 4
CLOSE = "QTableView::item { padding: 0 4px; } QHeaderView::section { padding: 0 7px; }"
GIVEN_UP = (8, 3, 7)
"""Columns that go, one after the other, where room is short: the bar and the side list tell them as well."""


class BalanceTable(GroupedTable[BalanceRow]):
    """Every category of every balanced fact; each row opens its cases."""

    def __init__(self, ask: Callable[[BalanceRow, Reach], object]) -> None:
        """``ask`` is told a row and how it was come to."""
        self._whole = 1.0
        columns = (
            Column[BalanceRow](tr("Category"), lambda row: category_words(row.category)),
            Column[BalanceRow](tr("Eligible"), lambda row: f"{row.eligible:,}", number=True),
            Column[BalanceRow](tr("Share"), lambda row: f"{row.share:.1%}", number=True),
            Column[BalanceRow](tr("Balance"), lambda _row: "", bar=self._bar, stretch=True),
            Column[BalanceRow](tr("By share"), lambda row: f"{row.expected:.1f}", number=True),
            Column[BalanceRow](tr("Drawn"), lambda row: str(row.drawn), number=True, strong=True),
            Column[BalanceRow](tr("Diff."), lambda row: signed(row.difference), number=True),
            Column[BalanceRow](
                tr("Min."),
                lambda row: str(row.minimum or ""),
                number=True,
                tip=tr("The minimum number asked for"),
            ),
            Column[BalanceRow](tr("Result"), result, status=lambda row: BALANCE.get(row.status, "caution")),
        )
        super().__init__(
            tr("Balance"),
            columns,
            key=lambda row: f"{row.dimension}/{row.category}",
            group=lambda row: dimension(row.dimension),
            ask=ask,
        )
        # Nine columns beside one another: they stand closer than elsewhere.
        self.setStyleSheet(CLOSE)

    def show_balance(self, rows: Sequence[BalanceRow]) -> None:
        """Show a balance; all bars have one scale."""
        self._whole = max((max(row.drawn, row.expected) for row in rows), default=1.0)
        self.show_groups(rows)
        self._leave_out()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave columns out rather than clip words where the table is narrow."""
        super().resizeEvent(event)
        self._leave_out()

    def _leave_out(self) -> None:
        leave_out(self, GIVEN_UP, BAR, pixels(LEAST_BAR))

    def _bar(self, row: BalanceRow) -> Bar:
        return Bar(row.drawn, self._whole, row.expected, row.minimum or None)
