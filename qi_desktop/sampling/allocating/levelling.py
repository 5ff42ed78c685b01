"""Loads as even as the bars between people and cases allow.

What is sought is an optimal semi-matching (Harvey, Ladner, Lovász and Tamir, "Semi-matchings for bipartite
graphs and load balancing", 2006): as long as some inspector has two cases more than another to whom a case
can be passed on, over others if need be, it is passed on. Where no such chain is left, no other allocation
has more even loads, by whichever convex measure.
"""

from collections import Counter, deque
from collections.abc import Mapping, Sequence

from qi_desktop.sampling.allocating.model import Allocatable

Holders = dict[str, str]
"""Who holds which movable case, by sampled case."""


def level(
    holders: Holders, movable: Sequence[Allocatable], kept: Mapping[str, int], inspectors: Sequence[str]
) -> None:
    """Pass cases on until no chain makes the loads more even; ``kept`` counts the cases that stay."""
    while chain := _chain(holders, movable, kept, inspectors):
        for case, receiver in chain:
            holders[case] = receiver


def _chain(
    holders: Holders, movable: Sequence[Allocatable], kept: Mapping[str, int], inspectors: Sequence[str]
) -> list[tuple[str, str]]:
    loads = Counter(holders.values())
    load = {one: loads[one] + kept.get(one, 0) for one in inspectors}
    for giver in sorted(inspectors, key=lambda one: -load[one]):
        came = _reached_from(giver, holders, movable, inspectors)
        receiver = min(came, key=lambda one: (load[one], inspectors.index(one)))
        if load[giver] >= load[receiver] + 2:
            return _back(giver, receiver, came)
    return []


def _reached_from(
    giver: str, holders: Holders, movable: Sequence[Allocatable], inspectors: Sequence[str]
) -> dict[str, tuple[str, str]]:
    """Return to whom a case can be passed, each with the case that comes last and who gives it."""
    came: dict[str, tuple[str, str]] = {giver: ("", "")}
    waiting = deque([giver])
    while waiting:
        holder = waiting.popleft()
        for case in movable:
            if holders[case.sampled_case] != holder:
                continue
            for other in inspectors:
                if other not in came and other not in case.barred:
                    came[other] = (case.sampled_case, holder)
                    waiting.append(other)
    return came


def _back(giver: str, receiver: str, came: Mapping[str, tuple[str, str]]) -> list[tuple[str, str]]:
    chain: list[tuple[str, str]] = []
    while receiver != giver:
        case, holder = came[receiver]
        chain.append((case, receiver))
        receiver = holder
    return chain
