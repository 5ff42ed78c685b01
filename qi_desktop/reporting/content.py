"""The whole report as plain data: what every form of it (paper, tables, later a page) is made from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from qi_desktop.analysis.disclosure import points_to_a_person
from qi_desktop.analysis.earlier.model import EarlierComparison
from qi_desktop.analysis.model import Count
from qi_desktop.fieldnotes.contacts import Contacts
from qi_desktop.inspection.model import Inspection, Provider
from qi_desktop.reporting.framework import Domain, Framework, ProviderAxis
from qi_desktop.reporting.framework_rating import (
    OverallRating,
    ProposedRating,
    overall_ratings,
    proposed_ratings,
)
from qi_desktop.reporting.grid import whole_grid
from qi_desktop.reporting.house_style import Look, usual_look
from qi_desktop.reporting.methodology import fieldwork_period, methodology
from qi_desktop.reporting.model import (
    Bearing,
    Factor,
    Finding,
    KeyFact,
    PracticeExample,
    Quotation,
    Recommendation,
    SampleFigures,
    Unsettled,
)
from qi_desktop.reporting.numbering import factor_tables, running_numbers
from qi_desktop.reporting.texts.model import OwnText, Section
from qi_desktop.sampling.model import BalanceRow, CoverageRow


@dataclass(frozen=True, slots=True)
class Evidence:
    """Everything the stages before hold that the report is made of."""

    inspection: Inspection
    providers: Sequence[Provider]
    framework: Framework
    findings: Mapping[str, Finding]
    factors: Sequence[Factor]
    practice_examples: Sequence[PracticeExample]
    recommendations: Sequence[Recommendation]
    key_facts: Sequence[KeyFact]
    counts: Sequence[Count]
    contacts: Contacts
    sample: Sequence[SampleFigures] = ()
    balance: Sequence[BalanceRow] = ()
    coverage: Sequence[CoverageRow] = ()
    notice: str = ""
    quotations: Sequence[Quotation] = ()
    unsettled: Sequence[Unsettled] = ()
    mentioned: Sequence[Unsettled] = ()
    look: Look = field(default_factory=usual_look)
    texts: Sequence[OwnText] = ()
    previous: Sequence[EarlierComparison] = ()


@dataclass(frozen=True, slots=True)
class CountSection:
    """The counts of one section of one cell of the grid."""

    title: str
    counts: tuple[Count, ...]


@dataclass(frozen=True, slots=True)
class CountTable:
    """The counts of one cell that share a unit: cases, court reports, needs; bars share one scale."""

    unit: str
    sections: tuple[CountSection, ...]

    @property
    def counts(self) -> tuple[Count, ...]:
        """All counts of the table in reading order."""
        return tuple(count for section in self.sections for count in section.counts)


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of the grid, written out: a part of a chapter."""

    axis: ProviderAxis
    domain: Domain
    finding: Finding
    summary: tuple[str, ...]
    count_tables: tuple[CountTable, ...]
    recorded: tuple[Count, ...]
    table: int | None
    factors: Mapping[Bearing, tuple[Factor, ...]]
    examples: tuple[PracticeExample, ...]
    quotations: tuple[Quotation, ...] = ()
    withheld: int = 0
    """How many counts are left out, as they speak of so few that they could point to a person."""

    @property
    def enablers(self) -> tuple[str, ...]:
        """The enablers in their order."""
        return tuple(factor.text for factor in self.factors[Bearing.ENABLER])

    @property
    def barriers(self) -> tuple[str, ...]:
        """The barriers in their order."""
        return tuple(factor.text for factor in self.factors[Bearing.BARRIER])


@dataclass(frozen=True, slots=True)
class Chapter:
    """One domain of the framework."""

    domain: Domain
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class RecommendationGroup:
    """What one addressee should do."""

    addressee: str
    should: str
    recommendations: tuple[Recommendation, ...]


@dataclass(frozen=True, slots=True)
class ReportContent:
    """The report, ready to be set."""

    title: str
    programme: str
    area: str
    period: str
    providers: tuple[Provider, ...]
    framework: Framework
    chapters: tuple[Chapter, ...]
    recommendations: tuple[RecommendationGroup, ...]
    key_facts: tuple[KeyFact, ...]
    counts: tuple[Count, ...]
    contacts: Contacts
    methodology: tuple[str, ...]
    sample: tuple[SampleFigures, ...] = ()
    balance: tuple[BalanceRow, ...] = ()
    coverage: tuple[CoverageRow, ...] = ()
    notice: str = ""
    glossary: Mapping[str, str] = field(default_factory=dict[str, str])
    ratings: tuple[ProposedRating, ...] = ()
    """What the counts propose by the framework's rules; none where it has none."""
    overall: tuple[OverallRating, ...] = ()
    unsettled: tuple[Unsettled, ...] = ()
    """What still gives somebody away; while there is any, the report is not built."""
    mentioned: tuple[Unsettled, ...] = ()
    """Other texts in which people stand by name, for the lead to judge."""
    look: Look = field(default_factory=usual_look)
    """The house style, and the picture on the cover."""
    previous: tuple[EarlierComparison, ...] = ()
    """What earlier inspections counted, beside the counts of now."""
    texts: tuple[OwnText, ...] = ()
    """What the lead wrote in own words, section by section."""

    def own_words(self, section: Section) -> tuple[str, ...]:
        """Return the paragraphs the lead wrote for a section."""
        return next((one.paragraphs for one in self.texts if one.section == section), ())

    @property
    def disputed(self) -> int:
        """How many answers two people still see differently; the report is provisional until none is left."""
        return sum(count.disputed for count in self.counts)

    @property
    def unanswered(self) -> int:
        """How many relevant questions nobody has answered yet."""
        return sum(count.unanswered for count in self.counts)


def content_of(evidence: Evidence) -> ReportContent:
    """Put the report together; the same evidence always gives the same content."""
    evidence = replace(evidence, counts=evidence.framework.placed(evidence.counts))
    framework, inspection = evidence.framework, evidence.inspection
    ratings = proposed_ratings(framework, evidence.counts)
    given = {(one.domain, one.provider): one.judgement for one in evidence.findings.values()}
    return ReportContent(
        title=f"Probation work in {inspection.area}" if inspection.area else inspection.title,
        programme=inspection.programme or framework.title,
        area=inspection.area,
        period=fieldwork_period(inspection),
        providers=tuple(evidence.providers),
        framework=framework,
        chapters=_chapters(evidence),
        recommendations=_groups(evidence.recommendations, framework),
        key_facts=tuple(evidence.key_facts),
        counts=tuple(evidence.counts),
        contacts=evidence.contacts,
        methodology=methodology(inspection, evidence.sample, evidence.balance, evidence.contacts),
        sample=tuple(evidence.sample),
        balance=tuple(evidence.balance),
        coverage=tuple(evidence.coverage),
        notice=evidence.notice,
        glossary=framework.glossary,
        ratings=ratings,
        overall=overall_ratings(framework, ratings, given),
        unsettled=tuple(evidence.unsettled),
        mentioned=tuple(evidence.mentioned),
        look=evidence.look,
        previous=tuple(evidence.previous),
        texts=tuple(evidence.texts),
    )


def _chapters(evidence: Evidence) -> tuple[Chapter, ...]:
    framework = evidence.framework
    domains = [domain.code for domain in framework.domains]
    tables = factor_tables(domains, [axis.code for axis in framework.providers], evidence.factors)
    grid = {
        (finding.domain, finding.provider): finding for finding in whole_grid(framework, evidence.findings)
    }
    return tuple(
        Chapter(
            domain,
            tuple(
                _cell(
                    evidence, domain, axis, grid[domain.code, axis.code], tables.get((domain.code, axis.code))
                )
                for axis in framework.providers
            ),
        )
        for domain in framework.domains
    )


def _cell(
    evidence: Evidence, domain: Domain, axis: ProviderAxis, finding: Finding, table: int | None
) -> Cell:
    place = (domain.code, axis.code)
    found = [one for one in evidence.counts if one.relevant and (one.domain, one.group) == place]
    here = [one for one in found if not points_to_a_person(one.relevant)]
    return Cell(
        axis=axis,
        domain=domain,
        finding=finding,
        summary=tuple(part.strip() for part in finding.summary.split("\n\n") if part.strip()),
        count_tables=_count_tables(evidence, here),
        recorded=tuple(count for count in here if count.neutral),
        table=table,
        factors={bearing: _factors(evidence.factors, finding, bearing) for bearing in Bearing},
        examples=tuple(
            example for example in evidence.practice_examples if (example.domain, example.provider) == place
        ),
        quotations=tuple(one for one in evidence.quotations if (one.domain, one.provider) == place),
        withheld=len(found) - len(here),
    )


def _count_tables(evidence: Evidence, here: Sequence[Count]) -> tuple[CountTable, ...]:
    """Group a cell's judgements by unit, cases first, and within it by section."""
    judged = [count for count in here if not count.neutral]
    units = sorted(dict.fromkeys(count.unit for count in judged), key=lambda unit: unit != "case")
    return tuple(
        CountTable(unit, _sections(evidence.framework, [count for count in judged if count.unit == unit]))
        for unit in units
    )


def _sections(framework: Framework, here: Sequence[Count]) -> tuple[CountSection, ...]:
    """Group counts by section, in the framework's order; a form's own sections follow."""
    codes = [*framework.sections, *dict.fromkeys(count.section for count in here)]
    return tuple(
        CountSection(framework.section_title(code), counts)
        for code in dict.fromkeys(codes)
        if (counts := tuple(count for count in here if count.section == code))
    )


def _factors(factors: Sequence[Factor], finding: Finding, bearing: Bearing) -> tuple[Factor, ...]:
    here = [factor for factor in factors if factor.finding == finding.id and factor.bearing is bearing]
    return tuple(sorted(here, key=lambda factor: (factor.position, factor.id)))


def _groups(given: Sequence[Recommendation], framework: Framework) -> tuple[RecommendationGroup, ...]:
    numbered = running_numbers(given, framework.addressees)
    return tuple(
        RecommendationGroup(addressee, framework.addressees.get(addressee, f"{addressee} should"), mine)
        for addressee in dict.fromkeys(one.addressee for one in numbered)
        if (mine := tuple(one for one in numbered if one.addressee == addressee))
    )
