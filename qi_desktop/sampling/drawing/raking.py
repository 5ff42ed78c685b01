"""Chances as equal as the wanted numbers allow: each person's expected number, raked until all agree.

Every person starts with the same chance. Where a category is to hold more or fewer than its share (a
minimum, a level to be covered, an officer's maximum), the chances of its people are raised or lowered by
one factor, turn by turn for all that is wanted, until everything holds. Among all chances that give the
wanted numbers these are the nearest to equal ones (in the sense of relative entropy).

Sources: Deming and Stephan (1940), "On a least squares adjustment of a sampled frequency table", Annals of
Mathematical Statistics 11(4); Csiszar (1975), "I-divergence geometry", Annals of Probability 3(1).
"""

from collections.abc import Sequence
from dataclasses import dataclass

SCALE = 1 << 40
"""Expected numbers are whole multiples of this part of a person, so that every system computes alike."""

ROUNDS = 80
# A person is expected in whole parts; a difference of one in four million of them is none.
TOLERANCE = SCALE >> 22


@dataclass(frozen=True, slots=True)
class Want:
    """The groups of one category and from how much to how much of the sample they should make up."""

    groups: tuple[int, ...]
    lowest: int
    highest: int


def raked(start: Sequence[int], capacity: Sequence[int], wants: Sequence[Want]) -> list[int]:
    """Return the groups' expected numbers, moved from ``start`` as little as the wants ask for.

    No group gets more than its capacity. Wants that cannot hold together are left where the last round
    of adjustments brought them.
    """
    expected = list(start)
    for _ in range(ROUNDS):
        furthest = 0
        for want in wants:
            held = sum([expected[group] for group in want.groups])
            aim = min(max(held, want.lowest), want.highest)
            furthest = max(furthest, abs(aim - held))
            if aim != held:
                _scale(expected, capacity, want.groups, aim)
        if furthest <= TOLERANCE:
            break
    return expected


def _scale(expected: list[int], capacity: Sequence[int], groups: Sequence[int], aim: int) -> None:
    """Bring the groups to ``aim`` together by one factor; whoever reaches the capacity stays there."""
    free: list[int] = list(groups)
    while free:
        held = sum([expected[group] for group in free])
        # Who comes this near to certain counts as certain: no rounding may ask for more people than exist.
        full: list[int] = [
            group for group in free if held and expected[group] * aim // held >= capacity[group] - TOLERANCE
        ]
        if not full:
            break
        for group in full:
            expected[group] = capacity[group]
        aim = max(0, aim - sum([capacity[group] for group in full]))
        filled = set(full)
        free = [group for group in free if group not in filled]
    held = sum([expected[group] for group in free])
    for group in free:
        expected[group] = expected[group] * aim // held if held else 0
