"""Could the sample be better? The smallest total deviation that any sample of this list could have.

The total deviation adds up, over all balanced categories, how far the number drawn lies from the number
that the share would give. Category by category the best whole numbers are known (round up where the
fractions are largest), which bounds what any sample can reach; a search by swaps from several fair draws
finds a sample near or at that bound. Where both agree the answer is proved.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from qi_desktop.sampling.drawing.chance import Chance
from qi_desktop.sampling.drawing.fit import Costs, Fit
from qi_desktop.sampling.drawing.model import Band, Reachable, Weight
from qi_desktop.sampling.drawing.people import drawn_people
from qi_desktop.sampling.drawing.plan import Plan, least_of, planned
from qi_desktop.sampling.drawing.raking import SCALE
from qi_desktop.sampling.drawing.stratum import Stratum, stratum_of
from qi_desktop.sampling.drawing.swaps import Selection
from qi_desktop.sampling.model import Candidate, SampleSettings

STARTS = 8


def best_reachable(
    people: Sequence[Candidate], settings: SampleSettings, provider: str, drawn_keys: Sequence[str] = ()
) -> Reachable:
    """Return the best reachable deviation of one provider's part, searched from ``drawn_keys`` too."""
    return reachable_from(planned(stratum_of(people, settings, provider)), drawn_keys)


def reachable_from(plan: Plan, drawn_keys: Sequence[str] = ()) -> Reachable:
    """Return the best reachable deviation for a plan; officers are left out of the comparison."""
    stratum = plan.stratum
    whole = max(1, len(stratum.people))
    bound, never = _bound(stratum)
    best: int | None = None
    for first in _starts(plan, drawn_keys):
        found = _least_deviation(plan, first)
        best = found if best is None else min(best, found)
        if best <= bound:
            break
    reached = best if best is not None else 0
    return Reachable(reached / whole, bound / whole, reached <= bound, _on_average(plan), never)


def _starts(plan: Plan, drawn_keys: Sequence[str]) -> Iterator[set[int]]:
    places = {person.key: place for place, person in enumerate(plan.stratum.people)}
    given = {places[key] for key in drawn_keys if key in places}
    if len(given) == plan.stratum.size:
        yield given
    for start in range(STARTS):
        yield drawn_people(plan, Chance(start, "the best reachable"))[0]


def _bound(stratum: Stratum) -> tuple[int, tuple[tuple[str, str], ...]]:
    """Return what no sample can beat, times the list's length, and the categories that it leaves out."""
    whole, total = len(stratum.people), 0
    never: list[tuple[str, str]] = []
    for dimension in stratum.settings.balance:
        counts = stratum.counts(dimension)
        numbers = _best_numbers(stratum, dimension)
        total += sum(abs(numbers[one] * whole - stratum.size * counts[one]) for one in counts)
        never += [(dimension, one) for one in sorted(counts) if numbers[one] == 0]
    return total, tuple(never)


def _best_numbers(stratum: Stratum, dimension: str) -> Counter[str]:
    """Give out the sample one by one, each time where it brings the deviation down most."""
    whole, counts = len(stratum.people), stratum.counts(dimension)
    numbers = Counter({one: least_of(stratum, dimension).get(one, 0) for one in counts})
    for _ in range(stratum.size - numbers.total()):
        open_ = [one for one in sorted(counts) if numbers[one] < counts[one]]
        numbers[max(open_, key=lambda one: stratum.size * counts[one] - numbers[one] * whole)] += 1
    return numbers


def _least_deviation(plan: Plan, first: set[int]) -> int:
    stratum = plan.stratum
    must, whole = stratum.must, len(stratum.people)
    fit = Fit(_costs(plan))
    for person in must:
        for category in plan.cell_of[person]:
            fit.move(category, 1)
    free = {person: cell for person, cell in plan.cell_of.items() if person not in must}
    selection = Selection(free, first - must, fit)
    selection.improve(Chance(0, "the best reachable"))
    drawn = {*selection.drawn(), *must}
    total = 0
    for dimension in stratum.settings.balance:
        taken = Counter(stratum.people[person].facts[dimension] for person in drawn)
        counts = stratum.counts(dimension)
        total += sum(abs(taken[one] * whole - stratum.size * counts[one]) for one in counts)
    return total


def _costs(plan: Plan) -> Costs:
    stratum = plan.stratum
    whole, size = len(stratum.people), stratum.size
    counts = {dimension: stratum.counts(dimension) for dimension in stratum.settings.balance}
    # Whoever misses a minimum or a level is worse than the worst deviation.
    worst = 4 * whole * size * max(1, len(counts))

    def cost(band: Band, number: int) -> int:
        least = least_of(stratum, band.dimension).get(band.category, 0)
        missed = worst * max(0, least - number) if band.weight != Weight.OFFICER else 0
        if band.dimension not in counts or band.weight == Weight.OFFICER:
            return missed
        return missed + abs(number * whole - size * counts[band.dimension][band.category])

    return [[cost(band, number) for number in range(size + 2)] for band in plan.bands]


def _on_average(plan: Plan) -> float:
    """Return the total deviation that fair rounding between the bands' ends gives on average."""
    stratum = plan.stratum
    held = Counter[int]()
    for group, number in zip(plan.groups, plan.expected, strict=True):
        for category in group.cell:
            held[category] += number
    balanced = set(stratum.settings.balance)
    total = 0.0
    for place, band in enumerate(plan.bands):
        if band.dimension in balanced and band.weight != Weight.OFFICER:
            share = stratum.size * stratum.counts(band.dimension)[band.category] / len(stratum.people)
            lower, upper = divmod(held[place] / SCALE, 1)
            total += (1 - upper) * abs(lower - share) + upper * abs(lower + 1 - share)
    return total
