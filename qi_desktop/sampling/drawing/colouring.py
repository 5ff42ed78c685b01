"""Sharing out halves: who is rounded up and who down, so that every category stays within its band.

Each of the items stands half way between two numbers. One half of them is coloured *up*, the other half
*down*, and in no category may one colour outnumber the other by more than the category has room for. The
search pairs neighbours (who differ in few categories) and then exchanges colours between two items, the
best exchange first, with a short memory of what was just exchanged (tabu search, Glover 1989).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from qi_desktop.sampling.drawing.chance import Chance

Cell = tuple[int, ...]
# Exchanges tried in one search, and among how many of the best candidates on either side.
EXCHANGES = 40
CANDIDATES = 6
MEMORY = 4


@dataclass(slots=True)
class Colouring:
    """A colour for every item, +1 up and -1 down, and what it costs in missed bands; 0 misses none."""

    colours: list[int]
    cost: int


def coloured(
    cells: Sequence[Cell], room: Sequence[int], weights: Sequence[int], chance: Chance, attempts: int
) -> Colouring:
    """Return the best colouring of several attempts; ``cells`` come in an order that keeps like together.

    ``room`` says for every category by how many one colour may outnumber the other.
    """
    best = _Search(cells, room, weights, chance).run()
    for _ in range(attempts - 1):
        if best.cost == 0:
            break
        other = _Search(cells, room, weights, chance).run()
        best = min(best, other, key=lambda one: one.cost)
    return best


class _Search:
    def __init__(
        self, cells: Sequence[Cell], room: Sequence[int], weights: Sequence[int], chance: Chance
    ) -> None:
        self.cells, self.room, self.weights, self.chance = cells, room, weights, chance
        self.surplus = [0] * len(room)
        self.colours = [0] * len(cells)
        # By category: what it would cost if one item fell from up to down, or rose.
        self.falls: list[int] = []
        self.rises: list[int] = []
        coins = chance.bits(len(cells) // 2)
        for first in range(0, len(cells) - 1, 2):
            up = first + (coins & 1)
            coins >>= 1
            self._paint(up, 1)
            self._paint(2 * first + 1 - up, -1)
        places = range(len(room))
        self.falls = [self._change(category, -2) for category in places]
        self.rises = [self._change(category, 2) for category in places]

    def _change(self, category: int, by: int) -> int:
        number, room = self.surplus[category], self.room[category]
        before, after = abs(number) - room, abs(number + by) - room
        return self.weights[category] * ((max(0, after)) - (max(0, before)))

    def _recolour(self, item: int, colour: int) -> None:
        self._paint(item, colour)
        for category in self.cells[item]:
            self.falls[category] = self._change(category, -2)
            self.rises[category] = self._change(category, 2)

    def _paint(self, item: int, colour: int) -> None:
        by = colour - self.colours[item]
        self.colours[item] = colour
        for category in self.cells[item]:
            self.surplus[category] += by

    def _cost(self) -> int:
        pairs = zip(self.surplus, self.room, self.weights, strict=True)
        return sum([weight * (abs(number) - room) for number, room, weight in pairs if abs(number) > room])

    def run(self) -> Colouring:
        cost = self._cost()
        best, colours = cost, list(self.colours)
        barred: dict[int, int] = {}
        order = self.chance.shuffled(range(len(self.cells))) if cost else []
        for step in range(EXCHANGES):
            if best == 0:
                break
            found = self._exchange(order, barred, step, best - cost)
            if found is None:
                break
            change, falling, rising = found
            self._recolour(falling, -1)
            self._recolour(rising, 1)
            barred[falling] = barred[rising] = step + MEMORY + self.chance.below(MEMORY)
            cost += change
            if cost < best:
                best, colours = cost, list(self.colours)
        return Colouring(colours, best)

    def _exchange(
        self, order: Sequence[int], barred: dict[int, int], step: int, record: int
    ) -> tuple[int, int, int] | None:
        """Return the best exchange of an item coloured up and one coloured down: change, falling, rising."""
        falling, rising = self.falls.__getitem__, self.rises.__getitem__
        ups = [(sum(map(falling, self.cells[i])), i) for i in order if self.colours[i] > 0]
        downs = [(sum(map(rising, self.cells[i])), i) for i in order if self.colours[i] < 0]
        ups.sort(key=_price)
        downs.sort(key=_price)
        # A category that both items have stays as it is; what that saves, the prices did not know.
        saved = [fall + rise for fall, rise in zip(self.falls, self.rises, strict=True)]
        best: tuple[int, int, int] | None = None
        for up_price, up in ups[:CANDIDATES]:
            cell = self.cells[up]
            hope = up_price - sum([saved[category] for category in cell])
            barred_up = barred.get(up, -1) > step
            for down_price, down in downs[:CANDIDATES]:
                if best is not None and hope + down_price >= best[0]:
                    break
                change = up_price + down_price
                for mine, other in zip(cell, self.cells[down], strict=True):
                    if mine == other:
                        change -= saved[mine]
                held = barred_up or barred.get(down, -1) > step
                if (best is None or change < best[0]) and (not held or change < record):
                    best = (change, up, down)
        return best


def _price(pair: tuple[int, int]) -> int:
    return pair[0]
