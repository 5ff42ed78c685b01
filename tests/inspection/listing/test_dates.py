from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qi_desktop.inspection.listing.dates import date_of, months_before

ELEVENTH = date(2016, 5, 11)


@pytest.mark.parametrize(
    "cell",
    [
        ELEVENTH,
        datetime(2016, 5, 11, 14, 30),  # noqa: DTZ001 - as a spreadsheet has it
        42501.0,
        "11/05/2016",
        "11.5.16",
        " 11 May 2016 ",
        "11th May 2016",
        "2016-05-11 00:00:00",
        "2016-05-11T09:30:00Z",
        "11/05/2016 14:30",
        "11/5/16",
        "11-May-16",
        "11MAY2016",
        "Wednesday, 11 May 2016",
        "11th of May, 2016",
        "May 11, 2016",
        "2016/05/11",
        "20160511",
        20160511.0,
        "42501",
        "11.05.2016 2:30 pm",
    ],
)
def test_a_date_is_read_however_a_provider_wrote_it(cell: str | float | date) -> None:
    assert date_of(cell) == ELEVENTH


@pytest.mark.parametrize(
    "cell", ["31/06/2016", "soon", "", 7.0, True, "05/2016", "11/05/2016 or later", "13/13/2016"]
)
def test_what_is_no_date_is_none(cell: str | float) -> None:
    assert date_of(cell) is None


def test_a_short_year_of_a_birth_lies_in_the_last_century() -> None:
    assert date_of("3/7/84") == date(1984, 7, 3)


@given(st.dates(date(1940, 1, 1), date(2029, 12, 31)))
def test_the_day_always_stands_before_the_month(day: date) -> None:
    assert date_of(day.strftime("%d/%m/%Y")) == day


@given(st.dates(date(1990, 1, 1), date(2040, 12, 31)), st.integers(0, 36))
def test_months_before_keeps_the_day_or_takes_the_last_of_the_month(day: date, months: int) -> None:
    earlier = months_before(day, months)
    assert (day.year - earlier.year) * 12 + day.month - earlier.month == months
    assert earlier.day == day.day or (earlier.day < day.day and earlier.day >= 28)
