"""The rows of the appendices' tables: contacts, case lists, balance, coverage; how wide is said elsewhere."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from qi_desktop.analysis.disclosure import WITHHELD, points_to_a_person
from qi_desktop.analysis.model import Count
from qi_desktop.fieldnotes.contacts import Contacts
from qi_desktop.reporting.content import ReportContent
from qi_desktop.reporting.guarding import Columns, hidden_in_balance, hidden_in_counts, hidden_in_coverage
from qi_desktop.reporting.methodology import dimension_words
from qi_desktop.sampling.model import BalanceRow, CoverageRow

_BALANCE = ("eligible", "expected", "inspected", "minimum")
_COVERAGE = ("eligible", "inspected")


@dataclass(frozen=True, slots=True)
class FactTable:
    """Numbers by one fact of the case: under each provider the same few columns."""

    fact: str
    heads: tuple[tuple[str, str], ...]
    rows: tuple[tuple[str, ...], ...]

    @property
    def caption(self) -> str:
        """What the table is by."""
        return f"By {self.fact}"


def contact_rows(contacts: Contacts) -> list[list[str]]:
    """Return whom the team met and where it went; what did not take place is left out."""
    rows = [
        ("Staff focus groups", contacts.staff_focus_groups),
        ("Staff in focus groups", contacts.staff_in_focus_groups),
        ("Managers", contacts.managers),
        ("Magistrates", contacts.magistrates),
        ("Judges", contacts.judges),
        ("Partner agencies", contacts.partner_agencies),
        *[(f"People supervised by the {code}", number) for code, number in contacts.service_users.items()],
        ("Sites of unpaid work", contacts.unpaid_work_sites_visited),
        (f"Courts ({'; '.join(contacts.courts_visited)})", len(contacts.courts_visited)),
    ]
    return [[about, str(number)] for about, number in rows if number]


def list_rows(content: ReportContent) -> list[list[str]]:
    """Return what became of the rows of each provider's case list."""
    reasons = dict.fromkeys(reason for figures in content.sample for reason in figures.excluded)
    return [
        ["Eligible", *[str(figures.eligible) for figures in content.sample]],
        ["of which inspected", *[str(figures.drawn) for figures in content.sample]],
        *[
            [f"Left out: {reason}", *[str(figures.excluded.get(reason, 0)) for figures in content.sample]]
            for reason in reasons
        ],
    ]


def balance_tables(content: ReportContent) -> Iterator[FactTable]:
    """Yield how the inspected cases match the eligible ones, a table for each fact."""
    codes = [figures.provider for figures in content.sample]
    guarded = list(zip(content.balance, hidden_in_balance(content.balance), strict=True))
    for dimension in dict.fromkeys(row.dimension for row in content.balance):
        here = {
            (row.provider, row.category): _balance_cells(row, hidden)
            for row, hidden in guarded
            if row.dimension == dimension
        }
        rows = [
            (category, *[text for code in codes for text in here.get((code, category), _no_cells(_BALANCE))])
            for category in dict.fromkeys(category for _provider, category in here)
        ]
        yield FactTable(dimension_words(dimension), _heads(codes, _BALANCE), tuple(rows))


def coverage_tables(content: ReportContent) -> Iterator[FactTable]:
    """Yield how many cases of each level were eligible and inspected, levels in the framework's order."""
    codes = [figures.provider for figures in content.sample]
    rank = {level: place for place, level in enumerate(content.framework.levels)}
    guarded = list(zip(content.coverage, hidden_in_coverage(content.coverage), strict=True))
    for dimension in dict.fromkeys(row.dimension for row in content.coverage):
        here = {
            (row.provider, row.level): _coverage_cells(row, hidden)
            for row, hidden in guarded
            if row.dimension == dimension
        }
        levels = {level for _provider, level in here}
        rows = [
            (level, *[text for code in codes for text in here.get((code, level), _no_cells(_COVERAGE))])
            for level in sorted(levels, key=lambda level: (rank.get(level, len(rank)), level))
        ]
        yield FactTable(dimension_words(dimension), _heads(codes, _COVERAGE), tuple(rows))


def state_groups(content: ReportContent) -> Iterator[tuple[str, str, list[Count]]]:
    """Yield title, anchor and counts for each domain and provider; then what stands beside the domains."""
    domains = {domain.code: domain.title for domain in content.framework.domains}
    beside = {"other": "Beside the domains"}
    for code, title in (domains | beside).items():
        for provider in content.providers:
            counts = [
                one
                for one in content.counts
                if one.group == provider.code
                and (one.domain == code if code in domains else one.domain not in domains)
            ]
            if counts:
                yield f"{title}: {provider.code}", f"data/{code}/{provider.code}", counts


def shown_in_data(counts: list[Count]) -> list[Count]:
    """Return the counts that were asked in any case at all."""
    return [count for count in counts if count.asked > count.not_relevant]


def any_withheld(counts: Iterable[Count]) -> bool:
    """Tell whether a number of any of these counts is withheld."""
    return any(points_to_a_person(one.relevant) for one in counts)


def state_cells(count: Count, states: Iterable[str]) -> list[str]:
    """Return a count's states as they are printed: what could point to a person is withheld."""
    (hidden,) = hidden_in_counts([count])
    hidden |= {"not_met_otherwise"} if "not_met" in hidden else frozenset()
    return [WITHHELD if state in hidden else str(getattr(count, state)) for state in states]


def _heads(codes: list[str], titles: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    return tuple((code, title) for code in codes for title in titles)


def _no_cells(heads: tuple[str, ...]) -> list[str]:
    return [""] * len(heads)


def _balance_cells(row: BalanceRow, hidden: Columns) -> list[str]:
    least = str(row.minimum) if row.minimum else ""
    return [
        WITHHELD if "eligible" in hidden else str(row.eligible),
        WITHHELD if "expected" in hidden else f"{row.expected:.1f}",
        WITHHELD if "drawn" in hidden else str(row.drawn),
        least,
    ]


def _coverage_cells(row: CoverageRow, hidden: Columns) -> list[str]:
    return [
        WITHHELD if "eligible" in hidden else str(row.eligible),
        WITHHELD if "drawn" in hidden else str(row.drawn),
    ]
