"""The draw: which eligible cases are in the sample. A pure function of list, settings and seed.

Each provider's list is a stratum and is drawn by itself:

1. The plan (``plan.py``): every category gets a band of numbers (its share rounded down and up, once the
   minimums have theirs), and everybody a chance, as equal as the bands allow (``raking.py``).
2. The halving (``halving.py``): expected numbers become whole people in fair steps; nobody's chance
   changes, and every step keeps to the bands as far as its search can.
3. The repair: where a band is still missed, people are swapped until it holds (``swaps.py``). Only this
   step can move chances; it is seldom needed, and its swaps are counted in the trace.
4. Where minimums or levels are still missing, an exact search (``requirements.py``) finds a combination
   or proves that there is none.

So shares and chances hold together: on a list without minimums, levels below one or widest spread,
everybody's chance is the same up to the rare swaps of step 3. Not guaranteed: chances of pairs of people,
bands that no combination of people can meet together, and the least possible sum of deviations, which
equal chances forbid: a category with a share of 0.3 has to be drawn three times in ten.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from qi_desktop.sampling.drawing.chance import Chance
from qi_desktop.sampling.drawing.fit import Fit, missed_bands
from qi_desktop.sampling.drawing.model import Weight
from qi_desktop.sampling.drawing.people import drawn_people
from qi_desktop.sampling.drawing.plan import Plan, planned
from qi_desktop.sampling.drawing.refusals import MinimumsCollide, MinimumsNotReached
from qi_desktop.sampling.drawing.relaxing import relaxations
from qi_desktop.sampling.drawing.requirements import Finding, Requirement, combination, kind_of
from qi_desktop.sampling.drawing.stratum import Stratum, strata_of
from qi_desktop.sampling.drawing.swaps import Selection
from qi_desktop.sampling.model import Candidate, Draw, SampleSettings, StratumDraw

METHOD = "shares in bands, chances raked, halved fairly, repaired by swaps; version 2"


def draw(people: Sequence[Candidate], settings: SampleSettings, seed: int) -> Draw:
    """Draw every provider's sample; the same list, settings and seed give the same sample anywhere."""
    return drawn_by(plans(people, settings), seed)


def plans(people: Sequence[Candidate], settings: SampleSettings) -> tuple[Plan, ...]:
    """Make the plans of all strata: what all draws from one list with the same settings share."""
    return tuple(planned(stratum) for stratum in strata_of(people, settings))


def drawn_by(prepared: Sequence[Plan], seed: int) -> Draw:
    """Draw with plans made before."""
    return Draw(seed, tuple(_draw_stratum(plan, Chance(seed, plan.stratum.provider)) for plan in prepared))


def _draw_stratum(plan: Plan, chance: Chance) -> StratumDraw:
    stratum = plan.stratum
    drawn, missed = drawn_people(plan, chance)
    drawn, swaps = _mended(plan, drawn, chance)
    searched = bool(_unmet(stratum, drawn, stratum.minimums) or _unmet(stratum, drawn, stratum.levels))
    if searched:
        drawn = _found_exactly(plan, chance, drawn)
    selected = tuple(stratum.people[person].key for person in chance.shuffled(sorted(drawn)))
    open_levels = _unmet(stratum, drawn, stratum.levels)
    trace: dict[str, Any] = {
        "bits": plan.bits,
        "bands_missed": missed,
        "repaired": swaps,
        "searched": searched,
        "relaxations": [one.to_json() for one in relaxations(plan, drawn)],
    }
    return StratumDraw(
        stratum.provider, selected, tuple((one.dimension, one.category) for one in open_levels), trace
    )


def _mended(plan: Plan, drawn: set[int], chance: Chance) -> tuple[set[int], int]:
    numbers = Counter(category for person in drawn for category in plan.cell_of[person])
    if not any(band.miss(numbers[place]) for place, band in enumerate(plan.wanted)):
        return drawn, 0
    selection = _selection(plan, drawn)
    swaps = selection.improve(chance, worth=Weight.SHARE)
    return {*selection.drawn(), *plan.stratum.must}, swaps


def _selection(plan: Plan, drawn: set[int]) -> Selection:
    """Return the sample as something to swap people in; named cases stay where they are."""
    must = plan.stratum.must
    fit = Fit(missed_bands(plan.wanted, plan.stratum.size))
    for person in must:
        for category in plan.cell_of[person]:
            fit.move(category, 1)
    free = {person: cell for person, cell in plan.cell_of.items() if person not in must}
    return Selection(free, drawn - must, fit)


def _unmet(stratum: Stratum, drawn: set[int], requirements: Sequence[Requirement]) -> tuple[Requirement, ...]:
    facts = [stratum.people[person].facts for person in drawn]
    return tuple(
        one for one in requirements if sum(each[one.dimension] == one.category for each in facts) < one.number
    )


def _found_exactly(plan: Plan, chance: Chance, drawn: set[int]) -> set[int]:
    stratum = plan.stratum
    requirements = list(stratum.minimums)
    found = _combination(stratum, requirements)
    if found.kinds is None:
        asked = stratum.settings.minimums_for(stratum.provider)
        refusal = MinimumsCollide if found.proved else MinimumsNotReached
        raise refusal(stratum.provider, asked, stratum.size)
    kinds = found.kinds
    # Levels are added one by one as long as they can be had with the rest: all of them, if all can be.
    for level in chance.shuffled(_beyond(requirements, stratum.levels)):
        more = _combination(stratum, [*requirements, level]).kinds
        if more is not None:
            requirements, kinds = [*requirements, level], more
    if not _unmet(stratum, drawn, requirements):
        return drawn
    first = _completed(stratum, requirements, kinds, chance)
    mended, _ = _mended(plan, first, chance)
    return first if _unmet(stratum, mended, requirements) else mended


def _beyond(minimums: Sequence[Requirement], levels: Sequence[Requirement]) -> list[Requirement]:
    held = {(one.dimension, one.category) for one in minimums}
    return [one for one in levels if (one.dimension, one.category) not in held]


def _combination(stratum: Stratum, requirements: Sequence[Requirement]) -> Finding:
    """Find people who meet what the named cases leave open of the requirements."""
    facts = [person.facts for person in stratum.people]
    left = [
        Requirement(
            one.dimension,
            one.category,
            max(0, one.number - sum(facts[person][one.dimension] == one.category for person in stratum.must)),
        )
        for one in requirements
    ]
    supply = Counter(kind_of(facts[person], requirements) for person in _free(stratum))
    return combination(supply, left, stratum.size - len(stratum.must))


def _free(stratum: Stratum) -> list[int]:
    named = stratum.must | stratum.must_not
    return [person for person in range(len(stratum.people)) if person not in named]


def _completed(
    stratum: Stratum, requirements: Sequence[Requirement], kinds: Mapping[int, int], chance: Chance
) -> set[int]:
    wanted = Counter(kinds)
    first: list[int] = []
    others: list[int] = []
    for person in chance.shuffled(_free(stratum)):
        kind = kind_of(stratum.people[person].facts, requirements)
        (first if wanted[kind] > 0 else others).append(person)
        wanted[kind] -= 1
    return {*stratum.must, *first, *others[: stratum.size - len(stratum.must) - len(first)]}
