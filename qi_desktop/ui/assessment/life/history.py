"""The life of an assessment: who did what with it, when and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from typing_extensions import override

from qi_desktop.ui.acts import act_words
from qi_desktop.ui.assessment.drawer import Leaf
from qi_desktop.ui.dates import moment
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.entries import Entry, EntryList
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from qi_desktop.assessment.life.model import LifeEvent
    from qi_desktop.services import Services

ACTS = {
    "start_assessment": tr("began it"),
    "complete_assessment": tr("completed it"),
    "return_assessment": tr("returned it"),
    "approve_assessment": tr("approved it"),
    "lock_assessment": tr("locked it"),
    "reopen_assessment": tr("reopened it"),
    "move_to_newest": tr("moved it to the newer form"),
    "undo": tr("took a step back"),
}


class HistoryLeaf(Leaf):
    """The steps of a case, the newest first."""

    def __init__(self, services: Services) -> None:
        """Read nothing until it is opened."""
        super().__init__()
        self._services = services
        self.list = EntryList(tr("What was done with this case"), lines=1, strong=False, details=2)
        self._none = muted(tr("Nothing has been done with this case yet."))
        self.setLayout(column(self._none, self.list))

    def show_life(self, sampled_case: str) -> None:
        """Show the steps of a case."""
        steps = list(reversed(self._services.life.life(sampled_case)))
        self.list.show_entries([_entry(place, step) for place, step in enumerate(steps)])
        self.list.fit(at_most=self.seen_at_most)
        self.list.setVisible(bool(steps))
        self._none.setVisible(not steps)

    @override
    def open_first(self) -> None:
        """Put the keyboard into the list."""
        self.list.choose_first()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)


def _entry(place: int, step: LifeEvent) -> Entry:
    what = ACTS.get(step.act) or act_words(step.act)
    return Entry(
        str(place), f"{step.person or tr('Somebody not signed in')} {what}", step.why, moment(step.at)
    )
