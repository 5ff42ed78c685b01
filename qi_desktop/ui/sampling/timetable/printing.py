"""The buttons that put the weeks on paper: the inspector's who is chosen, or everybody's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.layout import column, row

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from qi_desktop.ui.page import Desk

KINDS = tr("Pages to print (*.pdf)")
ENDING = ".pdf"
WHAT = tr("A page an inspector: days, hours, case numbers, officers and offices, with room for notes")


class PrintButtons(QWidget):
    """Asks where to write the week sheets, and writes them in the background."""

    def __init__(self, desk: Desk, chosen: Callable[[], str]) -> None:
        """``chosen`` tells whose week is shown."""
        super().__init__()
        self._desk, self._chosen = desk, chosen
        self.one = Button(tr("Print this week…"), self._print_one, kind="quiet", description=WHAT)
        self.all = Button(tr("Print all weeks…"), self._print_all, kind="quiet", description=WHAT)
        self.setLayout(column(row(self.one, None), row(self.all, None), gap=0))

    def _print_one(self) -> None:
        # The name of the file names nobody, like all names of files.
        self._print(tr("Interview week.pdf"), self._chosen())

    def _print_all(self) -> None:
        self._print(tr("Interview weeks.pdf"), None)

    def _print(self, name: str, inspector: str | None) -> None:
        path = self._desk.choose_new_file(tr("Write the week to print"), name, KINDS)
        if path is None:
            return
        place = path if path.suffix.lower() == ENDING else path.with_suffix(ENDING)
        self._desk.read(
            tr("Writing the week sheets"),
            lambda services, progress: services.week_sheet.build_pdf(place, inspector, progress),
            self._written,
        )

    def _written(self, written: Path) -> None:
        self._desk.tell(
            tr("{name} written; not encrypted, with officers' names and case numbers").format(
                name=written.name
            )
        )
