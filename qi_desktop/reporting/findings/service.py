"""What a lead inspector does with the grid of findings: judge each cell, and say what helps and hinders."""

from collections.abc import Sequence

from qi_desktop.analysis.service import AnalysisService
from qi_desktop.inspection.service import InspectionService
from qi_desktop.reporting.entered import said
from qi_desktop.reporting.findings.store import FindingsStore
from qi_desktop.reporting.framework import Framework, framework_named
from qi_desktop.reporting.framework_rating import (
    OverallRating,
    ProposedRating,
    overall_ratings,
    proposed_ratings,
)
from qi_desktop.reporting.grid import require_consistent, require_possible, require_reason, whole_grid
from qi_desktop.reporting.model import (
    Bearing,
    Factor,
    Finding,
    FrameworkInUse,
    OutsideFramework,
    finding_id,
)
from qi_desktop.storage.workspace import Workspace


class FindingsService:
    """The findings of one inspection, cell by cell, under its framework."""

    def __init__(
        self, workspace: Workspace, inspection: InspectionService, analysis: AnalysisService
    ) -> None:
        """Work on one workspace; the counts propose ratings where the framework has rules for it."""
        self._workspace, self._inspection, self._analysis = workspace, inspection, analysis
        self._store = FindingsStore(workspace.database)

    # --------------------------------------------------------------------------------------- the framework
    def framework(self) -> Framework:
        """Return the framework of the inspection: its domains, its scale, whom it addresses."""
        inspection = self._inspection.inspection()
        found = framework_named(inspection.framework if inspection else "")
        return found.for_providers(self._inspection.providers())

    def choose_framework(self, code: str) -> Framework:
        """Inspect under a framework that ships with the program; once there are findings it stays."""
        chosen, inspection = framework_named(code), self._inspection.required()
        if self._store.findings() and chosen.code != self.framework().code:
            raise FrameworkInUse(self.framework().title)
        with self._workspace.ledger.entry("choose_framework") as entry:
            entry.put("inspection", inspection.id, framework=chosen.code)
        return self.framework()

    def proposals(self) -> tuple[ProposedRating, ...]:
        """Return what the counts propose for each cell, where the framework has rules for it."""
        framework = self.framework()
        if framework.rating is None:
            return ()
        return proposed_ratings(framework, framework.placed(self._analysis.counts()))

    def proposed(self, domain: str, provider: str) -> str:
        """Return the judgement that the counts propose for one cell, nothing where they propose none."""
        found = (one for one in self.proposals() if (one.domain, one.provider) == (domain, provider))
        return next((one.judgement for one in found), "")

    def overall(self) -> tuple[OverallRating, ...]:
        """Return what each provider's ratings add up to, the lead's own going before proposals."""
        given = {(one.domain, one.provider): one.judgement for one in self.grid()}
        return overall_ratings(self.framework(), self.proposals(), given)

    # ------------------------------------------------------------------------------------------------ cells
    def grid(self) -> list[Finding]:
        """Return every cell of the grid, written or not."""
        return whole_grid(self.framework(), self._store.findings())

    def recorded(self) -> dict[str, Finding]:
        """Return the cells that somebody wrote, by id."""
        return self._store.findings()

    def finding(self, domain: str, provider: str) -> Finding:
        """Return one cell of the grid."""
        self.framework().require_cell(domain, provider)
        return self._store.findings().get(finding_id(domain, provider), Finding(domain, provider))

    def record_finding(
        self,
        domain: str,
        provider: str,
        judgement: str,
        summary: str,
        *,
        enablers_none: bool = False,
        barriers_none: bool = False,
        overruled_reason: str | None = None,
    ) -> Finding:
        """Write one cell: its judgement from the scale, its summary, and what was not identified.

        A judgement that is not what the counts propose needs a reason; None leaves the one that stands.
        """
        framework, before = self.framework(), self.finding(domain, provider)
        framework.require_judgement(judgement)
        proposed, reason = before.proposed, before.overruled_reason
        if judgement != before.judgement or overruled_reason is not None:
            proposed = self.proposed(domain, provider)
            reason = require_reason(judgement, proposed, overruled_reason or "")
        finding = Finding(domain, provider, judgement, summary, enablers_none, barriers_none)
        require_consistent(finding, self._store.factors())
        with self._workspace.ledger.entry("record_finding") as entry:
            entry.put(
                "finding",
                finding.id,
                domain=domain,
                provider=provider,
                judgement=judgement,
                summary=summary,
                enablers_none=enablers_none,
                barriers_none=barriers_none,
                proposed=proposed or None,
                overruled_reason=reason or None,
            )
        return self.finding(domain, provider)

    # ------------------------------------------------------------------------------- enablers and barriers
    def factors(self, finding: str | None = None) -> list[Factor]:
        """Return the enablers and barriers of one finding, or of all."""
        return [one for one in self._store.factors() if finding in {None, one.finding}]

    def add_factor(self, finding: str, bearing: str, text: str) -> str:
        """Add an enabler or a barrier to a finding (named by its id, domain/provider); returns its id."""
        domain, _slash, provider = finding.partition("/")
        which = _bearing(bearing)
        require_possible(self.finding(domain, provider), which)
        here = [one.position for one in self.factors(finding) if one.bearing is which]
        factor = self._workspace.new_id()
        with self._workspace.ledger.entry("add_factor") as entry:
            entry.put(
                "factor",
                factor,
                finding=finding,
                bearing=which.value,
                text=said("factor", text),
                position=max(here, default=0) + 1,
            )
        return factor

    def revise_factor(self, factor: str, text: str) -> None:
        """Change the words of an enabler or a barrier."""
        with self._workspace.ledger.entry("revise_factor") as entry:
            entry.put("factor", factor, text=said("factor", text))

    def order_factors(self, factors: Sequence[str]) -> None:
        """Put the enablers or the barriers of one finding into this order."""
        with self._workspace.ledger.entry("order_factors") as entry:
            for position, factor in enumerate(factors, 1):
                entry.put("factor", factor, position=position)

    def remove_factor(self, factor: str) -> None:
        """Take an enabler or a barrier out of its finding; the history keeps it."""
        with self._workspace.ledger.entry("remove_factor") as entry:
            entry.remove("factor", factor)


def _bearing(bearing: str) -> Bearing:
    if bearing not in set(Bearing):
        raise OutsideFramework("bearing", bearing, tuple(Bearing))
    return Bearing(bearing)
