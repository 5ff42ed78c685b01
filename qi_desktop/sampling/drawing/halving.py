"""From expected numbers to whole people: the smallest unit is halved away, bit by bit, fairly each time.

Every group begins with its expected number in small binary units (1,024ths of a person, say). Groups with
an odd number of units are rounded to an even one, half of them up and half of them down, so that every
category stays within its band (``colouring.py``). A fair coin says which half goes up. Hence nobody's
expected number ever changes, whatever the search for halves finds; then the unit doubles, until it is a
whole person.

Sources: rounding bit by bit with balanced colourings is the step from combinatorial to linear discrepancy
of Lovasz, Spencer and Vesztergombi (1986), "Discrepancy of set-systems and matrices", European Journal of
Combinatorics 7; the fair coin makes it a martingale, as the flight of Deville and Tille's cube method
(2004, Biometrika 91) is one; balanced colourings for designs: Harshaw, Savje, Spielman and Zhang (2024),
"Balancing covariates in randomized experiments with the Gram-Schmidt walk design", JASA 119.
"""

from collections.abc import Sequence

from qi_desktop.sampling.drawing.chance import Chance
from qi_desktop.sampling.drawing.colouring import Cell, coloured
from qi_desktop.sampling.drawing.model import Band

# In the last halvings a unit is worth much, and the search tries harder and keeps numbers closer together.
LAST = 6
ATTEMPTS = 4
CLOSE = 5


class Halving:
    """Items with their units, and for every category how many units it holds."""

    def __init__(self, cells: Sequence[Cell], units: Sequence[int], bands: Sequence[Band], bits: int) -> None:
        """Begin with units of which ``2 ** bits`` make a person."""
        self.cells, self.units, self.bits = cells, list(units), bits
        self._lowest = [band.lowest << bits for band in bands]
        self._highest = [band.highest << bits for band in bands]
        self._weights = [int(band.weight) for band in bands]
        self._held = [0] * len(bands)
        for cell, number in zip(cells, self.units, strict=True):
            for category in cell:
                self._held[category] += number

    def halve(self, orders: Sequence[Sequence[int]], first: int, last: int, chance: Chance) -> int:
        """Round away the bits from ``first`` up to ``last``; return how often a band had to be missed."""
        missed = 0
        for bit in range(first, last):
            order = orders[chance.below(len(orders))]
            odd = [item for item in order if self.units[item] >> bit & 1]
            if odd:
                missed += self._round(odd, bit, chance)
        return missed

    def _round(self, odd: Sequence[int], bit: int, chance: Chance) -> bool:
        cells = [self.cells[item] for item in odd]
        attempts = ATTEMPTS if self.bits - bit <= LAST else 1
        found = coloured(cells, self._room(cells, bit), self._weights, chance, attempts)
        unit = 1 << bit if chance.below(2) else -(1 << bit)
        for item, cell, colour in zip(odd, cells, found.colours, strict=True):
            self.units[item] += unit * colour
            for category in cell:
                self._held[category] += unit * colour
        return found.cost > 0

    def _room(self, cells: Sequence[Cell], bit: int) -> list[int]:
        uneven = [0] * len(self._held)
        for cell in cells:
            for category in cell:
                uneven[category] ^= 1
        close = CLOSE << max(0, self.bits - bit - LAST)
        return [
            max(odd, min(close, held - lowest >> bit, highest - held >> bit))
            for odd, held, lowest, highest in zip(
                uneven, self._held, self._lowest, self._highest, strict=True
            )
        ]


def in_units(expected: Sequence[int], whole: int, chance: Chance) -> list[int]:
    """Return the expected numbers in ``whole`` units, rounded by a comb with a random start.

    Systematic sampling of the fractions: every number is rounded down or up, on average to itself.
    """
    total, passed, given = sum(expected), 0, 0
    start = chance.below(total) if total else 0
    units: list[int] = []
    for number in expected:
        passed += number
        reached = (whole * passed + start) // total if total else 0
        units.append(reached - given)
        given = reached
    return units
