"""What is to be done for a line of enquiry, by whom and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from qi_desktop.ui.fieldnotes.enquiries.evidence_panel import KeyedList
from qi_desktop.ui.fieldnotes.enquiries.step_form import StepForm
from qi_desktop.ui.fieldnotes.enquiries.words import step_words
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.entries import Entry
from qi_desktop.ui.widgets.flow import FlowLayout
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.status import Status
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qi_desktop.fieldnotes.enquiries.model import Step
    from qi_desktop.fieldnotes.model import LineOfEnquiry
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

SHOWN = 8
NONE = tr("Nothing planned yet. A step says whom to ask or what to read, who does it and when.")
NOTHING = tr("Nothing was planned before it was closed.")


class StepsPanel(QWidget):
    """The steps of the line of enquiry that is shown."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the list, its acts and the form."""
        super().__init__()
        self._services, self._desk = services, desk
        self._line: LineOfEnquiry | None = None
        self._steps: dict[str, Step] = {}
        self.add = Button(tr("Add a step"), self._ask, kind="quiet", picture="add")
        self._heading = SectionHeading(tr("Week two"), self.add)
        self._none = muted(NONE)
        keys = {Qt.Key.Key_Space: self._tick, Qt.Key.Key_Delete: self._remove}
        self.list = KeyedList(tr("Steps"), keys, lambda _one: self._offer(), lambda _one: self._change())
        self._done = Button(tr("Done"), self._tick, kind="quiet", description="Space")
        self._edit = Button(tr("Change"), self._change, kind="quiet", description="Enter")
        self._away = Button(tr("Remove"), self._remove, kind="quiet", description=tr("Delete"))
        self._acts = QWidget()
        self._acts.setLayout(FlowLayout.of(self._done, self._edit, self._away, gap=4))
        self.form = StepForm(services, desk, self._close)
        self.form.hide()
        self.setLayout(column(self._heading, self._none, self.list, self._acts, self.form, gap=1))

    def show_line(self, line: LineOfEnquiry, names: Mapping[str, str]) -> None:
        """Show what is to be done for a line of enquiry."""
        if self._line is None or self._line.id != line.id:
            self.finish()
            self.form.hide()
        self._line = line
        steps = self._services.enquiries.steps(line.id)
        self._steps = {one.id: one for one in steps}
        done = sum(one.done for one in steps)
        self._heading.say(tr("{done} of {count} done").format(done=done, count=len(steps)) if steps else "")
        self._none.setText(NOTHING if line.status.is_closed else NONE)
        self._none.setVisible(not steps)
        self.list.setVisible(bool(steps))
        self.list.show_entries([self._entry(one, names) for one in steps])
        self.list.fit(at_most=SHOWN)
        self.add.setVisible(not line.status.is_closed)
        self._offer()

    def finish(self) -> None:
        """Put what was typed on disk."""
        self.form.jotting.keep()

    def _entry(self, step: Step, names: Mapping[str, str]) -> Entry:
        sessions = {one.id: one.title for one in self._services.fieldnotes.sessions()} if step.session else {}
        detail = "  ·  ".join(
            part for part in (step_words(step, names), sessions.get(step.session, "")) if part
        )
        status = Status.GOOD if step.done else Status.WAITING
        return Entry(step.id, step.what, detail, aside=tr("done") if step.done else "", status=status.value)

    def _offer(self) -> None:
        chosen = self._steps.get(self.list.chosen())
        self._acts.setVisible(chosen is not None)
        if chosen is not None:
            name = tr("Not done") if chosen.done else tr("Done")
            self._done.setText(name)
            self._done.setAccessibleName(name)

    def _tick(self) -> None:
        chosen = self._steps.get(self.list.chosen())
        if chosen is not None:
            act = self._services.enquiries.finish_step
            words = tr("Step open again") if chosen.done else tr("Step done")
            self._desk.attempt(lambda: act(chosen.id, done=not chosen.done), words)

    def _remove(self) -> None:
        chosen = self._steps.get(self.list.chosen())
        if chosen is not None:
            act = self._services.enquiries.remove_step
            self._desk.attempt(lambda: act(chosen.id), tr("Step removed"))

    def _ask(self) -> None:
        if self._line is not None:
            self.form.add_to(self._line)

    def _change(self) -> None:
        chosen = self._steps.get(self.list.chosen())
        if chosen is not None and self._line is not None:
            self.form.change(chosen, self._line)

    def _close(self) -> None:
        self.form.hide()
        (self.list if self._steps else self.add).setFocus()
