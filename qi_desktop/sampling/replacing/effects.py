"""What letting one person stand in for another does to a sample, worked out before it is done."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from qi_desktop.sampling.drawing.keeping import Lineup, total_deviation
from qi_desktop.sampling.drawing.stand_ins import above_maximum
from qi_desktop.sampling.model import SILENT, Candidate, SampleSettings
from qi_desktop.sampling.replacing.model import CategoryChange, Loss


@dataclass(frozen=True, slots=True)
class Effect:
    """The sample before and after: deviation, categories, what is lost, the officer's cases.

    ``officer_cases`` is 0 where the sample is not spread over officers, or the list names none.
    """

    deviation_before: float
    deviation_after: float
    changes: tuple[CategoryChange, ...]
    lost: tuple[Loss, ...]
    officer_cases: int
    above_officer_maximum: bool


def effect(lineup: Lineup, settings: SampleSettings, leaving: Candidate, entering: Candidate) -> Effect:
    """Return what changes when ``entering`` stands in for ``leaving``, who is drawn."""
    after = [*_without(lineup.drawn, leaving), entering]
    counted = _Counted(lineup, settings, after)
    cases = _cases_of_officer(after, entering, settings.spread)
    return Effect(
        deviation_before=total_deviation(lineup.listed, lineup.drawn, settings.balance),
        deviation_after=total_deviation(lineup.listed, after, settings.balance),
        changes=tuple(counted.changes(leaving, entering)),
        lost=tuple(counted.losses()),
        officer_cases=cases,
        above_officer_maximum=above_maximum(settings, entering, cases),
    )


def _cases_of_officer(people: Sequence[Candidate], person: Candidate, spread: str) -> int:
    # Where nothing is spread, or nobody is named, there is no officer whose cases could be counted.
    officer = person.facts.get(spread, "")
    return 0 if officer in SILENT else sum(one.facts.get(spread, "") == officer for one in people)


def _without(drawn: Sequence[Candidate], leaving: Candidate) -> list[Candidate]:
    # One person can be drawn twice after two laptops acted at once; only one of them leaves.
    place = next(place for place, one in enumerate(drawn) if one.key == leaving.key)
    return [*drawn[:place], *drawn[place + 1 :]]


class _Counted:
    def __init__(self, lineup: Lineup, settings: SampleSettings, after: Sequence[Candidate]) -> None:
        self._lineup, self._settings, self._after = lineup, settings, after
        self._minimums = {
            (one.dimension, one.category): one.number for one in settings.minimums_for(lineup.provider)
        }
        named = [*settings.balance, *settings.cover, *(dimension for dimension, _ in self._minimums)]
        self._dimensions = list(dict.fromkeys(named))

    def changes(self, leaving: Candidate, entering: Candidate) -> list[CategoryChange]:
        """Return the categories that one person leaves and the other joins."""
        return [
            self._change(dimension, category)
            for dimension in self._dimensions
            if leaving.facts[dimension] != entering.facts[dimension]
            for category in (leaving.facts[dimension], entering.facts[dimension])
        ]

    def _change(self, dimension: str, category: str) -> CategoryChange:
        listed, drawn = self._lineup.listed, self._lineup.drawn
        share = _number(listed, dimension, category) / len(listed)
        return CategoryChange(
            dimension=dimension,
            category=category,
            before=_number(drawn, dimension, category),
            after=_number(self._after, dimension, category),
            expected=len(drawn) * share,
            minimum=self._minimums.get((dimension, category), 0),
        )

    def losses(self) -> list[Loss]:
        """Return the minimums and levels that are met now and would no longer be."""
        levels = {
            (dimension, level): 1
            for dimension in self._settings.cover
            for level in sorted(Counter(one.facts[dimension] for one in self._lineup.drawn))
            if level not in SILENT and (dimension, level) not in self._minimums
        }
        asked = [(*pair, number, False) for pair, number in self._minimums.items()]
        asked += [(*pair, number, True) for pair, number in levels.items()]
        return [
            Loss(dimension, category, number, left, is_level)
            for dimension, category, number, is_level in asked
            if (left := _number(self._after, dimension, category)) < number
            and _number(self._lineup.drawn, dimension, category) >= number
        ]


def _number(people: Sequence[Candidate], dimension: str, category: str) -> int:
    return sum(one.facts[dimension] == category for one in people)
