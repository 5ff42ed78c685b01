"""How well a sample keeps its balance when one person stands in for another, as one whole number."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from qi_desktop.sampling.model import SILENT, Candidate, SampleSettings

Cell = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Lineup:
    """One provider's list, who of it is drawn now, and who of it is free to stand in."""

    provider: str
    listed: Sequence[Candidate]
    drawn: Sequence[Candidate]
    free: Sequence[Candidate]


class Costs:
    """What the numbers drawn in each category cost, as one whole number to be made small.

    A missing minimum outweighs everything, then an uncovered level, then the deviation from the expected
    numbers, then being unlike the fallen case in a balanced fact, then in a fact to be covered.
    """

    def __init__(self, lineup: Lineup, settings: SampleSettings) -> None:
        """Count the list and the sample, category by category."""
        self._settings, self._people, self._size = settings, len(lineup.listed), len(lineup.drawn)
        self._needed = {
            (one.dimension, one.category): one.number for one in settings.minimums_for(lineup.provider)
        }
        named = [*settings.balance, *settings.cover, *(dimension for dimension, _ in self._needed)]
        self._dimensions = list(dict.fromkeys(named))
        listed, drawn = self._counted(lineup.listed), self._counted(lineup.drawn)
        self._categories = [(place, word) for place, count in enumerate(listed) for word in sorted(count)]
        self._index = {category: number for number, category in enumerate(self._categories)}
        self._listed = [listed[place][word] for place, word in self._categories]
        self._drawn = [drawn[place][word] for place, word in self._categories]
        self._unlike = len(self._dimensions) + 1
        deviation = 1 + 2 * (self._size + 1) * (self._people + 1) * (len(settings.balance) + 1)
        self._level = deviation * self._unlike**2

    def sorted_in(self, people: Sequence[Candidate]) -> dict[Cell, list[Candidate]]:
        """Return the people by cell: those alike in every fact that counts share one."""
        alike: dict[tuple[str, ...], list[Candidate]] = {}
        for words, person in zip(self._words(people), people, strict=True):
            alike.setdefault(words, []).append(person)
        return {self._cell(words): same for words, same in alike.items()}

    def cell(self, person: Candidate) -> Cell:
        """Return the cell of one person."""
        return self._cell(self._words([person])[0])

    def lost(self, cost: int) -> int:
        """Return the part of a cost that missing minimums and uncovered levels make."""
        return cost // self._level

    def without(self, leaving: Cell) -> tuple[int, list[int]]:
        """Return what the sample costs without one person, and what one person more of each category adds."""
        left, prices = 0, [0] * len(self._categories)
        for number, (place, _category) in enumerate(self._categories):
            staying = self._drawn[number] - (leaving[place] == number)
            before = self._of(number, staying)
            left += before
            prices[number] = self._of(number, staying + 1) - before
            if leaving[place] != number:
                prices[number] += self._unlikeness(self._dimensions[place])
        return left, prices

    def _of(self, number: int, drawn: int) -> int:
        place, category = self._categories[number]
        dimension = self._dimensions[place]
        missing = max(0, self._needed.get((dimension, category), 0) - drawn)
        cost = missing * self._level * (len(self._categories) + 1)
        if dimension in self._settings.cover and category not in SILENT:
            cost += self._level * (self._listed[number] > 0 and drawn == 0)
        if dimension in self._settings.balance:
            off = abs(drawn * self._people - self._size * self._listed[number])
            cost += off * self._unlike**2
        return cost

    def _unlikeness(self, dimension: str) -> int:
        if dimension in self._settings.balance:
            return self._unlike
        return int(dimension in self._settings.cover)

    def _words(self, people: Sequence[Candidate]) -> list[tuple[str, ...]]:
        dimensions = self._dimensions
        return [tuple([one.facts[dimension] for dimension in dimensions]) for one in people]

    def _cell(self, words: tuple[str, ...]) -> Cell:
        return tuple(self._index[place, word] for place, word in enumerate(words))

    def _counted(self, people: Sequence[Candidate]) -> list[Counter[str]]:
        counts: list[Counter[str]] = [Counter() for _ in self._dimensions]
        for words, number in Counter(self._words(people)).items():
            for count, word in zip(counts, words, strict=True):
                count[word] += number
        return counts


def total_deviation(
    listed: Sequence[Candidate], drawn: Sequence[Candidate], dimensions: Sequence[str]
) -> float:
    """Return how far, over all categories, the numbers drawn lie from the expected ones, in cases."""
    total = 0
    for dimension in dimensions:
        eligible = Counter(one.facts[dimension] for one in listed)
        taken = Counter(one.facts[dimension] for one in drawn)
        total += sum(
            abs(taken[word] * len(listed) - len(drawn) * eligible[word]) for word in eligible | taken
        )
    return total / len(listed) if listed else 0.0
