"""A search for a stand-in: everything it stands on, the order that comes of it, and what each would do."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from qi_desktop.inspection.model import EligibleCase
from qi_desktop.sampling.drawing.keeping import Lineup
from qi_desktop.sampling.drawing.stand_ins import Bench
from qi_desktop.sampling.model import Candidate, Sample, SampledCase
from qi_desktop.sampling.replacing.effects import effect
from qi_desktop.sampling.replacing.model import Proposal
from qi_desktop.sampling.service import candidate_of


@dataclass(frozen=True, slots=True)
class Search:
    """Who could stand in for one sampled case of a sample.

    ``by_key`` holds everybody free to do so, ``reserved`` whose reserves each eligible case is.
    """

    sample: Sample
    case: SampledCase
    fallen: Candidate
    lineup: Lineup
    by_key: Mapping[str, EligibleCase]
    reserved: Mapping[str, Sequence[SampledCase]]

    def in_order(self) -> Iterator[EligibleCase]:
        """Return who could stand in, the best first."""
        bench = Bench(self.lineup, self.sample.settings, self.sample.seed)
        return (self.by_key[one.key] for one in bench.in_order(self.fallen))

    def also_for(self, eligible: str) -> tuple[str, ...]:
        """Return the numbers of the other sampled cases that have somebody among their reserves."""
        return tuple(one.number for one in self.reserved.get(eligible, ()) if one.id != self.case.id)

    def proposal(self, one: EligibleCase) -> Proposal:
        """Return what letting somebody stand in would do."""
        reserves = self.case.reserves
        found = effect(self.lineup, self.sample.settings, self.fallen, candidate_of(one))
        return Proposal(
            eligible_case=one,
            rank=reserves.index(one.id) + 1 if one.id in reserves else 0,
            also_for=self.also_for(one.id),
            deviation_before=found.deviation_before,
            deviation_after=found.deviation_after,
            changes=found.changes,
            lost=found.lost,
            officer_cases=found.officer_cases,
            above_officer_maximum=found.above_officer_maximum,
        )


def reserved_for(drawn: Iterable[SampledCase]) -> dict[str, list[SampledCase]]:
    """Return for every reserve the sampled cases that it is a reserve of."""
    reserved: dict[str, list[SampledCase]] = {}
    for one in drawn:
        for reserve in one.reserves:
            reserved.setdefault(reserve, []).append(one)
    return reserved
