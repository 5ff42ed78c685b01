"""What still waits, point by point, each with the way to where it is seen to."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.ui.exchange.handing_over.words import LINES, said, summed_up
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.status import Status, StatusMark
from qi_desktop.ui.widgets.words import Words, hairline, muted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qi_desktop.central.model import Check, Point

_STATUS_WIDTH = 96
_FIRST = 3
"""The first line stands below the heading, how many points wait, and some room."""


class CheckLine(QWidget):
    """One point: whether it waits, in what way, and where it is seen to."""

    def __init__(self, point: Point, lead_to: Callable[[str, str], object]) -> None:
        """Build the line of one point."""
        super().__init__()
        line = LINES[point]
        self.mark = StatusMark(Status.GOOD, tr("settled"))
        self.mark.setFixedWidth(pixels(_STATUS_WIDTH))
        self.words = Words("", wrap=True)
        self.act: Button | None = None
        if line.page:
            self.act = Button(line.act, lambda: lead_to(line.page, line.subject), kind="quiet")
        whole = row(self.mark, self.words, self.act, gap=2)
        whole.setStretch(1, 1)
        self.setLayout(column(whole, hairline(), gap=1))
        self.hide()

    def show_check(self, check: Check) -> None:
        """Show how the point stands."""
        self.mark.show_status(
            *((Status.GOOD, tr("settled")) if check.settled else (Status.CAUTION, tr("waits")))
        )
        self.words.setText(said(check))
        self.words.setAccessibleName(said(check))
        if self.act:
            self.act.setVisible(not check.settled)


class Checklist(QWidget):
    """All points, those that wait first."""

    def __init__(self, lead_to: Callable[[str, str], object]) -> None:
        """Build a line for each point."""
        super().__init__()
        self._summary = muted(tr("Looking at what waits…"))
        self.lines = {point: CheckLine(point, lead_to) for point in LINES}
        self._layout = column(
            SectionHeading(tr("Before handing over")), self._summary, 1, *self.lines.values(), gap=1
        )
        self.setLayout(self._layout)

    def show_checks(self, checks: Sequence[Check]) -> None:
        """Show how everything stands."""
        self._summary.setText(summed_up(checks))
        in_order = [self.lines[one.point] for one in sorted(checks, key=lambda one: one.settled)]
        for place, line in enumerate(in_order, start=_FIRST):
            self._layout.removeWidget(line)
            self._layout.insertWidget(place, line)
        for before, after in pairwise(line.act for line in in_order if line.act):
            QWidget.setTabOrder(before, after)
        for one in checks:
            self.lines[one.point].show_check(one)
            self.lines[one.point].show()
