"""What could not be read as it stood: equal problems once, with their rows; kept as a file or copied."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from qi_desktop.ui.inspection.words import begun
from qi_desktop.ui.language import several, tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.table import Column, Table
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from qi_desktop.inspection.model import RowProblem
    from qi_desktop.ui.page import Desk

SHOWN_ROWS = 3
FILE_NAME = "case-list-problems.csv"
COLUMNS = {
    "file": tr("the file that was read"),
    "sheet": tr("the sheet in it"),
    "row": tr("the row, counted from 1"),
    "column": tr("the header of the column"),
    "value": tr("what stands there"),
    "problem": tr("what could not be done with it"),
}


@dataclass(frozen=True, slots=True)
class Trouble:
    """One thing that could not be read as it stood, and the rows it stands in."""

    problem: RowProblem
    rows: tuple[int, ...]
    sheet: str = ""
    """Named where there are several."""

    def stands(self) -> str:
        """Return the column with what stands in it."""
        value = f"\u201c{self.problem.value}\u201d" if self.problem.value else tr("nothing")
        return f"{begun(self.problem.column)}: {value}"

    def places(self) -> str:
        """Return the first rows by number, and how many more there are."""
        named = ", ".join(str(one) for one in self.rows[:SHOWN_ROWS])
        more = len(self.rows) - SHOWN_ROWS
        named = tr("{named} and {more:,} more").format(named=named, more=more) if more > 0 else named
        return f"{self.sheet}: {named}" if self.sheet else named


def troubles(problems: Iterable[RowProblem]) -> list[Trouble]:
    """Gather equal problems, the most frequent first."""
    first: dict[tuple[str, ...], RowProblem] = {}
    rows: dict[tuple[str, ...], list[int]] = {}
    for one in problems:
        key = (one.sheet, one.column, one.value, one.problem)
        first.setdefault(key, one)
        rows.setdefault(key, []).append(one.row)
    alone = len({key[0] for key in rows}) == 1
    gathered = [Trouble(first[key], tuple(places), "" if alone else key[0]) for key, places in rows.items()]
    return sorted(gathered, key=lambda trouble: -len(trouble.rows))


def as_rows(problems: Sequence[RowProblem]) -> list[tuple[str, ...]]:
    """Return every problem as a row of a table, none gathered."""
    return [(one.file, one.sheet, str(one.row), one.column, one.value, one.problem) for one in problems]


def write_problems(problems: Sequence[RowProblem], path: Path) -> Path:
    """Write every problem into a CSV file for the provider or for the file of the inspection."""
    from qi_desktop.reporting.spreadsheets import ExportedTable, write_csv

    return write_csv(ExportedTable("problems", COLUMNS, as_rows(problems)), path)


class ProblemsView(QWidget):
    """The problems of a list, with the ways to take them elsewhere."""

    def __init__(self, desk: Desk) -> None:
        """Show nothing yet."""
        super().__init__()
        self._desk = desk
        self._problems: tuple[RowProblem, ...] = ()
        self._about = muted("")
        self._save = Button(tr("Save as CSV\u2026"), self._write, picture="saved", kind="quiet")
        self._copy = Button(tr("Copy"), self._take_copy, kind="quiet")
        self.table: Table[Trouble] = Table(tr("Problems in the case list"), _COLUMNS, key=_key, lines=2)
        line = row(self._about, self._copy, self._save, gap=1)
        line.setStretch(0, 1)
        layout = column(line, self.table, gap=1)
        layout.setStretch(1, 1)
        layout.addStretch(0)
        self.setLayout(layout)

    def show_problems(self, problems: Sequence[RowProblem], *, taken: bool) -> None:
        """Show problems; ``taken`` tells whether the list is in already."""
        self._problems = tuple(problems)
        there = bool(problems)
        said = tr("were taken in all the same") if taken else tr("will be taken in all the same")
        self._about.setText(
            tr("{cells} could not be read as they stand; the good rows {said}.").format(
                cells=several(len(problems), "cell"), said=said
            )
            if there
            else tr("Every cell could be read as it stands.")
        )
        for part in (self._save, self._copy, self.table):
            part.setVisible(there)
        self.table.show_rows(troubles(problems))

    def _write(self) -> None:
        path = self._desk.choose_new_file(tr("Save the problems"), FILE_NAME, tr("CSV (*.csv)"))
        if path is not None:
            self._desk.attempt(
                lambda: write_problems(self._problems, path),
                tr("Saved {name}").format(name=path.name),
                undoable=False,
            )

    def _take_copy(self) -> None:
        lines = ["\t".join(COLUMNS), *("\t".join(one) for one in as_rows(self._problems))]
        QGuiApplication.clipboard().setText("\n".join(lines))
        self._desk.tell(tr("{problems} copied").format(problems=several(len(self._problems), "problem")))


def _key(one: Trouble) -> str:
    return f"{one.problem.sheet}/{one.problem.column}/{one.problem.value}/{one.problem.problem}"


_COLUMNS = (
    Column[Trouble](tr("Stands there"), lambda one: one.stands(), stretch=True),
    Column[Trouble](tr("Problem"), lambda one: begun(one.problem.problem), stretch=True),
    Column[Trouble](tr("Rows"), lambda one: one.places(), width=124),
    Column[Trouble](tr("Cells"), lambda one: f"{len(one.rows):,}", lambda one: len(one.rows), number=True),
)
