from hypothesis import given
from hypothesis import strategies as st

from qi_desktop.sampling.drawing.shares import bounds, expected_numbers

COUNTS = st.dictionaries(st.sampled_from("abcdefgh"), st.integers(1, 60), min_size=1)
SCALE = 1 << 20


@given(COUNTS, st.data())
def test_without_minimums_every_share_is_rounded_down_or_up(
    counts: dict[str, int], data: st.DataObject
) -> None:
    whole = sum(counts.values())
    size = data.draw(st.integers(0, whole))
    between = bounds(counts, size, {})
    for category, count in counts.items():
        lowest, highest = between[category]
        assert lowest <= size * count / whole <= highest <= lowest + 1
    assert sum(low for low, _ in between.values()) <= size <= sum(high for _, high in between.values())


@given(COUNTS, st.data())
def test_minimums_are_given_first_and_the_rest_is_shared_in_proportion(
    counts: dict[str, int], data: st.DataObject
) -> None:
    size = data.draw(st.integers(0, sum(counts.values())))
    least = {"a": data.draw(st.integers(0, size // 2)), "b": data.draw(st.integers(0, size // 2))}
    between = bounds(counts, size, least)
    expected = expected_numbers(counts, size, least, SCALE)
    assert abs(sum(expected.values()) - size * SCALE) <= len(counts)
    for category in counts:
        assert between[category][0] >= min(least.get(category, 0), between[category][1])
        assert between[category][0] <= -(-expected[category] // SCALE) <= between[category][1]
    if "a" in counts:
        assert expected["a"] >= least["a"] * SCALE
