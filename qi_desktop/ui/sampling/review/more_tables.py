"""The smaller tables of the review: levels, officers, rows left out, replacements, named cases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.sampling.model import CoverageRow
from qi_desktop.sampling.replacing.model import Replacement
from qi_desktop.sampling.reviewing.model import CaseBehind
from qi_desktop.ui.dates import day
from qi_desktop.ui.sampling.review.gathered import OfficerRow
from qi_desktop.ui.sampling.review.number_table import GroupedTable, NumberTable, Reach
from qi_desktop.ui.sampling.words import NAMED, REPLACEMENTS, category_words, dimension
from qi_desktop.ui.widgets.bars import Bar
from qi_desktop.ui.widgets.table import Column

if TYPE_CHECKING:
    from collections.abc import Callable

Excluded = tuple[str, int]


def levels_table(ask: Callable[[CoverageRow, Reach], object]) -> GroupedTable[CoverageRow]:
    """Return the table of the levels that shall all be in the sample."""
    columns = (
        Column[CoverageRow]("Level", lambda row: category_words(row.level), stretch=True),
        Column[CoverageRow]("Eligible", lambda row: f"{row.eligible:,}", number=True),
        Column[CoverageRow]("Drawn", lambda row: str(row.drawn), number=True, strong=True),
        Column[CoverageRow](
            "Result",
            lambda row: "in the sample" if row.covered else "missing",
            status=lambda row: "good" if row.covered else "bad",
        ),
    )
    return GroupedTable[CoverageRow](
        "Levels",
        columns,
        key=lambda row: f"{row.dimension}/{row.level}",
        group=lambda row: dimension(row.dimension),
        ask=ask,
    )


def officers_table(ask: Callable[[OfficerRow, Reach], object]) -> NumberTable[OfficerRow]:
    """Return the table of the responsible officers."""
    columns = (
        Column[OfficerRow]("Officer", lambda row: category_words(row.name), stretch=True),
        Column[OfficerRow]("Eligible", lambda row: f"{row.eligible:,}", number=True),
        Column[OfficerRow](
            "Drawn of eligible", lambda _row: "", bar=lambda row: Bar(row.drawn, row.eligible), width=150
        ),
        Column[OfficerRow]("Drawn", lambda row: str(row.drawn), number=True, strong=True),
    )
    return NumberTable[OfficerRow]("Responsible officers", columns, key=lambda row: row.name, ask=ask)


def reasons_table(ask: Callable[[Excluded, Reach], object]) -> NumberTable[Excluded]:
    """Return the table of the rows that were left out of the list."""
    columns = (
        Column[Excluded]("Reason", lambda row: row[0], stretch=True),
        Column[Excluded]("Rows", lambda row: f"{row[1]:,}", number=True, strong=True),
    )
    return NumberTable[Excluded]("Rows left out", columns, key=lambda row: row[0], ask=ask)


def replacements_table(judge: Callable[[Replacement, Reach], object]) -> NumberTable[Replacement]:
    """Return the table of the cases that fell out."""
    columns = (
        Column[Replacement]("Fell out", lambda row: row.replaced.number, strong=True),
        Column[Replacement]("Stands in", lambda row: row.by.number, strong=True),
        Column[Replacement]("Reason", lambda row: row.reason, stretch=True),
        Column[Replacement]("On", lambda row: day(row.on)),
        Column[Replacement](
            "Review",
            lambda row: REPLACEMENTS[row.state][1],
            status=lambda row: REPLACEMENTS[row.state][0],
        ),
    )
    return NumberTable[Replacement]("Replacements", columns, key=lambda row: row.by.id, ask=judge)


def named_table(ask: Callable[[CaseBehind, Reach], object]) -> NumberTable[CaseBehind]:
    """Return the table of the cases that the settings name."""
    columns = (
        Column[CaseBehind]("Reference", lambda row: row.eligible_case.reference, strong=True),
        Column[CaseBehind]("Rule", lambda row: NAMED[row.naming.asked] if row.naming else ""),
        Column[CaseBehind]("Reason", lambda row: row.naming.named.reason if row.naming else "", stretch=True),
        Column[CaseBehind]("Drawn as", lambda row: row.sampled.number if row.sampled else "not drawn"),
    )
    return NumberTable[CaseBehind]("Named cases", columns, key=lambda row: row.eligible_case.id, ask=ask)
