"""What a case still waits for; each line leads to its question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from typing_extensions import override

from qi_desktop.assessment.model import Lack
from qi_desktop.ui.assessment.drawer import Leaf
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.entries import Entry, EntryList
from qi_desktop.ui.widgets.layout import column

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qi_desktop.assessment.model import Missing
    from qi_desktop.forms.flow.state import Row

WORDS = {
    Lack.ANSWER: tr("waits for an answer"),
    Lack.CORRECTION: tr("its answer cannot stand"),
    Lack.REASON: tr("waits for a reason"),
    Lack.DECISION: tr("in conflict: the lead decides"),
    Lack.WARNING: tr("a warning waits for a reason"),
}


class MissingLeaf(Leaf):
    """Everything that keeps a case from being completed."""

    def __init__(self, lead_to: Callable[[str, Row], object]) -> None:
        """``lead_to`` is told which question was chosen."""
        super().__init__()
        self._lead_to = lead_to
        self._missing: Sequence[Missing] = ()
        self.list = EntryList(
            tr("Still missing; Enter leads there"), opened=self._open, lines=2, strong=False
        )
        self.setLayout(column(self.list))

    def show_missing(self, missing: Sequence[Missing]) -> None:
        """Show what is missing now."""
        if missing != self._missing:
            self._missing = missing
            self.list.show_entries([_entry(place, one) for place, one in enumerate(missing)])
            self.list.fit(at_most=self.seen_at_most)

    @property
    def words(self) -> str:
        """What is missing, as the heading says it."""
        return tr("{count} still missing").format(count=len(self._missing)) if self._missing else ""

    @override
    def open_first(self) -> None:
        """Put the keyboard into the list."""
        if not self.list.chosen():
            self.list.choose_first()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, key: str) -> None:
        one = self._missing[int(key)]
        self._lead_to(one.question, one.row)


def _entry(place: int, one: Missing) -> Entry:
    return Entry(str(place), one.label, aside=WORDS[one.lack])
