from datetime import date

import pytest

from qi_desktop.inspection.listing.ages import age_band, age_bands, age_on

DAY = date(2017, 2, 20)


@pytest.mark.parametrize(
    ("birth", "band"),
    [
        ("1999-02-20", "18 to 24"),
        ("1999-02-21", "under 18"),
        ("1992-02-20", "25 to 34"),
        ("1967-02-20", "50 and over"),
        ("", "missing"),
        ("2018-01-01", None),
        ("2016-07-03", None),
        ("1850-01-01", None),
    ],
)
def test_a_band_is_reached_on_the_birthday(birth: str, band: str | None) -> None:
    assert age_band(birth, DAY) == band


def test_who_is_born_on_the_last_of_february_is_older_in_march() -> None:
    assert [age_on(date(2000, 2, 29), date(2017, month, 1)) for month in (2, 3)] == [16, 17]


def test_the_bands_follow_one_another_from_birth() -> None:
    lowest = [age for age, _ in age_bands()]
    assert lowest[0] == 0
    assert lowest == sorted(set(lowest))
