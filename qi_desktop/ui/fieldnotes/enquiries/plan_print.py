"""The button that puts the plan for week two on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from pathlib import Path

    from qi_desktop.ui.page import Desk

KINDS = tr("Pages to print (*.pdf)")
ENDING = ".pdf"


class PrintPlan(Button):
    """Asks where to write the plan, and writes it in the background."""

    def __init__(self, desk: Desk) -> None:
        """Wait to be told whose plan is shown."""
        super().__init__(
            tr("Print the plan…"),
            self._print,
            kind="quiet",
            description=tr("A page a person: days, hours, steps"),
        )
        self._desk, self._person = desk, ""

    def show_person(self, person: str, *, usable: bool) -> None:
        """Print one person's plan, or everybody's."""
        self._person = person
        self.setEnabled(usable)

    def _print(self) -> None:
        # The name of the file names nobody, like all names of files.
        path = self._desk.choose_new_file(tr("Write the plan to print"), tr("Plan for week two.pdf"), KINDS)
        if path is None:
            return
        place = path if path.suffix.lower() == ENDING else path.with_suffix(ENDING)
        person = self._person or None
        self._desk.read(
            tr("Writing the plan"),
            lambda services, progress: services.enquiry_plan.build_pdf(place, person, progress),
            self._written,
        )

    def _written(self, written: Path) -> None:
        self._desk.tell(tr("{name} written; not encrypted, with names of the team").format(name=written.name))
