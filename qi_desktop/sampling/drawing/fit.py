"""How well the numbers drawn in each category fit what is wanted, as one whole number to be made small."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from qi_desktop.sampling.drawing.requirements import Requirement
from qi_desktop.sampling.drawing.rounding import Target

Category = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a sample should hold: targets by category, minimums that bind, levels to be covered."""

    size: int
    targets: Mapping[Category, Target]
    minimums: Sequence[Requirement]
    levels: Sequence[Requirement]


class Fit:
    """The cost of the numbers drawn so far, category by category.

    A missing minimum outweighs everything, then an uncovered level, then a number outside its rounded
    share, then a number that is not its target. Each cost is convex in the number, so that a swap
    between two people can be judged by the categories in which they differ.
    """

    def __init__(self, wanted: Wanted, categories: Sequence[Category]) -> None:
        """Prepare a table of costs for every category and start with nobody drawn."""
        self.numbers = [0] * len(categories)
        outside = 2 * wanted.size * len(categories) + 1
        level = outside * outside
        minimum = level * outside
        needed = {(one.dimension, one.category): one.number for one in wanted.minimums}
        covered = {(one.dimension, one.category): one.number for one in wanted.levels}
        self._costs: list[list[int]] = []
        for category in categories:
            target = wanted.targets.get(category)
            self._costs.append(
                [
                    minimum * max(0, needed.get(category, 0) - number)
                    + level * max(0, covered.get(category, 0) - number)
                    + (_distance(target, number, outside) if target else 0)
                    for number in range(wanted.size + 2)
                ]
            )

    def move(self, category: int, by: int) -> None:
        """Count one person more or fewer in a category."""
        self.numbers[category] += by

    def cost(self) -> int:
        """Return the cost of the numbers as they are; 0 means that everything is as wanted."""
        return sum(costs[number] for costs, number in zip(self._costs, self.numbers, strict=True))

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


def _distance(target: Target, number: int, outside: int) -> int:
    beyond = max(0, target.lowest - number, number - target.highest)
    return abs(number - target.number) + outside * beyond
