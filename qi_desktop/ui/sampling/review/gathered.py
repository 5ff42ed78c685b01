"""All that the review shows, read at once in the background so that the window never waits for it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qi_desktop.ui.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from qi_desktop.foundation.progress import Progress
    from qi_desktop.reporting.statement.repeating import Repetition
    from qi_desktop.sampling.model import BalanceRow, CoverageRow, Sample, SpreadRow
    from qi_desktop.sampling.replacing.model import Replacement, Trouble
    from qi_desktop.sampling.reviewing.model import CaseBehind, Quality
    from qi_desktop.sampling.reviewing.service import ReviewingService
    from qi_desktop.services import Services

LEVELS = ("low", "medium", "high", tr("very high"))


@dataclass(frozen=True, slots=True)
class OfficerRow:
    """One responsible officer: how many eligible cases, how many of them drawn."""

    name: str
    eligible: int
    drawn: int


@dataclass(frozen=True, slots=True)
class Part:
    """One provider's part of the sample."""

    provider: str
    balance: tuple[BalanceRow, ...]
    levels: tuple[CoverageRow, ...]
    spread: SpreadRow | None
    excluded: tuple[tuple[str, int], ...]
    cases: tuple[CaseBehind, ...]
    named: tuple[CaseBehind, ...] = ()
    officers: tuple[OfficerRow, ...] = ()
    drawn: int = 0

    def behind(self, facts: Mapping[str, str]) -> list[CaseBehind]:
        """Return the cases that have all these facts, the drawn ones first."""
        wanted = facts.items()
        return [
            one
            for one in self.cases
            if all(getattr(one.eligible_case, name) == word for name, word in wanted)
        ]


@dataclass(frozen=True, slots=True)
class Measured:
    """How good each provider's part could have been, and what comes of drawing again with the same seed."""

    quality: Mapping[str, Quality]
    repetition: Repetition


@dataclass(frozen=True, slots=True)
class Gathered:
    """The sample as the review shows it."""

    sample: Sample
    parts: Mapping[str, Part]
    unchanged: bool
    replacements: tuple[Replacement, ...] = ()
    rivals: int = 0
    troubles: tuple[Trouble, ...] = ()
    measured: Measured | None = None

    def part(self, provider: str) -> Part:
        """Return a provider's part, an empty one where there is none."""
        return self.parts.get(provider, Part(provider, (), (), None, (), ()))

    def replaced(self, provider: str) -> list[Replacement]:
        """Return a provider's replacements."""
        return [one for one in self.replacements if one.replaced.provider == provider]


def gathered(services: Services, progress: Progress) -> Gathered:
    """Read the sample that stands; raises NoSample where there is none."""
    sample, reviewing = services.sampling.required(), services.reviewing
    coverage = reviewing.coverage()
    parts: dict[str, Part] = {}
    for place, (code, _) in enumerate(sample.settings.sizes):
        progress.report(place, len(sample.settings.sizes))
        rows = in_order(row for row in coverage.levels if row.provider == code)
        spread = next((row for row in coverage.spread if row.provider == code), None)
        parts[code] = _part(reviewing, code, rows, spread)
    return Gathered(
        sample,
        parts,
        services.sampling.list_unchanged(),
        tuple(services.replacing.replacements()),
        len(reviewing.rivals()),
        tuple(services.replacing.troubles()),
    )


def _part(
    reviewing: ReviewingService, code: str, levels: tuple[CoverageRow, ...], spread: SpreadRow | None
) -> Part:
    cases = tuple(reviewing.cases_behind(code, {}))
    return Part(
        code,
        tuple(reviewing.balance(code)),
        levels,
        spread,
        tuple(reviewing.excluded(code)),
        cases,
        tuple(reviewing.named_cases(code)),
        officers_of(cases),
        sum(one.sampled is not None for one in cases),
    )


def officers_of(cases: Iterable[CaseBehind]) -> tuple[OfficerRow, ...]:
    """Return the responsible officers, those with most drawn cases first."""
    listed, drawn = Counter[str](), Counter[str]()
    for one in cases:
        listed[one.eligible_case.responsible_officer] += 1
        drawn[one.eligible_case.responsible_officer] += one.sampled is not None
    rows = (OfficerRow(name, number, drawn[name]) for name, number in listed.items())
    return tuple(sorted(rows, key=lambda row: (-row.drawn, -row.eligible, row.name)))


def in_order(rows: Iterable[CoverageRow]) -> tuple[CoverageRow, ...]:
    """Return levels from the lowest to the highest, fact by fact, others by their names."""

    def place(row: CoverageRow) -> int:
        return LEVELS.index(row.level.lower()) if row.level.lower() in LEVELS else len(LEVELS)

    given = list(rows)
    facts = list(dict.fromkeys(row.dimension for row in given))
    return tuple(sorted(given, key=lambda row: (facts.index(row.dimension), place(row), row.level)))


def measured(services: Services, progress: Progress) -> Measured:
    """Work out what takes longest; raises NoSample where there is no sample any more."""
    codes = [code for code, _ in services.sampling.required().settings.sizes]
    quality: dict[str, Quality] = {}
    for place, code in enumerate(codes):
        progress.report(place, len(codes) + 1)
        quality[code] = services.reviewing.quality(code)
    progress.report(len(codes), len(codes) + 1)
    return Measured(quality, services.statement.repeated())
