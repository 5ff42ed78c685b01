from hypothesis import given
from hypothesis import strategies as st

from qi_desktop.sampling.drawing.raking import SCALE, TOLERANCE, Want, raked

TABLES = st.lists(st.lists(st.integers(1, 9), min_size=2, max_size=4), min_size=2, max_size=4).filter(
    lambda rows: len({len(row) for row in rows}) == 1
)


@given(TABLES, st.data())
def test_a_table_is_raked_to_wanted_rows_and_columns_that_can_hold(
    rows: list[list[int]], data: st.DataObject
) -> None:
    width, cells = len(rows[0]), [number for row in rows for number in row]
    # What is wanted is what some other chances give, so that it can be had.
    parts = [data.draw(st.integers(1, 8)) for _ in cells]
    given_ = [number * SCALE * part // 8 for number, part in zip(cells, parts, strict=True)]
    across = [tuple(range(row * width, (row + 1) * width)) for row in range(len(rows))]
    down = [tuple(range(column, len(cells), width)) for column in range(width)]
    wants = [
        Want(groups, aim, aim) for groups in (*across, *down) for aim in [sum(given_[one] for one in groups)]
    ]
    start = [number * SCALE // 2 for number in cells]
    held = raked(start, [number * SCALE for number in cells], wants)
    assert all(0 <= one <= number * SCALE for one, number in zip(held, cells, strict=True))
    missed = max(abs(sum(held[one] for one in want.groups) - want.lowest) for want in wants)
    assert missed <= SCALE // 20


@given(st.lists(st.integers(1, 50), min_size=1, max_size=20))
def test_chances_that_already_give_what_is_wanted_stay_as_they_are(cells: list[int]) -> None:
    start = [number * SCALE // 3 for number in cells]
    capacity = [number * SCALE for number in cells]
    wants = [Want(tuple(range(len(cells))), 0, sum(start)), Want((0,), 0, SCALE * 50)]
    assert raked(start, capacity, wants) == start


def test_one_factor_raises_a_category_and_another_lowers_the_rest() -> None:
    start = [SCALE // 10] * 10
    wants = [Want((0, 1), SCALE // 2, SCALE), Want(tuple(range(10)), SCALE, SCALE)]
    held = raked(start, [SCALE] * 10, wants)
    assert abs(held[0] - SCALE // 4) <= TOLERANCE
    assert held[0] == held[1]
    assert len(set(held[2:])) == 1
    assert abs(sum(held) - SCALE) <= 10 * TOLERANCE


def test_whoever_is_certain_is_not_raised_further_and_the_others_make_up_for_it() -> None:
    held = raked([SCALE // 2, SCALE // 2], [SCALE, 8 * SCALE], [Want((0, 1), 6 * SCALE, 6 * SCALE)])
    assert held == [SCALE, 5 * SCALE]
