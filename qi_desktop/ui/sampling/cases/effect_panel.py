"""The effect of the chosen stand-in at the side, with the act that follows from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.ui.language import tr
from qi_desktop.ui.sampling.case_facts import about
from qi_desktop.ui.sampling.cases.effect import change_lines, lost_words, sentences
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import column, scrolling
from qi_desktop.ui.widgets.states import Notice
from qi_desktop.ui.widgets.words import Words, muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.sampling.replacing.model import Proposal

BUSY = tr("Looking for the stand-ins that keep the balance best…")
NONE = tr("Nobody is left who could stand in.")


class EffectPanel(QWidget):
    """Who would stand in, what changes, what would be lost; replace, or leave it."""

    def __init__(self, replace: Callable[[], object], cancel: Callable[[], object]) -> None:
        """``replace`` carries the replacement out, ``cancel`` leaves everything as it was."""
        super().__init__()
        self._who, self._about = Words(strong=True), muted("")
        self.words, self.changes = Words(), Words()
        self.lost = Notice("bad")
        self.why_not = LineField()
        self.why_not.returnPressed.connect(replace)
        self.why_row = FormRow(tr("Why not the first"), self.why_not)
        self.replace = Button(tr("Replace"), replace, kind="main", picture="check")
        self.cancel = Button(tr("Cancel"), cancel, kind="quiet")
        inside = QWidget()
        inside.setLayout(
            column(
                SectionHeading(tr("Effect")),
                self._who,
                self._about,
                self.lost,
                self.changes,
                self.words,
                self.why_row,
                self.replace,
                self.cancel,
                None,
                gap=1.5,
                margin=3,
            )
        )
        self.setLayout(column(scrolling(inside, label=tr("Effect of the replacement"))))

    def show_proposal(self, proposal: Proposal, number: str, *, first: bool) -> None:
        """Show what a stand-in would do."""
        reference = proposal.eligible_case.reference
        self._who.setText(tr("{reference} for {number}").format(reference=reference, number=number))
        self._about.setText(about(proposal.eligible_case))
        self.lost.say(lost_words(proposal))
        self.changes.setText("\n".join(change_lines(proposal)))
        self.words.setText("\n\n".join(sentences(proposal)))
        self.why_row.setVisible(not first)
        self.replace.setText(tr("Replace by {reference}").format(reference=reference))
        self.replace.setAccessibleName(self.replace.text())
        self._show(there=True)

    def show_nothing(self, words: str) -> None:
        """Say why there is nothing to show yet."""
        self._who.setText("")
        self._about.setText(words)
        self.lost.say("")
        self.why_row.hide()
        self._show(there=False)

    def _show(self, *, there: bool) -> None:
        for part in (self._who, self.changes, self.words, self.replace):
            part.setVisible(there)
