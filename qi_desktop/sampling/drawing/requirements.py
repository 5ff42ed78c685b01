"""An exact search for people who together meet every minimum and reach every level to be covered.

The swap search of the draw nearly always meets them by itself. Where it does not, this search either
finds a combination, or proves that none exists, or says that it gave up.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

STEPS_AT_MOST = 20_000


@dataclass(frozen=True, slots=True)
class Requirement:
    """At least so many of one category."""

    dimension: str
    category: str
    number: int


@dataclass(frozen=True, slots=True)
class Finding:
    """How many people of each kind meet the requirements; ``kinds`` is None when none do."""

    kinds: dict[int, int] | None
    proved: bool


@dataclass(slots=True)
class _Search:
    supply: dict[int, int]
    steps_at_most: int
    steps: int = 0
    dead: set[tuple[tuple[int, ...], tuple[tuple[int, int], ...]]] = field(
        default_factory=set[tuple[tuple[int, ...], tuple[tuple[int, int], ...]]]
    )


def kind_of(facts: Mapping[str, str], requirements: Sequence[Requirement]) -> int:
    """Return which of the requirements a person counts towards, as bits."""
    return sum(1 << index for index, one in enumerate(requirements) if facts[one.dimension] == one.category)


def combination(
    supply: Mapping[int, int],
    requirements: Sequence[Requirement],
    size: int,
    steps_at_most: int = STEPS_AT_MOST,
) -> Finding:
    """Find at most ``size`` people, by kind, who meet all requirements."""
    search = _Search({kind: number for kind, number in supply.items() if kind and number}, steps_at_most)
    needs = tuple(requirement.number for requirement in requirements)
    taken: dict[int, int] = {}
    found = _take(search, needs, size, _groups(requirements), taken)
    return Finding(taken if found else None, proved=search.steps < steps_at_most)


def _groups(requirements: Sequence[Requirement]) -> list[list[int]]:
    dimensions = {requirement.dimension for requirement in requirements}
    return [
        [index for index, one in enumerate(requirements) if one.dimension == name]
        for name in sorted(dimensions)
    ]


def _take(
    search: _Search, needs: tuple[int, ...], left: int, groups: list[list[int]], taken: dict[int, int]
) -> bool:
    if not any(needs):
        return True
    if _at_least(needs, search.supply, groups) > left:
        return False
    state = ((*needs, left), tuple(sorted(search.supply.items())))
    search.steps += 1
    if state in search.dead or search.steps >= search.steps_at_most:
        return False
    for kind in _choices(search.supply, needs):
        search.supply[kind] -= 1
        taken[kind] = taken.get(kind, 0) + 1
        rest = tuple(max(0, need - (kind >> index & 1)) for index, need in enumerate(needs))
        if _take(search, rest, left - 1, groups, taken):
            return True
        search.supply[kind] += 1
        taken[kind] -= 1
    search.dead.add(state)
    return False


def _at_least(needs: tuple[int, ...], supply: Mapping[int, int], groups: list[list[int]]) -> int:
    # Nobody has two categories of one dimension, so a dimension's needs add up; and nobody meets more
    # needs at once than the most useful kind does.
    by_dimension = max(sum(needs[index] for index in group) for group in groups)
    open_bits = sum(1 << index for index, need in enumerate(needs) if need)
    most = max(((kind & open_bits).bit_count() for kind, number in supply.items() if number), default=0)
    return max(by_dimension, -(-sum(needs) // most) if most else sum(needs))


def _choices(supply: Mapping[int, int], needs: tuple[int, ...]) -> list[int]:
    # Whoever solves this must take someone for the scarcest open need; a kind that does no more than
    # another one which is still to be had need not be tried.
    open_bits = sum(1 << index for index, need in enumerate(needs) if need)
    scarcest = min(
        (index for index, need in enumerate(needs) if need),
        key=lambda index: sum(n for kind, n in supply.items() if kind >> index & 1) - needs[index],
    )
    useful: dict[int, int] = {}
    for kind, number in sorted(supply.items()):
        if number and kind >> scarcest & 1:
            useful.setdefault(kind & open_bits, kind)
    best = [bits for bits in useful if not any(bits != other and bits & other == bits for other in useful)]
    return [useful[bits] for bits in sorted(best, key=lambda bits: (-bits.bit_count(), bits))]
