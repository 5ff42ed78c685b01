"""One step of the plan: what is to be done, by whom, on which day and at what hour."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame
from typing_extensions import override

from qi_desktop.fieldnotes.times import stored, time_of_day
from qi_desktop.foundation.errors import UserError
from qi_desktop.ui.fieldnotes.enquiries.words import NO_DAY, NOBODY, weekday
from qi_desktop.ui.jotting import Jotting
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import Choice, LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import brought_into_view, column, row
from qi_desktop.ui.widgets.words import Words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from qi_desktop.fieldnotes.enquiries.model import Step, StepDetails
    from qi_desktop.fieldnotes.model import LineOfEnquiry
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

NEITHER = tr("No session yet")


class StepForm(QFrame):
    """Adds a step, or changes one."""

    def __init__(
        self,
        services: Services,
        desk: Desk,
        closed: Callable[[], object],
        opened: Callable[[str], object] | None = None,
    ) -> None:
        """``closed`` is told when the form is done with, ``opened`` which line is to be seen whole."""
        super().__init__()
        self.setObjectName("panel")
        self._services, self._desk, self._closed = services, desk, closed
        self._line: LineOfEnquiry | None = None
        self._step: Step | None = None
        self._question = Words("", strong=True)
        self.what = LineField()
        self.person, self.day = Choice([], narrow=True), Choice([], narrow=True)
        self.hour, self.session = LineField(placeholder="9:30"), Choice([], narrow=True)
        self._what_row = FormRow(
            tr("What is to be done"), self.what, tr("Whom to ask, what to read, where to go.")
        )
        self._hour_row = FormRow(tr("Hour"), self.hour)
        self._session_row = FormRow(tr("Session it became"), self.session)
        self.jotting = Jotting(services.workspace.drafts, self.what)
        self.send = Button(tr("Add the step"), self._send)
        cancel = Button(tr("Cancel"), self._give_up, kind="quiet", description="Esc")
        parts = (FormRow(tr("Who"), self.person), FormRow(tr("Day"), self.day))
        across = row(*parts, self._hour_row, self._session_row, gap=2)
        for place in (0, 1, 3):
            across.setStretch(place, 2)
        across.setStretch(2, 1)
        whole = Button(
            tr("Open its line of enquiry"), lambda: self._line and opened and opened(self._line.id)
        )
        if opened is None:
            whole.hide()
        acts = row(self.send, cancel, None, whole)
        self.setLayout(column(self._question, self._what_row, across, acts, gap=1.5, margin=2))

    def add_to(self, line: LineOfEnquiry) -> None:
        """Ask what is to be done for a line."""
        self._line, self._step = line, None
        self._offer()
        self.jotting.follow("enquiry_step", f"new for {line.id}", "what")
        self._name(tr("Add the step"))
        self.person.choose(line.inspector)
        self.day.choose("")
        self.hour.clear()
        self._session_row.hide()
        self._start(line)

    def change(self, step: Step, line: LineOfEnquiry) -> None:
        """Ask what is to change about a step."""
        self._line, self._step = line, step
        self._offer()
        self.jotting.follow("enquiry_step", step.id, "what")
        if not self.jotting.text():
            self.what.setText(step.what)
        self._name(tr("Keep the step"))
        self.person.choose(step.person)
        self.day.choose(step.day.isoformat() if step.day else "")
        self.hour.setText(step.starts)
        self.session.choose(step.session)
        self._session_row.show()
        self._start(line)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up with Esc, send with Enter."""
        if event.key() == Qt.Key.Key_Escape:
            self._give_up()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._send()
        else:
            super().keyPressEvent(event)

    def _start(self, line: LineOfEnquiry) -> None:
        self._question.setText(line.question)
        for one in (self._what_row, self._hour_row):
            one.show_error("")
        self.show()
        self.what.setFocus()
        brought_into_view(self)

    def _name(self, send: str) -> None:
        self.send.setText(send)
        self.send.setAccessibleName(send)

    def _offer(self) -> None:
        team = [(one.id, one.name) for one in self._services.inspection.team()]
        self.person.offer([("", NOBODY), *team])
        days = self._services.enquiries.fieldwork_days()
        self.day.offer([("", NO_DAY), *((day.isoformat(), weekday(day)) for day in days)])
        sessions = [(one.id, one.title) for one in self._services.fieldnotes.sessions()]
        self.session.offer([("", NEITHER), *sessions])

    def _give_up(self) -> None:
        self.jotting.clear() if self._step else self.jotting.keep()
        self._closed()

    def _send(self) -> None:
        line, step, what = self._line, self._step, self.jotting.text()
        self._what_row.show_error("" if what else tr("Say what is to be done."))
        try:
            starts = stored(time_of_day(self.hour.text()))
        except UserError:
            self._hour_row.show_error(tr("Write an hour like 9:30."))
            return
        self._hour_row.show_error("")
        if line is None or not what:
            return
        details: StepDetails = {"person": self.person.value(), "day": self._day(), "starts": starts}
        enquiries = self._services.enquiries
        if step is None:
            sent = self._desk.attempt(lambda: enquiries.add_step(line.id, what, **details), tr("Step added"))
        else:
            details["session"] = self.session.value()
            sent = self._desk.attempt(
                lambda: enquiries.revise_step(step.id, what, **details), tr("Step kept")
            )
        if sent is not None:
            self.jotting.clear()
            self._closed()

    def _day(self) -> date | None:
        chosen = self.day.value()
        return date.fromisoformat(chosen) if chosen else None
