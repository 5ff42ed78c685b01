"""Expected numbers: each category's share of the sample, what minimums take of it, rounded down and up."""

from collections.abc import Mapping


def bounds(counts: Mapping[str, int], size: int, minimums: Mapping[str, int]) -> dict[str, tuple[int, int]]:
    """Return for every category its share rounded down and up, once the minimums have been given theirs."""
    raised, left, whole = _apart(counts, size, minimums)
    between = {category: (number, number) for category, number in raised.items()}
    for category in counts.keys() - raised.keys():
        lowest, fraction = divmod(left * counts[category], whole)
        between[category] = (lowest, lowest + (fraction > 0))
    return between


def expected_numbers(
    counts: Mapping[str, int], size: int, minimums: Mapping[str, int], scale: int
) -> dict[str, int]:
    """Return how many of every category are expected, in units of one ``scale``-th of a person."""
    raised, left, whole = _apart(counts, size, minimums)
    expected = {category: number * scale for category, number in raised.items()}
    for category in counts.keys() - raised.keys():
        expected[category] = left * counts[category] * scale // whole
    return expected


def _apart(
    counts: Mapping[str, int], size: int, minimums: Mapping[str, int]
) -> tuple[dict[str, int], int, int]:
    raised = _raised_to_minimum(counts, size, minimums)
    whole = sum(count for category, count in counts.items() if category not in raised)
    return raised, size - sum(raised.values()), whole


def _raised_to_minimum(counts: Mapping[str, int], size: int, minimums: Mapping[str, int]) -> dict[str, int]:
    # Categories whose share falls short of their minimum take the minimum; the others share the rest,
    # which can make a further one fall short, hence the repetition.
    raised: dict[str, int] = {}
    while True:
        rest = {category: count for category, count in counts.items() if category not in raised}
        left, whole = size - sum(raised.values()), sum(rest.values())
        short = {
            category: minimums[category]
            for category, count in rest.items()
            if left * count < minimums.get(category, 0) * whole
        }
        if not short:
            return raised
        raised |= short
