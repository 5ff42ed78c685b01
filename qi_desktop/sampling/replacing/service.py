"""What the lead inspector does when a sampled case falls out."""

from qi_desktop.inspection.model import EligibleCase
from qi_desktop.inspection.service import InspectionService
from qi_desktop.sampling.model import (
    NoStandIn,
    SampledCase,
    SampledCaseState,
    SampleNotApproved,
    SampleState,
)
from qi_desktop.sampling.replacing.model import Replacement
from qi_desktop.sampling.replacing.stand_ins import stand_ins
from qi_desktop.sampling.service import SamplingService, candidate_of, put_case
from qi_desktop.storage.model import ReasonMissing
from qi_desktop.storage.workspace import Workspace


class ReplacingService:
    """Finds who could stand in for a sampled case, and lets one do so."""

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

    def stand_ins(self, sampled_case: str) -> list[EligibleCase]:
        """Return who could take a sampled case's place, the best match first."""
        case = self._sampling.drawn_case(sampled_case)
        sample = self._sampling.required()
        eligible = {(one.provider, one.reference): one for one in self._inspection.eligible_cases()}
        used = {one.eligible_case for one in self._sampling.sampled_cases(include_replaced=True)}
        staying = [self._sampling.facts(one) for one in self._sampling.sampled_cases() if one.id != case.id]
        undrawn = [candidate_of(one) for one in eligible.values() if one.id not in used]
        ordered = stand_ins(
            candidate_of(self._sampling.facts(case)),
            [candidate_of(one) for one in staying if one.provider == case.provider],
            undrawn,
            sample.settings,
            sample.seed,
        )
        return [eligible[one.provider, one.key] for one in ordered]

    def replace_case(self, sampled_case: str, reason: str) -> SampledCase:
        """Let the best match take the place of a case that fell out; the sample stays approved."""
        if not reason.strip():
            raise ReasonMissing("replace_case")
        if self._sampling.required().state is not SampleState.APPROVED:
            raise SampleNotApproved
        case = self._sampling.drawn_case(sampled_case)
        candidates = self.stand_ins(case.id)
        if not candidates:
            raise NoStandIn(case.provider)
        numbered = self._sampling.sampled_cases(include_replaced=True)
        position = 1 + max(one.position for one in numbered if one.provider == case.provider)
        with self._workspace.ledger.entry("replace_case", why=reason) as entry:
            record = put_case(self._workspace, entry, case.sample, case.provider, position, candidates[0].id)
            entry.put("sampled_case", record, inspector=case.inspector or None)
            entry.put(
                "sampled_case",
                case.id,
                state=SampledCaseState.REPLACED.value,
                replaced_by=record,
                replaced_reason=reason,
            )
        return self._sampling.sampled_case(record)

    def replacements(self) -> list[Replacement]:
        """Return every replacement with its reason, in the order of the numbers that fell out."""
        cases = {one.id: one for one in self._sampling.sampled_cases(include_replaced=True)}
        return [
            Replacement(one, cases[one.replaced_by], one.replaced_reason)
            for one in cases.values()
            if one.replaced_by in cases
        ]
