"""Where a drawn sample is not at its shares rounded down or up, and why, category by category."""

from collections import Counter
from collections.abc import Collection

from qi_desktop.sampling.drawing.model import Because, Relaxation
from qi_desktop.sampling.drawing.plan import Plan, least_of
from qi_desktop.sampling.drawing.shares import bounds
from qi_desktop.sampling.drawing.stratum import Stratum


def relaxations(plan: Plan, drawn: Collection[int]) -> list[Relaxation]:
    """Return every balanced category whose number is neither its share rounded down nor up."""
    stratum = plan.stratum
    found: list[Relaxation] = []
    for dimension in stratum.settings.balance:
        taken = Counter(stratum.people[person].facts[dimension] for person in drawn)
        plain = bounds(stratum.counts(dimension), stratum.size, {}) if stratum.people else {}
        for category, (lowest, highest) in sorted(plain.items()):
            if not lowest <= taken[category] <= highest:
                because = _because(stratum, plan, dimension, category, taken[category] > highest)
                found.append(Relaxation(dimension, category, lowest, highest, taken[category], because))
    return found


def _because(stratum: Stratum, plan: Plan, dimension: str, category: str, above: bool) -> Because:  # noqa: FBT001
    least = least_of(stratum, dimension)
    minimums = stratum.minimums_of(dimension)
    if above and category in minimums:
        return Because.OWN_MINIMUM
    if above and category in least:
        return Because.LEVELS
    if minimums and not above:
        return Because.OTHER_MINIMUMS
    if stratum.must or stratum.must_not:
        return Because.NAMED_CASES
    if plan.officers is not None and plan.officers.shape_chances and not plan.spread_later:
        return Because.OFFICERS
    return Because.COMBINATION
