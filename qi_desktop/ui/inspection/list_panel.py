"""The case list: bring it in, see what was left out and why, and what could not be read."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.states import Notice
from qi_desktop.ui.widgets.table import Column, Table
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qi_desktop.inspection.listing.model import ImportReport
    from qi_desktop.inspection.model import RowProblem
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

LISTS = "Case lists (*.xlsx *.xls *.ods *.csv);;All files (*)"


SHOWN_ROWS = 3


@dataclass(frozen=True, slots=True)
class Trouble:
    """One thing that could not be read as it stood, and the rows it stands in."""

    problem: RowProblem
    rows: tuple[int, ...]

    def places(self) -> str:
        """Return the first rows by number, and how many more there are."""
        named = ", ".join(str(one) for one in self.rows[:SHOWN_ROWS])
        more = len(self.rows) - SHOWN_ROWS
        return f"{named} and {more:,} more" if more > 0 else named


def troubles(problems: Iterable[RowProblem]) -> list[Trouble]:
    """Gather equal problems, the most frequent first."""
    rows: dict[RowProblem, list[int]] = {}
    for one in problems:
        rows.setdefault(replace(one, row=0), []).append(one.row)
    gathered = [Trouble(problem, tuple(places)) for problem, places in rows.items()]
    return sorted(gathered, key=lambda trouble: -len(trouble.rows))


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
        self.problems: Table[Trouble] = Table("Problems in the case list", _PROBLEMS, key=_key, lines=3)
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
                lambda services, progress: services.listing.import_case_list(path, progress=progress),
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
        words += " What could not be read as it stood is listed below." if report.problems else ""
        self.outcome.say(words, "caution" if report.problems else "good")
        self.problems.show_rows(troubles(report.problems))
        self.problems.fit_to_rows(at_most=50)
        for part in (self._problems_heading, self.problems):
            part.setVisible(bool(report.problems))
        self._problems_heading.say(f"{len(report.problems):,} places; the cases were taken in all the same")

    def _dismiss(self) -> None:
        for part in (self.outcome, self._problems_heading, self.problems):
            part.hide()


_LEFT_OUT = (
    Column[LeftOut]("Left out because", lambda line: line.reason, stretch=True),
    Column[LeftOut]("Cases", lambda line: f"{line.cases:,}", lambda line: line.cases, number=True),
)
_PROBLEMS = (
    Column[Trouble]("Column", lambda one: one.problem.column),
    Column[Trouble]("Stands there", lambda one: one.problem.value or "(blank)", stretch=True),
    Column[Trouble]("Problem", lambda one: one.problem.problem, stretch=True),
    Column[Trouble]("Sheet and rows", lambda one: f"{one.problem.sheet}: {one.places()}", stretch=True),
    Column[Trouble]("Cells", lambda one: f"{len(one.rows):,}", lambda one: len(one.rows), number=True),
)


def _key(one: Trouble) -> str:
    return f"{one.problem.sheet}/{one.problem.column}/{one.problem.value}/{one.problem.problem}"
