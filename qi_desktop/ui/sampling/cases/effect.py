"""What a stand-in would do to the sample, in words, before it is done."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from qi_desktop.ui.sampling.words import category_words, dimension, listing, many

if TYPE_CHECKING:
    from qi_desktop.sampling.replacing.model import CategoryChange, Proposal

SAME = 0.05
"""Sums of differences that lie closer than this, in cases, are shown as the same."""


def sentences(proposal: Proposal) -> list[str]:
    """Return the effect in sentences."""
    before, after = proposal.deviation_before, proposal.deviation_after
    moved = (
        f"stays at {before:.1f} cases"
        if abs(after - before) < SAME
        else f"goes from {before:.1f} to {after:.1f} cases"
    )
    said = [f"The sum of all differences {moved}."]
    if proposal.officer_cases:
        officer = proposal.eligible_case.responsible_officer or "the same officer"
        said.append(f"The sample would hold {many(proposal.officer_cases, 'case')} of {officer}.")
    if proposal.above_officer_maximum:
        said.append("That is more than the settings allow.")
    if proposal.also_for:
        said.append(f"It is a reserve of {listing(proposal.also_for)} as well.")
    return said


def lost_words(proposal: Proposal) -> str:
    """Return what the sample would no longer have, nothing if it keeps all."""
    named = [
        f"{dimension(one.dimension).lower()} {category_words(one.category)}"
        + (" (no case left)" if one.is_level else f" ({one.after} of at least {one.needed})")
        for one in proposal.lost
    ]
    return f"Lost: {listing(named)}." if named else ""


def change_lines(proposal: Proposal) -> list[str]:
    """Return what changes, a line for each category."""
    return [_line(one) for one in proposal.changes] or ["No balanced number changes."]


def change_words(proposal: Proposal) -> str:
    """Return what changes in one line: which categories lose one and which gain one."""
    said: list[str] = []
    for name, same in groupby(proposal.changes, key=lambda one: one.dimension):
        moved = (f"{category_words(one.category)} {one.before} → {one.after}" for one in same)
        said.append(f"{dimension(name)}: {', '.join(moved)}")
    return "; ".join(said) or "nothing"


def _line(one: CategoryChange) -> str:
    least = f", at least {one.minimum}" if one.minimum else ""
    numbers = f"{one.before} → {one.after} (share {one.expected:.1f}{least})"
    return f"{dimension(one.dimension)} {category_words(one.category)}: {numbers}"
