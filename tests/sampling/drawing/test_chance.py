from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from qi_desktop.sampling.drawing.chance import Chance


def test_the_same_seed_gives_the_same_choices_on_every_system() -> None:
    chance = Chance(2017, "CRC")
    assert [chance.below(1000) for _ in range(6)] == [396, 292, 250, 818, 470, 204]


def test_another_name_gives_an_independent_row_of_choices() -> None:
    first, second = Chance(1, "CRC"), Chance(1, "NPS")
    assert [first.below(1000) for _ in range(6)] != [second.below(1000) for _ in range(6)]


@given(st.integers(0, 10**9), st.lists(st.integers()))
def test_shuffling_loses_nothing(seed: int, things: list[int]) -> None:
    assert sorted(Chance(seed).shuffled(things)) == sorted(things)


def test_every_number_below_a_limit_has_the_same_chance() -> None:
    chance = Chance(5)
    counts = Counter(chance.below(3) for _ in range(9000))
    assert counts.keys() == {0, 1, 2}
    assert all(abs(number - 3000) < 5 * 45 for number in counts.values())
    assert Chance(5).below(1) == 0
