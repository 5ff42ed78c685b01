"""Portions are all things, in their order, none too large and none empty."""

from hypothesis import given
from hypothesis import strategies as st

from qi_desktop.foundation.portions import portions


@given(st.lists(st.integers()), st.integers(1, 7))
def test_portions_hold_every_thing_once_in_order(things: list[int], size: int) -> None:
    found = list(portions(things, size))
    assert [one for some in found for one in some] == things
    assert all(0 < len(some) <= size for some in found)
