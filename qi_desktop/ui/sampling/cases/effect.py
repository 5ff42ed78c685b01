"""What a replacement would do to the sample, before it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.sampling.replacing.model import CategoryChange
from qi_desktop.ui.sampling.words import category_words, dimension, listing, many
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.states import Notice
from qi_desktop.ui.widgets.table import Column, Table
from qi_desktop.ui.widgets.words import Words

if TYPE_CHECKING:
    from qi_desktop.sampling.replacing.model import Proposal

SAME = 0.05


class EffectView(QWidget):
    """The effect of one stand-in: in a sentence, as a table of what changes, and what would be lost."""

    def __init__(self) -> None:
        """Wait for a stand-in."""
        super().__init__()
        self.words = Words()
        self.lost = Notice("bad")
        self.table: Table[CategoryChange] = Table(
            "What changes", _COLUMNS, key=lambda row: f"{row.dimension}/{row.category}", sortable=False
        )
        self.setLayout(column(self.words, self.lost, self.table, gap=1))

    def show_effect(self, proposal: Proposal) -> None:
        """Show what a stand-in would do."""
        self.words.setText(" ".join(sentences(proposal)))
        self.lost.say(lost_words(proposal))
        self.table.show_rows(proposal.changes)
        self.table.fit_to_rows(at_most=len(proposal.changes))
        self.table.setVisible(bool(proposal.changes))


def sentences(proposal: Proposal) -> list[str]:
    """Return the effect in words."""
    before, after = proposal.deviation_before, proposal.deviation_after
    moved = (
        f"stays at {before:.1f} cases"
        if abs(after - before) < SAME
        else f"goes from {before:.1f} to {after:.1f} cases"
    )
    said = [f"The sum of all differences {moved}."]
    said.append(
        f"{len(proposal.changes)} categories change." if proposal.changes else "No balanced number changes."
    )
    officer = proposal.eligible_case.responsible_officer or "the same officer"
    said.append(f"The sample would hold {many(proposal.officer_cases, 'case')} of {officer}.")
    if proposal.above_officer_maximum:
        said.append("That is more than the settings allow.")
    if proposal.also_for:
        said.append(f"It is a reserve of {listing(proposal.also_for)} as well.")
    return [one for one in said if one]


def lost_words(proposal: Proposal) -> str:
    """Return what the sample would no longer have, nothing if it keeps all."""
    named = [
        f"{dimension(one.dimension).lower()} {category_words(one.category)}"
        + (" (no case left)" if one.is_level else f" ({one.after} of at least {one.needed})")
        for one in proposal.lost
    ]
    return f"Lost: {listing(named)}." if named else ""


def change_words(proposal: Proposal) -> str:
    """Return what changes in one line: which categories lose one and which gain one."""
    said = (f"{category_words(one.category)} {one.before} → {one.after}" for one in proposal.changes)
    return ", ".join(said) or "nothing"


_COLUMNS = (
    Column[CategoryChange]("Fact", lambda row: dimension(row.dimension), width=184),
    Column[CategoryChange]("Category", lambda row: category_words(row.category), stretch=True),
    Column[CategoryChange]("By share", lambda row: f"{row.expected:.1f}", number=True),
    Column[CategoryChange]("Least", lambda row: str(row.minimum or ""), number=True),
    Column[CategoryChange]("Now", lambda row: str(row.before), number=True),
    Column[CategoryChange]("Then", lambda row: str(row.after), number=True, strong=True),
)
