"""What the lead inspector does to share the sampled cases out."""

from qi_desktop.inspection.model import Role
from qi_desktop.inspection.service import InspectionService
from qi_desktop.sampling.allocating.allocation import Allocatable, allocated
from qi_desktop.sampling.model import (
    NoInspectors,
    NotAnInspector,
    SampledCase,
    SampleNotApproved,
    SampleState,
)
from qi_desktop.sampling.service import SamplingService
from qi_desktop.storage.workspace import Workspace


class AllocatingService:
    """Gives every sampled case an inspector."""

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

    def allocate_cases(self) -> dict[str, str]:
        """Give every sampled case without an inspector one; return who got which, by sampled case."""
        if self._sampling.required().state is not SampleState.APPROVED:
            raise SampleNotApproved
        inspectors = [one.id for one in self._inspection.team() if one.role is Role.INSPECTOR]
        if not inspectors:
            raise NoInspectors
        shares = allocated([self._allocatable(one) for one in self._sampling.sampled_cases()], inspectors)
        with self._workspace.ledger.entry("allocate_cases") as entry:
            for record, inspector in shares.items():
                entry.put("sampled_case", record, inspector=inspector)
        return shares

    def allocate_case(self, sampled_case: str, inspector_id: str) -> SampledCase:
        """Give one sampled case to an inspector."""
        case = self._sampling.drawn_case(sampled_case)
        if self._inspection.member(inspector_id).role is not Role.INSPECTOR:
            raise NotAnInspector(inspector_id)
        with self._workspace.ledger.entry("allocate_case") as entry:
            entry.put("sampled_case", case.id, inspector=inspector_id)
        return self._sampling.sampled_case(case.id)

    def cases_of(self, inspector_id: str) -> list[SampledCase]:
        """Return the sampled cases of one inspector."""
        return [one for one in self._sampling.sampled_cases() if one.inspector == inspector_id]

    def _allocatable(self, case: SampledCase) -> Allocatable:
        facts = self._sampling.facts(case)
        return Allocatable(
            case.id, case.provider, case.number, facts.office, facts.responsible_officer, case.inspector
        )
