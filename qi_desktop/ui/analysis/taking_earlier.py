"""Taking an earlier inspection in: the file is read and shown before anything is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame
from typing_extensions import override

from qi_desktop.foundation.errors import UserError
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.asking import Asking
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.states import Notice
from qi_desktop.ui.widgets.words import Words, heading

if TYPE_CHECKING:
    from pathlib import Path

    from qi_desktop.analysis.earlier.model import EarlierFile
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

SHOWN = 8


class TakingEarlier(Asking):
    """What the file holds and what is wrong with it; then its name and date, and one button."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the form; hidden until a file is chosen."""
        super().__init__(self._take_in)
        self.setObjectName("panel")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._services, self._desk = services, desk
        self._path: Path | None = None
        self.holds, self.problems = Words(), Notice("bad")
        self.title, self.held = LineField(), LineField(placeholder="2014-06")
        self.go = Button(tr("Take in"), self._take_in, kind="main")
        self.cancel = Button(tr("Cancel"), self.put_away, kind="quiet")
        fields = row(
            FormRow(tr("What it was called"), self.title),
            FormRow(tr("Year, month or day it was held"), self.held),
        )
        parts = (heading(tr("An earlier inspection")), self.holds, self.problems, fields)
        self.setLayout(column(*parts, row(self.go, self.cancel, None), margin=2))
        self.hide()

    def ask(self) -> None:
        """Choose a file, and show what it holds."""
        path = self._desk.choose_file(tr("Counts of an earlier inspection"), tr("Tables (*.csv *.xlsx)"))
        if path is not None:
            self.show_file(path)

    def show_file(self, path: Path) -> None:
        """Show what a file holds before it is taken in."""
        try:
            found = self._services.earlier.read(path)
        except UserError as error:
            self._desk.show_error(error)
            return
        self._path = path
        self.holds.setText(_holds(found))
        wrong = [str(one) for one in found.problems]
        more = tr("; and {count} more").format(count=len(wrong) - SHOWN) if len(wrong) > SHOWN else ""
        self.problems.say("; ".join(wrong[:SHOWN]) + more)
        self.go.setEnabled(not wrong and bool(found.counts))
        self.open(self.title)

    @override
    def put_away(self) -> None:
        """Hide the form and forget what was typed."""
        super().put_away()
        self.title.clear()
        self.held.clear()

    def _take_in(self) -> None:
        path = self._path
        if path is None or not self.go.isEnabled():
            return
        title, held = self.title.text(), self.held.text()
        made = self._desk.attempt(
            lambda: self._services.earlier.take_in(path, title, held), tr("Earlier inspection taken in")
        )
        if made is not None:
            self.put_away()


def _holds(found: EarlierFile) -> str:
    said = tr("{file}: {count} counts").format(file=found.file, count=len(found.counts))
    withheld = tr(", {withheld} rows left out because the file withholds them").format(
        withheld=found.withheld
    ) * bool(found.withheld)
    unknown = tr(". Not in this inspection: {listed}").format(listed=", ".join(found.unknown[:SHOWN])) * bool(
        found.unknown
    )
    return tr("{said}{withheld}{unknown}. Nothing is written yet.").format(
        said=said, withheld=withheld, unknown=unknown
    )
