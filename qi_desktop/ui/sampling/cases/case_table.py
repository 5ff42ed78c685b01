"""The table of the sampled cases, and that of the stand-ins: both leave columns out where room is short."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from typing_extensions import override

from qi_desktop.ui.sampling.room import leave_out
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.table import Column, Table

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent

T = TypeVar("T")
LEAST = 152


class CaseTable(Table[T]):
    """Rows that are cases; what is left out stands at the side."""

    def __init__(
        self,
        label: str,
        columns: Sequence[Column[T]],
        *,
        key: Callable[[T], str],
        given_up: Sequence[int],
        chosen: Callable[[T], object] | None = None,
        opened: Callable[[T], object] | None = None,
        sortable: bool = True,
    ) -> None:
        """``given_up`` are the columns that go, one after the other; one of the others is stretched."""
        super().__init__(label, columns, key=key, chosen=chosen, opened=opened, sortable=sortable)
        self._given_up = given_up
        self._stretched = next(place for place, one in enumerate(columns) if one.stretch)

    @override
    def show_rows(self, rows: Sequence[T]) -> None:
        """Show rows, and only the columns there is room for."""
        super().show_rows(rows)
        leave_out(self, self._given_up, self._stretched, pixels(LEAST))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave columns out, or show them again."""
        super().resizeEvent(event)
        leave_out(self, self._given_up, self._stretched, pixels(LEAST))
