from hypothesis import given
from hypothesis import strategies as st

from qi_desktop.sampling.drawing.chance import Chance
from qi_desktop.sampling.drawing.colouring import coloured

CELLS = st.integers(0, 12).flatmap(
    lambda pairs: st.lists(
        st.tuples(st.integers(0, 2), st.integers(3, 6)), min_size=2 * pairs, max_size=2 * pairs
    )
)


@given(CELLS, st.integers(0, 2**32))
def test_half_of_the_items_go_up_and_the_cost_tells_what_was_missed(
    cells: list[tuple[int, int]], seed: int
) -> None:
    room, weights = [1] * 7, [3, 3, 3, 5, 5, 5, 5]
    found = coloured(sorted(cells), room, weights, Chance(seed), attempts=3)
    assert sorted(found.colours) == [-1] * (len(cells) // 2) + [1] * (len(cells) // 2)
    missed = 0
    for category in range(7):
        surplus = sum(
            colour for cell, colour in zip(sorted(cells), found.colours, strict=True) if category in cell
        )
        missed += weights[category] * max(0, abs(surplus) - 1)
    assert found.cost == missed


@given(CELLS, st.integers(0, 2**32))
def test_two_dimensions_can_always_be_halved_without_missing_anything(
    cells: list[tuple[int, int]], seed: int
) -> None:
    assert coloured(sorted(cells), [1] * 7, [1] * 7, Chance(seed), attempts=20).cost == 0
