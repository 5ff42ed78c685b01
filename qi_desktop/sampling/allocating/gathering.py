"""An office's and an officer's cases brought together without changing how even the loads are."""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import TypeVar

from qi_desktop.sampling.allocating.levelling import Holders
from qi_desktop.sampling.allocating.model import Allocatable

# Exchanges looked at before the search rests content; a sample of 46 cases needs some ten thousand.
PATIENCE = 200_000
Cost = tuple[int, int]
K = TypeVar("K")


class Gathering:
    """Exchanges cases, one for one or one for none, as long as that saves journeys and interviewers."""

    def __init__(
        self, holders: Holders, movable: Sequence[Allocatable], kept: Mapping[str, Sequence[Allocatable]]
    ) -> None:
        """Begin with who holds what."""
        self.holders, self._movable = holders, movable
        self._offices: dict[str, Counter[str]] = {}
        self._officers: dict[str, Counter[tuple[str, str]]] = {}
        self._loads: Counter[str] = Counter()
        self._looks = 0
        for inspector, cases in kept.items():
            self._offices[inspector], self._officers[inspector] = Counter(), Counter()
            for case in cases:
                self._put(case, inspector, 1)
        for case in movable:
            self._put(case, holders[case.sampled_case], 1)

    def gather(self) -> None:
        """Exchange until nothing is won."""
        while self._round() and self._looks < PATIENCE:
            pass

    def _round(self) -> bool:
        won = False
        for case in self._movable:
            for receiver in self._offices:
                won |= self._passed(case, receiver)
        for first, second in combinations(self._movable, 2):
            won |= self._exchanged(first, second)
            if self._looks >= PATIENCE:
                break
        return won

    def _passed(self, case: Allocatable, receiver: str) -> bool:
        """Pass a case to somebody who has one fewer: the loads change places and stay as even."""
        giver = self.holders[case.sampled_case]
        if receiver in case.barred or self._loads[giver] != self._loads[receiver] + 1:
            return False
        return self._tried({case.sampled_case: (case, giver, receiver)}, giver, receiver)

    def _exchanged(self, first: Allocatable, second: Allocatable) -> bool:
        one, other = self.holders[first.sampled_case], self.holders[second.sampled_case]
        if one == other or other in first.barred or one in second.barred:
            return False
        moves = {first.sampled_case: (first, one, other), second.sampled_case: (second, other, one)}
        return self._tried(moves, one, other)

    def _tried(self, moves: Mapping[str, tuple[Allocatable, str, str]], one: str, other: str) -> bool:
        self._looks += 1
        before = self._cost(one, other)
        for case, giver, receiver in moves.values():
            self._put(case, giver, -1)
            self._put(case, receiver, 1)
        if self._cost(one, other) < before:
            self.holders.update({record: receiver for record, (_, _, receiver) in moves.items()})
            return True
        for case, giver, receiver in moves.values():
            self._put(case, receiver, -1)
            self._put(case, giver, 1)
        return False

    def _put(self, case: Allocatable, inspector: str, number: int) -> None:
        self._loads[inspector] += number
        _note(self._offices[inspector], case.office, number)
        _note(self._officers[inspector], (case.provider, case.responsible_officer), number)

    def _cost(self, one: str, other: str) -> Cost:
        """Return what two inspectors' cases cost.

        An inspector's offices count squared, so that nobody travels to many; each officer counts once for
        every inspector. Beyond that, the fuller an office's share, the closer the next saving.
        """
        visits = sum(len(self._offices[who]) ** 2 + len(self._officers[who]) for who in (one, other))
        apart = -sum(number**2 for who in (one, other) for number in self._offices[who].values())
        return visits, apart


def _note(counts: Counter[K], key: K, number: int) -> None:
    counts[key] += number
    if not counts[key]:
        del counts[key]
