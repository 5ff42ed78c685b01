"""Which cases to assess a second time: spread over inspectors, and the same again from the same seed."""

from collections.abc import Sequence

from qi_desktop.sampling.drawing.chance import Chance
from qi_desktop.sampling.model import SampledCase


def proposed(cases: Sequence[SampledCase], count: int, seed: int) -> list[SampledCase]:
    """Take cases from every inspector in turn, each time one nobody could have foreseen."""
    chance = Chance(seed, "second assessment")
    by_inspector: dict[str, list[SampledCase]] = {}
    for case in sorted(cases, key=lambda one: one.number):
        by_inspector.setdefault(case.inspector, []).append(case)
    piles = [chance.shuffled(by_inspector[inspector]) for inspector in sorted(by_inspector)]
    turn = chance.shuffled(piles)
    longest = max(map(len, turn), default=0)
    in_turn = [pile[place] for place in range(longest) for pile in turn if place < len(pile)]
    return sorted(in_turn[:count], key=lambda one: one.number)
