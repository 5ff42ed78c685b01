"""What a draw is asked to do, in words: before it beside its button, afterwards for the reviewer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from qi_desktop.sampling.model import SpreadRule
from qi_desktop.ui.language import several, tr
from qi_desktop.ui.sampling.words import dimension, listing

if TYPE_CHECKING:
    from qi_desktop.sampling.model import SampleSettings

Eligible = Mapping[str, int]
"""How many cases of each provider are eligible."""


def summary(settings: SampleSettings, eligible: Eligible) -> list[str]:
    """Return the sentences that sum up what a draw is asked to do."""
    return [said for said in (part(settings, eligible) for part in _PARTS) if said]


def _sizes(settings: SampleSettings, eligible: Eligible) -> str:
    parts = [
        tr("{size:,} of {eligible:,} {code}").format(size=size, eligible=eligible.get(code, 0), code=code)
        for code, size in settings.sizes
        if size
    ]
    whole = sum(size for _, size in settings.sizes)
    return tr("{whole:,} of {number:,} eligible cases: {listing}.").format(
        whole=whole, number=sum(eligible.values()), listing=listing(parts)
    )


def _balance(settings: SampleSettings, _eligible: Eligible) -> str:
    return tr("In proportion: {listing}.").format(
        listing=listing([dimension(one).lower() for one in settings.balance])
    )


def _minimums(settings: SampleSettings, _eligible: Eligible) -> str:
    number = len(settings.minimums)
    return f"{several(number, 'minimum number')}." if number else tr("No minimum number.")


def _cover(settings: SampleSettings, _eligible: Eligible) -> str:
    return (
        tr("Every level of {listing}.").format(
            listing=listing([dimension(one).lower() for one in settings.cover])
        )
        if settings.cover
        else ""
    )


def _spread(settings: SampleSettings, _eligible: Eligible) -> str:
    if not settings.spread:
        return tr("Officers play no part.")
    widest = settings.spread_rule is SpreadRule.WIDEST
    most = (
        tr(", at most {cases} each").format(cases=several(settings.most_each, "case"))
        if settings.most_each
        else ""
    )
    return (
        tr("Over as many officers as possible{most}.").format(most=most)
        if widest
        else tr("Over as many officers as equal chances allow{most}.").format(most=most)
    )


def _named(settings: SampleSettings, _eligible: Eligible) -> str:
    must, must_not = len(settings.must_have), len(settings.must_not)
    said = [tr("{cases} must be in").format(cases=several(must, "case"))] if must else []
    said += [tr("{cases} must not").format(cases=several(must_not, "case"))] if must_not else []
    return tr("By name: {listing}.").format(listing=listing(said)) if said else ""


_PARTS: tuple[Callable[[SampleSettings, Eligible], str], ...] = (
    _sizes,
    _balance,
    _minimums,
    _cover,
    _spread,
    _named,
)
