"""Times of the day are read as people write them."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qi_desktop.fieldnotes.model import SessionEndsBeforeStart, TimeNotUnderstood
from qi_desktop.fieldnotes.times import require_order, stored, time_of_day


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("9.30", time(9, 30)),
        ("14:00", time(14, 0)),
        ("0915", time(9, 15)),
        ("915", time(9, 15)),
        (" 9 ", time(9, 0)),
        ("2 pm", time(14, 0)),
        ("12.05am", time(0, 5)),
        ("12 PM", time(12, 0)),
        ("9h30", time(9, 30)),
        ("", None),
        ("  ", None),
    ],
)
def test_a_time_is_read_as_it_is_written(written: str, meant: time | None) -> None:
    assert time_of_day(written) == meant


@pytest.mark.parametrize("written", ["25:00", "9:75", "noon", "13 pm", "0 am", "9:3", "12345"])
def test_what_is_no_time_is_refused(written: str) -> None:
    with pytest.raises(TimeNotUnderstood):
        time_of_day(written)


@given(st.times().map(lambda one: one.replace(second=0, microsecond=0)))
def test_a_stored_time_is_read_back_as_it_was(one: time) -> None:
    assert time_of_day(stored(one)) == one


def test_a_session_cannot_end_before_it_begins() -> None:
    require_order(time(9), time(9))
    require_order(None, time(9))
    with pytest.raises(SessionEndsBeforeStart) as refused:
        require_order(time(10), time(9, 30))
    assert (refused.value.starts, refused.value.ends) == ("10:00", "09:30")
