"""Why rows of a list would not be drawn from: left out by a rule, or not taken in at all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.ui.inspection.words import begun
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.table import Column, Table
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A reason, how many rows it holds for, and whether they are kept on the list."""

    reason: str
    cases: int
    kept: bool = True


class LeftOutView(QWidget):
    """The reasons, the most frequent first."""

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__()
        self._none = muted(tr("Every row is eligible."))
        self.table: Table[LeftOut] = Table(tr("Rows left out"), _COLUMNS, key=lambda line: line.reason)
        layout = column(self._none, self.table, gap=1)
        layout.setStretch(1, 1)
        layout.addStretch(0)
        self.setLayout(layout)

    def show_reasons(self, excluded: Mapping[str, int], refused: Mapping[str, int]) -> None:
        """Show why rows are left out, and why some are not taken in."""
        lines = [LeftOut(reason, cases) for reason, cases in excluded.items()]
        lines += [LeftOut(reason, cases, kept=False) for reason, cases in refused.items()]
        lines.sort(key=lambda line: (not line.kept, -line.cases))
        self._none.setVisible(not lines)
        self.table.setVisible(bool(lines))
        self.table.show_rows(lines)


_COLUMNS = (
    Column[LeftOut](
        tr("Reason"),
        lambda line: begun(line.reason),
        stretch=True,
        status=lambda line: "waiting" if line.kept else "bad",
    ),
    Column[LeftOut](
        tr("What happens"),
        lambda line: tr("on the list, not drawn") if line.kept else tr("not taken in"),
        width=190,
    ),
    Column[LeftOut](tr("Rows"), lambda line: f"{line.cases:,}", lambda line: line.cases, number=True),
)
