"""What a draw is asked to do, in words: before it beside its button, afterwards for the reviewer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from qi_desktop.sampling.model import SpreadRule
from qi_desktop.ui.sampling.words import dimension, listing, many

if TYPE_CHECKING:
    from qi_desktop.sampling.model import SampleSettings

Eligible = Mapping[str, int]
"""How many cases of each provider are eligible."""


def summary(settings: SampleSettings, eligible: Eligible) -> list[str]:
    """Return the sentences that sum up what a draw is asked to do."""
    return [said for said in (part(settings, eligible) for part in _PARTS) if said]


def _sizes(settings: SampleSettings, eligible: Eligible) -> str:
    parts = [f"{size:,} of {eligible.get(code, 0):,} {code}" for code, size in settings.sizes if size]
    whole = sum(size for _, size in settings.sizes)
    return f"{whole:,} of {sum(eligible.values()):,} eligible cases: {listing(parts)}."


def _balance(settings: SampleSettings, _eligible: Eligible) -> str:
    return f"In proportion: {listing([dimension(one).lower() for one in settings.balance])}."


def _minimums(settings: SampleSettings, _eligible: Eligible) -> str:
    number = len(settings.minimums)
    return f"{many(number, 'minimum number')}." if number else "No minimum number."


def _cover(settings: SampleSettings, _eligible: Eligible) -> str:
    return (
        f"Every level of {listing([dimension(one).lower() for one in settings.cover])}."
        if settings.cover
        else ""
    )


def _spread(settings: SampleSettings, _eligible: Eligible) -> str:
    if not settings.spread:
        return "Officers play no part."
    widest = settings.spread_rule is SpreadRule.WIDEST
    most = f", at most {many(settings.most_each, 'case')} each" if settings.most_each else ""
    return f"Over as many officers as {'possible' if widest else 'equal chances allow'}{most}."


def _named(settings: SampleSettings, _eligible: Eligible) -> str:
    must, must_not = len(settings.must_have), len(settings.must_not)
    said = [f"{many(must, 'case')} must be in"] if must else []
    said += [f"{many(must_not, 'case')} must not"] if must_not else []
    return f"By name: {listing(said)}." if said else ""


_PARTS: tuple[Callable[[SampleSettings, Eligible], str], ...] = (
    _sizes,
    _balance,
    _minimums,
    _cover,
    _spread,
    _named,
)
