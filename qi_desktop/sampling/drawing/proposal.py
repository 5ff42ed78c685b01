"""The settings a lead inspector starts from: sizes as agreed, minimums that leave the draw a choice."""

from collections import Counter
from collections.abc import Mapping, Sequence

from qi_desktop.sampling.model import SILENT, Candidate, Minimum, SampleSettings

# A minimum is proposed only where the list holds at least this many times as many people:
# otherwise it would say who is drawn.
CHOICE = 3
# One in six for a gender, one for every other group that can bear it.
GENDER_SHARE = 6


def proposed_settings(sizes: Mapping[str, int], people: Sequence[Candidate]) -> SampleSettings:
    """Return settings with minimum numbers for the smaller genders and ethnic groups of each list."""
    minimums: list[Minimum] = []
    for provider, size in sizes.items():
        listed = [person for person in people if person.provider == provider]
        for dimension, wanted in (("gender", max(1, size // GENDER_SHARE)), ("ethnicity_group", 1)):
            minimums += _minimums(provider, dimension, wanted, listed)
    return SampleSettings(tuple(sizes.items()), minimums=tuple(minimums))


def _minimums(provider: str, dimension: str, wanted: int, listed: Sequence[Candidate]) -> list[Minimum]:
    counts = Counter(person.facts[dimension] for person in listed)
    largest = max(sorted(counts), key=lambda category: counts[category], default="")
    proposed = {
        category: min(wanted, count // CHOICE)
        for category, count in sorted(counts.items())
        if category not in SILENT and category != largest
    }
    return [Minimum(dimension, category, number, provider) for category, number in proposed.items() if number]
