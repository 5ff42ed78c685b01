"""How well the numbers drawn in each category fit their bands, as one whole number to be made small."""

from collections.abc import Sequence

from qi_desktop.sampling.drawing.model import Band

Costs = Sequence[Sequence[int]]


class Fit:
    """The cost of the numbers drawn so far, category by category.

    Each cost is convex in the number, so that a swap between two people can be judged by the categories
    in which they differ.
    """

    def __init__(self, costs: Costs) -> None:
        """Start with nobody drawn; ``costs`` says for every category what each number from 0 on costs."""
        self.numbers = [0] * len(costs)
        self._costs = costs

    def move(self, category: int, by: int) -> None:
        """Count one person more or fewer in a category."""
        self.numbers[category] += by

    def cost(self) -> int:
        """Return the cost of the numbers as they are; 0 means that everything is as wanted."""
        return sum([costs[number] for costs, number in zip(self._costs, self.numbers, strict=True)])

    def of_adding(self) -> list[int]:
        """Return for every category what one person more would cost."""
        return [
            costs[number + 1] - costs[number] for costs, number in zip(self._costs, self.numbers, strict=True)
        ]

    def of_dropping(self) -> list[int]:
        """Return for every category what one person fewer would cost; nothing where there is nobody."""
        return [
            costs[number - 1] - costs[number] if number else 0
            for costs, number in zip(self._costs, self.numbers, strict=True)
        ]


def missed_bands(bands: Sequence[Band], size: int) -> Costs:
    """Return the costs of missing the bands, for all numbers that a sample can hold."""
    return [[int(band.weight) * band.miss(number) for number in range(size + 2)] for band in bands]
