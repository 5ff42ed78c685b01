"""Reserves: for every drawn case an ordered list of stand-ins, named at the draw and kept with it.

They follow from list, settings and seed alone, like the draw itself, so that anyone can see that nobody
picked them. Each list is made for its case alone: one person may be a reserve of several cases, and is
skipped once used.
"""

from collections.abc import Mapping, Sequence
from itertools import islice

from qi_desktop.sampling.drawing.keeping import Lineup
from qi_desktop.sampling.drawing.stand_ins import Bench
from qi_desktop.sampling.model import Candidate, Draw, SampleSettings

RESERVES = 5


def reserves_of(
    people: Sequence[Candidate], drawn: Draw, settings: SampleSettings, number: int = RESERVES
) -> Mapping[tuple[str, str], tuple[str, ...]]:
    """Return for every drawn (provider, key) the keys of its stand-ins, the first choice first."""
    kept: dict[tuple[str, str], tuple[str, ...]] = {}
    for stratum in drawn.strata:
        listed = [one for one in people if one.provider == stratum.provider]
        chosen = set(stratum.selected)
        inside = [one for one in listed if one.key in chosen]
        lineup = Lineup(stratum.provider, listed, inside, free_of(listed, chosen, settings))
        bench = Bench(lineup, settings, drawn.seed)
        for person in inside:
            first = islice(bench.in_order(person), number)
            kept[stratum.provider, person.key] = tuple(one.key for one in first)
    return kept


def free_of(
    listed: Sequence[Candidate], used: set[str] | frozenset[str], settings: SampleSettings
) -> list[Candidate]:
    """Return who of a list may stand in: not used yet, and not among those that must not be drawn."""
    barred = {(one.provider, one.reference) for one in settings.must_not}
    return [one for one in listed if one.key not in used and (one.provider, one.key) not in barred]
