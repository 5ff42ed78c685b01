"""The grid of findings: every cell is there, and "none identified" is chosen, never just empty."""

from collections.abc import Iterable, Mapping

from qi_desktop.reporting.framework import Framework
from qi_desktop.reporting.model import (
    Bearing,
    Factor,
    Finding,
    NoneIdentified,
    OverruledWithoutReason,
    finding_id,
)


def whole_grid(framework: Framework, recorded: Mapping[str, Finding]) -> list[Finding]:
    """Return every cell of the framework's grid, the ones nobody wrote yet as empty findings."""
    return [
        recorded.get(finding_id(domain.code, provider.code), Finding(domain.code, provider.code))
        for domain in framework.domains
        for provider in framework.providers
    ]


def require_consistent(finding: Finding, factors: Iterable[Factor]) -> None:
    """Refuse to say that no enabler or barrier was identified while one is recorded."""
    present = {factor.bearing for factor in factors if factor.finding == finding.id}
    for bearing in present:
        require_possible(finding, bearing)


def require_possible(finding: Finding, bearing: Bearing) -> None:
    """Refuse a factor of a kind of which the finding says none was identified."""
    none = finding.enablers_none if bearing is Bearing.ENABLER else finding.barriers_none
    if none:
        raise NoneIdentified(finding.id, bearing.value)


def require_reason(judgement: str, proposed: str, reason: str) -> str:
    """Return why a judgement is not the proposed one; nothing where it is, and refused where nobody says."""
    if not judgement or not proposed or judgement == proposed:
        return ""
    if not reason.strip():
        raise OverruledWithoutReason(judgement, proposed)
    return reason.strip()
