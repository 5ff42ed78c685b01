"""Both assessments of one case side by side; each difference is settled in place, with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from qi_desktop.ui.assessment.second.settling import Settling
from qi_desktop.ui.assessment.second.words import (
    DIFFERENT,
    answered,
    mark,
    standing,
    standing_words,
    summed_up,
)
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.segments import Segments
from qi_desktop.ui.widgets.table import Column, Table
from qi_desktop.ui.widgets.words import heading, muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from qi_desktop.assessment.second.model import Comparison, Line
    from qi_desktop.forms.flow.state import Row
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

ROOMY, LOW = 720, 480
WIDTHS = (150, 150, 170), (108, 108, 120)
"""How wide the answers and the word are, with room to spare and without."""

DIFFERENCES, ALL = "differences", "all"
NOTHING = tr("No difference. Both answered every question alike.")


class ComparisonView(QWidget):
    """A table of questions with both answers; below it the difference that is being settled."""

    def __init__(self, services: Services, desk: Desk, lead_to: Callable[[str, str, Row], object]) -> None:
        """``lead_to`` opens a question in the first assessment's form."""
        super().__init__()
        self._services = services
        self._comparison: Comparison | None = None
        self._title, self._summary, self._none = heading(""), muted(""), muted(NOTHING)
        self.which = Segments(
            tr("Questions"),
            ((DIFFERENCES, tr("Differences")), (ALL, tr("All questions"))),
            lambda _which: self._fill(),
        )
        self.table: Table[Line] = Table(
            tr("Both assessments, question by question"),
            _COLUMNS,
            key=_key,
            chosen=self._chosen,
            opened=lambda _line: self._settle(),
            sortable=False,
            lines=2,
        )
        self.settling = Settling(services, desk, self._settled, lead_to, self._back)
        layout = column(
            self._title, row(self._summary), self.which, self._none, self.table, self.settling, gap=1
        )
        layout.setStretch(4, 1)
        self.setLayout(layout)

    def show_comparison(self, comparison: Comparison, who: tuple[str, str]) -> None:
        """Show a comparison; ``who`` names the person of the first and of the second assessment."""
        other = self._comparison is None or self._comparison.sampled_case != comparison.sampled_case
        self._comparison = comparison
        self._title.setText(comparison.number)
        self.settling.show_people(*who)
        self._summary.setText(summed_up(comparison))
        if other:
            self.which.choose(DIFFERENCES if comparison.differences else ALL)
        self._fill()
        if other and self.table.records.rows:
            self.table.choose(_key(self.table.records.rows[0]))

    def take_keyboard(self) -> None:
        """Put the keyboard into the table."""
        if self.table.chosen() is None and self.table.records.rows:
            self.table.choose(_key(self.table.records.rows[0]))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def next_difference(self) -> bool:
        """Choose the next difference that nobody has settled; tells whether there is one."""
        rows = self.table.records.rows
        held = self.table.chosen()
        here = rows.index(held) if held in rows else -1
        waits = [one for one in (*rows[here + 1 :], *rows[: here + 1]) if standing(one) == DIFFERENT]
        return bool(waits) and self.table.choose(_key(waits[0]))

    def _fill(self) -> None:
        if self._comparison is None:
            return
        lines = self._comparison.lines
        if self.which.value() == DIFFERENCES:
            lines = self._comparison.differences
        self.table.show_rows(lines)
        self._none.setVisible(not lines)
        self._chosen(self.table.chosen())
        self._fold(into=self.settling.isAncestorOf(QApplication.focusWidget() or self))

    @property
    def _is_low(self) -> bool:
        """Whether there is no room for a difference below the table."""
        return self.height() < pixels(LOW)

    def _fold(self, *, into: bool) -> None:
        """Show the table with the difference below it, or one of the two where there is no room for both."""
        low, lines = self._is_low, bool(self.table.records.rows)
        self.table.setVisible(lines and not (low and into))
        self.settling.setVisible(lines and (into or not low))

    def _settle(self) -> None:
        """Go from the table to the difference that is chosen."""
        self._fold(into=True)
        self.settling.take_keyboard()

    def _chosen(self, line: Line | None) -> None:
        self.settling.show_line(self._comparison.sampled_case if self._comparison else "", line)

    def _settled(self, comparison: Comparison) -> None:
        """Go on to the next difference once one is settled."""
        self._comparison = comparison
        self._summary.setText(summed_up(comparison))
        self._fill()
        if self.next_difference():
            self._settle()
        else:
            self._back()

    def _back(self) -> None:
        self._fold(into=False)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the questions most of the room."""
        super().resizeEvent(event)
        self._fold(into=self.settling.isAncestorOf(QApplication.focusWidget() or self))
        wide = self.width() >= pixels(ROOMY)
        for place, width in enumerate(WIDTHS[0] if wide else WIDTHS[1], start=1):
            self.table.horizontalHeader().resizeSection(place, pixels(width))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next difference with F8; Esc in the settling leads back to the table."""
        if event.key() == Qt.Key.Key_F8:
            self.next_difference()
        else:
            super().keyPressEvent(event)


def _key(line: Line) -> str:
    return f"{line.question}/{line.row}"


_COLUMNS = (
    Column["Line"](tr("Question"), lambda line: line.label, stretch=True),
    Column["Line"](tr("First"), lambda line: answered(line.first), width=150),
    Column["Line"](tr("Second"), lambda line: answered(line.second), width=150),
    Column["Line"]("", standing_words, width=170, status=mark, spoken=tr("State")),
)
