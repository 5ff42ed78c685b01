"""Spreading a sample over as many responsible officers as possible, once its numbers fit."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from qi_desktop.sampling.drawing.chance import Chance
from qi_desktop.sampling.drawing.swaps import Cell, Selection


@dataclass(frozen=True, slots=True)
class _Place:
    cell: Cell
    index: int


def spread(selection: Selection, officers: Sequence[str], chance: Chance) -> int:
    """Swap people of an officer with several for people of an officer with fewer; return how many swaps.

    Only swaps that leave the fit as it is are made. Each brings two officers' numbers nearer to one
    another, hence it ends. A blank officer is one like any other.
    """
    made = 0
    while True:
        load = Counter(officers[person] for person in selection.drawn())
        swap = _swap(selection, officers, load, chance)
        if swap is None:
            return made
        leaver, newcomer = swap
        selection.exchange(leaver.cell, leaver.index, newcomer.cell, newcomer.index)
        made += 1


def _swap(
    selection: Selection, officers: Sequence[str], load: Counter[str], chance: Chance
) -> tuple[_Place, _Place] | None:
    crowded = [
        _Place(cell, index)
        for cell, people in selection.inside.items()
        for index, person in enumerate(people)
        if load[officers[person]] > 1
    ]
    order = chance.shuffled(crowded)
    for place in sorted(order, key=lambda one: -load[officers[selection.inside[one.cell][one.index]]]):
        most = load[officers[selection.inside[place.cell][place.index]]] - 2
        found = [
            _Place(cell, index)
            for cell in selection.neutral_cells(place.cell)
            for index, person in enumerate(selection.outside[cell])
            if load[officers[person]] <= most
        ]
        if found:
            lightest = min(load[officers[selection.outside[one.cell][one.index]]] for one in found)
            best = [
                one for one in found if load[officers[selection.outside[one.cell][one.index]]] == lightest
            ]
            return place, best[chance.below(len(best))]
    return None
