"""Who inspects which sampled case: equal loads, with an office's and an officer's cases kept together."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Allocatable:
    """A sampled case as the allocation sees it; ``inspector`` is '' until it has one."""

    sampled_case: str
    provider: str
    number: str
    office: str
    responsible_officer: str
    inspector: str = ""


def allocated(sampled_cases: Sequence[Allocatable], inspectors: Sequence[str]) -> dict[str, str]:
    """Return an inspector for every sampled case that has none; nobody who has one loses it.

    Loads differ by one at most wherever the allocations made before allow it. The open ones are laid
    out by office and officer, and each inspector takes the next stretch: few travel to two offices.
    """
    loads = Counter(dict.fromkeys(inspectors, 0))
    loads.update(one.inspector for one in sampled_cases if one.inspector in loads)
    waiting = sorted((one for one in sampled_cases if one.inspector not in loads), key=_beside)
    shares = _shares(loads, len(waiting), inspectors)
    receivers = [inspector for inspector in inspectors for _ in range(shares[inspector])]
    return {one.sampled_case: receiver for one, receiver in zip(waiting, receivers, strict=True)}


def _beside(one: Allocatable) -> tuple[str, str, str, str]:
    return (one.office, one.responsible_officer, one.provider, one.number)


def _shares(loads: Counter[str], waiting: int, inspectors: Sequence[str]) -> dict[str, int]:
    shares = dict.fromkeys(inspectors, 0)
    for _ in range(waiting):
        least = min(inspectors, key=lambda one: (loads[one] + shares[one], inspectors.index(one)))
        shares[least] += 1
    return shares
