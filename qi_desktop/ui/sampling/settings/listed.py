"""What can be drawn from: how many eligible cases of each provider have each category of each fact."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qi_desktop.sampling.model import SILENT
from qi_desktop.sampling.service import FACTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from qi_desktop.inspection.model import EligibleCase

OFFICER = "responsible_officer"
FINDS_AT_MOST = 8


@dataclass(frozen=True, slots=True)
class ProviderList:
    """One provider's eligible cases by reference, and its categories with their numbers."""

    cases: dict[str, EligibleCase] = field(default_factory=dict["str", "EligibleCase"])
    counts: dict[str, Counter[str]] = field(default_factory=dict[str, Counter[str]])

    def number(self, dimension: str, category: str) -> int:
        """Return how many eligible cases have a category."""
        return self.counts.get(dimension, Counter())[category]

    def categories(self, dimension: str) -> list[str]:
        """Return the categories of a fact, the commonest first."""
        counted = self.counts.get(dimension, Counter())
        return sorted(counted, key=lambda category: (-counted[category], category))

    def levels(self, dimension: str) -> list[str]:
        """Return the categories that say something, in their own order."""
        return sorted(one for one in self.counts.get(dimension, Counter()) if one not in SILENT)


@dataclass(frozen=True, slots=True)
class Listed:
    """Every provider's eligible cases, in the order of the providers."""

    providers: dict[str, ProviderList] = field(default_factory=dict[str, ProviderList])

    def of(self, provider: str) -> ProviderList:
        """Return one provider's list, an empty one where there is none."""
        return self.providers.get(provider, ProviderList())

    @property
    def numbers(self) -> dict[str, int]:
        """Return how many cases of each provider are eligible."""
        return {code: len(one.cases) for code, one in self.providers.items()}

    @property
    def dimensions(self) -> list[str]:
        """Return the facts that can be balanced: those that tell at least two cases apart."""
        return [fact for fact in FACTS if fact != OFFICER and self._tells(fact)]

    def found(self, typed: str) -> list[tuple[str, EligibleCase]]:
        """Return the first eligible cases whose reference holds what was typed, with their provider."""
        wanted = typed.strip().casefold()
        if not wanted:
            return []
        hits = [
            (code, case)
            for code, one in self.providers.items()
            for reference, case in one.cases.items()
            if wanted in reference.casefold()
        ]
        hits.sort(key=lambda hit: (not hit[1].reference.casefold().startswith(wanted), hit[1].reference))
        return hits[:FINDS_AT_MOST]

    def _tells(self, fact: str) -> bool:
        said = {word for one in self.providers.values() for word in one.counts.get(fact, ())}
        return len(said) > 1


def listed(cases: Iterable[EligibleCase], codes: Sequence[str]) -> Listed:
    """Count the eligible cases of each provider, those first that the inspection names."""
    providers = {code: ProviderList() for code in codes}
    for case in cases:
        one = providers.setdefault(case.provider, ProviderList())
        one.cases[case.reference] = case
    for one in providers.values():
        for fact in FACTS:
            one.counts[fact] = Counter(str(getattr(case, fact, "") or "") for case in one.cases.values())
    return Listed({code: one for code, one in providers.items() if one.cases})
