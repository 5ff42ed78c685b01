"""What speaks for a provider's part of the sample and what against it, in one sentence each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qi_desktop.sampling.model import BalanceStatus
from qi_desktop.sampling.replacing.model import ReplacementState
from qi_desktop.ui.language import plural, several, tr
from qi_desktop.ui.sampling.words import category_words, dimension, listing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qi_desktop.sampling.model import BalanceRow, SampledCase, SampleSettings, SpreadRow
    from qi_desktop.ui.sampling.review.gathered import Gathered, Part

GOOD, NOTE, CAUTION, BAD, WAITING = "good", "note", "caution", "bad", "waiting"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing a reviewer asks of a sample, and the answer."""

    status: str
    name: str
    words: str


def checks(found: Gathered, part: Part) -> list[Check]:
    """Return the answers that need no computing."""
    return [
        _size(found, part),
        _balance(found, part),
        *_minimums(part),
        *_levels(part),
        *_officers(found, part),
        *_replaced(found, part),
        *_troubles(found, part),
        *_list(found),
    ]


def category(name: str, word: str) -> str:
    """Return a category with the fact it belongs to."""
    return f"{dimension(name).lower()} {category_words(word)}"


def _size(found: Gathered, part: Part) -> Check:
    asked, drawn = found.sample.settings.size(part.provider), part.drawn
    share = drawn / max(1, len(part.cases))
    words = tr("{drawn:,} of {count:,} eligible cases ({share:.1%})").format(
        drawn=drawn, count=len(part.cases), share=share
    )
    if drawn == asked:
        return Check(GOOD, tr("Size"), tr("{words}, as asked for.").format(words=words))
    return Check(
        CAUTION, tr("Size"), tr("{words}; {asked:,} were asked for.").format(words=words, asked=asked)
    )


def _balance(found: Gathered, part: Part) -> Check:
    rows = [row for row in part.balance if row.dimension in found.sample.settings.balance]
    fitting = [row for row in rows if row.status is BalanceStatus.AS_EXPECTED]
    facts = listing([dimension(one).lower() for one in found.sample.settings.balance])
    every = several(len(rows), "category", "categories")
    if len(fitting) == len(rows):
        return Check(
            GOOD,
            tr("Balance"),
            tr("All {every} of {facts} are at their share, rounded down or up.").format(
                every=every, facts=facts
            ),
        )
    said = [
        tr("{count} of {every} are at their share, rounded down or up.").format(
            count=len(fitting), every=every
        ),
        *_exceptions(rows),
    ]
    beyond = any(row.status in {BalanceStatus.ABOVE, BalanceStatus.BELOW} for row in rows)
    return Check(CAUTION if beyond else GOOD, tr("Balance"), " ".join(said))


def _exceptions(rows: Sequence[BalanceRow]) -> Iterator[str]:
    for status, words in _EXCEPTIONS:
        named = [category(row.dimension, row.category) for row in rows if row.status is status]
        if named:
            yield f"{words} {listing(named)}."


def _minimums(part: Part) -> Iterator[Check]:
    rows = [row for row in part.balance if row.minimum]
    below = [row for row in rows if row.drawn < row.minimum]
    if below:
        named = [
            tr("{category} ({drawn} of {minimum})").format(
                category=category(row.dimension, row.category), drawn=row.drawn, minimum=row.minimum
            )
            for row in below
        ]
        yield Check(BAD, tr("Minimums"), tr("Not met for {listing}.").format(listing=listing(named)))
    elif rows:
        every = plural(len(rows), "The one minimum number is met", "All %n minimum numbers are met")
        yield Check(GOOD, tr("Minimums"), f"{every}.")


def _levels(part: Part) -> Iterator[Check]:
    missing = [category(row.dimension, row.level) for row in part.levels if not row.covered]
    facts = listing(list(dict.fromkeys(dimension(row.dimension).lower() for row in part.levels)))
    if missing:
        yield Check(BAD, tr("Levels"), tr("Not in the sample: {listing}.").format(listing=listing(missing)))
    elif part.levels:
        yield Check(GOOD, tr("Levels"), tr("Every level of {facts} is in the sample.").format(facts=facts))


def _officers(found: Gathered, part: Part) -> Iterator[Check]:
    if part.spread is not None and part.spread.officers_eligible:
        row = part.spread
        yield Check(
            _spread(found.sample.settings, row),
            tr("Officers"),
            tr("{officers_drawn} of {responsible_officers}, at most {cases} from one.").format(
                officers_drawn=row.officers_drawn,
                responsible_officers=several(row.officers_eligible, "responsible officer"),
                cases=several(row.most_from_one, "case"),
            ),
        )


def _spread(settings: SampleSettings, row: SpreadRow) -> str:
    """Tell whether the officers came out as asked for; where nothing was asked, that is no merit."""
    if settings.most_each:
        return GOOD if row.most_from_one <= settings.most_each else CAUTION
    widest = row.officers_drawn == min(row.officers_eligible, settings.size(row.provider))
    return GOOD if settings.spread and widest else NOTE


def _replaced(found: Gathered, part: Part) -> Iterator[Check]:
    replaced = found.replaced(part.provider)
    waiting = sum(one.state is ReplacementState.OPEN for one in replaced)
    questioned = sum(one.state is ReplacementState.QUESTIONED for one in replaced)
    said = [several(len(replaced), "case was replaced", "cases were replaced")] if replaced else []
    said += [plural(waiting, "%n waits for the reviewer", "%n wait for the reviewer")] if waiting else []
    said += [tr("{questioned} questioned").format(questioned=questioned)] if questioned else []
    if said:
        status = WAITING if waiting else CAUTION if questioned else GOOD
        yield Check(status, tr("Replacements"), f"{', '.join(said)}.")


def _troubles(found: Gathered, part: Part) -> Iterator[Check]:
    """Say what came of replacements made on two laptops at once."""
    for trouble in found.troubles:
        if trouble.cases[0].provider == part.provider:
            named = listing([f"{one.number} ({_reference(part, one)})" for one in trouble.cases])
            yield Check(
                BAD,
                tr("Two laptops"),
                tr("{named}: {value}. Replace one of them.").format(named=named, value=trouble.kind.value),
            )


def _reference(part: Part, case: SampledCase) -> str:
    found = (one.eligible_case.reference for one in part.cases if one.eligible_case.id == case.eligible_case)
    return next(found, tr("not listed"))


def _list(found: Gathered) -> Iterator[Check]:
    if not found.unchanged:
        yield Check(
            CAUTION,
            tr("List"),
            tr("The list has changed since the draw. The numbers here are those of the list as it is now."),
        )
    if found.rivals:
        yield Check(
            CAUTION,
            tr("Other draws"),
            tr(
                "{other_samples} drawn on another laptop at the same time: it does not stand. Settle the"
                " conflict on Exchange."
            ).format(other_samples=several(found.rivals, "other sample")),
        )


_EXCEPTIONS = (
    (BalanceStatus.RAISED_TO_MINIMUM, tr("Raised to a minimum:")),
    (BalanceStatus.GAVE_WAY, tr("Gave way to minimums:")),
    (BalanceStatus.ABOVE, tr("Above:")),
    (BalanceStatus.BELOW, tr("Below:")),
    (BalanceStatus.BELOW_MINIMUM, tr("Below its minimum:")),
)
