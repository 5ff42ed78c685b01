"""Stretches of sequences behave as the sets of numbers they stand for."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from qi_desktop.bundles import spans
from qi_desktop.bundles.spans import Spans

NUMBERS = st.frozensets(st.integers(1, 40), max_size=30)


def stretches(numbers: frozenset[int]) -> Spans:
    return spans.joined((number, number) for number in numbers)


def numbers_in(found: Spans) -> set[int]:
    return {number for first, last in found for number in range(first, last + 1)}


@given(NUMBERS, NUMBERS)
def test_stretches_are_sets_of_numbers(ours: frozenset[int], theirs: frozenset[int]) -> None:
    mine, other = stretches(ours), stretches(theirs)
    assert numbers_in(mine) == ours
    assert spans.size(mine) == len(ours)
    assert all(later[0] > earlier[1] + 1 for earlier, later in pairwise(mine))
    assert numbers_in(spans.joined([*mine, *other])) == ours | theirs
    assert spans.without(mine, other) == stretches(ours - theirs)
    assert numbers_in(spans.gaps(mine)) == set(range(1, max(ours, default=0))) - ours
    assert all(number in ours for number in range(1, spans.upto(mine) + 1))
    assert spans.upto(mine) + 1 not in ours


@given(st.dictionaries(st.sampled_from("abc"), NUMBERS), st.dictionaries(st.sampled_from("abc"), NUMBERS))
def test_what_of_each_laptop_is_beyond_and_together(
    ours: dict[str, frozenset[int]], theirs: dict[str, frozenset[int]]
) -> None:
    mine = {laptop: stretches(numbers) for laptop, numbers in ours.items()}
    other = {laptop: stretches(numbers) for laptop, numbers in theirs.items()}
    new = spans.beyond(mine, other)
    assert all(new.values())
    assert spans.amount(new) == sum(
        len(numbers - theirs.get(one, frozenset())) for one, numbers in ours.items()
    )
    assert spans.together([new, other]) == spans.together([mine, other])
    assert spans.common(mine, other) == spans.common(other, mine) == spans.beyond(mine, new)
