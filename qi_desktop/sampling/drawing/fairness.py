"""How equal everybody's chance is: computed from the plan of the draw, not estimated from many draws."""

from collections.abc import Sequence

from qi_desktop.sampling.drawing.model import Chances, GroupChance
from qi_desktop.sampling.drawing.plan import Plan, planned
from qi_desktop.sampling.drawing.raking import SCALE
from qi_desktop.sampling.drawing.stratum import stratum_of
from qi_desktop.sampling.model import Candidate, SampleSettings


def chances(people: Sequence[Candidate], settings: SampleSettings, provider: str) -> Chances:
    """Return the chances that a draw with these settings gives one provider's eligible people.

    They hold up to the repairs of a draw, which its trace counts. Named cases have chance one or none.
    """
    return chances_of(planned(stratum_of(people, settings, provider)))


def chances_of(plan: Plan) -> Chances:
    """Return the chances that a plan gives."""
    stratum = plan.stratum
    people, size = len(stratum.people), stratum.size
    each = [0.0] * people
    for group, expected in zip(plan.groups, plan.expected, strict=True):
        for person in group.people:
            each[person] = expected / SCALE / len(group.people)
    equal = size / people if people else 0.0
    return Chances(
        people=people,
        size=size,
        equal=equal,
        lowest=min(each, default=0.0),
        highest=max(each, default=0.0),
        distance=sum(abs(one - equal) for one in each) / 2 / size if size else 0.0,
        groups=tuple(_by_category(plan, each)),
    )


def _by_category(plan: Plan, each: Sequence[float]) -> list[GroupChance]:
    settings = plan.stratum.settings
    named = [*settings.balance, *settings.cover, *(one.dimension for one in plan.stratum.minimums)]
    groups: list[GroupChance] = []
    for dimension in dict.fromkeys(named):
        eligible = plan.stratum.counts(dimension)
        total = dict.fromkeys(eligible, 0.0)
        for person, chance in zip(plan.stratum.people, each, strict=True):
            total[person.facts[dimension]] += chance
        groups += [
            GroupChance(dimension, category, number, total[category] / number)
            for category, number in sorted(eligible.items())
        ]
    return groups
