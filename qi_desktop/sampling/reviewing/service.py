"""What the case-sample reviewer sees of a sample, and what they say of it."""

from qi_desktop.inspection.model import Role, UnknownTeamMember
from qi_desktop.inspection.service import InspectionService
from qi_desktop.sampling.model import (
    BalanceRow,
    Coverage,
    ReviewNotAllowed,
    Sample,
    SampleApproved,
    SampleState,
)
from qi_desktop.sampling.reviewing.balance import balance_table
from qi_desktop.sampling.reviewing.coverage import covered_levels, officers_reached
from qi_desktop.sampling.service import SamplingService
from qi_desktop.storage.model import ReasonMissing
from qi_desktop.storage.workspace import Workspace

REVIEWERS = (Role.CASE_SAMPLE_REVIEWER, Role.LEAD)


class ReviewingService:
    """Shows how well the sample stands for the list; approves it or sends it back."""

    def __init__(
        self,
        workspace: Workspace,
        inspection: InspectionService | None = None,
        sampling: SamplingService | None = None,
    ) -> None:
        """Work on one workspace."""
        self._workspace = workspace
        self._inspection = inspection or InspectionService(workspace)
        self._sampling = sampling or SamplingService(workspace, self._inspection)

    def balance(self, provider_code: str | None = None) -> list[BalanceRow]:
        """Return the balance table of one provider, or of all, one after the other."""
        sample = self._sampling.required()
        return [
            row
            for one in self._sampling.lists(sample, provider_code)
            for row in balance_table(one.provider, one.eligible, one.drawn, sample.settings)
        ]

    def coverage(self) -> Coverage:
        """Return which levels of risk and likelihood, and how many officers, the sample reaches."""
        sample = self._sampling.required()
        lists = self._sampling.lists(sample, None)
        parts = [(one.provider, one.eligible, one.drawn, sample.settings) for one in lists]
        levels = [row for part in parts for row in covered_levels(*part)]
        return Coverage(tuple(levels), tuple(officers_reached(*part) for part in parts))

    def approve_sample(self, comment: str = "") -> Sample:
        """Approve the sample, as the case-sample reviewer or the lead inspector."""
        return self._review("approve_sample", SampleState.APPROVED, comment)

    def send_back_sample(self, comment: str) -> Sample:
        """Send the sample back to be drawn again; the comment says why."""
        if not comment.strip():
            raise ReasonMissing("send_back_sample")
        return self._review("send_back_sample", SampleState.SENT_BACK, comment)

    def _review(self, act: str, state: SampleState, comment: str) -> Sample:
        sample = self._sampling.required()
        if sample.state is SampleState.APPROVED:
            raise SampleApproved
        reviewer = self._reviewer()
        with self._workspace.ledger.entry(act, why=comment) as entry:
            entry.put(
                "sample",
                sample.id,
                state=state.value,
                reviewed_by=reviewer,
                reviewed_at=self._sampling.now(),
                review_comment=comment or None,
            )
        return self._sampling.required()

    def _reviewer(self) -> str:
        try:
            member = self._inspection.member(self._workspace.person)
        except UnknownTeamMember as error:
            raise ReviewNotAllowed("") from error
        if member.role not in REVIEWERS:
            raise ReviewNotAllowed(member.role.value)
        return member.id
