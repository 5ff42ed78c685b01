"""Which rows of a table of counts must not leave the team, and which others must be withheld with them.

A row points to a person where from one to four were asked about, or judged, in its group; and so does a
row of some cases only, where the others are that few: who knows the whole has the rest. Such a row is
withheld whole. Groups add up to a total that is published elsewhere, and groups by several facts to
those by one; so further rows are withheld, question by question, until nothing gives a withheld one back.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from qi_desktop.analysis.disclosure import Place, Sum, guarded, points_to_a_person
from qi_desktop.analysis.grouping import BY_PROVIDER, Groups
from qi_desktop.analysis.model import Count

Row = tuple[str, str]
"""A question and a group."""
_TOTAL: Place = ("total",)
_GUARDED = ("asked", "relevant", "met")


@dataclass(frozen=True, slots=True)
class RowsToPublish:
    """Counts that are to leave the team, with what else is known of the same cases."""

    counts: Sequence[Count]
    facts: Groups = ()
    whole: Sequence[Count] = ()
    """The same counts over all cases, where these are of some only."""
    by_provider: Sequence[Count] = ()
    """The counts told apart by provider, where these are all cases as one."""

    def pointing(self) -> frozenset[Row]:
        """Return the rows that point to a person by themselves: inside the team they are marked."""
        everybody = {_row(one): one for one in self.whole}
        return frozenset(
            _row(one) for one in self.counts if _points(one) or _rest_points(one, everybody.get(_row(one)))
        )

    def withheld(self) -> frozenset[Row]:
        """Return every row that a table outside the team does not show."""
        pointing = self.pointing()
        if not self.facts:
            few = {one.question for one in self.by_provider if _points(one)}
            return pointing | {_row(one) for one in self.counts if one.question in few}
        # A report gives each provider's count and never their sum, so that a sum gives nothing back.
        if self.facts == (BY_PROVIDER,) and not self.whole:
            return pointing
        found: set[Row] = set()
        for _, same in groupby(self.counts, key=lambda one: one.question):
            found |= _withheld(list(same), pointing)
        return frozenset(found)


@dataclass(slots=True)
class _Linked:
    """The numbers of one question's rows, and the sums they are known to stand in."""

    numbers: dict[Place, int] = field(default_factory=dict[Place, int])
    sums: list[Sum] = field(default_factory=list[Sum])
    known: set[Place] = field(default_factory=set[Place])

    def add_sum(self, total: Place, parts: Sequence[Place]) -> None:
        """Note that parts add up to a total; one that is not small itself is known from elsewhere."""
        self.numbers[total] = sum(self.numbers[part] for part in parts)
        self.sums.append(Sum(total, tuple(parts)))
        if not points_to_a_person(self.numbers[total]):
            self.known.add(total)


def _withheld(counts: Sequence[Count], pointing: frozenset[Row]) -> set[Row]:
    places = {_cell(one.groups): _row(one) for one in counts}
    small = {place for place, row in places.items() if row in pointing}
    if not small:
        return set()
    for name in _GUARDED:
        linked = _linked({_cell(one.groups): int(getattr(one, name)) for one in counts})
        also = {place for place, number in linked.numbers.items() if points_to_a_person(number)} - set(places)
        hidden = guarded(linked.numbers, linked.sums, known=linked.known, small=small | also).withheld
        # The next number is guarded with these rows gone already; more gone never gives anything back.
        small |= hidden & set(places)
    return {places[place] for place in small}


def _linked(cells: Mapping[Place, int]) -> _Linked:
    linked = _Linked(dict(cells))
    depth = len(next(iter(cells))) - 1
    if depth == 1:
        linked.add_sum(_TOTAL, list(cells))
        return linked
    for fact in range(1, depth + 1):
        margins: list[Place] = []
        for value in dict.fromkeys(place[fact] for place in cells):
            margins.append(("margin", str(fact), value))
            linked.add_sum(margins[-1], [place for place in cells if place[fact] == value])
        linked.add_sum(_TOTAL, margins)
    return linked


def _cell(groups: Iterable[str]) -> Place:
    return ("cell", *groups)


def _row(count: Count) -> Row:
    return count.question, count.group


def _points(count: Count) -> bool:
    return points_to_a_person(count.relevant) or points_to_a_person(count.asked)


def _rest_points(some: Count, everybody: Count | None) -> bool:
    return everybody is not None and points_to_a_person(everybody.asked - some.asked)
