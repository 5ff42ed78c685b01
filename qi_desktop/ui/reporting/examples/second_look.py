"""The second look at a practice example: who wrote it, who has read it, and the word that it may be told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.reporting.example_checks.standing import Look
from qi_desktop.ui.dates import day
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import Choice
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.status import Status, StatusMark
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from qi_desktop.reporting.example_checks.standing import CheckStanding
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

MARKS = {
    Look.WAITING: (Status.WAITING, tr("Not checked by a second person yet")),
    Look.CHANGED: (Status.CAUTION, tr("Changed since it was checked")),
    Look.CHECKED: (Status.GOOD, tr("Checked by a second person")),
}
ASIDES = {Look.WAITING: tr("not checked"), Look.CHANGED: tr("check again"), Look.CHECKED: ""}
NOBODY = tr("Nobody else is in the team yet who could read it.")


class SecondLook(QWidget):
    """Says how an example stands, and lets somebody who did not write it check it."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the mark, the words and the acts."""
        super().__init__()
        self._services, self._desk = services, desk
        self._example = ""
        self.mark = StatusMark(*MARKS[Look.WAITING])
        self._people, self._nobody = muted(""), muted(NOBODY)
        self.reader = Choice([], narrow=True)
        self._reader_row = FormRow(tr("Read by"), self.reader, tr("Somebody who did not write it."))
        self.check = Button(tr("I have read it; it may be told like this"), self._check)
        self.take_back = Button(tr("Take the check back"), self._take_back, kind="quiet")
        self.setLayout(
            column(
                SectionHeading(tr("Second person")),
                self.mark,
                self._people,
                self._nobody,
                self._reader_row,
                row(self.check, self.take_back, None),
                gap=1,
            )
        )

    def look_at(self, example: str) -> None:
        """Show how an example stands, or nothing."""
        self._example = example
        self.setVisible(bool(example))
        if not example:
            return
        checks = self._services.example_checks
        standing, readers = checks.standing(example), checks.readers(example)
        self.mark.show_status(*MARKS[standing.look])
        self._people.setText(self._told(standing))
        self._people.setVisible(bool(self._people.text()))
        waits = standing.look is not Look.CHECKED
        self.reader.offer([(one.id, one.name) for one in readers])
        for part in (self.check, self._reader_row):
            part.setVisible(waits and bool(readers))
        self._nobody.setVisible(waits and not readers)
        self.take_back.setVisible(not waits)

    def _told(self, standing: CheckStanding) -> str:
        names = {one.id: one.name for one in self._services.inspection.team()}
        written, checked = names.get(standing.written_by, ""), names.get(standing.checked_by, "")
        sentences = [tr("Written by {written}.").format(written=written)] if written else []
        if checked:
            sentences.append(
                tr("Checked by {checked} on {day}.").format(
                    checked=checked, day=day(standing.checked_at[:10])
                )
            )
        return " ".join(sentences)

    def _check(self) -> None:
        example, reader = self._example, self.reader.value()
        self._desk.attempt(
            lambda: self._services.example_checks.check(example, reader), tr("Example checked")
        )

    def _take_back(self) -> None:
        example = self._example
        self._desk.attempt(
            lambda: self._services.example_checks.take_back(example) or True, tr("Check taken back")
        )
