"""The guard of small numbers: which cells of a table could point to a person, and what hides them.

A number of people from one to four could point to a person: who knows that somebody was inspected
could find that person's row. Such a number is marked inside the team and withheld from a table that
leaves it. Withholding it alone is not enough where a sum is published that gives it back, so further
cells are withheld beside it until every withheld cell could be another number just as well.

That is not assumed but shown: for each withheld cell ``another_table`` finds a whole table that agrees
with everything published and differs in that cell. Tables that share margins are guarded together:
they name the shared numbers by the same place, and whatever holds in one sum holds in all.

The rule of a least number, and withholding beside it, are those of A. Hundepool and others, Statistical
Disclosure Control, 2012, chapter 5, and of L. H. Cox, Suppression methodology and statistical disclosure
control, Journal of the American Statistical Association 75, 1980, 377-385; the sign is the one that
the United Kingdom's Government Analysis Function asks for where a number is confidential.

The guard looks at exact sums of whole numbers. What a reader knows from elsewhere it cannot know.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

LEAST = 5
"""The least number of people that is published; none at all points to nobody."""

WITHHELD = "[c]"
"""What stands in a published table in place of a number that is withheld."""

_STEPS_TRIED = 2_000
_MOST_BESIDE_ONE = 7

Place = tuple[str, ...]
"""Where a number stands, by names: in linked tables a shared number has one place."""


@dataclass(frozen=True, slots=True)
class Sum:
    """A number that is the sum of others, as a reader of the tables can tell."""

    total: Place
    parts: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Guarded:
    """What is withheld of some tables: the small numbers, and others beside them to hide them."""

    small: frozenset[Place]
    beside: frozenset[Place]
    exposed: frozenset[Place]
    """Withheld, yet a reader could still work them out: what they belong to must not be published."""

    @property
    def withheld(self) -> frozenset[Place]:
        """Every cell that a published table does not show."""
        return self.small | self.beside


def points_to_a_person(number: int, least: int = LEAST) -> bool:
    """Tell whether a number of people is so small that it could point to one of them."""
    return 0 < number < least


def guarded(
    numbers: Mapping[Place, int],
    sums: Sequence[Sum],
    *,
    known: Collection[Place] = (),
    small: Collection[Place] | None = None,
    least: int = LEAST,
) -> Guarded:
    """Return what to withhold; ``known`` numbers are published elsewhere, so they can hide nothing."""
    if small is None:
        small = [place for place, number in numbers.items() if points_to_a_person(number, least)]
    first = frozenset(small) - frozenset(known)
    free = frozenset(numbers) - frozenset(known)
    withheld = set(first)
    exposed: set[Place] = set()
    while bare := next(_bare(numbers, sums, withheld, exposed), None):
        cover = _cover(bare, numbers, sums, withheld, free - withheld)
        if cover:
            withheld |= cover
            exposed.clear()
        else:
            exposed.add(bare)
    beside = _needed(numbers, sums, first, withheld - first, exposed)
    return Guarded(first, beside, frozenset(exposed))


def another_table(
    place: Place, numbers: Mapping[Place, int], sums: Sequence[Sum], withheld: Collection[Place]
) -> dict[Place, int] | None:
    """Return a table that agrees with all that is published and differs in one place; none if none is found.

    A reader who sees that nothing withheld is ever none could use that; so no number is taken down to
    none, unless one that is none is withheld already.
    """
    hidden = frozenset(withheld)
    least = 0 if any(numbers[one] == 0 for one in hidden) else 1
    steps = _Search(numbers, sums, hidden, frozenset(), least).steps_through(place, 0)
    if steps is None:
        return None
    return {one: number + steps.get(one, 0) for one, number in numbers.items()}


class _Search:
    """Looks for steps of one, up and down, in withheld cells that leave every sum as it is."""

    def __init__(
        self,
        numbers: Mapping[Place, int],
        sums: Sequence[Sum],
        hidden: frozenset[Place],
        free: frozenset[Place],
        least: int,
    ) -> None:
        self._numbers = numbers
        self._hidden = hidden
        self._least = least
        self._sums = [_terms(one, hidden | free, numbers) for one in sums]
        self._tried = 0

    def steps_through(self, place: Place, more: int) -> dict[Place, int] | None:
        """Return steps that begin in one cell and touch at most so many cells that are not withheld yet."""
        self._tried = 0
        for step in (1, -1):
            if self._numbers[place] + step >= self._least:
                found = self._balanced({place: step}, more)
                if found:
                    return found
        return None

    def _balanced(self, steps: dict[Place, int], more: int) -> dict[Place, int] | None:
        self._tried += 1
        off = next(((terms, by) for terms in self._sums if (by := _change(terms, steps))), None)
        if off is None:
            return steps
        for place, step in self._answers(*off, steps):
            left = more - (place not in self._hidden)
            # Not found in time counts as not hidden: more is withheld than need be, never less.
            if left >= 0 and self._tried < _STEPS_TRIED:
                found = self._balanced({**steps, place: step}, left)
                if found:
                    return found
        return None

    def _answers(
        self, terms: Mapping[Place, int], by: int, steps: Mapping[Place, int]
    ) -> Iterator[tuple[Place, int]]:
        for place, sign in terms.items():
            step = -sign if by > 0 else sign
            if place not in steps and self._numbers[place] + step >= self._least:
                yield place, step


def _terms(one: Sum, open_to_steps: frozenset[Place], numbers: Mapping[Place, int]) -> dict[Place, int]:
    """Return the cells of a sum that may change, with their signs: those first whose loss costs least."""
    signs = {place: 1 for place in one.parts if place in open_to_steps}
    parts = dict(sorted(signs.items(), key=lambda term: (numbers[term[0]] == 0, numbers[term[0]], term[0])))
    return parts | ({one.total: -1} if one.total in open_to_steps else {})


def _change(terms: Mapping[Place, int], steps: Mapping[Place, int]) -> int:
    return sum(sign * steps.get(place, 0) for place, sign in terms.items())


def _needed(
    numbers: Mapping[Place, int],
    sums: Sequence[Sum],
    small: frozenset[Place],
    beside: Collection[Place],
    exposed: Collection[Place],
) -> frozenset[Place]:
    """Return the cells beside the small ones without those that hide nothing, large first."""
    needed = frozenset(beside)
    for place in sorted(beside, key=lambda one: (-numbers[one], one)):
        fewer = needed - {place}
        if next(_bare(numbers, sums, small | fewer, exposed), None) is None:
            needed = fewer
    return needed


def _bare(
    numbers: Mapping[Place, int], sums: Sequence[Sum], withheld: Collection[Place], exposed: Collection[Place]
) -> Iterator[Place]:
    """Yield the withheld cells that a reader could work out, but for those nothing can hide."""
    for place in sorted(withheld):
        if place not in exposed and another_table(place, numbers, sums, withheld) is None:
            yield place


def _cover(
    bare: Place,
    numbers: Mapping[Place, int],
    sums: Sequence[Sum],
    withheld: Collection[Place],
    free: frozenset[Place],
) -> frozenset[Place]:
    """Return the fewest further cells that hide one, cells that hold none only where nothing else does it."""
    hidden = frozenset(withheld)
    some = frozenset(place for place in free if numbers[place])
    for others, least in ((some, 1), (free, 0)):
        search = _Search(numbers, sums, hidden, others, least)
        for more in range(1, min(len(others), _MOST_BESIDE_ONE) + 1):
            added = frozenset(search.steps_through(bare, more) or ()) - hidden
            if added:
                return added
    return frozenset()
