"""From groups to people: who of a group of people alike is drawn, and the spread over their officers."""

from collections.abc import Sequence

from qi_desktop.sampling.drawing.chance import Chance
from qi_desktop.sampling.drawing.colouring import Cell
from qi_desktop.sampling.drawing.halving import Halving, in_units
from qi_desktop.sampling.drawing.plan import Plan

# From this many halvings before the end, officers are looked at too: a sixteenth of a person a unit.
OFFICERS_FROM = 4


def drawn_people(plan: Plan, chance: Chance) -> tuple[set[int], int]:
    """Return the places of the people drawn, and how often a band was missed on the way."""
    size = plan.stratum.size
    units = in_units(plan.expected, size << plan.bits, chance)
    groups = Halving([group.cell for group in plan.groups], units, plan.bands, plan.bits)
    if not plan.spread_later:
        missed = groups.halve(plan.orders, 0, plan.bits, chance)
        return _from_groups(plan, [number >> plan.bits for number in groups.units], chance), missed
    missed = groups.halve(plan.orders, 0, plan.bits - OFFICERS_FROM, chance)
    drawn, missed_later = _with_officers(plan, groups.units, chance)
    return drawn, missed + missed_later


def _from_groups(plan: Plan, numbers: Sequence[int], chance: Chance) -> set[int]:
    return {
        group.people[place]
        for group, number in zip(plan.groups, numbers, strict=True)
        if number
        for place in chance.some(number, len(group.people))
    }


def _with_officers(plan: Plan, units: Sequence[int], chance: Chance) -> tuple[set[int], int]:
    """Share each group's units out among its people by lot, and halve on with the officers in view."""
    people: list[int] = []
    held: list[int] = []
    for group, number in zip(plan.groups, units, strict=True):
        each, over = divmod(number >> plan.bits - OFFICERS_FROM, len(group.people))
        lucky = chance.some(over, len(group.people)) if over else set[int]()
        for place in range(len(group.people)) if each else sorted(lucky):
            people.append(group.people[place])
            held.append(each + (place in lucky))
    cells = [plan.cell_of[person] for person in people]
    halving = Halving(cells, held, plan.bands, OFFICERS_FROM)
    missed = halving.halve(_orders(cells), 0, OFFICERS_FROM, chance)
    return {person for person, number in zip(people, halving.units, strict=True) if number}, missed


def _orders(cells: Sequence[Cell]) -> list[list[int]]:
    # Officers come first: they are many, and neighbours of one officer leave nothing to search for.
    width = len(cells[0]) - 1 if cells else 0
    lined_up = [
        sorted((cell[-1], cell[turn:-1] + cell[:turn], place) for place, cell in enumerate(cells))
        for turn in range(width)
    ]
    return [[place for _, _, place in one] for one in lined_up] or [list(range(len(cells)))]
