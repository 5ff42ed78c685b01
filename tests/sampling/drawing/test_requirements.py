from hypothesis import given
from hypothesis import strategies as st

from qi_desktop.sampling.drawing.requirements import Requirement, combination, kind_of

NEEDS = [Requirement("colour", "red", 2), Requirement("colour", "grey", 1), Requirement("size", "small", 2)]


def test_a_kind_says_which_requirements_a_person_counts_towards() -> None:
    assert kind_of({"colour": "grey", "size": "small"}, NEEDS) == 0b110


def test_people_who_count_twice_save_places() -> None:
    # Two red and small, one grey: three places meet five needs.
    found = combination({0b101: 2, 0b010: 1, 0b001: 5, 0b100: 5}, NEEDS, 3)
    assert found.kinds is not None
    assert {kind: number for kind, number in found.kinds.items() if number} == {0b101: 2, 0b010: 1}
    assert combination({0b101: 1, 0b010: 1, 0b001: 5, 0b100: 5}, NEEDS, 3).kinds is None


@given(
    st.dictionaries(st.sampled_from([0b001, 0b010, 0b100, 0b101, 0b110]), st.integers(0, 3)),
    st.integers(0, 6),
)
def test_a_combination_is_found_exactly_where_one_exists(supply: dict[int, int], size: int) -> None:
    found = combination(supply, NEEDS, size)
    assert found.proved
    assert (found.kinds is not None) == _exists(tuple(supply.items()), (2, 1, 2), size)
    if found.kinds is not None:
        assert sum(found.kinds.values()) <= size
        assert all(number <= supply[kind] for kind, number in found.kinds.items() if number)


def _exists(supply: tuple[tuple[int, int], ...], needs: tuple[int, int, int], size: int) -> bool:
    if not any(needs):
        return True
    if not supply or size <= 0:
        return False
    (kind, number), rest = supply[0], supply[1:]
    return any(
        _exists(
            rest,
            (
                _less(needs[0], kind & 1, taken),
                _less(needs[1], kind >> 1 & 1, taken),
                _less(needs[2], kind >> 2 & 1, taken),
            ),
            size - taken,
        )
        for taken in range(min(number, size) + 1)
    )


def _less(need: int, counts: int, taken: int) -> int:
    return max(0, need - counts * taken)


def test_a_search_that_grows_too_long_says_that_it_gave_up() -> None:
    supply = {0b101: 2, 0b010: 1}
    assert combination(supply, NEEDS, 3).proved
    found = combination(supply, NEEDS, 3, steps_at_most=2)
    assert found.kinds is None
    assert not found.proved


def test_without_requirements_nobody_is_needed() -> None:
    assert combination({}, [], 0).kinds == {}
