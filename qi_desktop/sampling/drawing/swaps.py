"""A sample in the making: people in cells, and swaps that bring the numbers nearer to what is wanted."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from qi_desktop.sampling.drawing.chance import Chance
from qi_desktop.sampling.drawing.colouring import Cell
from qi_desktop.sampling.drawing.fit import Fit

SIDEWAYS_AT_MOST = 12


@dataclass(frozen=True, slots=True)
class Swap:
    """One person of a drawn cell for one of another cell, and what it would change."""

    leaving: Cell
    entering: Cell
    change: int


class Selection:
    """Who is drawn and who is not, kept by cell: people alike in every balanced fact share a cell."""

    def __init__(self, cells: Mapping[int, Cell], drawn: Collection[int], fit: Fit) -> None:
        """Start from the people drawn first; ``cells`` holds the categories of everyone who may be."""
        self.fit = fit
        # In which dimension each category lies, that is, at which place of a cell.
        self._places = [0] * len(fit.numbers)
        for cell in set(cells.values()):
            for place, category in enumerate(cell):
                self._places[category] = place
        self.inside: dict[Cell, list[int]] = {}
        self.outside: dict[Cell, list[int]] = {}
        for person, cell in cells.items():
            (self.inside if person in drawn else self.outside).setdefault(cell, []).append(person)
            if person in drawn:
                self._count(cell, 1)

    def drawn(self) -> list[int]:
        """Return everybody drawn."""
        return sorted(person for people in self.inside.values() for person in people)

    def improve(self, chance: Chance, worth: int = 1) -> int:
        """Swap while a swap helps; return how many were made.

        Where no swap helps although not everything fits, a few swaps that cost nothing are made at
        random: they lead out of most dead ends. What costs less than ``worth`` is not worth that.
        """
        made, sideways = 0, 0
        while self.fit.cost() and sideways <= SIDEWAYS_AT_MOST:
            swap = self._helpful_swap(chance)
            if swap is None:
                if self.fit.cost() < worth:
                    break
                swap = self._neutral_swap(chance)
                sideways += 1
            if swap is None:
                break
            leaver = chance.below(len(self.inside[swap.leaving]))
            newcomer = chance.below(len(self.outside[swap.entering]))
            self.exchange(swap.leaving, leaver, swap.entering, newcomer)
            made += 1
        return made

    def exchange(self, leaving: Cell, leaver: int, entering: Cell, newcomer: int) -> None:
        """Let one drawn person go and take another in, each named by cell and place in it."""
        gone = self.inside[leaving].pop(leaver)
        come = self.outside[entering].pop(newcomer)
        for people, cell in ((self.inside, leaving), (self.outside, entering)):
            if not people[cell]:
                del people[cell]
        self.outside.setdefault(leaving, []).append(gone)
        self.inside.setdefault(entering, []).append(come)
        self._count(leaving, -1)
        self._count(entering, 1)

    def neutral_cells(self, leaving: Cell) -> list[Cell]:
        """Return the cells from which someone could replace a person of ``leaving`` at no cost."""
        prices = _prices(leaving, self._places, self.fit.of_adding(), self.fit.of_dropping())
        return [cell for cell in self.outside if sum(map(prices.__getitem__, cell)) == 0]

    def _count(self, cell: Cell, by: int) -> None:
        for category in cell:
            self.fit.move(category, by)

    def _helpful_swap(self, chance: Chance) -> Swap | None:
        adding, dropping = self.fit.of_adding(), self.fit.of_dropping()
        # Only who could help with the best imaginable partner needs to be looked at: usually few.
        leavers = self._promising(self.inside, dropping, _lowest(self.outside, adding))
        newcomers = self._promising(self.outside, adding, _lowest(self.inside, dropping))
        people = [cell for cell in leavers for _ in self.inside[cell]]
        for leaving in dict.fromkeys(chance.shuffled(people)):
            prices = _prices(leaving, self._places, adding, dropping)
            swap = self._best_swap(leaving, newcomers, prices, chance)
            if swap is not None and swap.change < 0:
                return swap
        return None

    def _promising(self, cells: Iterable[Cell], costs: Sequence[int], partner: Sequence[int]) -> list[Cell]:
        if not partner:
            return []
        hopes = [min(0, cost + partner[place]) for cost, place in zip(costs, self._places, strict=True)]
        return [cell for cell in cells if sum(map(hopes.__getitem__, cell)) < 0]

    def _neutral_swap(self, chance: Chance) -> Swap | None:
        people = [cell for cell, drawn in self.inside.items() for _ in drawn]
        for leaving in chance.shuffled(people):
            cells = [cell for cell in self.neutral_cells(leaving) if cell != leaving]
            if cells:
                return Swap(leaving, cells[chance.below(len(cells))], 0)
        return None

    def _best_swap(
        self, leaving: Cell, newcomers: Sequence[Cell], prices: Sequence[int], chance: Chance
    ) -> Swap | None:
        best: Swap | None = None
        alike = 0
        for cell in newcomers:
            change = sum(map(prices.__getitem__, cell))
            if best is None or change < best.change:
                best, alike = Swap(leaving, cell, change), len(self.outside[cell])
            elif change == best.change:
                # Among equally good cells each person, not each cell, has the same chance.
                people = len(self.outside[cell])
                alike += people
                if chance.below(alike) < people:
                    best = Swap(leaving, cell, change)
        return best


def _prices(
    leaving: Cell, places: Sequence[int], adding: Sequence[int], dropping: Sequence[int]
) -> list[int]:
    """Return for each category what it costs to take it in where ``leaving`` goes; nothing if it has it."""
    freed = [dropping[category] for category in leaving]
    prices = [cost + freed[place] for cost, place in zip(adding, places, strict=True)]
    for category in leaving:
        prices[category] = 0
    return prices


def _lowest(cells: Iterable[Cell], costs: Sequence[int]) -> list[int]:
    """Return for each dimension the lowest cost that anybody in these cells has."""
    lowest: list[int] = []
    for cell in cells:
        own = [costs[category] for category in cell]
        lowest = own if not lowest else list(map(min, lowest, own))
    return lowest
