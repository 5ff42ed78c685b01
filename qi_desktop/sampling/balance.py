"""The balance table: each category's share of the eligible list beside its number in the sample."""

from collections import Counter
from collections.abc import Sequence

from qi_desktop.sampling.model import BalanceRow, BalanceStatus, Candidate, SampleSettings


def balance_table(
    provider: str, eligible: Sequence[Candidate], drawn: Sequence[Candidate], settings: SampleSettings
) -> list[BalanceRow]:
    """Return a row for every category of every balanced dimension and of every minimum."""
    minimums = {(one.dimension, one.category): one.number for one in settings.minimums_for(provider)}
    dimensions = dict.fromkeys([*settings.balance, *(dimension for dimension, _ in minimums)])
    rows: list[BalanceRow] = []
    for dimension in dimensions:
        listed = Counter(person.facts[dimension] for person in eligible)
        taken = Counter(person.facts[dimension] for person in drawn)
        for category in sorted(listed | taken, key=lambda one: (-listed[one], one)):
            minimum = minimums.get((dimension, category), 0)
            shape = (listed[category], len(eligible), len(drawn))
            rows.append(_row(provider, (dimension, category), shape, taken[category], minimum))
    return rows


def _row(
    provider: str, category: tuple[str, str], shape: tuple[int, int, int], drawn: int, minimum: int
) -> BalanceRow:
    listed, eligible, size = shape
    expected = size * listed / eligible if eligible else 0.0
    return BalanceRow(
        provider=provider,
        dimension=category[0],
        category=category[1],
        eligible=listed,
        share=listed / eligible if eligible else 0.0,
        expected=expected,
        drawn=drawn,
        difference=drawn - expected,
        minimum=minimum,
        status=_status(listed * size, eligible, drawn, minimum),
    )


def _status(product: int, eligible: int, drawn: int, minimum: int) -> BalanceStatus:
    # The expected number is product / eligible; whole numbers keep "rounded down or up" exact.
    lowest, rest = divmod(product, eligible) if eligible else (0, 0)
    if drawn < minimum:
        return BalanceStatus.BELOW_MINIMUM
    if drawn < lowest:
        return BalanceStatus.BELOW
    if drawn <= lowest + (rest > 0):
        return BalanceStatus.AS_EXPECTED
    return BalanceStatus.RAISED_TO_MINIMUM if drawn == minimum else BalanceStatus.ABOVE
