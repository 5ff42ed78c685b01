from hypothesis import given
from hypothesis import strategies as st

from qi_desktop.sampling.model import Candidate, Minimum
from qi_desktop.sampling.replacing.stand_ins import stand_ins
from tests.sampling.lists import lists, settings, someone

FALLEN = someone("0", colour="red", size="small", level="high", officer="one")
LIKE = {"colour": "red", "size": "small", "level": "low", "officer": "two"}


def keys(staying: list[Candidate], undrawn: list[Candidate], *least: Minimum) -> list[str]:
    return [one.key for one in stand_ins(FALLEN, staying, undrawn, settings(5, *least), 7)]


def test_the_best_match_agrees_in_the_balanced_facts() -> None:
    staying = [someone("9", colour="grey", size="large", level="high", officer="three")]
    undrawn = [
        someone("1", **{**LIKE, "colour": "grey"}),
        someone("2", **LIKE),
        someone("3", **{**LIKE, "colour": "grey", "size": "large"}),
    ]
    assert keys(staying, undrawn) == ["2", "1", "3"]


def test_a_level_that_only_the_fallen_case_had_comes_before_the_match() -> None:
    undrawn = [someone("1", **LIKE), someone("2", **{**LIKE, "colour": "grey", "level": "high"})]
    assert keys([], undrawn) == ["2", "1"]


def test_a_minimum_comes_before_the_match() -> None:
    undrawn = [
        someone("1", **{**LIKE, "level": "high"}),
        someone("2", **{**LIKE, "level": "high", "size": "huge"}),
    ]
    assert keys([], undrawn, Minimum("size", "huge", 1)) == ["2", "1"]


def test_among_equals_the_officer_with_fewer_cases_comes_first() -> None:
    staying = [someone("8", **{**LIKE, "level": "high"}), someone("9", **LIKE)]
    undrawn = [someone("1", **LIKE), someone("2", **{**LIKE, "officer": "five"})]
    assert keys(staying, undrawn) == ["2", "1"]


@given(lists(longest=40), st.integers(0, 2**63))
def test_stand_ins_are_the_undrawn_of_the_same_provider_in_a_repeatable_order(
    people: list[Candidate], seed: int
) -> None:
    others = [someone("elsewhere", "NPS", **LIKE)]
    order = stand_ins(FALLEN, [], people + others, settings(5), seed)
    assert sorted(one.key for one in order) == sorted(one.key for one in people)
    assert stand_ins(FALLEN, [], list(reversed(people)), settings(5), seed) == order
