"""Any two facts of the list against each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.sampling.model import NoSample
from qi_desktop.ui.language import tr
from qi_desktop.ui.sampling.review import behind
from qi_desktop.ui.sampling.review.cross_grid import CrossGrid
from qi_desktop.ui.sampling.words import dimension
from qi_desktop.ui.widgets.fields import Choice
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row, where_short
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.foundation.progress import Progress
    from qi_desktop.sampling.reviewing.model import CrossCell, CrossTable
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk
    from qi_desktop.ui.sampling.review.behind import Behind
    from qi_desktop.ui.sampling.review.number_table import Reach

LEGEND = tr(
    "In bold the number drawn, beside it what the share gives. ▲ and ▼ mark a whole case or more above or"
    " below it: the draw balances each fact by itself, two together only as chance and the list allow."
    " Enter or a click opens the cases of a cell."
)
FIRST_ROWS, FIRST_COLUMNS = "office", "sentence_type"


class CrossView(QWidget):
    """Two choices, and the grid of what they tell apart."""

    def __init__(self, services: Services, desk: Desk, ask: Callable[[Behind, Reach], object]) -> None:
        """``ask`` is told what a cell was counted from."""
        super().__init__()
        self._desk, self._ask = desk, ask
        self._code, self._asked = "", 0
        self.rows, self.columns = (self._facts(services, first) for first in (FIRST_ROWS, FIRST_COLUMNS))
        self._shown = (FIRST_ROWS, FIRST_COLUMNS)
        self.grid = CrossGrid(self._open)
        line = row(FormRow(tr("Rows"), self.rows), FormRow(tr("Columns"), self.columns), None, gap=2)
        layout = column(line, muted(LEGEND), self.grid, 2, gap=1.5)
        layout.setStretch(2, 1)
        self.setLayout(column(where_short(layout, label=tr("Cross-table"))))

    def show_provider(self, code: str) -> None:
        """Read a provider's table in the background and show it."""
        self._code, self._asked = code, self._asked + 1
        asked, dimensions = self._asked, (self.rows.value(), self.columns.value())

        def read(services: Services, progress: Progress) -> CrossTable:
            progress.report(0, 1)
            return services.reviewing.cross_table(code, *dimensions)

        def show(table: CrossTable) -> None:
            if asked == self._asked:
                self.grid.show_table(table)

        self._desk.read(tr("Counting two facts together"), read, show, self._failed)

    def _facts(self, services: Services, first: str) -> Choice:
        choice = Choice([(name, dimension(name)) for name in services.reviewing.dimensions()])
        choice.choose(first)
        choice.activated.connect(lambda _place=0: self._chosen())
        return choice

    def _chosen(self) -> None:
        if self.rows.value() == self.columns.value():
            # A fact against itself says nothing: the two change places instead.
            rows, columns = self._shown
            self.rows.choose(columns)
            self.columns.choose(rows)
        self._shown = (self.rows.value(), self.columns.value())
        self.show_provider(self._code)

    def _open(self, facts: tuple[tuple[str, str], ...], cell: CrossCell, reach: Reach) -> None:
        if cell.eligible:
            self._ask(behind.of_cell(self._code, facts, cell), reach)

    def _failed(self, error: Exception) -> None:
        # The sample was taken back meanwhile: the page shows something else by now.
        if not isinstance(error, NoSample):
            self._desk.show_error(error)
