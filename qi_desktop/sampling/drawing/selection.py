"""The draw: which eligible cases are in the sample. A pure function of list, settings and seed.

Each provider's list is a stratum and is drawn by itself:

1. Every dimension's shares are rounded to whole numbers by chance (``rounding.py``).
2. A first sample is taken systematically down the list, sorted by the balanced facts in random order:
   each person has exactly the same chance in this step.
3. People are swapped until the numbers fit: minimums first, then levels to be covered, then the rounded
   shares (``swaps.py``). If the numbers cannot all fit, the best of several attempts is kept.
4. Where minimums or levels are still missing, an exact search (``requirements.py``) finds a combination
   or proves that there is none.
5. People are swapped without changing the fit, so that more responsible officers are reached.

The order of the rows does not matter: people are sorted by their key first. Equal shares are the aim of
steps 1 and 2; the swaps of 3 and 5 can move single people's chances away from equality, most of all
where an officer has few cases.

Sources: Deville and Tillé (2004), "Efficient balanced sampling: the cube method", Biometrika 91(4);
Cox (1987), "A constructive procedure for unbiased controlled rounding", JASA 82; Valliant, Dever and
Kreuter (2018), "Practical tools for designing and weighting survey samples", on systematic samples.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from qi_desktop.sampling.drawing.chance import Chance
from qi_desktop.sampling.drawing.fit import Category, Fit, Wanted
from qi_desktop.sampling.drawing.refusals import (
    MinimumAboveList,
    MinimumsAboveSize,
    MinimumsCollide,
    MinimumsNotReached,
    SampleSizeWrong,
    SampleTooLarge,
    UnknownDimension,
)
from qi_desktop.sampling.drawing.requirements import Finding, Requirement, combination, kind_of
from qi_desktop.sampling.drawing.rounding import rounded
from qi_desktop.sampling.drawing.spreading import spread
from qi_desktop.sampling.drawing.swaps import Cell, Selection
from qi_desktop.sampling.model import SILENT, Candidate, Draw, SampleSettings, StratumDraw

METHOD = "rounded shares, systematic start, swaps; version 1"
ATTEMPTS = 6
# Rounding anew after a failure would favour what is easy to fit, hence only after several attempts.
STUBBORN_ATTEMPTS = 4


@dataclass(frozen=True, slots=True)
class Stratum:
    """One provider's list, sorted by key, with what is asked of its sample."""

    provider: str
    people: tuple[Candidate, ...]
    size: int
    settings: SampleSettings

    def counts(self, dimension: str) -> Counter[str]:
        """Return how many people there are in each category of a dimension."""
        return Counter(person.facts[dimension] for person in self.people)

    def minimums(self) -> tuple[Requirement, ...]:
        """Return the minimums that bind this stratum."""
        held = self.settings.minimums_for(self.provider)
        return tuple(Requirement(one.dimension, one.category, one.number) for one in held)

    def levels(self) -> tuple[Requirement, ...]:
        """Return the levels that are on the list and should be in the sample."""
        return tuple(
            Requirement(dimension, level, 1)
            for dimension in self.settings.cover
            for level in sorted(self.counts(dimension))
            if level not in SILENT
        )


def draw(people: Sequence[Candidate], settings: SampleSettings, seed: int) -> Draw:
    """Draw every provider's sample; the same list, settings and seed give the same sample anywhere."""
    _check_dimensions(people, settings)
    strata: list[StratumDraw] = []
    for provider, size in settings.sizes:
        listed = sorted((one for one in people if one.provider == provider), key=lambda one: one.key)
        stratum = Stratum(provider, tuple(listed), size, settings)
        _check_sizes(stratum)
        strata.append(_draw_stratum(stratum, seed))
    return Draw(seed, tuple(strata))


def _check_dimensions(people: Sequence[Candidate], settings: SampleSettings) -> None:
    named = [*settings.balance, *settings.cover, *(one.dimension for one in settings.minimums)]
    named += [settings.spread] if settings.spread else []
    for person in people:
        for dimension in named:
            if dimension not in person.facts:
                raise UnknownDimension(dimension, tuple(person.facts))


def _check_sizes(stratum: Stratum) -> None:
    if stratum.size < 0:
        raise SampleSizeWrong(stratum.provider, stratum.size)
    if stratum.size > len(stratum.people):
        raise SampleTooLarge(stratum.provider, stratum.size, len(stratum.people))
    totals: Counter[str] = Counter()
    for one in stratum.minimums():
        eligible = stratum.counts(one.dimension)[one.category]
        if one.number > eligible:
            raise MinimumAboveList(stratum.provider, one.dimension, one.category, one.number, eligible)
        totals[one.dimension] += one.number
        if totals[one.dimension] > stratum.size:
            raise MinimumsAboveSize(stratum.provider, one.dimension, totals[one.dimension], stratum.size)


def _draw_stratum(stratum: Stratum, seed: int) -> StratumDraw:
    chance = Chance(seed, stratum.provider)
    categories, cells = _cells(stratum)
    best, trace = _best_attempt(stratum, categories, cells, chance)
    if _unmet(stratum, best, stratum.minimums()) or _unmet(stratum, best, stratum.levels()):
        best = _repaired(stratum, categories, cells, chance)
        trace["repaired"] = True
    if stratum.settings.spread:
        officers = [person.facts[stratum.settings.spread] for person in stratum.people]
        trace["spread_swaps"] = spread(best, officers, chance)
    selected = tuple(stratum.people[person].key for person in chance.shuffled(best.drawn()))
    open_levels = _unmet(stratum, best, stratum.levels())
    not_covered = tuple((one.dimension, one.category) for one in open_levels)
    return StratumDraw(stratum.provider, selected, not_covered, trace)


def _cells(stratum: Stratum) -> tuple[list[Category], list[Cell]]:
    named = [*stratum.settings.balance, *stratum.settings.cover]
    dimensions = list(dict.fromkeys([*named, *(one.dimension for one in stratum.minimums())]))
    categories = [(name, category) for name in dimensions for category in sorted(stratum.counts(name))]
    places = {category: place for place, category in enumerate(categories)}
    cells = [tuple(places[name, person.facts[name]] for name in dimensions) for person in stratum.people]
    return categories, cells


def _best_attempt(
    stratum: Stratum, categories: Sequence[Category], cells: Sequence[Cell], chance: Chance
) -> tuple[Selection, dict[str, Any]]:
    tried: list[tuple[int, Selection, dict[str, Any]]] = []
    wanted = _wanted(stratum, chance)
    while len(tried) < ATTEMPTS and not (tried and tried[-1][0] == 0):
        if len(tried) == STUBBORN_ATTEMPTS:
            wanted = _wanted(stratum, chance)
        first = _systematic(cells, stratum.size, chance)
        selection = Selection(cells, first, Fit(wanted, categories))
        swaps = selection.improve(chance)
        tried.append((selection.fit.cost(), selection, {"swaps": swaps, "targets": _numbers(wanted)}))
    cost, selection, trace = min(tried, key=lambda one: one[0])
    return selection, {**trace, "attempts": len(tried), "all_targets_met": cost == 0}


def _wanted(stratum: Stratum, chance: Chance) -> Wanted:
    targets = {
        (name, category): target
        for name in stratum.settings.balance
        for category, target in rounded(
            stratum.counts(name), stratum.size, _minimums_of(stratum, name), chance
        ).items()
    }
    return Wanted(stratum.size, targets, stratum.minimums(), stratum.levels())


def _minimums_of(stratum: Stratum, dimension: str) -> Mapping[str, int]:
    return {one.category: one.number for one in stratum.minimums() if one.dimension == dimension}


def _numbers(wanted: Wanted) -> dict[str, dict[str, int]]:
    numbers: dict[str, dict[str, int]] = {}
    for (name, category), target in sorted(wanted.targets.items()):
        numbers.setdefault(name, {})[category] = target.number
    return numbers


def _systematic(cells: Sequence[Cell], size: int, chance: Chance) -> set[int]:
    # Every person has the chance size / length, whatever the order; the order keeps cells together.
    if not cells:
        return set()
    dimensions = chance.shuffled(range(len(cells[0])))
    order = chance.shuffled(range(len(cells)))
    ranks = chance.shuffled(range(1 + max((max(cell, default=0) for cell in cells), default=0)))
    order.sort(key=lambda person: [ranks[cells[person][dimension]] for dimension in dimensions])
    start, whole = chance.below(len(cells)), len(cells)
    return {
        person
        for place, person in enumerate(order)
        if (start + (place + 1) * size) // whole > (start + place * size) // whole
    }


def _unmet(
    stratum: Stratum, selection: Selection, requirements: Sequence[Requirement]
) -> tuple[Requirement, ...]:
    drawn = [stratum.people[person].facts for person in selection.drawn()]
    return tuple(
        one
        for one in requirements
        if sum(facts[one.dimension] == one.category for facts in drawn) < one.number
    )


def _repaired(
    stratum: Stratum, categories: Sequence[Category], cells: Sequence[Cell], chance: Chance
) -> Selection:
    requirements = list(stratum.minimums())
    found = _combination(stratum, requirements)
    kinds = found.kinds
    if kinds is None:
        asked = stratum.settings.minimums_for(stratum.provider)
        refusal = MinimumsCollide if found.proved else MinimumsNotReached
        raise refusal(stratum.provider, asked, stratum.size)
    # Levels are added one by one as long as they can be had with the rest: all of them, if all can be.
    for level in chance.shuffled(_beyond(requirements, stratum.levels())):
        more = _combination(stratum, [*requirements, level]).kinds
        if more is not None:
            requirements, kinds = [*requirements, level], more
    first = _completed(stratum, requirements, kinds, chance)
    selection = Selection(cells, first, Fit(_wanted(stratum, chance), categories))
    selection.improve(chance)
    return selection


def _beyond(minimums: Sequence[Requirement], levels: Sequence[Requirement]) -> list[Requirement]:
    held = {(one.dimension, one.category) for one in minimums}
    return [one for one in levels if (one.dimension, one.category) not in held]


def _combination(stratum: Stratum, requirements: Sequence[Requirement]) -> Finding:
    supply = Counter(kind_of(person.facts, requirements) for person in stratum.people)
    return combination(supply, requirements, stratum.size)


def _completed(
    stratum: Stratum, requirements: Sequence[Requirement], kinds: Mapping[int, int], chance: Chance
) -> set[int]:
    wanted = Counter(kinds)
    first: list[int] = []
    others: list[int] = []
    for person in chance.shuffled(range(len(stratum.people))):
        kind = kind_of(stratum.people[person].facts, requirements)
        (first if wanted[kind] > 0 else others).append(person)
        wanted[kind] -= 1
    return {*first, *others[: stratum.size - len(first)]}
