"""The plan of a draw, made once for a list and its settings: who is alike, and what is expected of them."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from qi_desktop.sampling.drawing.colouring import Cell
from qi_desktop.sampling.drawing.model import Band, Weight
from qi_desktop.sampling.drawing.officers import OfficerBands, officer_bands
from qi_desktop.sampling.drawing.raking import SCALE, TOLERANCE, Want, raked
from qi_desktop.sampling.drawing.shares import bounds, expected_numbers
from qi_desktop.sampling.drawing.stratum import Stratum

# A person is counted in 1,024 units, or in 256 where there are so many groups that it would take long.
# Whatever is finer is rounded fairly at the start; fine units keep that from moving a category's number.
BITS, FEWER_BITS, MANY_GROUPS = 10, 8, 1000


@dataclass(frozen=True, slots=True)
class Group:
    """People alike in everything that is balanced: their categories, and their places in the list."""

    cell: Cell
    people: tuple[int, ...]
    named: bool = False


@dataclass(frozen=True)
class Plan:
    """All that a draw needs to know of a stratum; ``expected`` is by group, in parts of a person.

    ``bands`` are what these chances can keep to, ``wanted`` is the same with all officers asked for.
    ``orders`` are ways to line the groups up so that neighbours differ in few categories.
    """

    stratum: Stratum
    bands: tuple[Band, ...]
    wanted: tuple[Band, ...]
    groups: tuple[Group, ...]
    expected: tuple[int, ...]
    orders: tuple[tuple[int, ...], ...]
    officers: OfficerBands | None
    bits: int

    @property
    def spread_later(self) -> bool:
        """Whether officers are looked at only once the sample is nearly drawn."""
        return self.officers is not None and not self.officers.shape_chances

    def places(self) -> dict[tuple[str, str], int]:
        """Return where each category stands among the bands."""
        return {(band.dimension, band.category): place for place, band in enumerate(self.bands)}

    @cached_property
    def cell_of(self) -> dict[int, Cell]:
        """Each drawable person's categories, the officer last where officers are spread over."""
        officers = self.officers.places if self.officers is not None and self.spread_later else None
        return {
            person: group.cell if officers is None else (*group.cell, officers[person])
            for group in self.groups
            for person in group.people
        }


def planned(stratum: Stratum) -> Plan:
    """Make the plan of a stratum."""
    bands, dimensions = _bands(stratum)
    officers = officer_bands(stratum, len(bands))
    if officers is not None:
        bands += officers.bands
    groups = _groups(stratum, dimensions, bands, officers)
    expected = _expected(stratum, bands, groups)
    settled = _settled(bands, groups, expected)
    return Plan(
        stratum,
        settled,
        tuple(
            asked if asked.weight == Weight.OFFICER else kept
            for asked, kept in zip(bands, settled, strict=True)
        ),
        groups,
        tuple(expected),
        _orders(groups, officer_first=officers is not None and officers.shape_chances),
        officers,
        BITS if len(groups) <= MANY_GROUPS else FEWER_BITS,
    )


def _bands(stratum: Stratum) -> tuple[list[Band], list[str]]:
    settings = stratum.settings
    named = [*settings.balance, *settings.cover, *(one.dimension for one in stratum.minimums)]
    dimensions = list(dict.fromkeys(named))
    bands: list[Band] = []
    for dimension in dimensions:
        counts = stratum.counts(dimension)
        minimums, least = stratum.minimums_of(dimension), least_of(stratum, dimension)
        between = bounds(counts, stratum.size, least) if dimension in settings.balance else {}
        for category in sorted(counts):
            lowest, highest = between.get(category, (least.get(category, 0), stratum.size))
            weight = Weight.SHARE if category in between else Weight.LEVEL
            weight = Weight.MINIMUM if category in minimums else weight
            bands.append(Band(dimension, category, lowest, highest, weight))
    return bands, dimensions


def least_of(stratum: Stratum, dimension: str) -> Mapping[str, int]:
    """Return the least number of every category: its minimum, or one where its level is to be covered."""
    minimums = stratum.minimums_of(dimension)
    levels = {one.category: one.number for one in stratum.levels if one.dimension == dimension}
    both = {**levels, **minimums}
    return both if sum(both.values()) <= stratum.size else minimums


def _groups(
    stratum: Stratum, dimensions: Sequence[str], bands: Sequence[Band], officers: OfficerBands | None
) -> tuple[Group, ...]:
    # A dimension may be balanced and spread over at once: its officers' bands are others.
    places = {
        (band.dimension, band.category): place
        for place, band in enumerate(bands)
        if band.weight != Weight.OFFICER
    }
    by_cell: dict[tuple[bool, Cell], list[int]] = {}
    for person, candidate in enumerate(stratum.people):
        if person in stratum.must_not:
            continue
        cell = tuple([places[name, candidate.facts[name]] for name in dimensions])
        if officers is not None and officers.shape_chances:
            cell = (*cell, officers.places[person])
        by_cell.setdefault((person in stratum.must, cell), []).append(person)
    return tuple(Group(cell, tuple(people), named) for (named, cell), people in sorted(by_cell.items()))


def _expected(stratum: Stratum, bands: Sequence[Band], groups: Sequence[Group]) -> list[int]:
    free = [place for place, group in enumerate(groups) if not group.named]
    capacity = [len(groups[place].people) * SCALE for place in free]
    whole = (stratum.size - len(stratum.must)) * SCALE
    start = _in_proportion(capacity, whole)
    wants, officers = _wants(stratum, bands, [groups[place] for place in free], whole)
    if officers:
        # Shares come before officers: the last word is theirs.
        start = raked(start, capacity, [*officers, *wants])
    held = _adding_up(raked(start, capacity, wants), capacity, whole)
    if sum(held) != whole or any(one > most for one, most in zip(held, capacity, strict=True)):
        # Minimums that contradict one another leave no chances over; the draw then names the ones that do.
        held = _in_proportion(capacity, whole)
    expected = [len(group.people) * SCALE for group in groups]
    for place, number in zip(free, held, strict=True):
        expected[place] = number
    return expected


def _adding_up(held: Sequence[int], capacity: Sequence[int], whole: int) -> list[int]:
    """Make expected numbers add up to ``whole``, as far as there is room, leaving who is certain so."""
    certain = {place for place, number in enumerate(held) if number == capacity[place]}
    left = max(0, whole - sum(capacity[place] for place in certain))
    shares = iter(_in_proportion([one for place, one in enumerate(held) if place not in certain], left))
    return [one if place in certain else next(shares) for place, one in enumerate(held)]


def _in_proportion(parts: Sequence[int], whole: int) -> list[int]:
    """Share ``whole`` out in proportion; the shares add up to it exactly."""
    total, passed, given = sum(parts), 0, 0
    shares: list[int] = []
    for part in parts:
        passed += part
        reached = whole * passed // total if total else 0
        shares.append(reached - given)
        given = reached
    return shares


def _wants(
    stratum: Stratum, bands: Sequence[Band], free: Sequence[Group], whole: int
) -> tuple[list[Want], list[Want]]:
    """Return what shares, minimums and levels want of the chances, and what the officers want."""
    groups_of: dict[int, list[int]] = {}
    for place, group in enumerate(free):
        for category in group.cell:
            groups_of.setdefault(category, []).append(place)
    named = _named_numbers(stratum)
    aims: dict[tuple[str, str], int] = {}
    for dimension in stratum.settings.balance:
        least = least_of(stratum, dimension)
        shares = expected_numbers(stratum.counts(dimension), stratum.size, least, SCALE)
        aims |= {(dimension, category): number for category, number in shares.items()}
    wants: list[Want] = []
    officers: list[Want] = []
    balanced: list[Want] = []
    for category, places in groups_of.items():
        about = (bands[category].dimension, bands[category].category)
        taken = named[about] * SCALE
        if about in aims:
            aim = max(0, aims[about] - taken)
            balanced.append(Want(tuple(places), aim, aim))
        else:
            band = bands[category]
            lowest, highest = band.lowest * SCALE - taken, band.highest * SCALE - taken
            want = Want(tuple(places), max(0, lowest), max(0, highest))
            (officers if band.weight == Weight.OFFICER else wants).append(want)
    wants = [one for one in wants if one.lowest or one.highest < whole]
    return [*wants, *balanced, Want(tuple(range(len(free))), whole, whole)], officers


def _named_numbers(stratum: Stratum) -> Counter[tuple[str, str]]:
    return Counter(about for person in stratum.must for about in stratum.people[person].facts.items())


def _settled(bands: Sequence[Band], groups: Sequence[Group], expected: Sequence[int]) -> tuple[Band, ...]:
    """Move the bands that no chances can reach to the numbers that the chances do give."""
    held = Counter[int]()
    for group, number in zip(groups, expected, strict=True):
        for category in group.cell:
            held[category] += number
    return tuple(
        _reachable(band, held[category]) if category in held else band for category, band in enumerate(bands)
    )


def _reachable(band: Band, number: int) -> Band:
    slack = 64 * TOLERANCE
    reached = band.lowest * SCALE - slack <= number <= band.highest * SCALE + slack
    if reached or band.weight not in (Weight.SHARE, Weight.OFFICER):
        return band
    below, above = (number + slack) // SCALE, -((slack - number) // SCALE)
    if band.weight == Weight.OFFICER:
        below, above = min(band.lowest, below), max(band.highest, above)
    return Band(band.dimension, band.category, below, max(below, above), band.weight)


def _orders(groups: Sequence[Group], *, officer_first: bool) -> tuple[tuple[int, ...], ...]:
    # Officers come first where they are looked at: they are many, and neighbours of one officer leave
    # nothing to search for.
    width = len(groups[0].cell) - officer_first if groups else 0
    cells = [(group.cell[width:], group.cell[:width]) for group in groups]
    turned = ([(*first, *cell[turn:], *cell[:turn]) for first, cell in cells] for turn in range(width))
    return tuple(tuple(_lined_up(one)) for one in turned) or (tuple(range(len(groups))),)


def _lined_up(cells: Iterable[Cell]) -> list[int]:
    keyed = sorted((cell, place) for place, cell in enumerate(cells))
    return [place for _, place in keyed]
