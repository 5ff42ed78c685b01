"""Who inspects which sampled case: even loads, few journeys, nobody near an interest of theirs."""

from collections import Counter
from collections.abc import Sequence

from qi_desktop.sampling.allocating.gathering import Gathering
from qi_desktop.sampling.allocating.levelling import Holders, level
from qi_desktop.sampling.allocating.model import Allocatable, AllocationProposal


def allocated(sampled_cases: Sequence[Allocatable], inspectors: Sequence[str]) -> AllocationProposal:
    """Return an inspector for every sampled case that has none; nobody who has one loses it.

    Loads differ by one at most wherever declared interests and the allocations made before allow it.
    Among allocations as even, the search keeps those with few offices an inspector and few inspectors
    an officer. The same cases and inspectors always give the same proposal.
    """
    kept = {one: [case for case in sampled_cases if case.inspector == one] for one in inspectors}
    waiting = sorted((case for case in sampled_cases if case.inspector not in kept), key=_beside)
    movable = [case for case in waiting if not case.barred.issuperset(inspectors)]
    held = {inspector: len(cases) for inspector, cases in kept.items()}
    holders = _laid_out(movable, held, inspectors)
    level(holders, movable, held, inspectors)
    Gathering(holders, movable, kept).gather()
    nobody = tuple(case.sampled_case for case in waiting if case.sampled_case not in holders)
    return AllocationProposal(holders, nobody)


def _laid_out(movable: Sequence[Allocatable], held: dict[str, int], inspectors: Sequence[str]) -> Holders:
    """Lay the cases out by office and officer and let each inspector take the next stretch."""
    shares = _shares(held, len(movable), inspectors)
    holders: Holders = {}
    for case in movable:
        allowed = [one for one in inspectors if one not in case.barred]
        receiver = next((one for one in allowed if shares[one] > 0), allowed[0])
        shares[receiver] -= 1
        holders[case.sampled_case] = receiver
    return holders


def _shares(held: dict[str, int], waiting: int, inspectors: Sequence[str]) -> Counter[str]:
    shares: Counter[str] = Counter()
    for _ in range(waiting):
        shares[min(inspectors, key=lambda one: (held[one] + shares[one], inspectors.index(one)))] += 1
    return shares


def _beside(one: Allocatable) -> tuple[str, str, str, str]:
    return (one.office, one.responsible_officer, one.provider, one.number)
