"""What a number of the review was counted from: a question about cases that the side list answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

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
    minimum = f", at least {row.minimum} asked for" if row.minimum else ""
    return Behind(
        row.provider,
        named(row.dimension, row.category),
        f"{row.eligible:,} eligible ({row.share:.1%}). By share {row.expected:.1f}, drawn {row.drawn}"
        f" ({signed(row.difference)}){minimum}.",
        ((row.dimension, row.category),),
    )


def of_level(row: CoverageRow) -> Behind:
    """Return what stands behind a level."""
    return Behind(
        row.provider,
        named(row.dimension, row.level),
        f"{row.eligible:,} eligible, {row.drawn} drawn.",
        ((row.dimension, row.level),),
    )


def of_officer(provider: str, row: OfficerRow) -> Behind:
    """Return what stands behind an officer."""
    return Behind(
        provider,
        category_words(row.name),
        f"{row.eligible:,} eligible, {row.drawn} drawn.",
        (("responsible_officer", row.name),),
    )


def of_reason(provider: str, reason: str, count: int) -> Behind:
    """Return what stands behind a reason for leaving rows out."""
    return Behind(provider, f"Left out: {reason}", f"{count:,} rows of the list.", reason=reason)


def of_named(row: CaseBehind) -> Behind:
    """Return what stands behind a case that the settings name: itself."""
    case = row.eligible_case
    words = (
        f"{NAMED[row.naming.asked].capitalize()} the sample: {row.naming.named.reason}" if row.naming else ""
    )
    return Behind(case.provider, case.reference, words, (("reference", case.reference),))


def of_cell(provider: str, facts: tuple[tuple[str, str], ...], cell: CrossCell) -> Behind:
    """Return what stands behind a cell, a margin or the whole of a cross-table."""
    return Behind(
        provider,
        ", ".join(named(name, word) for name, word in facts) or "All eligible cases",
        f"{cell.eligible:,} eligible. By share {cell.expected:.1f},"
        f" drawn {cell.drawn} ({signed(cell.difference)}).",
        facts,
    )


def signed(difference: float) -> str:
    """Return a difference with its sign, a true minus before what is too few."""
    shown = f"{abs(difference):.1f}"
    return shown if shown == "0.0" else f"{'+' if difference > 0 else MINUS}{shown}"
