"""The case list: bring it in, see what was left out and why, and what could not be read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.states import Notice
from qi_desktop.ui.widgets.table import Column, Table
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from qi_desktop.inspection.model import ImportReport, RowProblem
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

LISTS = "Case lists (*.xlsx *.xls *.ods *.csv);;All files (*)"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A reason for leaving cases out, and how many by provider."""

    reason: str
    cases: int


class ListPanel(QWidget):
    """What came of the case list."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Show what there is of the list."""
        super().__init__()
        self._services, self._desk = services, desk
        self._heading = SectionHeading("Case list")
        self._none = muted(
            "No case list yet. Add the providers, then import the spreadsheet they sent:"
            " one row a case, in any order of columns."
        )
        self.outcome = Notice("good")
        self.left_out: Table[LeftOut] = Table("Cases left out", _LEFT_OUT, key=lambda line: line.reason)
        self._problems_heading = SectionHeading(
            "Could not be read as it stood", Button("Dismiss", self._dismiss, kind="quiet")
        )
        self.problems: Table[RowProblem] = Table(
            "Problems in the case list", _PROBLEMS, key=lambda one: f"{one.sheet}/{one.row}/{one.column}"
        )
        self.setLayout(
            column(
                self._heading,
                self._none,
                self.outcome,
                self.left_out,
                self._problems_heading,
                self.problems,
                gap=1.5,
            )
        )
        self._dismiss()

    def refresh(self) -> None:
        """Show the list as it is now."""
        reasons = self._services.inspection.excluded_by_reason()
        lines = sorted((LeftOut(*pair) for pair in reasons.items()), key=lambda line: -line.cases)
        eligible = len(self._services.inspection.eligible_cases())
        left_out = sum(reasons.values())
        self._none.setVisible(eligible + left_out == 0)
        self._heading.say(f"{eligible:,} eligible, {left_out:,} left out" if eligible + left_out else "")
        self.left_out.show_rows(lines)
        self.left_out.setVisible(bool(lines))
        self.left_out.fit_to_rows()

    def choose(self) -> None:
        """Ask for a file and import it."""
        path = self._desk.choose_file("Import a case list", LISTS)
        if path is not None:
            self._desk.work(
                "Importing the case list",
                lambda services, progress: services.inspection.import_case_list(path, progress=progress),
                self._show_report,
            )

    def _show_report(self, report: ImportReport) -> None:
        left_out = sum(report.excluded_by_reason.values())
        words = (
            f"{report.rows:,} rows read: {report.eligible:,} eligible, {left_out:,} left out with a reason."
        )
        again = " This list had been imported before; nothing changed."
        gone = f" {len(report.no_longer_listed)} cases of the earlier list are no longer on it."
        words += again if report.already_imported else gone if report.no_longer_listed else ""
        self.outcome.say(words, "caution" if report.problems else "good")
        self.problems.show_rows(report.problems)
        self.problems.fit_to_rows(at_most=8)
        for part in (self._problems_heading, self.problems):
            part.setVisible(bool(report.problems))
        self._problems_heading.say(f"{len(report.problems):,}")

    def _dismiss(self) -> None:
        for part in (self.outcome, self._problems_heading, self.problems):
            part.hide()


_LEFT_OUT = (
    Column[LeftOut]("Left out because", lambda line: line.reason, stretch=True),
    Column[LeftOut]("Cases", lambda line: f"{line.cases:,}", lambda line: line.cases, number=True),
)
_PROBLEMS = (
    Column["RowProblem"]("Sheet", lambda one: one.sheet),
    Column["RowProblem"]("Row", lambda one: str(one.row), lambda one: one.row, number=True),
    Column["RowProblem"]("Column", lambda one: one.column),
    Column["RowProblem"]("Stands there", lambda one: one.value or "(blank)"),
    Column["RowProblem"]("Problem", lambda one: one.problem, stretch=True),
)
