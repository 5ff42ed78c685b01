"""Tables of numbers, each row open onto the cases behind it; rows may stand in groups."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from itertools import groupby
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtWidgets import QScrollArea

from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.table import Column, Table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtCore import QModelIndex


FREE_OF_MESSAGES = 96
"""So far from the foot of the page a row stays clear of the messages there."""

R = TypeVar("R")
T = TypeVar("T")


class Reach(Enum):
    """How a row was come to."""

    FOLLOW = auto()
    """With the arrows: a list that is open goes along."""
    SHOW = auto()
    """With the mouse: the list opens, the keyboard stays."""
    ENTER = auto()
    """With Enter: the list opens and takes the keyboard."""


class NumberTable(Table[T]):
    """Rows that open with a click or Enter; Esc, where the keyboard is, leads back."""

    def __init__(
        self,
        label: str,
        columns: Sequence[Column[T]],
        *,
        key: Callable[[T], str],
        ask: Callable[[T, Reach], object],
    ) -> None:
        """``ask`` is told a row and how it was come to."""
        super().__init__(
            label,
            columns,
            key=key,
            chosen=lambda row: ask(row, Reach.FOLLOW),
            opened=lambda row: ask(row, Reach.ENTER),
            sortable=False,
        )
        self._ask = ask
        self.clicked.connect(self.open_chosen)
        self.selectionModel().currentRowChanged.connect(self._bring_row_into_view)

    def _bring_row_into_view(self, index: QModelIndex) -> None:
        """Scroll the page to the row: the table is as tall as its rows and does not scroll itself."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        page = around.widget() if isinstance(around, QScrollArea) else None
        if isinstance(around, QScrollArea) and page is not None and self.hasFocus():
            middle = self.viewport().mapTo(page, self.visualRect(index).center()).y()
            around.ensureVisible(0, middle, 0, pixels(FREE_OF_MESSAGES))

    def open_chosen(self) -> None:
        """Open what stands behind the chosen row, the keyboard staying here."""
        if (row := self.chosen()) is not None:
            self._ask(row, Reach.SHOW)


@dataclass(frozen=True, slots=True)
class Line(Generic[R]):
    """A row, or the name of the group whose rows follow."""

    group: str
    row: R | None = None


class GroupedTable(NumberTable[Line[R]]):
    """Rows under the names of their groups, which run across the columns."""

    def __init__(
        self,
        label: str,
        columns: Sequence[Column[R]],
        *,
        key: Callable[[R], str],
        group: Callable[[R], str],
        ask: Callable[[R, Reach], object],
    ) -> None:
        """``group`` names the group of a row; neighbours of one group stand together."""
        head = Column[Line[R]]("", lambda line: line.group, strong=True, width=16, spoken=tr("Group"))
        super().__init__(
            label,
            (head, *(_lifted(one) for one in columns)),
            key=lambda line: line.group if line.row is None else key(line.row),
            ask=lambda line, reach: ask(line.row, reach) if line.row is not None else None,
        )
        self._group = group

    def show_groups(self, rows: Iterable[R]) -> None:
        """Show rows, group by group in the order they come."""
        lines: list[Line[R]] = []
        for name, same in groupby(rows, key=self._group):
            lines += [Line(name), *(Line("", row) for row in same)]
        self.show_rows(lines)
        self.clearSpans()
        for place, line in enumerate(lines):
            if line.group:
                self.setSpan(place, 0, 1, len(self.records.columns))
        self.fit_to_rows(at_most=len(lines))


def _lifted(column: Column[R]) -> Column[Line[R]]:
    """Return a column of rows as one of lines, empty beside the name of a group."""
    text, status, bar = column.text, column.status, column.bar
    return Column[Line[R]](
        column.heading,
        lambda line: "" if line.row is None else text(line.row),
        number=column.number,
        stretch=column.stretch,
        width=column.width,
        status=None if status is None else lambda line: "" if line.row is None else status(line.row),
        bar=None if bar is None else lambda line: None if line.row is None else bar(line.row),
        strong=column.strong,
        tip=column.tip,
    )
