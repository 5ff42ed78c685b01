"""What is wrong with a form, and the row of the workbook that a problem speaks of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.forms.errors import FormProblem, FormRefused, Severity
from qi_desktop.ui.language import several, tr
from qi_desktop.ui.widgets.entries import Entry, EntryList
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.words import muted, reading

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

STATUS = {Severity.ERROR: "bad", Severity.WARNING: "caution"}
_FIRST_ROW = 2
"""The row of a workbook in which the first line under the headers stands."""


class ProblemsPanel(QWidget):
    """Errors first, then warnings; the row of the chosen one stands below."""

    def __init__(self) -> None:
        """Start without a form."""
        super().__init__()
        self._path: Path | None = None
        self.problems: tuple[FormProblem, ...] = ()
        self.heading = SectionHeading(tr("Problems"))
        self.list = EntryList(tr("Problems of the form"), chosen=self._choose, lines=4, strong=False)
        self.row = reading("")
        self.row.setAccessibleName(tr("The row of the workbook"))
        self._verdict = muted("")
        self._rest = QWidget()
        layout = column(self.heading, self._verdict, self.list, self.row, self._rest, gap=1)
        layout.setStretch(2, 1)
        layout.setStretch(4, 1)
        self.setLayout(layout)

    def show_problems(self, path: Path, problems: Sequence[FormProblem]) -> None:
        """Show what is wrong with a workbook."""
        self._path, self.problems = path, tuple(problems)
        self._verdict.setText(verdict(self.problems))
        self.row.setText("")
        self.list.show_entries(
            [
                Entry(str(place), one.text, where(one), status=STATUS[one.severity], state=one.severity.value)
                for place, one in enumerate(self.problems)
            ]
        )
        self.list.setVisible(bool(self.problems))
        self._rest.setVisible(not self.problems)
        self.row.setVisible(False)

    def _choose(self, key: str) -> None:
        if key and self._path is not None:
            problem = self.problems[int(key)]
            text = row_in_words(self._path, problem.sheet, problem.row)
            self.row.setText(text)
            self.row.setVisible(bool(text))


def where(problem: FormProblem) -> str:
    """Return the place of a problem as an author looks it up."""
    parts = (problem.sheet, tr("row {row}").format(row=problem.row) if problem.row else "", problem.column)
    return ", ".join(part for part in parts if part)


def verdict(problems: Sequence[FormProblem]) -> str:
    """Return in one sentence whether the form can be used."""
    errors = sum(one.severity is Severity.ERROR for one in problems)
    warnings = len(problems) - errors
    if errors:
        return tr("{errors} to mend before it can be used, {warnings}.").format(
            errors=several(errors, "error"), warnings=_counted(warnings)
        )
    return tr("It can be used. {warnings}.").format(warnings=_counted(warnings).capitalize())


def row_in_words(path: Path, sheet: str, row: int) -> str:
    """Return the cells of one row of a workbook, each after its header; blank where there is none."""
    from qi_desktop.forms.sheets import opened, rows_of

    try:
        rows = rows_of(opened(path), sheet)
    except FormRefused:
        return ""
    place = row - _FIRST_ROW
    cells = rows[place] if 0 <= place < len(rows) else {}
    return "\n".join(f"{header}: {cell}" for header, cell in cells.items() if cell)


def _counted(warnings: int) -> str:
    return several(warnings, "warning") if warnings else tr("no warnings")
