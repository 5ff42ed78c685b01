"""In which order the undrawn people of a list stand in for a drawn case that falls out.

A stand-in first keeps the minimums, then the levels to be covered, then stays within the most cases of one
officer; among those the one comes first that leaves the sample's numbers nearest to the expected ones, then
who is most like the fallen case, then who comes from the officer with the fewest sampled cases. Among equals
the seed decides: everybody has a place on a ring that follows from seed and key alone, each fallen case
starts at its own place, and the next person round the ring comes first. So nobody picks, the order of the
rows does not matter, and a person who leaves the list does not disturb the order of the others. Whole
numbers only: the order is the same on every system.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from heapq import heapify, heappop

from qi_desktop.sampling.drawing.keeping import Cell, Costs, Lineup
from qi_desktop.sampling.model import SILENT, Candidate, SampleSettings

ROUND = 1 << 64


class Bench:
    """The free people of one list, ready to stand in for any drawn case."""

    def __init__(self, lineup: Lineup, settings: SampleSettings, seed: int) -> None:
        """Sort the free people into cells: those alike in every fact that counts share one."""
        self._settings, self._seed, self._provider = settings, seed, lineup.provider
        self._costs = Costs(lineup, settings)
        self._load = Counter(person.facts.get(settings.spread, "") for person in lineup.drawn)
        self._cells = self._costs.sorted_in(lineup.free)
        self._places: dict[str, int] = {}
        self._ranked: dict[Cell, list[tuple[int, Cell]]] = {}

    def in_order(self, fallen: Candidate) -> Iterator[Candidate]:
        """Yield everybody who could stand in for a drawn person, the best first."""
        load = self._load.copy()
        load[fallen.facts.get(self._settings.spread, "")] -= 1
        held: list[Candidate] = []
        lost = -1
        for cost, cells in self._by_cost(self._costs.cell(fallen)):
            if self._costs.lost(cost) != lost:
                yield from held
                held, lost = [], self._costs.lost(cost)
            people = [person for cell in cells for person in self._cells[cell]]
            for person in self._in_turn(fallen, people, load):
                if self._above_maximum(person, load):
                    held.append(person)
                else:
                    yield person
        yield from held

    def _by_cost(self, leaving: Cell) -> Iterator[tuple[int, list[Cell]]]:
        if leaving not in self._ranked:
            left, prices = self._costs.without(leaving)
            self._ranked[leaving] = [
                (left + sum(map(prices.__getitem__, cell)), cell) for cell in self._cells
            ]
        heap = self._ranked[leaving].copy()
        heapify(heap)
        while heap:
            cost, cell = heappop(heap)
            alike = [cell]
            while heap and heap[0][0] == cost:
                alike.append(heappop(heap)[1])
            yield cost, alike

    def _in_turn(
        self, fallen: Candidate, people: Sequence[Candidate], load: Mapping[str, int]
    ) -> list[Candidate]:
        spread, start = self._settings.spread, self._place(f"fallen {fallen.key}")
        return sorted(
            people,
            key=lambda one: (
                load[one.facts.get(spread, "")],
                (self._place(one.key) - start) % ROUND,
                one.key,
            ),
        )

    def _above_maximum(self, person: Candidate, load: Mapping[str, int]) -> bool:
        return above_maximum(self._settings, person, load[person.facts.get(self._settings.spread, "")] + 1)

    def _place(self, name: str) -> int:
        known = self._places.get(name)
        if known is None:
            content = json.dumps([self._seed, self._provider, name]).encode()
            known = int.from_bytes(hashlib.sha256(content).digest()[:8], "big")
            self._places[name] = known
        return known


def above_maximum(settings: SampleSettings, person: Candidate, cases: int) -> bool:
    """Tell whether so many cases of a person's officer are more than the settings allow."""
    officer = person.facts.get(settings.spread, "")
    return bool(settings.spread) and 0 < settings.most_each < cases and officer not in SILENT
