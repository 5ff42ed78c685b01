"""Received: every merge, the latest first, and the report of the chosen one below."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from qi_desktop.ui.dates import moment
from qi_desktop.ui.exchange.merge_words import people
from qi_desktop.ui.exchange.received.report_view import ReportView
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.layout import column, scrolling
from qi_desktop.ui.widgets.states import EmptyState
from qi_desktop.ui.widgets.table import Column, Table

if TYPE_CHECKING:
    from qi_desktop.merging.model import MergeReport
    from qi_desktop.services import Services
    from qi_desktop.storage.model import Changed
    from qi_desktop.ui.page import Desk

ROWS = 6


class ReceivedView(QWidget):
    """The list of merges, and the report of one."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the faces when they are needed."""
        super().__init__()
        self._services, self._desk = services, desk
        self._latest = ""
        self._faces = QStackedWidget()
        self._faces.addWidget(
            EmptyState(
                "bring_in",
                tr("Nothing received yet"),
                tr(
                    "Each time bundles are taken in, a report of it stands here: what came, that it was"
                    " compared,"
                    " and what waits to be decided."
                ),
            )
        )
        self.setLayout(column(self._faces))

    @cached_property
    def table(self) -> Table[MergeReport]:
        """The merges, the latest first."""
        return Table(tr("Merges"), _COLUMNS, key=lambda one: one.id, chosen=self._show)

    @cached_property
    def report(self) -> ReportView:
        """The report of the chosen merge."""
        return ReportView(self._services, self._desk)

    @cached_property
    def full(self) -> QWidget:
        """The list over the report."""
        inside = QWidget()
        inside.setLayout(column(self.table, self.report, gap=2))
        area = scrolling(inside, label=tr("Merges"))
        self._faces.addWidget(area)
        return area

    def refresh(self, changed: Changed | None = None) -> None:
        """Read the reports again."""
        del changed
        reports = self._services.merging.reports()
        if not reports:
            self._faces.setCurrentIndex(0)
            return
        self._faces.setCurrentWidget(self.full)
        self.table.show_rows(reports)
        self.table.fit_to_rows(at_most=ROWS)
        # What was just taken in is what a person comes here for.
        if self.table.chosen() is None or reports[0].id != self._latest:
            self._latest = reports[0].id
            self.table.choose(self._latest, tell=False)
        self._show(self.table.chosen() or reports[0])

    def choose(self, identity: str) -> None:
        """Show the report of one merge."""
        self.table.choose(identity)

    def take_keyboard(self) -> None:
        """Put the keyboard into the list."""
        if self._faces.currentIndex():
            self.table.setFocus()

    def _show(self, report: MergeReport) -> None:
        self.report.show_report(report)


def _compared(report: MergeReport) -> str:
    if not report.compared:
        return tr("not compared")
    return tr("all the same") if all(one.agrees for one in report.compared) else tr("differs")


_COLUMNS = (
    Column["MergeReport"](
        tr("Taken in"), lambda one: moment(one.made_at), lambda one: one.made_at, strong=True
    ),
    Column["MergeReport"](tr("From"), lambda one: people(one.senders), stretch=True),
    Column["MergeReport"](
        tr("Bundles"), lambda one: f"{len(one.taken):,}", lambda one: len(one.taken), number=True, spare=1
    ),
    Column["MergeReport"](
        tr("New"), lambda one: f"{one.fresh:,}", lambda one: one.fresh, number=True, spare=2
    ),
    Column["MergeReport"](
        tr("Conflicts"),
        lambda one: f"{one.conflicts:,}",
        lambda one: one.conflicts,
        number=True,
        status=lambda one: "caution" if one.conflicts else "",
        spare=3,
    ),
    Column["MergeReport"](
        tr("Compared"), _compared, status=lambda one: "good" if one.compared else "waiting"
    ),
)
