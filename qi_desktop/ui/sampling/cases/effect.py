"""What a stand-in would do to the sample, in words, before it is done."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from qi_desktop.ui.language import several, tr
from qi_desktop.ui.sampling.words import category_words, dimension, listing

if TYPE_CHECKING:
    from qi_desktop.sampling.replacing.model import CategoryChange, Proposal

SAME = 0.05
"""Sums of differences that lie closer than this, in cases, are shown as the same."""


def sentences(proposal: Proposal) -> list[str]:
    """Return the effect in sentences."""
    before, after = proposal.deviation_before, proposal.deviation_after
    moved = (
        tr("stays at {before:.1f} cases").format(before=before)
        if abs(after - before) < SAME
        else tr("goes from {before:.1f} to {after:.1f} cases").format(before=before, after=after)
    )
    said = [tr("The sum of all differences {moved}.").format(moved=moved)]
    if proposal.officer_cases:
        officer = proposal.eligible_case.responsible_officer or tr("the same officer")
        said.append(
            tr("The sample would hold {cases} of {officer}.").format(
                cases=several(proposal.officer_cases, "case"), officer=officer
            )
        )
    if proposal.above_officer_maximum:
        said.append(tr("That is more than the settings allow."))
    if proposal.also_for:
        said.append(tr("It is a reserve of {listing} as well.").format(listing=listing(proposal.also_for)))
    return said


def lost_words(proposal: Proposal) -> str:
    """Return what the sample would no longer have, nothing if it keeps all."""
    named = [
        f"{dimension(one.dimension).lower()} {category_words(one.category)}"
        + (
            tr(" (no case left)")
            if one.is_level
            else tr(" ({after} of at least {needed})").format(after=one.after, needed=one.needed)
        )
        for one in proposal.lost
    ]
    return tr("Lost: {listing}.").format(listing=listing(named)) if named else ""


def change_lines(proposal: Proposal) -> list[str]:
    """Return what changes, a line for each category."""
    return [_line(one) for one in proposal.changes] or [tr("No balanced number changes.")]


def change_words(proposal: Proposal) -> str:
    """Return what changes in one line: which categories lose one and which gain one."""
    said: list[str] = []
    for name, same in groupby(proposal.changes, key=lambda one: one.dimension):
        moved = (f"{category_words(one.category)} {one.before} → {one.after}" for one in same)
        said.append(f"{dimension(name)}: {', '.join(moved)}")
    return "; ".join(said) or tr("nothing")


def _line(one: CategoryChange) -> str:
    least = tr(", at least {minimum}").format(minimum=one.minimum) if one.minimum else ""
    numbers = tr("{before} → {after} (share {expected:.1f}{least})").format(
        before=one.before, after=one.after, expected=one.expected, least=least
    )
    return f"{dimension(one.dimension)} {category_words(one.category)}: {numbers}"
