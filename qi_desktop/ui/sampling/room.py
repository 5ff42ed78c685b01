"""Tables that leave columns out rather than clip words where there is little room."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qi_desktop.ui.widgets.table import Table


def leave_out(table: Table[Any], given_up: Sequence[int], stretched: int, least: int) -> None:
    """Hide columns in the order given, until the others fit beside a stretched one of at least a width."""
    header, room = table.horizontalHeader(), table.viewport().width() - least
    wide = {
        place: max(table.sizeHintForColumn(place), header.sectionSizeHint(place))
        for place in range(header.count())
        if place != stretched
    }
    for place in given_up:
        fits = sum(wide.values()) <= room
        table.setColumnHidden(place, not fits)
        if not fits:
            wide.pop(place)
