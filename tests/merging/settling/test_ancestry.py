"""The value two laptops both began from."""

from qi_desktop.merging.settling.ancestry import common_ancestor

FIRST, SECOND, OURS, THEIRS, AGAIN = ("a", 1), ("a", 2), ("a", 3), ("b", 1), ("b", 2)


def test_it_is_the_nearest_one_that_both_stand_on_however_often_each_wrote_since() -> None:
    supersedes = {SECOND: [FIRST], OURS: [SECOND], THEIRS: [SECOND], AGAIN: [THEIRS]}
    assert common_ancestor([OURS, AGAIN], supersedes) == SECOND


def test_where_each_began_by_itself_there_is_none() -> None:
    assert common_ancestor([OURS, AGAIN], {AGAIN: [THEIRS]}) is None
    assert common_ancestor([], {}) is None


def test_a_value_that_one_began_afresh_is_not_told_as_the_other_s_beginning() -> None:
    assert common_ancestor([OURS, THEIRS], {OURS: [FIRST]}) is None
