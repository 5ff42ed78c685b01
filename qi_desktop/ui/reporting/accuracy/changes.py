"""What reads otherwise since the draft went out, to be ticked for the point that led to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from qi_desktop.ui.language import tr
from qi_desktop.ui.reporting.accuracy.words import difference
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.layout import column, emptied, row
from qi_desktop.ui.widgets.words import heading, muted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qi_desktop.reporting.accuracy.model import TextChange, Tie

NONE_YET = tr(
    "Nothing in the report reads otherwise since the draft went out. Change it where it is written;"
    " the change then stands here to be tied."
)

INDENT = 30
"""Where the words of a box begin."""


class ChangesPanel(QWidget):
    """The changes since the draft, those of this point ticked."""

    def __init__(self, tie: Callable[[list[Tie]], object], open_: Callable[[str], object]) -> None:
        """``tie`` is told all that is ticked, whenever that changes; ``open_`` what is to be looked at."""
        super().__init__()
        self._tie, self._open = tie, open_
        self.boxes: list[tuple[QCheckBox, Tie]] = []
        self._shown: list[TextChange] = []
        self._none = muted(NONE_YET)
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self.setLayout(column(heading(tr("Changes made")), self._none, self._list, gap=1))

    def show_changes(self, tied: Sequence[TextChange], since: Sequence[TextChange], *, closed: bool) -> None:
        """Show what is tied and what else changed, as it came; in a closed round only what is tied."""
        own = {one.tie for one in tied}
        fields = {_field(one.tie) for one in tied}
        others = [] if closed else [one for one in since if _field(one.tie) not in fields]
        shown = sorted([*tied, *others], key=lambda one: (one.at, one.where))
        if shown != self._shown:
            self._lay_out(shown)
        for box, tie in self.boxes:
            box.setChecked(tie in own)
            box.setEnabled(not closed)
        self._none.setText(tr("No change is tied to this point.") if closed else NONE_YET)
        self._none.setVisible(not shown)

    def _lay_out(self, shown: list[TextChange]) -> None:
        """Set the changes out anew; only where they are others, or the keyboard would lose its place."""
        self._shown = shown
        emptied(self._list)
        self.boxes = []
        for one in shown:
            box, told = QCheckBox(one.where), difference(one)
            box.setAccessibleName(one.where)
            box.setAccessibleDescription(told)
            box.clicked.connect(self._ticked)
            self.boxes.append((box, one.tie))
            words = column(muted(told), row(self._way_to(one), None), gap=0.25)
            words.setContentsMargins(pixels(INDENT), 0, 0, 0)
            self._list.addLayout(column(box, words, gap=0.25))

    def _way_to(self, change: TextChange) -> Button:
        anchor = f"{change.tie.kind}:{change.tie.record}"
        way = Button(tr("Open"), lambda: self._open(anchor), kind="quiet")
        way.setAccessibleName(tr("Open {where}").format(where=change.where))
        return way

    def _ticked(self) -> None:
        self._tie([tie for box, tie in self.boxes if box.isChecked()])


def _field(tie: Tie) -> tuple[str, str, str]:
    return tie.kind, tie.record, tie.field
