"""One finding, written: its judgement, its summary, what helps and what hinders."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.reporting.model import Bearing, Finding
from qi_desktop.reporting.support.model import Supported
from qi_desktop.ui.drafting import Drafting
from qi_desktop.ui.language import tr
from qi_desktop.ui.reporting.findings.factors_panel import FactorsPanel
from qi_desktop.ui.reporting.findings.judging import Judging
from qi_desktop.ui.reporting.support.panel import SupportPanel
from qi_desktop.ui.reporting.support.words import unborne_words
from qi_desktop.ui.widgets.fields import TextField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, scrolling
from qi_desktop.ui.widgets.states import Notice
from qi_desktop.ui.widgets.words import heading, muted

if TYPE_CHECKING:
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

SUMMARY_LINES = 10
CONTESTED = tr("Two laptops hold different words for this finding. Decide on the Exchange page, then go on.")
FIELDS = ("judgement", "summary", "enablers_none", "barriers_none", "overruled_reason")


class CellEditor(QWidget):
    """The editor on the right of the grid."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the fields."""
        super().__init__()
        self._services, self._desk = services, desk
        self._finding: Finding | None = None
        self._domain, self._provider = heading(""), muted("")
        self.notice = Notice("caution")
        self.judging = Judging(services, desk, self._judge)
        self.summary = TextField(lines=SUMMARY_LINES)
        self.drafting = Drafting(services.workspace.drafts, self.summary, self._summarise, desk.saved)
        self.figures = Notice("caution")
        self.support = SupportPanel(services, desk, Supported.FINDING)
        self.enablers = FactorsPanel(services, desk, Bearing.ENABLER, self._no_enablers)
        self.barriers = FactorsPanel(services, desk, Bearing.BARRIER, self._no_barriers)
        inside = QWidget()
        inside.setLayout(
            column(
                column(self._domain, self._provider, gap=0.25),
                self.notice,
                self.judging,
                FormRow(
                    tr("Summary"),
                    self.summary,
                    tr("Saved as you type. An empty line begins a new paragraph."),
                ),
                self.figures,
                self.support,
                self.enablers,
                self.barriers,
                None,
                gap=2,
                margin=3,
            )
        )
        self.setLayout(column(scrolling(inside, label=tr("Finding"))))

    def show_finding(self, finding: Finding) -> None:
        """Show a finding for editing."""
        before, self._finding = self._finding, finding
        framework = self._services.findings.framework()
        axis = next(one for one in framework.providers if one.code == finding.provider)
        self._domain.setText(framework.domain_title(finding.domain))
        self._provider.setText(axis.short)
        self.judging.show_finding(finding, framework, judged=axis.judged)
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
        self.judging.setEnabled(not contested)
        self.support.show_subject(finding.id, finding.domain, finding.provider if axis.judged else "")
        self._point_out(finding)
        self.enablers.show_finding(finding)
        self.barriers.show_finding(finding)

    def _point_out(self, finding: Finding) -> None:
        """Say which figures typed into the summary are no count any more, or never were one."""
        act, ties = self._services.support.typed_figures, self.support.ties
        typed = act(finding.summary, finding.domain, ties) if self.support.is_counted else []
        self.figures.say(unborne_words(typed))

    def finish(self) -> None:
        """Turn everything typed into changes."""
        self.judging.finish()
        self.drafting.finish()
        self.enablers.finish()
        self.barriers.finish()

    def take_keyboard(self) -> None:
        """Begin at the top: the judgement, or the summary where nothing is judged."""
        first = self.summary if self.judging.isHidden() else self.judging.judgement
        first.setFocus()

    def _judge(self, word: str, reason: str) -> bool:
        return self._record(tr("Judgement recorded"), judgement=word, overruled_reason=reason)

    def _summarise(self, summary: str) -> bool:
        return self._record("", summary=summary)

    def _no_enablers(self, none: bool) -> None:  # noqa: FBT001 -- told by a tick box
        self._record(tr("Finding recorded"), enablers_none=none)

    def _no_barriers(self, none: bool) -> None:  # noqa: FBT001 -- told by a tick box
        self._record(tr("Finding recorded"), barriers_none=none)

    def _record(self, done: str, **fields: str | bool) -> bool:
        if self._finding is None:
            return False
        findings = self._services.findings
        stands = findings.finding(self._finding.domain, self._finding.provider)
        reason = fields.pop("overruled_reason", None)
        new = replace(stands, **fields)  # pyright: ignore[reportArgumentType]
        recorded = self._desk.attempt(
            lambda: findings.record_finding(
                new.domain,
                new.provider,
                new.judgement,
                new.summary,
                enablers_none=new.enablers_none,
                barriers_none=new.barriers_none,
                overruled_reason=str(reason) if reason is not None else None,
            ),
            done,
        )
        if recorded is None:
            self.show_finding(stands)
        return recorded is not None
