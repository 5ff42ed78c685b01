from collections.abc import Mapping, Sequence
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qi_desktop.analysis.disclosure import (
    LEAST,
    Place,
    Sum,
    another_table,
    guarded,
    points_to_a_person,
)
from tests.thoroughness import examples

Tables = tuple[dict[Place, int], list[Sum]]
ALL = ("all", "all")


def crossed(rows: Sequence[Sequence[int]], name: str = "") -> Tables:
    """A table of two facts with its margins; its rows' margins carry no name, so that tables share them."""
    down = [f"row {number}" for number in range(len(rows))]
    across = [f"{name}{number}" for number in range(len(rows[0]))]
    numbers: dict[Place, int] = {
        (one, other): rows[place][position]
        for place, one in enumerate(down)
        for position, other in enumerate(across)
    }
    sums = [Sum((one, "all"), tuple((one, other) for other in across)) for one in down]
    sums += [Sum(("all", other), tuple((one, other) for one in down)) for other in across]
    sums.append(Sum(ALL, tuple((one, "all") for one in down)))
    for one in sums:
        numbers[one.total] = sum(numbers[part] for part in one.parts)
    return numbers, [*sums, Sum(ALL, tuple(("all", other) for other in across))]


def grids(largest: int, width: int = 4) -> st.SearchStrategy[list[list[int]]]:
    return st.integers(1, width).flatmap(
        lambda across: st.lists(
            st.lists(st.integers(0, largest), min_size=across, max_size=across), min_size=1, max_size=width
        )
    )


def adds_up(numbers: Mapping[Place, int], sums: Sequence[Sum]) -> bool:
    return all(numbers[one.total] == sum(numbers[part] for part in one.parts) for one in sums)


def test_a_number_from_one_to_four_points_to_a_person() -> None:
    assert [number for number in range(8) if points_to_a_person(number)] == [1, 2, 3, 4]


@settings(max_examples=examples(60))
@given(grids(12), st.sampled_from((frozenset[Place](), frozenset({ALL}))))
def test_every_withheld_number_could_be_another_whatever_is_published(
    rows: list[list[int]], known: frozenset[Place]
) -> None:
    """The other table is the proof: it adds up, agrees with all that is shown, and differs in that cell."""
    numbers, sums = crossed(rows)
    found = guarded(numbers, sums, known=known)
    shown = numbers.keys() - found.withheld
    assert {place for place in shown if points_to_a_person(numbers[place])} <= known
    for place in found.withheld - found.exposed:
        other = another_table(place, numbers, sums, found.withheld)
        assert other is not None
        assert adds_up(other, sums)
        assert min(other.values()) >= 0
        assert other[place] != numbers[place]
        assert all(other[one] == numbers[one] for one in shown)


@settings(max_examples=examples(40))
@given(st.lists(st.lists(st.integers(0, 3), min_size=2, max_size=2), min_size=2, max_size=2))
def test_trying_every_table_there_is_never_finds_a_withheld_number(rows: list[list[int]]) -> None:
    """The same by force: all tables of two by two with the same grand total, whoever looks for them."""
    numbers, sums = crossed(rows)
    found = guarded(numbers, sums, known={ALL}, least=3)
    whole = numbers[ALL]
    possible = [
        table
        for a, b, c in product(range(whole + 1), repeat=3)
        if a + b + c <= whole
        for table in [crossed([[a, b], [c, whole - a - b - c]])[0]]
        if all(table[one] == numbers[one] for one in numbers.keys() - found.withheld)
    ]
    for place in found.withheld - found.exposed:
        assert len({table[place] for table in possible}) > 1


@given(grids(30))
def test_nothing_is_withheld_where_no_number_is_small(rows: list[list[int]]) -> None:
    numbers, sums = crossed([[number + LEAST for number in row] for row in rows])
    assert not guarded(numbers, sums).withheld


@settings(max_examples=examples(40))
@given(grids(9, 3))
def test_whatever_is_withheld_beside_the_small_numbers_is_needed(rows: list[list[int]]) -> None:
    numbers, sums = crossed(rows)
    found = guarded(numbers, sums)
    for spared in found.beside:
        rest = found.withheld - {spared}
        assert any(another_table(one, numbers, sums, rest) is None for one in rest - found.exposed)


def test_one_small_number_takes_the_three_that_would_give_it_away() -> None:
    numbers, sums = crossed([[20, 3, 7], [15, 8, 9], [6, 10, 12]])
    alone = {("row 0", "1")}
    assert another_table(("row 0", "1"), numbers, sums, alone) is None
    found = guarded(numbers, sums, known={ALL})
    assert found.small == alone
    assert found.beside == {("row 0", "2"), ("row 1", "1"), ("row 1", "2")}


def test_a_small_number_is_not_found_through_a_second_table_with_the_same_margin() -> None:
    """Gender by office hides a margin; gender by age band would have printed it."""
    by_office, office_sums = crossed([[4, 9], [16, 11]], "office ")
    by_age, age_sums = crossed([[6, 7], [12, 15]], "age ")
    numbers, sums = by_office | by_age, [*office_sums, *age_sums]
    assert by_office["row 0", "all"] == by_age["row 0", "all"]
    found = guarded(numbers, sums, known={ALL})
    for place in found.withheld:
        assert another_table(place, numbers, sums, found.withheld) is not None
    margin = ("row 0", "all")
    hidden_in_one = {("row 0", "office 0"), margin, ("row 1", "office 0"), ("row 1", "all")}
    assert another_table(margin, by_office, office_sums, hidden_in_one) is not None
    assert another_table(margin, numbers, sums, hidden_in_one) is None


def test_two_ones_whose_sum_is_known_are_not_hidden_by_each_other() -> None:
    numbers = {("a",): 1, ("b",): 1, ("c",): 9, ("two",): 2, ("all",): 11}
    sums = [Sum(("two",), (("a",), ("b",))), Sum(("all",), (("two",), ("c",)))]
    assert another_table(("a",), numbers, sums, {("a",), ("b",)}) is None
    found = guarded(numbers, sums, known={("all",)})
    assert not found.exposed
    assert found.beside == {("c",)}


def test_what_nothing_can_hide_is_said_to_be_exposed() -> None:
    numbers: dict[Place, int] = {("a",): 2, ("all",): 2}
    found = guarded(numbers, [Sum(("all",), (("a",),))], known={("all",)})
    assert found.exposed == {("a",)}


def test_a_place_can_be_named_small_for_another_reason_even_if_it_holds_none() -> None:
    numbers: dict[Place, int] = {("met",): 3, ("not met",): 0, ("relevant",): 3}
    sums = [Sum(("relevant",), (("met",), ("not met",)))]
    found = guarded(numbers, sums, small=[("met",), ("not met",)])
    assert found.withheld == {("met",), ("not met",)}
    assert not found.exposed


@pytest.mark.parametrize("size", [3, 6])
def test_a_table_full_of_small_numbers_is_guarded_too(size: int) -> None:
    numbers, sums = crossed([[(row * 7 + column * 3) % 11 for column in range(size)] for row in range(size)])
    found = guarded(numbers, sums, known={ALL})
    assert not found.exposed
    assert found.small
