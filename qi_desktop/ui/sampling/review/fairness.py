"""The two answers that take computing: how equal the chances were, and whether it could be better."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.reporting.statement.repeating import Hindrance
from qi_desktop.sampling.drawing.model import Because
from qi_desktop.sampling.model import SpreadRule
from qi_desktop.ui.sampling.review.checks import BAD, CAUTION, GOOD, NOTE, WAITING, Check, category
from qi_desktop.ui.sampling.words import listing, many

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qi_desktop.reporting.statement.repeating import Repetition
    from qi_desktop.sampling.drawing.model import Chances, GroupChance, Reachable, Relaxation
    from qi_desktop.sampling.model import SampleSettings
    from qi_desktop.sampling.reviewing.model import Quality
    from qi_desktop.ui.sampling.review.gathered import Gathered

EQUAL = 0.0005
"""Chances that differ by less than this are the same for every purpose of a person."""
FAIR = 0.005
"""Up to this share of the chances shifted, they count as equal: the promise of a draw without minimums."""
ALIKE = 0.05
"""Deviations that differ by less than this, in cases, are shown as the same."""
NAMED_AT_MOST = 4
UNKNOWN = "Not known: another version drew the sample, by a method that this version does not have."

BUSY = (
    Check(WAITING, "Chances", "Being worked out…"),
    Check(WAITING, "Could it be better?", "Looking for the best sample that the list allows…"),
)


def fairness_checks(found: Gathered, provider: str) -> Sequence[Check]:
    """Return what the computed quality of a provider's part says to a reviewer."""
    if found.measured is None or provider not in found.measured.quality:
        return BUSY
    quality, repetition = found.measured.quality[provider], found.measured.repetition
    if repetition.hindrance is Hindrance.METHOD:
        # What is worked out of chances holds for this version's method and for no other.
        return [Check(CAUTION, "Chances", UNKNOWN), _better(quality, drawn_so=False), _repeated(repetition)]
    causes = _causes(found.sample.settings, provider)
    # What was raised to its own minimum is told with the balance: it was asked for and is no surprise.
    given_way = [one for one in quality.relaxations if one.because is not Because.OWN_MINIMUM]
    return [
        *([_given_way(given_way)] if given_way else []),
        _chances(quality.chances, causes),
        _better(quality),
        _repeated(repetition),
    ]


def _chances(chances: Chances, causes: Sequence[str]) -> Check:
    if chances.highest - chances.lowest < EQUAL:
        return Check(GOOD, "Chances", f"Every eligible case had the same chance, {chances.equal:.1%}.")
    words = (
        f"From {chances.lowest:.1%} to {chances.highest:.1%}; with equal chances every case would have"
        f" {chances.equal:.1%}. {_apart(chances)}"
    )
    if causes:
        words += f" They differ because of {listing(causes)}."
    if chances.lowest <= 0:
        return Check(CAUTION, "Chances", f"Some cases could not be drawn at all. {words}")
    # Unequal chances are a choice of those who asked for minimums or levels: to be seen, no fault, no merit.
    return Check(GOOD if chances.distance <= FAIR else NOTE, "Chances", words)


def _apart(chances: Chances) -> str:
    """Say whose chances are highest, and how far all of them are from equal."""
    above = [group for group in chances.groups if group.chance > chances.equal + EQUAL]
    above.sort(key=lambda group: -group.chance)
    named = [_group(group) for group in above[:NAMED_AT_MOST]]
    highest = f"Highest for {listing(named)}. " if named else ""
    return f"{highest}In all, {chances.distance:.1%} of the chances are shifted from equal shares."


def _causes(settings: SampleSettings, provider: str) -> list[str]:
    """Return what was asked for that can move chances away from equal."""
    named = any(one.provider == provider for one in (*settings.must_have, *settings.must_not))
    widest = settings.spread and settings.spread_rule is SpreadRule.WIDEST
    asked = (
        (bool(settings.minimums_for(provider)), "minimum numbers"),
        (bool(settings.cover), "levels that must be in the sample"),
        (widest, "the widest spread over officers"),
        (settings.most_each > 0, "the maximum for each officer"),
        (named, "named cases"),
    )
    return [words for holds, words in asked if holds]


def _group(group: GroupChance) -> str:
    return f"{category(group.dimension, group.category)} ({group.chance:.1%})"


def _better(quality: Quality, *, drawn_so: bool = True) -> Check:
    best = quality.best
    drawn, least = quality.deviation, best.deviation
    first = (
        f"The differences from the exact shares add up to {drawn:.1f} cases; on average"
        f" {'this way of drawing gives' if drawn_so else 'this version would give'}"
        f" {best.expected:.1f}."
    )
    close = drawn - least < ALIKE
    could = (
        "No sample from this list comes closer."
        if close and best.proved
        else "No sample found comes closer."
        if close
        else f"The closest sample there is has {least:.1f}."
        if best.proved
        else f"The closest sample found has {least:.1f}; none has less than {best.bound:.1f}."
    )
    status = GOOD if close else NOTE
    return Check(status, "Could it be better?", f"{first} {could}{_price(best) if drawn_so else ''}")


def _price(best: Reachable) -> str:
    """Say what always taking the closest sample would cost."""
    if not best.never:
        return ""
    named = [category(name, word) for name, word in best.never[:NAMED_AT_MOST]]
    more = len(best.never) - NAMED_AT_MOST
    named += [many(more, "other group")] if more > 0 else []
    return f" Always taking the closest would never reach {listing(named)}; chance here reaches everybody."


def _repeated(repetition: Repetition) -> Check:
    if repetition.hindrance is not None:
        return Check(CAUTION, "Drawn again", f"Cannot be repeated here: {repetition.hindrance.value}.")
    drawn = many(sum(one.drawn for one in repetition.parts), "case")
    if repetition.same:
        return Check(
            GOOD,
            "Drawn again",
            f"List, settings and seed {repetition.seed} gave the same {drawn} just now: nobody picked them.",
        )
    return Check(
        BAD, "Drawn again", f"Seed {repetition.seed} does not give these cases. Ask why before approving."
    )


def _given_way(relaxations: Sequence[Relaxation]) -> Check:
    said = [
        f"{category(one.dimension, one.category)}: {one.drawn} drawn where its share gives"
        f" {_between(one.lowest, one.highest)}, because of {one.because.value}"
        for one in relaxations
    ]
    return Check(CAUTION, "Where it gave way", f"{'; '.join(said)}.")


def _between(lowest: int, highest: int) -> str:
    return str(lowest) if lowest == highest else f"{lowest} or {highest}"
