"""The judgement of one finding, beside what the counts propose; judging otherwise takes a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.reporting.rating_rows import proposal_words
from qi_desktop.ui.jotting import Jotting
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.asking import Asking
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import Choice, TextField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.reporting.framework import Framework
    from qi_desktop.reporting.framework_rating import ProposedRating
    from qi_desktop.reporting.model import Finding
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

WHY = tr("The counts propose {proposed}. The history keeps both, and your reason.")


class Judging(QWidget):
    """Chooses a word of the scale."""

    def __init__(self, services: Services, desk: Desk, judged: Callable[[str, str], bool]) -> None:
        """``judged`` is told the word and a reason, if one is needed, and tells whether both are kept."""
        super().__init__()
        self._services, self._desk, self._judged = services, desk, judged
        self._finding: Finding | None = None
        self._proposed: ProposedRating | None = None
        self.judgement = Choice([], narrow=True)
        self.judgement.activated.connect(self._choose)
        self.proposal, self._standing = muted(""), muted("")
        self.reason = TextField(lines=2)
        self.jotting = Jotting(services.workspace.drafts, self.reason)
        self._reason_row = FormRow(tr("Why it differs from the counts"), self.reason)
        self.keep = Button(tr("Keep the judgement"), self._keep)
        self.asking = Asking(self._keep, self._back)
        self.asking.setObjectName("panel")
        cancel = Button(tr("Cancel"), self._back, kind="quiet", description="Esc")
        self.asking.setLayout(column(self._reason_row, row(self.keep, cancel, None), gap=1, margin=1.5))
        self.asking.hide()
        parts = (FormRow(tr("Judgement"), self.judgement), self.proposal, self._standing, self.asking)
        self.setLayout(column(*parts, gap=0.5))

    def show_finding(self, finding: Finding, framework: Framework, *, judged: bool) -> None:
        """Show how a finding is judged; one that is not ``judged`` has a summary only."""
        self.setVisible(judged)
        if self._finding is None or self._finding.id != finding.id:
            self.asking.hide()
        self._finding = finding
        words = [(word, word.capitalize()) for word in framework.words]
        self.judgement.offer([("", tr("Not judged yet")), *words])
        if self.asking.isHidden():
            self.judgement.choose(finding.judgement)
        place = (finding.domain, finding.provider)
        proposals = self._services.findings.proposals() if framework.rating else ()
        self._proposed = next((one for one in proposals if (one.domain, one.provider) == place), None)
        self.proposal.setText(proposal_words(self._proposed) if self._proposed else "")
        self.proposal.setVisible(self._proposed is not None)
        self._standing.setText(self._how_it_stands(finding))
        self._standing.setVisible(bool(self._standing.text()))

    def finish(self) -> None:
        """Put a reason that was typed on disk."""
        self.jotting.keep()

    def _how_it_stands(self, finding: Finding) -> str:
        """Say why the judgement differs, or that the counts propose another one than when it was judged."""
        now = self._proposed.judgement if self._proposed else ""
        parts: list[str] = []
        if finding.overruled_reason:
            parts.append(
                tr("Differs from the counts: {overruled_reason}").format(
                    overruled_reason=finding.overruled_reason
                )
            )
        if finding.judgement and finding.proposed and now and now != finding.proposed:
            parts.append(
                tr("When it was judged, the counts proposed {proposed}.").format(proposed=finding.proposed)
            )
        return "\n".join(parts)

    def _choose(self) -> None:
        word, proposed = self.judgement.value(), self._proposed.judgement if self._proposed else ""
        if self._finding is None:
            return
        if not word or not proposed or word == proposed:
            self.asking.hide()
            self._judged(word, "")
            return
        self.jotting.follow("finding", self._finding.id, "overruled_reason", self._finding.overruled_reason)
        self._reason_row.show_error("")
        self.reason.setPlaceholderText(WHY.format(proposed=proposed))
        self.asking.open(self.reason)

    def _keep(self) -> None:
        reason = self.jotting.text()
        self._reason_row.show_error("" if reason else tr("Say why the judgement differs."))
        if reason and self._judged(self.judgement.value(), reason):
            self.jotting.clear()
            self.asking.put_away()

    def _back(self) -> None:
        self.jotting.clear()
        self.asking.put_away()
        if self._finding is not None:
            self.judgement.choose(self._finding.judgement)
