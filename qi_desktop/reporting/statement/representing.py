"""How far a provider's sample represents its eligible cases: one rule, and the sentences that follow from it.

The rule looks at the categories of each balanced fact of the case. A fact *holds* when every category has
its share of the list, rounded down or up; it holds *beside the minimums* when a category was only raised to
its minimum, or gave way to one; otherwise it *differs*.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from qi_desktop.analysis.disclosure import WITHHELD
from qi_desktop.reporting.guarding import hidden_in_balance, hidden_in_coverage
from qi_desktop.reporting.methodology import dimension_words, joined, several
from qi_desktop.sampling.drawing.model import Relaxation
from qi_desktop.sampling.model import SILENT, BalanceRow, BalanceStatus, CoverageRow, SpreadRow

# With fewer cases than these, a category says little about itself alone.
FEW = 5

_BESIDE_MINIMUMS = {BalanceStatus.RAISED_TO_MINIMUM, BalanceStatus.GAVE_WAY}
_HOLDS = {BalanceStatus.AS_EXPECTED, *_BESIDE_MINIMUMS}


class Reach(StrEnum):
    """How far a sample represents the cases from which it was drawn."""

    EMPTY = "no case drawn"
    WHOLE_LIST = "every eligible case drawn"
    BY_CHANCE = "by chance alone"
    WHOLE_NUMBERS = "as far as whole numbers allow"
    MINIMUMS = "as far as whole numbers and the minimum numbers allow"
    IN_PART = "in part"
    NOT = "not in what was balanced"


SENTENCES = {
    Reach.EMPTY: "No {provider} case was drawn, so that nothing can be said of the {provider}.",
    Reach.WHOLE_LIST: "Every eligible {provider} case ({eligible}) was drawn: the sample is the whole list.",
    Reach.BY_CHANCE: (
        "The {drawn_cases} {was} drawn from {eligible_cases} by chance alone; nothing was balanced, so that "
        "the sample represents these cases as well as chance happened to make it."
    ),
    Reach.WHOLE_NUMBERS: (
        "The {drawn_cases} {represent} the {eligible_cases} in {held} as far as whole numbers allow: each "
        "category has its share of the list, rounded down or up."
    ),
    Reach.MINIMUMS: (
        "The {drawn_cases} {represent} the {eligible_cases} in {held} as far as whole numbers and the "
        "minimum numbers allow: {beside}. Each other category has its share of the list, rounded down or up."
    ),
    Reach.IN_PART: (
        "The {drawn_cases} {represent} the {eligible_cases} in {held} as far as {limits}, but only roughly "
        "in {differing}: {differences}."
    ),
    Reach.NOT: (
        "The {drawn_cases} {represent} the {eligible_cases} only roughly in {differing}, and in nothing else "
        "was a balance asked for: {differences}."
    ),
}


@dataclass(frozen=True, slots=True)
class Standing:
    """How one provider's sample stands to its list: everything that the rule looks at."""

    provider: str
    eligible: int
    drawn: int
    balanced: tuple[str, ...]
    balance: Sequence[BalanceRow]
    levels: Sequence[CoverageRow] = ()
    spread: SpreadRow | None = None
    relaxations: Sequence[Relaxation] = ()
    in_team: bool = True

    def withheld(self) -> frozenset[tuple[str, str, str]]:
        """Return which numbers could point to a person, or give such a one back: fact, category, column."""
        if self.in_team:
            return frozenset()
        rows = zip(self.balance, hidden_in_balance(self.balance), strict=True)
        levels = zip(self.levels, hidden_in_coverage(self.levels), strict=True)
        return frozenset(
            [
                *[(row.dimension, row.category, column) for row, hidden in rows for column in hidden],
                *[(row.dimension, row.level, column) for row, hidden in levels for column in hidden],
            ]
        )

    def withheld_of(self, column: str) -> Callable[[BalanceRow | CoverageRow, str], str]:
        """Return what tells a row's number of a column, given its value; the sign where it is withheld."""
        withheld = self.withheld()
        return lambda row, value: (
            WITHHELD if (row.dimension, value, column) in withheld else str(getattr(row, column))
        )


@dataclass(frozen=True, slots=True)
class Representation:
    """How far a provider's sample represents its eligible cases, in sentences; the first is the verdict."""

    provider: str
    reach: Reach
    sentences: tuple[str, ...]

    @property
    def statement(self) -> str:
        """All sentences in one paragraph."""
        return " ".join(self.sentences)


def representation(standing: Standing) -> Representation:
    """Return how far a sample represents its list, by the one rule."""
    reach = reach_of(standing)
    first = SENTENCES[reach].format(**_words(standing))
    said = () if reach in (Reach.EMPTY, Reach.WHOLE_LIST) else _particulars(standing)
    return Representation(standing.provider, reach, (first, *filter(None, said)))


def reach_of(standing: Standing) -> Reach:
    """Return the verdict of the rule."""
    if not standing.drawn:
        return Reach.EMPTY
    if standing.drawn >= standing.eligible:
        return Reach.WHOLE_LIST
    if not standing.balanced:
        return Reach.BY_CHANCE
    differing = _differing(standing)
    if differing:
        return Reach.IN_PART if len(differing) < len(standing.balanced) else Reach.NOT
    beside = any(row.status in _BESIDE_MINIMUMS for row in _balanced_rows(standing))
    return Reach.MINIMUMS if beside else Reach.WHOLE_NUMBERS


def _words(standing: Standing) -> dict[str, object]:
    differing = _differing(standing)
    held = [one for one in standing.balanced if one not in differing]
    beside = any(row.status in _BESIDE_MINIMUMS and row.dimension in held for row in standing.balance)
    return {
        "provider": standing.provider,
        "eligible": standing.eligible,
        "eligible_cases": several(standing.eligible, f"eligible {standing.provider} case"),
        "drawn_cases": several(standing.drawn, f"{standing.provider} case"),
        "was": "was" if standing.drawn == 1 else "were",
        "represent": "represents" if standing.drawn == 1 else "represent",
        "held": joined([dimension_words(one) for one in held]),
        "limits": f"whole numbers{' and the minimum numbers' if beside else ''} allow",
        "differing": joined([dimension_words(one) for one in differing]),
        "beside": _beside(standing),
        "differences": _differences(standing),
    }


def _balanced_rows(standing: Standing) -> list[BalanceRow]:
    return [row for row in standing.balance if row.dimension in standing.balanced]


def _differing(standing: Standing) -> list[str]:
    differs = {row.dimension for row in standing.balance if row.status not in _HOLDS}
    return [dimension for dimension in standing.balanced if dimension in differs]


def _beside(standing: Standing) -> str:
    raised = [row for row in standing.balance if row.status is BalanceStatus.RAISED_TO_MINIMUM]
    gave_way = [row for row in standing.balance if row.status is BalanceStatus.GAVE_WAY]
    were = "was" if len(raised) == 1 else "were"
    drawn = _drawn(standing)
    parts = [f"{_listed(raised, drawn)} {were} raised to the minimum"] * bool(raised)
    return "; ".join([*parts, *[f"{_listed(gave_way, drawn)} gave way"] * bool(gave_way)])


def _differences(standing: Standing) -> str:
    because = {(one.dimension, one.category): f"; because of {one.because}" for one in standing.relaxations}
    drawn, withheld = _drawn(standing), standing.withheld()
    return _listed(
        [row for row in _balanced_rows(standing) if row.status not in _HOLDS],
        lambda row: f"{drawn(row)}{_wanted(row, withheld)}{because.get((row.dimension, row.category), '')}",
    )


def _particulars(standing: Standing) -> Iterable[str]:
    yield _minimums(standing)
    yield _levels(standing)
    yield _officers(standing.spread)
    yield _absent(standing)


def _minimums(standing: Standing) -> str:
    asked = [row for row in standing.balance if row.minimum]
    below = [row for row in asked if row.drawn < row.minimum]
    if not asked:
        return ""
    if not below:
        return "Every minimum number is held." if len(asked) > 1 else "The minimum number is held."
    drawn = standing.withheld_of("drawn")
    return f"Below the minimum: {_listed(below, lambda row: f'{drawn(row, row.category)} of {row.minimum}')}."


def _levels(standing: Standing) -> str:
    levels = standing.levels
    if not levels:
        return ""
    facts = joined(list(dict.fromkeys(dimension_words(row.dimension) for row in levels)))
    missing, eligible = [row for row in levels if not row.covered], standing.withheld_of("eligible")
    if not missing:
        return f"Every level of {facts} that the list has is in the sample."
    named = joined(
        [
            f"{dimension_words(row.dimension)} {row.level} ({eligible(row, row.level)} eligible)"
            for row in missing
        ]
    )
    return f"Not in the sample: {named}."


def _officers(spread: SpreadRow | None) -> str:
    if spread is None or not spread.officers_drawn:
        return ""
    officers = f"{spread.officers_drawn} of {several(spread.officers_eligible, 'responsible officer')}"
    return f"The cases are those of {officers}, at most {spread.most_from_one} of one."


def _absent(standing: Standing) -> str:
    # People of whom the list does not say it are no group that could be spoken of.
    groups = [row for row in standing.balance if row.eligible and row.category not in SILENT]
    absent = [row for row in groups if not row.drawn]
    if not absent:
        return ""
    eligible = standing.withheld_of("eligible")
    named = _listed(absent, lambda row: f"{eligible(row, row.category)} eligible")
    return f"No case was drawn of {named}; the sample says nothing of them."


def _listed(rows: Sequence[BalanceRow], figure: Callable[[BalanceRow], str]) -> str:
    return joined([f"{_category(row)} ({figure(row)})" for row in rows])


def _drawn(standing: Standing) -> Callable[[BalanceRow], str]:
    drawn = standing.withheld_of("drawn")
    return lambda row: f"{drawn(row, row.category)} drawn"


def _wanted(row: BalanceRow, withheld: Collection[tuple[str, str, str]]) -> str:
    if row.status is BalanceStatus.BELOW_MINIMUM:
        return f" where the minimum is {row.minimum}"
    hidden = (row.dimension, row.category, "eligible") in withheld
    return "" if hidden else f" where its share is {row.expected:.1f}"


def _category(row: BalanceRow) -> str:
    return f"{dimension_words(row.dimension)} {row.category}"
