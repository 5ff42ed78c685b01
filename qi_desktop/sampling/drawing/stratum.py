"""One provider's list with what is asked of its sample, and why it can be refused."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from qi_desktop.sampling.drawing.refusals import (
    MinimumAboveList,
    MinimumsAboveSize,
    MostEachTooLow,
    NamedCaseUnknown,
    SampleSizeWrong,
    SampleTooLarge,
    TooManyNamedCases,
    UnknownDimension,
)
from qi_desktop.sampling.drawing.requirements import Requirement
from qi_desktop.sampling.model import SILENT, Candidate, SampleSettings


@dataclass(frozen=True)
class Stratum:
    """One provider's list, sorted by key, so that the order of the rows does not matter."""

    provider: str
    people: tuple[Candidate, ...]
    size: int
    settings: SampleSettings

    def counts(self, dimension: str) -> Counter[str]:
        """Return how many people there are in each category of a dimension."""
        if dimension not in self._counted:
            self._counted[dimension] = Counter([person.facts[dimension] for person in self.people])
        return self._counted[dimension]

    @cached_property
    def _counted(self) -> dict[str, Counter[str]]:
        return {}

    @cached_property
    def minimums(self) -> tuple[Requirement, ...]:
        """The minimums that bind this stratum."""
        held = self.settings.minimums_for(self.provider)
        return tuple(Requirement(one.dimension, one.category, one.number) for one in held)

    @cached_property
    def levels(self) -> tuple[Requirement, ...]:
        """The levels that are on the list and should be in the sample."""
        return tuple(
            Requirement(dimension, level, 1)
            for dimension in self.settings.cover
            for level in sorted(self.counts(dimension))
            if level not in SILENT
        )

    @cached_property
    def must(self) -> frozenset[int]:
        """The people who must be drawn, by their place in the list."""
        return self._named(
            [one.reference for one in self.settings.must_have if one.provider == self.provider]
        )

    @cached_property
    def must_not(self) -> frozenset[int]:
        """The people who must not be drawn, by their place in the list."""
        return self._named([one.reference for one in self.settings.must_not if one.provider == self.provider])

    def minimums_of(self, dimension: str) -> Mapping[str, int]:
        """Return the minimums of one dimension by category."""
        return {one.category: one.number for one in self.minimums if one.dimension == dimension}

    def _named(self, references: Sequence[str]) -> frozenset[int]:
        places = {person.key: place for place, person in enumerate(self.people)} if references else {}
        for reference in references:
            if reference not in places:
                raise NamedCaseUnknown(self.provider, reference)
        return frozenset(places[reference] for reference in references)


def strata_of(people: Sequence[Candidate], settings: SampleSettings) -> list[Stratum]:
    """Return the providers' lists, each checked against what is asked of it."""
    return [stratum_of(people, settings, provider) for provider, _ in settings.sizes]


def stratum_of(people: Sequence[Candidate], settings: SampleSettings, provider: str) -> Stratum:
    """Return one provider's list, checked against what is asked of it."""
    listed = sorted((one for one in people if one.provider == provider), key=lambda one: one.key)
    stratum = Stratum(provider, tuple(listed), settings.size(provider), settings)
    _check_dimensions(listed, settings)
    _check_sizes(stratum)
    _check_named(stratum)
    _check_officers(stratum)
    return stratum


def _check_dimensions(people: Sequence[Candidate], settings: SampleSettings) -> None:
    named = [*settings.balance, *settings.cover, *(one.dimension for one in settings.minimums)]
    named += [settings.spread] if settings.spread else []
    for person in people:
        for dimension in named:
            if dimension not in person.facts:
                raise UnknownDimension(dimension, tuple(person.facts))


def _check_sizes(stratum: Stratum) -> None:
    if stratum.size < 0:
        raise SampleSizeWrong(stratum.provider, stratum.size)
    if stratum.size > len(stratum.people):
        raise SampleTooLarge(stratum.provider, stratum.size, len(stratum.people))
    totals: Counter[str] = Counter()
    for one in stratum.minimums:
        eligible = stratum.counts(one.dimension)[one.category]
        if one.number > eligible:
            raise MinimumAboveList(stratum.provider, one.dimension, one.category, one.number, eligible)
        totals[one.dimension] += one.number
        if totals[one.dimension] > stratum.size:
            raise MinimumsAboveSize(stratum.provider, one.dimension, totals[one.dimension], stratum.size)


def _check_named(stratum: Stratum) -> None:
    both = stratum.must & stratum.must_not
    left = len(stratum.people) - len(stratum.must_not)
    if both or len(stratum.must) > stratum.size or left < stratum.size:
        raise TooManyNamedCases(stratum.provider, len(stratum.must), len(stratum.must_not), stratum.size)


def _check_officers(stratum: Stratum) -> None:
    settings = stratum.settings
    if not settings.spread or settings.most_each <= 0:
        return
    loads = Counter(
        person.facts[settings.spread]
        for place, person in enumerate(stratum.people)
        if place not in stratum.must_not
    )
    reachable = sum(
        number if officer in SILENT else min(number, settings.most_each) for officer, number in loads.items()
    )
    if reachable < stratum.size:
        raise MostEachTooLow(stratum.provider, settings.most_each, reachable, stratum.size)
