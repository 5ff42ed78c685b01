"""One finding, written: its judgement, its summary, what helps and what hinders."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.reporting.model import Bearing, Finding
from qi_desktop.reporting.rating_rows import proposal_words
from qi_desktop.ui.drafting import Drafting
from qi_desktop.ui.reporting.findings.factors_panel import FactorsPanel
from qi_desktop.ui.widgets.fields import Choice, TextField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, scrolling
from qi_desktop.ui.widgets.states import Notice
from qi_desktop.ui.widgets.words import heading, muted

if TYPE_CHECKING:
    from qi_desktop.reporting.framework import Framework
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

SUMMARY_LINES = 10
CONTESTED = "Two laptops hold different words for this finding. Decide on the Exchange page, then go on."
FIELDS = ("judgement", "summary", "enablers_none", "barriers_none")


class CellEditor(QWidget):
    """The editor on the right of the grid."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the fields."""
        super().__init__()
        self._services, self._desk = services, desk
        self._finding: Finding | None = None
        self._domain, self._provider = heading(""), muted("")
        self.notice = Notice("caution")
        self.judgement = Choice([], narrow=True)
        self.judgement.activated.connect(self._judge)
        self._judgement_row = FormRow("Judgement", self.judgement)
        self.proposal = muted("")
        self.summary = TextField(lines=SUMMARY_LINES)
        self.drafting = Drafting(services.workspace.drafts, self.summary, self._summarise, desk.saved)
        self.enablers = FactorsPanel(services, desk, Bearing.ENABLER, self._no_enablers)
        self.barriers = FactorsPanel(services, desk, Bearing.BARRIER, self._no_barriers)
        inside = QWidget()
        inside.setLayout(
            column(
                column(self._domain, self._provider, gap=0.25),
                self.notice,
                column(self._judgement_row, self.proposal, gap=0.5),
                FormRow("Summary", self.summary, "Saved as you type. An empty line begins a new paragraph."),
                self.enablers,
                self.barriers,
                None,
                gap=2,
                margin=3,
            )
        )
        self.setLayout(column(scrolling(inside, label="Finding")))

    def show_finding(self, finding: Finding) -> None:
        """Show a finding for editing."""
        before, self._finding = self._finding, finding
        framework = self._services.findings.framework()
        axis = next(one for one in framework.providers if one.code == finding.provider)
        self._domain.setText(framework.domain_title(finding.domain))
        self._provider.setText(axis.short)
        words = [(word, word.capitalize()) for word in framework.words]
        self.judgement.offer([("", "Not judged yet"), *words])
        self.judgement.choose(finding.judgement)
        self._judgement_row.setVisible(axis.judged)
        self._propose(framework, finding)
        if (
            before is None
            or before.id != finding.id
            or before.summary != finding.summary != self.summary.toPlainText()
        ):
            self.drafting.follow("finding", finding.id, "summary", finding.summary)
        contested = any(
            self._services.workspace.ledger.is_contested(finding.id, name, "finding") for name in FIELDS
        )
        self.notice.say(CONTESTED if contested else "")
        self.summary.setReadOnly(contested)
        self.judgement.setEnabled(not contested)
        self.enablers.show_finding(finding)
        self.barriers.show_finding(finding)

    def _propose(self, framework: Framework, finding: Finding) -> None:
        """Say what the counts propose, where the framework has rules for it."""
        proposed = self._services.findings.proposals() if framework.rating else ()
        here = [one for one in proposed if (one.domain, one.provider) == (finding.domain, finding.provider)]
        self.proposal.setVisible(bool(here))
        for one in here:
            self.proposal.setText(proposal_words(one))

    def finish(self) -> None:
        """Turn everything typed into changes."""
        self.drafting.finish()
        self.enablers.finish()
        self.barriers.finish()

    def take_keyboard(self) -> None:
        """Begin at the top: the judgement, or the summary where nothing is judged."""
        first = self.summary if self._judgement_row.isHidden() else self.judgement
        first.setFocus()

    def _judge(self) -> None:
        word = self.judgement.value()
        self._record("Judgement recorded", judgement=word)

    def _summarise(self, summary: str) -> bool:
        return self._record("", summary=summary)

    def _no_enablers(self, none: bool) -> None:  # noqa: FBT001 -- told by a tick box
        self._record("Finding recorded", enablers_none=none)

    def _no_barriers(self, none: bool) -> None:  # noqa: FBT001 -- told by a tick box
        self._record("Finding recorded", barriers_none=none)

    def _record(self, done: str, **fields: str | bool) -> bool:
        if self._finding is None:
            return False
        findings = self._services.findings
        stands = findings.finding(self._finding.domain, self._finding.provider)
        new = replace(stands, **fields)  # pyright: ignore[reportArgumentType]
        recorded = self._desk.attempt(
            lambda: findings.record_finding(
                new.domain,
                new.provider,
                new.judgement,
                new.summary,
                enablers_none=new.enablers_none,
                barriers_none=new.barriers_none,
            ),
            done,
        )
        if recorded is None:
            self.show_finding(stands)
        return recorded is not None
