"""What a number of the review was counted from: a question about cases that the side list answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qi_desktop.ui.language import tr
from qi_desktop.ui.sampling.words import DIMENSIONS, NAMED, category_words, dimension

if TYPE_CHECKING:
    from qi_desktop.sampling.model import BalanceRow, CoverageRow
    from qi_desktop.sampling.reviewing.model import CaseBehind, CrossCell
    from qi_desktop.ui.sampling.review.gathered import OfficerRow

MINUS = "\N{MINUS SIGN}"


@dataclass(frozen=True, slots=True)
class Behind:
    """The cases with some facts, or those left out for a reason, and the sentence for the number."""

    provider: str
    title: str
    figures: str
    facts: tuple[tuple[str, str], ...] = ()
    reason: str = ""

    @property
    def category(self) -> tuple[str, str] | None:
        """Return the one category that a comment can be about."""
        return self.facts[0] if len(self.facts) == 1 and self.facts[0][0] in DIMENSIONS else None


def named(name: str, word: str) -> str:
    """Return what a category is called at the head of a list."""
    return f"{dimension(name)}: {category_words(word)}"


def of_balance(row: BalanceRow) -> Behind:
    """Return what stands behind a row of the balance."""
    minimum = tr(", at least {minimum} asked for").format(minimum=row.minimum) if row.minimum else ""
    return Behind(
        row.provider,
        named(row.dimension, row.category),
        tr(
            "{eligible:,} eligible ({share:.1%}). By share {expected:.1f}, drawn {drawn} ({signed}){minimum}."
        ).format(
            eligible=row.eligible,
            share=row.share,
            expected=row.expected,
            drawn=row.drawn,
            signed=signed(row.difference),
            minimum=minimum,
        ),
        ((row.dimension, row.category),),
    )


def of_level(row: CoverageRow) -> Behind:
    """Return what stands behind a level."""
    return Behind(
        row.provider,
        named(row.dimension, row.level),
        tr("{eligible:,} eligible, {drawn} drawn.").format(eligible=row.eligible, drawn=row.drawn),
        ((row.dimension, row.level),),
    )


def of_officer(provider: str, row: OfficerRow) -> Behind:
    """Return what stands behind an officer."""
    return Behind(
        provider,
        category_words(row.name),
        tr("{eligible:,} eligible, {drawn} drawn.").format(eligible=row.eligible, drawn=row.drawn),
        (("responsible_officer", row.name),),
    )


def of_reason(provider: str, reason: str, count: int) -> Behind:
    """Return what stands behind a reason for leaving rows out."""
    return Behind(
        provider,
        tr("Left out: {reason}").format(reason=reason),
        tr("{count:,} rows of the list.").format(count=count),
        reason=reason,
    )


def of_named(row: CaseBehind) -> Behind:
    """Return what stands behind a case that the settings name: itself."""
    case = row.eligible_case
    words = (
        tr("{named} the sample: {reason}").format(
            named=NAMED[row.naming.asked].capitalize(), reason=row.naming.named.reason
        )
        if row.naming
        else ""
    )
    return Behind(case.provider, case.reference, words, (("reference", case.reference),))


def of_cell(provider: str, facts: tuple[tuple[str, str], ...], cell: CrossCell) -> Behind:
    """Return what stands behind a cell, a margin or the whole of a cross-table."""
    return Behind(
        provider,
        ", ".join(named(name, word) for name, word in facts) or tr("All eligible cases"),
        tr("{eligible:,} eligible. By share {expected:.1f}, drawn {drawn} ({signed}).").format(
            eligible=cell.eligible, expected=cell.expected, drawn=cell.drawn, signed=signed(cell.difference)
        ),
        facts,
    )


def signed(difference: float) -> str:
    """Return a difference with its sign, a true minus before what is too few."""
    shown = f"{abs(difference):.1f}"
    return shown if shown == "0.0" else f"{'+' if difference > 0 else MINUS}{shown}"
