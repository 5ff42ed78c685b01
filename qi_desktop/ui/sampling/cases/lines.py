"""One line of the list of sampled cases."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qi_desktop.sampling.model import SampledCaseState
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.table import Column

if TYPE_CHECKING:
    from qi_desktop.inspection.model import EligibleCase
    from qi_desktop.sampling.model import SampledCase
    from qi_desktop.services import Services


@dataclass(frozen=True, slots=True)
class CaseLine:
    """A sampled case with the facts it was drawn for, whose it is and what stands in for it."""

    case: SampledCase
    facts: EligibleCase
    inspector: str
    stand_in: str = ""

    @property
    def fell_out(self) -> bool:
        """Whether another case stands in for this one."""
        return self.case.state is SampledCaseState.REPLACED


def case_lines(services: Services, code: str) -> list[CaseLine]:
    """Return one provider's cases in the order of their numbers, those that fell out among them."""
    names = {member.id: member.name for member in services.inspection.team()}
    cases = services.sampling.sampled_cases(include_replaced=True)
    numbers = {case.id: case.number for case in cases}
    return [
        CaseLine(
            case,
            services.sampling.facts(case),
            names.get(case.inspector, ""),
            numbers.get(case.replaced_by, ""),
        )
        for case in cases
        if case.provider == code
    ]


def _whose(line: CaseLine) -> str:
    return (
        tr("Replaced by {stand_in}").format(stand_in=line.stand_in)
        if line.fell_out
        else line.inspector or tr("Nobody yet")
    )


COLUMNS = (
    Column[CaseLine](
        tr("Case"),
        lambda line: line.case.number,
        strong=True,
        status=lambda line: "caution" if line.fell_out else "",
    ),
    Column[CaseLine](tr("Office"), lambda line: line.facts.office),
    Column[CaseLine](tr("Sentence type"), lambda line: line.facts.sentence_type),
    Column[CaseLine](tr("Officer"), lambda line: line.facts.responsible_officer, stretch=True),
    Column[CaseLine](tr("Inspector"), _whose),
)
