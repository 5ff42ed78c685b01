"""The smaller tables of the review: levels, officers, rows left out, replacements, named cases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.sampling.model import CoverageRow
from qi_desktop.sampling.replacing.model import Replacement
from qi_desktop.sampling.reviewing.model import CaseBehind
from qi_desktop.ui.dates import day
from qi_desktop.ui.language import tr
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
        Column[CoverageRow](tr("Level"), lambda row: category_words(row.level), stretch=True),
        Column[CoverageRow](tr("Eligible"), lambda row: f"{row.eligible:,}", number=True),
        Column[CoverageRow](tr("Drawn"), lambda row: str(row.drawn), number=True, strong=True),
        Column[CoverageRow](
            tr("Result"),
            lambda row: tr("in the sample") if row.covered else tr("missing"),
            status=lambda row: "good" if row.covered else "bad",
        ),
    )
    return GroupedTable[CoverageRow](
        tr("Levels"),
        columns,
        key=lambda row: f"{row.dimension}/{row.level}",
        group=lambda row: dimension(row.dimension),
        ask=ask,
    )


def officers_table(ask: Callable[[OfficerRow, Reach], object]) -> NumberTable[OfficerRow]:
    """Return the table of the responsible officers."""
    columns = (
        Column[OfficerRow](tr("Officer"), lambda row: category_words(row.name), stretch=True),
        Column[OfficerRow](tr("Eligible"), lambda row: f"{row.eligible:,}", number=True),
        Column[OfficerRow](
            tr("Drawn of eligible"), lambda _row: "", bar=lambda row: Bar(row.drawn, row.eligible), width=150
        ),
        Column[OfficerRow](tr("Drawn"), lambda row: str(row.drawn), number=True, strong=True),
    )
    return NumberTable[OfficerRow](tr("Responsible officers"), columns, key=lambda row: row.name, ask=ask)


def reasons_table(ask: Callable[[Excluded, Reach], object]) -> NumberTable[Excluded]:
    """Return the table of the rows that were left out of the list."""
    columns = (
        Column[Excluded](tr("Reason"), lambda row: row[0], stretch=True),
        Column[Excluded](tr("Rows"), lambda row: f"{row[1]:,}", number=True, strong=True),
    )
    return NumberTable[Excluded](tr("Rows left out"), columns, key=lambda row: row[0], ask=ask)


def replacements_table(judge: Callable[[Replacement, Reach], object]) -> NumberTable[Replacement]:
    """Return the table of the cases that fell out."""
    columns = (
        Column[Replacement](tr("Fell out"), lambda row: row.replaced.number, strong=True),
        Column[Replacement](tr("Stands in"), lambda row: row.by.number, strong=True),
        Column[Replacement](tr("Reason"), lambda row: row.reason, stretch=True),
        Column[Replacement](tr("On"), lambda row: day(row.on)),
        Column[Replacement](
            tr("Review"),
            lambda row: REPLACEMENTS[row.state][1],
            status=lambda row: REPLACEMENTS[row.state][0],
        ),
    )
    return NumberTable[Replacement](tr("Replacements"), columns, key=lambda row: row.by.id, ask=judge)


def named_table(ask: Callable[[CaseBehind, Reach], object]) -> NumberTable[CaseBehind]:
    """Return the table of the cases that the settings name."""
    columns = (
        Column[CaseBehind](tr("Reference"), lambda row: row.eligible_case.reference, strong=True),
        Column[CaseBehind](tr("Rule"), lambda row: NAMED[row.naming.asked] if row.naming else ""),
        Column[CaseBehind](
            tr("Reason"), lambda row: row.naming.named.reason if row.naming else "", stretch=True
        ),
        Column[CaseBehind](
            tr("Drawn as"), lambda row: row.sampled.number if row.sampled else tr("not drawn")
        ),
    )
    return NumberTable[CaseBehind](tr("Named cases"), columns, key=lambda row: row.eligible_case.id, ask=ask)
