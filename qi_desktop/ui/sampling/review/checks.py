"""What speaks for a provider's part of the sample and what against it, in one sentence each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qi_desktop.sampling.model import BalanceStatus
from qi_desktop.sampling.replacing.model import ReplacementState
from qi_desktop.ui.sampling.words import category_words, dimension, listing, many

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
    words = f"{drawn:,} of {len(part.cases):,} eligible cases ({share:.1%})"
    if drawn == asked:
        return Check(GOOD, "Size", f"{words}, as asked for.")
    return Check(CAUTION, "Size", f"{words}; {asked:,} were asked for.")


def _balance(found: Gathered, part: Part) -> Check:
    rows = [row for row in part.balance if row.dimension in found.sample.settings.balance]
    fitting = [row for row in rows if row.status is BalanceStatus.AS_EXPECTED]
    facts = listing([dimension(one).lower() for one in found.sample.settings.balance])
    every = many(len(rows), "category", "categories")
    if len(fitting) == len(rows):
        return Check(GOOD, "Balance", f"All {every} of {facts} are at their share, rounded down or up.")
    said = [f"{len(fitting)} of {every} are at their share, rounded down or up.", *_exceptions(rows)]
    beyond = any(row.status in {BalanceStatus.ABOVE, BalanceStatus.BELOW} for row in rows)
    return Check(CAUTION if beyond else GOOD, "Balance", " ".join(said))


def _exceptions(rows: Sequence[BalanceRow]) -> Iterator[str]:
    for status, words in _EXCEPTIONS:
        named = [category(row.dimension, row.category) for row in rows if row.status is status]
        if named:
            yield f"{words} {listing(named)}."


def _minimums(part: Part) -> Iterator[Check]:
    rows = [row for row in part.balance if row.minimum]
    below = [row for row in rows if row.drawn < row.minimum]
    if below:
        named = [f"{category(row.dimension, row.category)} ({row.drawn} of {row.minimum})" for row in below]
        yield Check(BAD, "Minimums", f"Not met for {listing(named)}.")
    elif rows:
        every = (
            "The one minimum number is met" if len(rows) == 1 else f"All {len(rows)} minimum numbers are met"
        )
        yield Check(GOOD, "Minimums", f"{every}.")


def _levels(part: Part) -> Iterator[Check]:
    missing = [category(row.dimension, row.level) for row in part.levels if not row.covered]
    facts = listing(list(dict.fromkeys(dimension(row.dimension).lower() for row in part.levels)))
    if missing:
        yield Check(BAD, "Levels", f"Not in the sample: {listing(missing)}.")
    elif part.levels:
        yield Check(GOOD, "Levels", f"Every level of {facts} is in the sample.")


def _officers(found: Gathered, part: Part) -> Iterator[Check]:
    if part.spread is not None and part.spread.officers_eligible:
        row = part.spread
        yield Check(
            _spread(found.sample.settings, row),
            "Officers",
            f"{row.officers_drawn} of {many(row.officers_eligible, 'responsible officer')},"
            f" at most {many(row.most_from_one, 'case')} from one.",
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
    said = [many(len(replaced), "case was replaced", "cases were replaced")] if replaced else []
    said += (
        [f"{waiting} wait for the reviewer" if waiting > 1 else "1 waits for the reviewer"] if waiting else []
    )
    said += [f"{questioned} questioned"] if questioned else []
    if said:
        status = WAITING if waiting else CAUTION if questioned else GOOD
        yield Check(status, "Replacements", f"{', '.join(said)}.")


def _troubles(found: Gathered, part: Part) -> Iterator[Check]:
    """Say what came of replacements made on two laptops at once."""
    for trouble in found.troubles:
        if trouble.cases[0].provider == part.provider:
            named = listing([f"{one.number} ({_reference(part, one)})" for one in trouble.cases])
            yield Check(BAD, "Two laptops", f"{named}: {trouble.kind.value}. Replace one of them.")


def _reference(part: Part, case: SampledCase) -> str:
    found = (one.eligible_case.reference for one in part.cases if one.eligible_case.id == case.eligible_case)
    return next(found, "not listed")


def _list(found: Gathered) -> Iterator[Check]:
    if not found.unchanged:
        yield Check(
            CAUTION,
            "List",
            "The list has changed since the draw. The numbers here are those of the list as it is now.",
        )
    if found.rivals:
        yield Check(
            CAUTION,
            "Other draws",
            f"{many(found.rivals, 'other sample')} drawn on another laptop at the same time:"
            " it does not stand. Settle the conflict on Exchange.",
        )


_EXCEPTIONS = (
    (BalanceStatus.RAISED_TO_MINIMUM, "Raised to a minimum:"),
    (BalanceStatus.GAVE_WAY, "Gave way to minimums:"),
    (BalanceStatus.ABOVE, "Above:"),
    (BalanceStatus.BELOW, "Below:"),
    (BalanceStatus.BELOW_MINIMUM, "Below its minimum:"),
)
