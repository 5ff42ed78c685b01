"""The two answers that take computing: how equal the chances were, and whether it could be better."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.reporting.statement.repeating import Hindrance
from qi_desktop.sampling.drawing.model import Because
from qi_desktop.sampling.model import SpreadRule
from qi_desktop.ui.language import several, tr
from qi_desktop.ui.sampling.review.checks import BAD, CAUTION, GOOD, NOTE, WAITING, Check, category
from qi_desktop.ui.sampling.words import listing

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
UNKNOWN = tr("Not known: another version drew the sample, by a method that this version does not have.")

BUSY = (
    Check(WAITING, tr("Chances"), tr("Being worked out…")),
    Check(WAITING, tr("Could it be better?"), tr("Looking for the best sample that the list allows…")),
)


def fairness_checks(found: Gathered, provider: str) -> Sequence[Check]:
    """Return what the computed quality of a provider's part says to a reviewer."""
    if found.measured is None or provider not in found.measured.quality:
        return BUSY
    quality, repetition = found.measured.quality[provider], found.measured.repetition
    if repetition.hindrance is Hindrance.METHOD:
        # What is worked out of chances holds for this version's method and for no other.
        return [
            Check(CAUTION, tr("Chances"), UNKNOWN),
            _better(quality, drawn_so=False),
            _repeated(repetition),
        ]
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
        return Check(
            GOOD,
            tr("Chances"),
            tr("Every eligible case had the same chance, {equal:.1%}.").format(equal=chances.equal),
        )
    words = tr(
        "From {lowest:.1%} to {highest:.1%}; with equal chances every case would have {equal:.1%}. {apart}"
    ).format(lowest=chances.lowest, highest=chances.highest, equal=chances.equal, apart=_apart(chances))
    if causes:
        words += tr(" They differ because of {listing}.").format(listing=listing(causes))
    if chances.lowest <= 0:
        return Check(
            CAUTION, tr("Chances"), tr("Some cases could not be drawn at all. {words}").format(words=words)
        )
    # Unequal chances are a choice of those who asked for minimums or levels: to be seen, no fault, no merit.
    return Check(GOOD if chances.distance <= FAIR else NOTE, tr("Chances"), words)


def _apart(chances: Chances) -> str:
    """Say whose chances are highest, and how far all of them are from equal."""
    above = [group for group in chances.groups if group.chance > chances.equal + EQUAL]
    above.sort(key=lambda group: -group.chance)
    named = [_group(group) for group in above[:NAMED_AT_MOST]]
    highest = tr("Highest for {listing}. ").format(listing=listing(named)) if named else ""
    return tr("{highest}In all, {distance:.1%} of the chances are shifted from equal shares.").format(
        highest=highest, distance=chances.distance
    )


def _causes(settings: SampleSettings, provider: str) -> list[str]:
    """Return what was asked for that can move chances away from equal."""
    named = any(one.provider == provider for one in (*settings.must_have, *settings.must_not))
    widest = settings.spread and settings.spread_rule is SpreadRule.WIDEST
    asked = (
        (bool(settings.minimums_for(provider)), tr("minimum numbers")),
        (bool(settings.cover), tr("levels that must be in the sample")),
        (widest, tr("the widest spread over officers")),
        (settings.most_each > 0, tr("the maximum for each officer")),
        (named, tr("named cases")),
    )
    return [words for holds, words in asked if holds]


def _group(group: GroupChance) -> str:
    return f"{category(group.dimension, group.category)} ({group.chance:.1%})"


def _better(quality: Quality, *, drawn_so: bool = True) -> Check:
    best = quality.best
    drawn, least = quality.deviation, best.deviation
    first = (
        tr(
            "The differences from the exact shares add up to {drawn:.1f} cases; on average this way"
            " of drawing gives {expected:.1f}."
        ).format(drawn=drawn, expected=best.expected)
        if drawn_so
        else tr(
            "The differences from the exact shares add up to {drawn:.1f} cases; on average this"
            " version would give {expected:.1f}."
        ).format(drawn=drawn, expected=best.expected)
    )
    close = drawn - least < ALIKE
    could = (
        tr("No sample from this list comes closer.")
        if close and best.proved
        else tr("No sample found comes closer.")
        if close
        else tr("The closest sample there is has {least:.1f}.").format(least=least)
        if best.proved
        else tr("The closest sample found has {least:.1f}; none has less than {bound:.1f}.").format(
            least=least, bound=best.bound
        )
    )
    status = GOOD if close else NOTE
    return Check(status, tr("Could it be better?"), f"{first} {could}{_price(best) if drawn_so else ''}")


def _price(best: Reachable) -> str:
    """Say what always taking the closest sample would cost."""
    if not best.never:
        return ""
    named = [category(name, word) for name, word in best.never[:NAMED_AT_MOST]]
    more = len(best.never) - NAMED_AT_MOST
    named += [several(more, "other group")] if more > 0 else []
    return tr(
        " Always taking the closest would never reach {listing}; chance here reaches everybody."
    ).format(listing=listing(named))


def _repeated(repetition: Repetition) -> Check:
    if repetition.hindrance is not None:
        return Check(
            CAUTION,
            tr("Drawn again"),
            tr("Cannot be repeated here: {value}.").format(value=repetition.hindrance.value),
        )
    drawn = several(sum(one.drawn for one in repetition.parts), "case")
    if repetition.same:
        return Check(
            GOOD,
            tr("Drawn again"),
            tr("List, settings and seed {seed} gave the same {drawn} just now: nobody picked them.").format(
                seed=repetition.seed, drawn=drawn
            ),
        )
    return Check(
        BAD,
        tr("Drawn again"),
        tr("Seed {seed} does not give these cases. Ask why before approving.").format(seed=repetition.seed),
    )


def _given_way(relaxations: Sequence[Relaxation]) -> Check:
    said = [
        tr("{category}: {drawn} drawn where its share gives {between}, because of {value}").format(
            category=category(one.dimension, one.category),
            drawn=one.drawn,
            between=_between(one.lowest, one.highest),
            value=one.because.value,
        )
        for one in relaxations
    ]
    return Check(CAUTION, tr("Where it gave way"), f"{'; '.join(said)}.")


def _between(lowest: int, highest: int) -> str:
    return (
        str(lowest)
        if lowest == highest
        else tr("{lowest} or {highest}").format(lowest=lowest, highest=highest)
    )
