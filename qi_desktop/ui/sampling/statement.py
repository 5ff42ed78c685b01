"""The button that writes the statement of the sample: pages to print, or the tables alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from pathlib import Path

    from qi_desktop.foundation.progress import Progress
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

NAME = tr("Sample statement.pdf")
KINDS = tr("Pages to print (*.pdf);;Tables in a workbook (*.xlsx);;Tables as plain text (*.csv)")
PDF, TABLES = ".pdf", frozenset({".xlsx", ".csv"})


class StatementButton(Button):
    """Asks where to write the statement, and writes it in the background."""

    def __init__(self, desk: Desk) -> None:
        """Wait to be pressed."""
        super().__init__(
            tr("Statement…"),
            self._ask,
            picture="report",
            description=tr("Write what a reader needs to judge the sample, as PDF, XLSX or CSV"),
        )
        self._desk = desk

    def _ask(self) -> None:
        chosen = self._desk.choose_new_file(tr("Write the statement of the sample"), NAME, KINDS)
        if chosen is not None:
            path = chosen if chosen.suffix.lower() in {PDF, *TABLES} else chosen.with_suffix(PDF)
            self._desk.read(
                tr("Writing the statement"),
                lambda services, progress: write(services, path, progress),
                lambda written: self._desk.tell(tr("{name} written").format(name=written.name)),
            )


def write(services: Services, path: Path, progress: Progress) -> Path:
    """Write the statement as the kind of file that its name says."""
    if path.suffix.lower() in TABLES:
        return services.statement.build_tables(path, progress)
    return services.statement.build_pdf(path, progress)
