"""Rows that could point to a person do not leave the team, nor what would give them back."""

from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from qi_desktop.analysis.disclosure import points_to_a_person
from qi_desktop.analysis.model import Count, CrossTable
from qi_desktop.analysis.withholding import RowsToPublish, pointing_in, withheld_in
from tests.thoroughness import examples

CROSSED = (("a", "f", 2), ("a", "m", 10), ("b", "f", 1), ("b", "m", 17))


def a_count(relevant: int, *groups: str, met: int = 0, not_relevant: int = 0) -> Count:
    return Count(
        "plan",
        "A plan?",
        "",
        "planning",
        " · ".join(groups),
        met=met,
        relevant=relevant,
        not_done=relevant - met,
        not_relevant=not_relevant,
        groups=groups,
    )


def withheld(counts: list[Count], *facts: str, whole: tuple[Count, ...] = ()) -> set[str]:
    return {group for _, group in RowsToPublish(counts, facts, whole).withheld()}


def test_a_small_group_takes_another_with_it_so_that_the_total_does_not_give_it_back() -> None:
    offices = [a_count(3, "Ipswich"), a_count(9, "Bury"), a_count(20, "Lowestoft")]
    assert {group for _, group in RowsToPublish(offices, ("office",)).pointing()} == {"Ipswich"}
    assert withheld(offices, "office") == {"Ipswich", "Bury"}


def test_a_group_of_few_people_points_to_them_even_where_nothing_was_judged() -> None:
    asked = [a_count(0, "a", not_relevant=2), a_count(12, "b"), a_count(30, "c")]
    assert withheld(asked, "ethnicity_group") == {"a", "b"}


def test_providers_are_reported_without_a_sum_so_that_one_hides_nothing_of_the_other() -> None:
    assert withheld([a_count(24, "CRC"), a_count(2, "NPS")], "provider") == {"NPS"}
    together = RowsToPublish([a_count(26)], (), (), [a_count(24, "CRC"), a_count(2, "NPS")])
    assert together.withheld() == {("plan", "")}


def test_a_filter_that_leaves_few_cases_out_is_withheld_as_well() -> None:
    women, everybody = a_count(27, "CRC"), a_count(29, "CRC")
    assert withheld([women], "provider", whole=(everybody,)) == {"CRC"}
    assert withheld([women], "provider", whole=(a_count(40, "CRC"),)) == set()


@settings(max_examples=examples(25))
@given(st.lists(st.integers(0, 12), min_size=6, max_size=6))
def test_no_withheld_row_stands_alone_in_a_sum_that_is_known(relevant: list[int]) -> None:
    pairs = list(product("ab", "xyz"))
    counts = [a_count(number, *pair) for number, pair in zip(relevant, pairs, strict=True)]
    gone = withheld(counts, "office", "gender")
    assert {one.group for one in counts if points_to_a_person(one.relevant)} <= gone
    for fact, values in ((0, "ab"), (1, "xyz")):
        inside = {value: [one for one in counts if one.groups[fact] == value] for value in values}
        margins = [a_count(sum(one.relevant for one in inside[value]), value) for value in values]
        unknown = withheld(margins, "one fact")
        for value in values:
            hidden = [one for one in inside[value] if one.group in gone]
            # Nothing can hide the only group that holds anybody: it is all there is.
            others = [one for one in inside[value] if one not in hidden and one.relevant]
            assert len(hidden) != 1 or value in unknown or not others


def test_a_crossed_table_withholds_small_margins_with_what_gives_them_back() -> None:
    cells = {(one, other): a_count(number, one, other) for one, other, number in CROSSED}

    def margin(fact: int, value: str) -> Count:
        return a_count(sum(one.relevant for pair, one in cells.items() if pair[fact] == value), value)

    table = CrossTable(
        "plan",
        "A plan?",
        "office",
        "gender",
        (margin(0, "a"), margin(0, "b")),
        (margin(1, "f"), margin(1, "m")),
        a_count(30),
        cells,
    )
    assert pointing_in(table) == {("a", "f"), ("b", "f"), (None, "f")}
    assert withheld_in(table) == {*cells, (None, "f"), (None, "m")}
