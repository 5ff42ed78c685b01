from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from qi_desktop.sampling.drawing.chance import Chance
from qi_desktop.sampling.drawing.rounding import bounds, rounded

COUNTS = st.dictionaries(st.sampled_from("abcdefgh"), st.integers(1, 60), min_size=1)


@given(COUNTS, st.data(), st.integers(0, 10**9))
def test_each_share_is_rounded_down_or_up_and_the_sum_is_the_size(
    counts: dict[str, int], data: st.DataObject, seed: int
) -> None:
    whole = sum(counts.values())
    size = data.draw(st.integers(0, whole))
    targets = rounded(counts, size, {}, Chance(seed))
    assert sum(target.number for target in targets.values()) == size
    for category, target in targets.items():
        lowest, rest = divmod(size * counts[category], whole)
        assert (target.lowest, target.highest) == (lowest, lowest + (rest > 0))
        assert target.lowest <= target.number <= target.highest <= counts[category]


@given(COUNTS, st.data(), st.integers(0, 10**9))
def test_minimums_are_respected_whenever_they_fit(
    counts: dict[str, int], data: st.DataObject, seed: int
) -> None:
    size = data.draw(st.integers(0, sum(counts.values())))
    least: dict[str, int] = {}
    for category, count in counts.items():
        least[category] = data.draw(st.integers(0, min(count, size - sum(least.values()))))
    targets = rounded(counts, size, least, Chance(seed))
    assert sum(target.number for target in targets.values()) == size
    assert all(least[category] <= target.number <= counts[category] for category, target in targets.items())
    between = {category: (target.lowest, target.highest) for category, target in targets.items()}
    assert between == bounds(counts, size, least)


def test_a_share_of_a_quarter_is_rounded_up_in_a_quarter_of_the_draws() -> None:
    counts, draws = {"rare": 1, "common": 30, "middle": 9}, 4000
    ups = Counter(
        category
        for seed in range(draws)
        for category, target in rounded(counts, 10, {}, Chance(seed)).items()
        if target.number > target.lowest
    )
    # Shares of 0.25, 7.5 and 2.25; five standard errors to either side.
    for category, fraction in (("rare", 0.25), ("common", 0.5), ("middle", 0.25)):
        assert abs(ups[category] / draws - fraction) < 5 * (fraction * (1 - fraction) / draws) ** 0.5
