"""Drawn beside expected, category by category, as bars on one scale; below it what is covered."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from qi_desktop.ui.sampling.words import BALANCE, dimension, result
from qi_desktop.ui.widgets.bars import Bar
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import column, scrolling
from qi_desktop.ui.widgets.table import Column, Table
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.sampling.model import BalanceRow, Coverage, CoverageRow
    from qi_desktop.services import Services


@dataclass(frozen=True, slots=True)
class BalanceLine:
    """A row of the balance, or the name of the group whose rows follow."""

    group: str
    row: BalanceRow | None = None
    whole: float = 1.0

    @property
    def bar(self) -> Bar | None:
        """The bar: drawn, with ticks at the expected number and the minimum."""
        if self.row is None:
            return None
        return Bar(self.row.drawn, self.whole, self.row.expected, self.row.minimum or None)

    def text(self, cell: Callable[[BalanceRow], str]) -> str:
        """Return a cell's text, nothing for a group."""
        return cell(self.row) if self.row is not None else ""


@dataclass(frozen=True, slots=True)
class LevelLine:
    """A level of risk or likelihood, or the name of the group whose levels follow."""

    group: str
    row: CoverageRow | None = None

    def text(self, cell: Callable[[CoverageRow], str]) -> str:
        """Return a cell's text, nothing for a group."""
        return cell(self.row) if self.row is not None else ""


class BalanceView(QWidget):
    """The balance and the coverage of one provider's part of the sample."""

    def __init__(self, services: Services) -> None:
        """Build both tables."""
        super().__init__()
        self._services = services
        self.table: Table[BalanceLine] = Table("Balance", _BALANCE, key=_balance_key, sortable=False)
        self.levels: Table[LevelLine] = Table("Coverage", _LEVELS, key=_level_key, sortable=False)
        self._coverage = SectionHeading("Coverage")
        inside = QWidget()
        legend = muted(
            "The bar is the number drawn, the tick what the share gives, the dotted tick the minimum."
        )
        inside.setLayout(column(self.table, legend, 1, self._coverage, self.levels, 2, None, gap=1))
        self.setLayout(column(scrolling(inside, label="Balance and coverage")))

    def show_provider(self, code: str) -> None:
        """Show one provider's balance and coverage."""
        rows = self._services.reviewing.balance(code)
        whole = max((max(row.drawn, row.expected) for row in rows), default=1.0)
        lines: list[BalanceLine] = []
        for name, same in groupby(rows, key=lambda row: row.dimension):
            lines += [BalanceLine(dimension(name)), *(BalanceLine("", row, whole) for row in same)]
        self.table.show_rows(lines)
        _span_groups(self.table, [bool(line.group) for line in lines])
        self.table.fit_to_rows(at_most=80)
        self._show_coverage(self._services.reviewing.coverage(), code)

    def _show_coverage(self, coverage: Coverage, code: str) -> None:
        levels = [level for level in coverage.levels if level.provider == code]
        lines: list[LevelLine] = []
        for name, same in groupby(levels, key=lambda level: level.dimension):
            lines += [LevelLine(dimension(name)), *(LevelLine("", level) for level in same)]
        self.levels.show_rows(lines)
        _span_groups(self.levels, [bool(line.group) for line in lines])
        self.levels.fit_to_rows(at_most=80)
        for spread in coverage.spread:
            if spread.provider == code:
                self._coverage.say(
                    f"{spread.officers_drawn} of {spread.officers_eligible} responsible officers,"
                    f" at most {spread.most_from_one} cases from one"
                )


def _span_groups(table: Table[Any], groups: list[bool]) -> None:
    """Let the name of a group run across the columns after it."""
    table.clearSpans()
    for place, is_group in enumerate(groups):
        if is_group:
            table.setSpan(place, 0, 1, 2)


def _balance_key(line: BalanceLine) -> str:
    return line.group or line.text(lambda row: f"{row.dimension}/{row.category}")


def _level_key(line: LevelLine) -> str:
    return line.group or line.text(lambda row: f"{row.dimension}/{row.level}")


def _balance_status(line: BalanceLine) -> str:
    return BALANCE.get(line.row.status, "caution") if line.row is not None else ""


def _level_status(line: LevelLine) -> str:
    if line.row is None:
        return ""
    return "good" if line.row.covered else "bad"


_BALANCE = (
    Column[BalanceLine]("", lambda line: line.group, strong=True, width=24),
    Column[BalanceLine]("Category", lambda line: line.text(lambda row: row.category)),
    Column[BalanceLine]("Eligible", lambda line: line.text(lambda row: f"{row.eligible:,}"), number=True),
    Column[BalanceLine]("Drawn beside expected", lambda _line: "", bar=lambda line: line.bar, stretch=True),
    Column[BalanceLine]("Expected", lambda line: line.text(lambda row: f"{row.expected:.1f}"), number=True),
    Column[BalanceLine](
        "Drawn", lambda line: line.text(lambda row: str(row.drawn)), number=True, strong=True
    ),
    Column[BalanceLine]("Result", lambda line: line.text(result), status=_balance_status),
)
_LEVELS = (
    Column[LevelLine]("", lambda line: line.group, strong=True, width=24),
    Column[LevelLine]("Level", lambda line: line.text(lambda row: row.level), stretch=True),
    Column[LevelLine]("Eligible", lambda line: line.text(lambda row: f"{row.eligible:,}"), number=True),
    Column[LevelLine]("Drawn", lambda line: line.text(lambda row: str(row.drawn)), number=True, strong=True),
    Column[LevelLine](
        "Result",
        lambda line: line.text(lambda row: "covered" if row.covered else "not in the sample"),
        status=_level_status,
    ),
)
