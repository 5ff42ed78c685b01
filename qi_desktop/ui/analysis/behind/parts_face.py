"""What a number is made of: bars, the kinds of not sufficient, and what was asked but not counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.ui.analysis.stacked import StackedBars
from qi_desktop.ui.analysis.wording import NOT_COUNTED, NOT_SUFFICIENT
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.layout import at_least, column
from qi_desktop.ui.widgets.table import Column, Table
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qi_desktop.analysis.model import Count

Part = tuple[str, str, int]
AT_MOST = 6
"""So many groups have their bars here; more would not be compared."""


class PartsFace(QWidget):
    """The bars of the question's groups, and the parts of the chosen one as a list."""

    def __init__(self) -> None:
        """Build the bars and the list."""
        super().__init__()
        self.bars = StackedBars()
        self.parts: Table[Part] = Table(
            tr("Parts of the count"),
            (
                Column["Part"](tr("Answer"), lambda part: part[0], stretch=True),
                Column["Part"](tr("Cases"), lambda part: str(part[2]), number=True, strong=True),
            ),
            key=lambda part: part[0],
            sortable=False,
        )
        at_least(self.parts, 116)
        self.note = muted("")
        layout = column(self.bars, self.parts, self.note, gap=1)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def show_parts(self, count: Count, groups: Sequence[tuple[str, Count]]) -> None:
        """Show the parts of a count beside the bars of its question's groups."""
        self.bars.show_counts(groups if len(groups) <= AT_MOST else [("", count)])
        self.parts.show_rows(parts_of(count))
        self.note.setText(count.unit_note)
        self.note.setVisible(bool(count.unit_note))


def parts_of(count: Count) -> list[Part]:
    """Return every part of a count with its number; the scale's own kinds of not sufficient only."""
    said = {"sufficient": tr("Sufficient")}.get(
        count.outcome, tr("Answered “{outcome}”").format(outcome=count.outcome)
    )
    rows: list[Part] = [(said, "met", count.met)]
    # A scale of yes and no has one kind of not met, the other has three; the rest are never answered.
    plain = count.outcome != "sufficient"
    for name, words in NOT_SUFFICIENT:
        if (name == "not_met_otherwise") == plain or getattr(count, name):
            rows.append((words.capitalize(), name, int(getattr(count, name))))
    rows.append((tr("Relevant, together"), "relevant", count.relevant))
    rows += [
        (tr("Not counted: {words}").format(words=words), name, int(getattr(count, name)))
        for name, words in NOT_COUNTED
    ]
    return rows
