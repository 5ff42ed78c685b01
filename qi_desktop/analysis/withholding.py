"""Which rows of a table of counts must not leave the team, and which others must be withheld with them.

A row points to a person where from one to four were asked about, or judged, in its group; and so does a
row of some cases only, where the others are that few: who knows the whole has the rest. Such a row is
withheld whole. Groups add up to a total that is published elsewhere, and groups by several facts to
those by one; so further rows are withheld, question by question, until nothing gives a withheld one back.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from qi_desktop.analysis.disclosure import Place, Sum, guarded, points_to_a_person
from qi_desktop.analysis.grouping import BY_PROVIDER, Groups
from qi_desktop.analysis.model import Count, CrossTable

Row = tuple[str, str]
"""A question and a group."""
Cell = tuple[str | None, ...]
"""The values of a group's facts; None of a fact that is summed over."""
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
        for question, same in groupby(self.counts, key=lambda one: one.question):
            cells = {one.groups: one for one in same}
            small = {groups for groups, one in cells.items() if _row(one) in pointing}
            if small:
                gone = _hidden(cells, small)
                found |= {(question, one.group) for groups, one in cells.items() if groups in gone}
        return frozenset(found)


def pointing_in(table: CrossTable) -> frozenset[Cell]:
    """Return the cells and margins of a crossed table that point to a person by themselves."""
    return frozenset(cell for cell, count in _all_of(table).items() if _points(count))


def withheld_in(table: CrossTable) -> frozenset[Cell]:
    """Return every cell and margin that a crossed table does not show outside the team."""
    pointing = pointing_in(table)
    cells: dict[Groups, Count] = dict(table.cells)
    return pointing | _hidden(cells, {cell for cell in cells if cell in pointing}) if pointing else pointing


def _all_of(table: CrossTable) -> Mapping[Cell, Count]:
    margins: dict[Cell, Count] = {(one.group, None): one for one in table.rows}
    margins |= {(None, one.group): one for one in table.columns}
    total: dict[Cell, Count] = {(None, None): table.total} if table.total else {}
    return {**table.cells, **margins, **total}


def _hidden(cells: Mapping[Groups, Count], small: Iterable[Groups]) -> frozenset[Cell]:
    """Return what to withhold of one question's cells and of the margins they add up to."""
    depth = len(next(iter(cells)))
    total: Cell = (None,) * depth
    by_fact = _margins(cells, depth) if depth > 1 else []
    parts: list[tuple[Cell, list[Cell]]] = [(total, list(margins)) for margins in by_fact]
    parts += [(margin, inside) for margins in by_fact for margin, inside in margins.items()]
    numbers = {name: _numbers(cells, name, by_fact, total) for name in _GUARDED}
    gone: set[Cell] = set()
    for margins in by_fact:
        # The margins are what a table by one fact shows; what is withheld there is not known here either.
        few = {one for one in margins for name in _GUARDED[:2] if points_to_a_person(numbers[name][one])}
        gone |= _guarded(numbers, [(total, list(margins))], few, {total})
    known = {total, *(one for margins in by_fact for one in margins if one not in gone)}
    return frozenset(_guarded(numbers, parts or [(total, list(cells))], gone | set(small), known))


def _guarded(
    numbers: Mapping[str, Mapping[Cell, int]],
    parts: Sequence[tuple[Cell, Sequence[Cell]]],
    small: set[Cell],
    known: set[Cell],
) -> set[Cell]:
    """Return the cells to withhold so that no number of theirs can be worked out."""
    gone = set(small)
    sums = [Sum(_place(whole), tuple(map(_place, inside))) for whole, inside in parts]
    for name in _GUARDED if small else ():
        places = {_place(cell): cell for cell in numbers[name]}
        told = {place: numbers[name][cell] for place, cell in places.items()}
        # The next number is guarded with these gone already; more gone never gives anything back.
        hidden = guarded(told, sums, known=set(map(_place, known)), small=set(map(_place, gone))).withheld
        gone |= {places[place] for place in hidden}
    return gone


def _margins(cells: Iterable[Groups], depth: int) -> list[dict[Cell, list[Cell]]]:
    """Return, fact by fact, the margins with the cells that add up to each."""
    found: list[dict[Cell, list[Cell]]] = [{} for _ in range(depth)]
    for cell in cells:
        for fact in range(depth):
            margin = tuple(value if place == fact else None for place, value in enumerate(cell))
            found[fact].setdefault(margin, []).append(cell)
    return found


def _numbers(
    cells: Mapping[Groups, Count], name: str, by_fact: Sequence[Mapping[Cell, Sequence[Cell]]], total: Cell
) -> dict[Cell, int]:
    numbers: dict[Cell, int] = {cell: int(getattr(one, name)) for cell, one in cells.items()}
    whole = sum(numbers.values())
    for margins in by_fact:
        numbers |= {margin: sum(numbers[cell] for cell in inside) for margin, inside in margins.items()}
    return numbers | {total: whole}


def _place(cell: Cell) -> Place:
    # A value can be blank, so that a fact that is summed over needs a sign of its own.
    return tuple("=" + value if value is not None else "" for value in cell)


def _row(count: Count) -> Row:
    return count.question, count.group


def _points(count: Count) -> bool:
    return points_to_a_person(count.relevant) or points_to_a_person(count.asked)


def _rest_points(some: Count, everybody: Count | None) -> bool:
    return everybody is not None and points_to_a_person(everybody.asked - some.asked)
