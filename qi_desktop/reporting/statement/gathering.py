"""From what the services know of a sample to the content of its statement."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from qi_desktop.inspection.model import EligibleCase, Inspection, KeptList
from qi_desktop.reporting.methodology import fieldwork_period
from qi_desktop.reporting.statement.content import (
    DrawFigures,
    NamedFigures,
    ProviderFigures,
    ReplacementFigures,
    StatementContent,
    StepFigures,
)
from qi_desktop.reporting.statement.listed import list_drawn_from, list_figures
from qi_desktop.reporting.statement.method import about_method, is_known
from qi_desktop.reporting.statement.privacy import withheld
from qi_desktop.reporting.statement.replaced import effects
from qi_desktop.reporting.statement.representing import Standing, representation
from qi_desktop.sampling.drawing.keeping import total_deviation
from qi_desktop.sampling.model import (
    Candidate,
    CoverageRow,
    NamedCase,
    Sample,
    SampledCase,
    SampledCaseState,
    SpreadRow,
)
from qi_desktop.sampling.replacing.model import Replacement
from qi_desktop.sampling.reviewing.balance import balance_table
from qi_desktop.sampling.reviewing.coverage import covered_levels, officers_reached
from qi_desktop.sampling.reviewing.model import Quality, ReviewStep
from qi_desktop.sampling.reviewing.quality import quality_of

_ASKED = ("must be", "must not be")


@dataclass(frozen=True, slots=True)
class Part:
    """One provider's part: its eligible and drawn people as the draw sees them, and how good it is."""

    code: str
    name: str
    eligible: Sequence[Candidate]
    drawn: Sequence[Candidate]
    levels: Sequence[CoverageRow]
    spread: SpreadRow | None
    quality: Quality


@dataclass(frozen=True, slots=True)
class Gathered:
    """Everything the stages before hold that the statement is made of; ``candidates`` are by case id."""

    inspection: Inspection
    providers: Mapping[str, str]
    sample: Sample
    lists: Sequence[KeptList]
    eligible: Sequence[EligibleCase]
    excluded: Sequence[EligibleCase]
    candidates: Mapping[str, Candidate]
    numbered: Sequence[SampledCase]
    replacements: Sequence[Replacement]
    steps: Sequence[ReviewStep]
    roles: Mapping[str, str]
    list_unchanged: bool
    level_order: Sequence[str] = ()
    notice: str = ""
    in_team: bool = True

    @property
    def method(self) -> str:
        """The method of the draw by its name."""
        return str(self.sample.trace.get("method", ""))

    @property
    def people(self) -> list[EligibleCase]:
        """Everybody who was ever in the sample, or whom the settings name."""
        sampled = {one.eligible_case for one in self.numbered}
        settings = self.sample.settings
        named = {(one.provider, one.reference) for one in (*settings.must_have, *settings.must_not)}
        return [
            one
            for one in (*self.eligible, *self.excluded)
            if one.id in sampled or (one.provider, one.reference) in named
        ]

    def part(self, provider: str) -> Part:
        """Return one provider's part as it stands now."""
        mine = [one for one in self.numbered if one.provider == provider]
        drawn = [one.eligible_case for one in mine if one.state is SampledCaseState.DRAWN]
        listed = [one.id for one in self.eligible if one.provider == provider]
        # A case that fell out of a later list is still one of those it was drawn among.
        eligible = [self.candidates[one] for one in dict.fromkeys([*listed, *drawn])]
        people = [self.candidates[one] for one in drawn]
        settings = self.sample.settings
        trace = self.sample.trace.get("strata", {}).get(provider, {})
        return Part(
            code=provider,
            name=self.providers.get(provider, provider),
            eligible=eligible,
            drawn=people,
            levels=self._ordered(covered_levels(provider, eligible, people, settings)),
            spread=officers_reached(provider, eligible, people, settings) if settings.spread else None,
            quality=quality_of(provider, eligible, people, settings, trace),
        )

    def _ordered(self, levels: Sequence[CoverageRow]) -> list[CoverageRow]:
        """Return levels dimension by dimension, from the lowest to the highest."""
        dimensions = list(dict.fromkeys(row.dimension for row in levels))
        rank = {level: place for place, level in enumerate(self.level_order)}
        return sorted(
            levels, key=lambda row: (dimensions.index(row.dimension), rank.get(row.level, len(rank)))
        )


def content_of(gathered: Gathered) -> StatementContent:
    """Put the statement together."""
    people = gathered.people
    parts = [gathered.part(code) for code, _ in gathered.sample.settings.sizes]
    return StatementContent(
        title=gathered.inspection.title,
        programme=gathered.inspection.programme,
        fieldwork=fieldwork_period(gathered.inspection),
        state=gathered.sample.state,
        lists=tuple(
            list_figures(
                one.code,
                list_drawn_from(gathered.lists, one.code, gathered.sample.drawn_at),
                [case for case in gathered.eligible if case.provider == one.code],
                [case for case in gathered.excluded if case.provider == one.code],
            )
            for one in parts
        ),
        draw=_draw(gathered, people),
        providers=tuple(_provider(gathered, one) for one in parts),
        replacements=tuple(figures for one in parts for figures in _replacements(gathered, one, people)),
        review=tuple(
            StepFigures(
                one.at, gathered.roles.get(one.person, ""), one.act, one.about, withheld(one.why, people)
            )
            for one in gathered.steps
        ),
        notice=gathered.notice,
    )


def _draw(gathered: Gathered, people: Sequence[EligibleCase]) -> DrawFigures:
    sample = gathered.sample
    method = about_method(gathered.method)
    return DrawFigures(
        seed=sample.seed,
        settings=sample.settings,
        named=tuple(_named(gathered, people)),
        method=method.name,
        method_known=is_known(method.name),
        about_method=method.paragraphs,
        sources=method.sources,
        program=str(sample.trace.get("program", "")),
        digest=sample.list_digest,
        list_unchanged=gathered.list_unchanged,
        drawn_at=sample.drawn_at,
    )


def _named(gathered: Gathered, people: Sequence[EligibleCase]) -> Iterator[NamedFigures]:
    ids = {(one.provider, one.reference): one.id for one in people}
    numbers = {one.eligible_case: one.number for one in reversed(gathered.numbered)}
    settings = gathered.sample.settings
    for asked, cases in zip(_ASKED, (settings.must_have, settings.must_not), strict=True):
        for one in cases:
            number = numbers.get(ids.get((one.provider, one.reference), ""), "")
            yield NamedFigures(one.provider, asked, number, _reason(one, people))


def _reason(named: NamedCase, people: Sequence[EligibleCase]) -> str:
    return withheld(named.reason, people)


def _provider(gathered: Gathered, part: Part) -> ProviderFigures:
    settings = gathered.sample.settings
    balance = tuple(balance_table(part.code, part.eligible, part.drawn, settings))
    standing = Standing(
        provider=part.code,
        eligible=len(part.eligible),
        drawn=len(part.drawn),
        balanced=settings.balance,
        balance=balance,
        levels=part.levels,
        spread=part.spread,
        relaxations=part.quality.relaxations,
        in_team=gathered.in_team,
    )
    return ProviderFigures(
        code=part.code,
        name=part.name,
        eligible=standing.eligible,
        asked=settings.size(part.code),
        drawn=standing.drawn,
        balance=balance,
        levels=tuple(standing.levels),
        spread=standing.spread,
        deviation=part.quality.deviation,
        best=part.quality.best,
        chances=part.quality.chances if is_known(gathered.method) else None,
        relaxations=tuple(standing.relaxations),
        representation=representation(standing),
        in_team=gathered.in_team,
    )


def _replacements(
    gathered: Gathered, part: Part, people: Sequence[EligibleCase]
) -> Iterator[ReplacementFigures]:
    settings = gathered.sample.settings

    def deviation(cases: Sequence[SampledCase]) -> float:
        drawn = [
            gathered.candidates[one.eligible_case]
            for one in cases
            if one.eligible_case in gathered.candidates
        ]
        return total_deviation(part.eligible, drawn, settings.balance)

    mine = [one for one in gathered.replacements if one.by.provider == part.code]
    numbered = [one for one in gathered.numbered if one.provider == part.code]
    for one, before, after in effects(numbered, mine, deviation) if mine else ():
        yield ReplacementFigures(
            provider=part.code,
            fell_out=one.replaced.number,
            stands_in=one.by.number,
            reason=withheld(one.reason, people),
            on=one.on,
            review=one.state.value,
            comment=withheld(one.comment, people),
            deviation_before=before,
            deviation_after=after,
        )
