"""Which levels of risk and likelihood, and how many responsible officers, a sample reaches."""

from collections import Counter
from collections.abc import Sequence

from qi_desktop.sampling.model import SILENT, Candidate, CoverageRow, SampleSettings, SpreadRow


def covered_levels(
    provider: str, eligible: Sequence[Candidate], drawn: Sequence[Candidate], settings: SampleSettings
) -> list[CoverageRow]:
    """Return a row for every level on the list; facts that say nothing are no level."""
    rows: list[CoverageRow] = []
    for dimension in settings.cover:
        listed = Counter(person.facts[dimension] for person in eligible)
        taken = Counter(person.facts[dimension] for person in drawn)
        levels = (level for level in sorted(listed) if level not in SILENT)
        rows += [CoverageRow(provider, dimension, level, listed[level], taken[level]) for level in levels]
    return rows


def officers_reached(
    provider: str, eligible: Sequence[Candidate], drawn: Sequence[Candidate], settings: SampleSettings
) -> SpreadRow:
    """Return over how many of the provider's officers the sample is spread; "missing" is none of them."""
    listed, taken = (
        Counter(one for person in people if (one := person.facts.get(settings.spread, "")) not in SILENT)
        for people in (eligible, drawn)
    )
    return SpreadRow(provider, len(listed), len(taken), max(taken.values(), default=0))
