"""The balance table: each category's share of the eligible list beside its number in the sample."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from qi_desktop.sampling.drawing.shares import bounds
from qi_desktop.sampling.model import BalanceRow, BalanceStatus, Candidate, SampleSettings


def balance_table(
    provider: str, eligible: Sequence[Candidate], drawn: Sequence[Candidate], settings: SampleSettings
) -> list[BalanceRow]:
    """Return a row for every category of every balanced dimension and of every minimum."""
    minimums = {(one.dimension, one.category): one.number for one in settings.minimums_for(provider)}
    dimensions = dict.fromkeys([*settings.balance, *(dimension for dimension, _ in minimums)])
    return [
        row
        for dimension in dimensions
        for row in _rows(
            (provider, dimension),
            Counter(person.facts[dimension] for person in eligible),
            Counter(person.facts[dimension] for person in drawn),
            {category: number for (name, category), number in minimums.items() if name == dimension},
        )
    ]


def _rows(
    about: tuple[str, str], listed: Counter[str], taken: Counter[str], minimums: Mapping[str, int]
) -> Iterator[BalanceRow]:
    eligible, size = listed.total(), taken.total()
    by_share = bounds(listed, size, {})
    for category in sorted(listed, key=lambda one: (-listed[one], one)):
        expected = size * listed[category] / eligible
        minimum = minimums.get(category, 0)
        between = [by_share[category]]
        if sum(minimums.values()) <= size:
            between.append(bounds(listed, size, minimums)[category])
        yield BalanceRow(
            provider=about[0],
            dimension=about[1],
            category=category,
            eligible=listed[category],
            share=listed[category] / eligible,
            expected=expected,
            drawn=taken[category],
            difference=taken[category] - expected,
            minimum=minimum,
            status=_status(taken[category], minimum, between),
        )


def _status(drawn: int, minimum: int, between: Sequence[tuple[int, int]]) -> BalanceStatus:
    # First the category's plain share rounded down and up, then what is left of it beside the minimums.
    lowest, highest = between[0]
    if drawn < minimum:
        return BalanceStatus.BELOW_MINIMUM
    if lowest <= drawn <= highest:
        return BalanceStatus.AS_EXPECTED
    if drawn > highest:
        return BalanceStatus.RAISED_TO_MINIMUM if drawn == minimum else BalanceStatus.ABOVE
    beside_minimums = between[-1][0]
    return BalanceStatus.GAVE_WAY if drawn >= beside_minimums else BalanceStatus.BELOW
