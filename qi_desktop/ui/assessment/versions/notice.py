"""A calm line that a newer form is there; what it changes can be read, and the case be moved over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.assessment.places import has_place
from qi_desktop.ui.assessment.versions.leaf import ListLeaf
from qi_desktop.ui.assessment.versions.words import change_entries, in_sum, retired_entry
from qi_desktop.ui.language import plural, tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.states import Notice

if TYPE_CHECKING:
    from qi_desktop.assessment.model import CaseAssessment
    from qi_desktop.assessment.versions.model import VersionChange
    from qi_desktop.forms.definition import Form
    from qi_desktop.services import Services
    from qi_desktop.ui.assessment.drawer import Drawer
    from qi_desktop.ui.page import Desk

CLOSED = tr(" Reopen the case to move it over.")


class VersionNotice(QWidget):
    """The newer form of a case, and the answers it has left behind."""

    def __init__(self, services: Services, desk: Desk, drawer: Drawer) -> None:
        """What is to be read opens in the drawer."""
        super().__init__()
        self._services, self._desk, self._drawer = services, desk, drawer
        self._case = ""
        self._change: VersionChange | None = None
        self.changes = ListLeaf(tr("What the newer form changes"))
        self.retired = ListLeaf(tr("Answers to questions no longer asked"))
        for leaf in (self.changes, self.retired):
            drawer.add(leaf)
        self.read = Button(tr("What is different"), self._read, kind="quiet")
        self.move_over = Button(
            tr("Move the case over"), self._move, description=tr("Answer it in the newer form")
        )
        self.newer = Notice("waiting", "", self.move_over, self.read, stacked=True)
        self.read_retired = Button(tr("Read them"), self._read_retired, kind="quiet")
        self.left = Notice("waiting", "", self.read_retired)
        self.setLayout(column(self.newer, self.left, gap=0.5))

    def show_case(self, found: CaseAssessment, form: Form) -> None:
        """Say whether there is a newer form; a second assessment stays in the form it was begun in."""
        self._case = found.sampled_case
        first = not found.is_second
        versions = self._services.versions
        self._change = (
            versions.newer_form(self._case) if first and found.state.value != "not_started" else None
        )
        closed = found.state.is_closed
        self.newer.say(in_sum(self._change) + (CLOSED if closed else "") if self._change else "")
        self.move_over.setVisible(not closed)
        # What the service would read anew is in memory: a case is shown within the time of a key.
        kept = (one for one in found.answers.values() if one.value and not has_place(form, one))
        left = list(kept) if first else []
        count = plural(len(left), "%n answer is", "%n answers are")
        self.left.say(
            tr("{count} kept to questions this form no longer asks.").format(count=count) if left else ""
        )
        forms = self._services.assessment.forms() if left else []
        self.retired.show_entries([retired_entry(str(place), one, forms) for place, one in enumerate(left)])

    def _read(self) -> None:
        if self._change is not None:
            self.changes.show_entries(change_entries(self._change))
            self._drawer.toggle(self.changes, tr("What the newer form changes"))

    def _read_retired(self) -> None:
        self._drawer.toggle(
            self.retired, tr("Answers to questions no longer asked; they stay in every export")
        )

    def _move(self) -> None:
        version = self._change.newer_version if self._change else ""
        done = (
            tr("Moved to version {version}").format(version=version)
            if version
            else tr("Moved to the newer form")
        )
        if self._desk.attempt(lambda: self._services.versions.move_to_newest(self._case), done) is not None:
            self._drawer.shut()
