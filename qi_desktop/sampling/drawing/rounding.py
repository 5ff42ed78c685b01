"""Whole numbers for the categories of one dimension: each share rounded down or up, by chance and fairly.

The fractions are laid end to end in random order and a comb of unit steps with a random start is
held against them (systematic sampling of the fractions). A category whose share is 3.25 gets 4 in
exactly a quarter of the draws, so that even a category expected 0.2 times has its chance, and the
numbers always add up to the sample's size. See Cox (1987), "A constructive procedure for unbiased
controlled rounding"; Deville and Tillé (2004), "Efficient balanced sampling: the cube method".
"""

from collections.abc import Mapping
from dataclasses import dataclass

from qi_desktop.sampling.drawing.chance import Chance


@dataclass(frozen=True, slots=True)
class Target:
    """The number aimed at for a category, between its expected number rounded down and up."""

    lowest: int
    highest: int
    number: int


def rounded(
    counts: Mapping[str, int], size: int, minimums: Mapping[str, int], chance: Chance
) -> dict[str, Target]:
    """Return a target for every category; the numbers add up to ``size`` and respect the minimums."""
    raised, left, whole = _apart(counts, size, minimums)
    targets = {category: Target(number, number, number) for category, number in raised.items()}
    start, passed = (chance.below(whole) if whole else 0), 0
    for category in chance.shuffled(sorted(counts.keys() - raised.keys())):
        lowest, fraction = divmod(left * counts[category], whole)
        # How many teeth of the comb (start, start + whole, ...) fall on this category's fraction: 0 or 1.
        teeth = _teeth_before(passed + fraction, start, whole) - _teeth_before(passed, start, whole)
        passed += fraction
        targets[category] = Target(lowest, lowest + (fraction > 0), lowest + teeth)
    return targets


def bounds(counts: Mapping[str, int], size: int, minimums: Mapping[str, int]) -> dict[str, tuple[int, int]]:
    """Return for every category its share rounded down and up, once the minimums have been given theirs."""
    raised, left, whole = _apart(counts, size, minimums)
    between = {category: (number, number) for category, number in raised.items()}
    for category in counts.keys() - raised.keys():
        lowest, fraction = divmod(left * counts[category], whole)
        between[category] = (lowest, lowest + (fraction > 0))
    return between


def _apart(
    counts: Mapping[str, int], size: int, minimums: Mapping[str, int]
) -> tuple[dict[str, int], int, int]:
    raised = _raised_to_minimum(counts, size, minimums)
    whole = sum(count for category, count in counts.items() if category not in raised)
    return raised, size - sum(raised.values()), whole


def _teeth_before(point: int, start: int, step: int) -> int:
    return (point - start + step - 1) // step if point > start else 0


def _raised_to_minimum(counts: Mapping[str, int], size: int, minimums: Mapping[str, int]) -> dict[str, int]:
    # Categories whose share falls short of their minimum take the minimum; the others share the rest,
    # which can make a further one fall short, hence the repetition.
    raised: dict[str, int] = {}
    while True:
        rest = {category: count for category, count in counts.items() if category not in raised}
        left, whole = size - sum(raised.values()), sum(rest.values())
        short = {
            category: minimums[category]
            for category, count in rest.items()
            if left * count < minimums.get(category, 0) * whole
        }
        if not short:
            return raised
        raised |= short
