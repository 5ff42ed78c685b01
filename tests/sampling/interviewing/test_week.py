from collections import Counter
from datetime import date, timedelta

import pytest

from qi_desktop.sampling.interviewing.model import WeekPlanWrong, clock_of, minute_of
from qi_desktop.sampling.interviewing.week import WeekPlan, working_days

DAY = {"starts": "09:00", "lunch_starts": "12:00", "lunch_ends": "13:00", "ends": "16:00"}


def a_plan(**changed: object) -> WeekPlan:
    return WeekPlan.from_json({**DAY, "minutes": 60, "travel": 30, "days": 5, **changed})


def test_interviews_begin_one_after_the_other_and_never_run_into_lunch() -> None:
    assert a_plan(minutes=90).openings() == ("09:00", "10:30", "13:00", "14:30")
    assert a_plan(minutes=120).openings() == ("09:00", "13:00")


def test_any_minute_within_a_part_of_the_day_is_allowed() -> None:
    plan = a_plan()
    assert [plan.allows(one) for one in ("09:10", "11:00", "11:01", "15:00", "15:30", "noon", "8")] == [
        True,
        True,
        False,
        True,
        False,
        False,
        False,
    ]


@pytest.mark.parametrize(
    "changed",
    [
        {"starts": "25:00"},
        {"starts": "noon"},
        {"lunch_ends": "11:00"},
        {"minutes": 0},
        {"minutes": 200},
        {"minutes": "long"},
        {"travel": -1},
        {"days": 0},
        {"days_off": {"Whitsun": "A holiday"}},
        {"days_off": ["2017-05-29"]},
    ],
)
def test_a_plan_that_cannot_be_kept_is_refused(changed: dict[str, object]) -> None:
    with pytest.raises(WeekPlanWrong):
        a_plan(**changed)


def test_a_plan_without_all_its_parts_is_refused() -> None:
    with pytest.raises(WeekPlanWrong):
        WeekPlan.from_json(DAY)


def test_the_plan_that_ships_holds_six_interviews_a_day() -> None:
    assert len(WeekPlan.standard().openings()) == 6
    assert WeekPlan.standard().days == 5


def test_weekends_are_no_working_days() -> None:
    assert working_days("2017-02-23", "2017-02-28") == [
        "2017-02-23",
        "2017-02-24",
        "2017-02-27",
        "2017-02-28",
    ]
    assert working_days("2017-02-25", "2017-02-26") == []


def test_days_off_are_no_working_days() -> None:
    assert working_days("2017-04-12", "2017-04-18", dict(WeekPlan.standard().days_off)) == [
        "2017-04-12",
        "2017-04-13",
        "2017-04-18",
    ]


def easter(year: int) -> date:
    """Return Easter Sunday by the rule of Gauss, good for 1900 to 2099."""
    moon = (19 * (year % 19) + 24) % 30
    late = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7
    found = date(year, 3, 22) + timedelta(moon + late)
    return found - timedelta(7) if found > date(year, 4, 25) else found


def test_the_bank_holidays_that_ship_are_eight_weekdays_a_year_around_easter_and_christmas() -> None:
    held = {date.fromisoformat(day): name for day, name in WeekPlan.standard().days_off}
    years = Counter(day.year for day in held)
    assert set(years.values()) == {8}
    assert {2017, 2026, 2027} <= set(years)
    assert all(day.weekday() < 5 for day in held)
    for year in years:
        assert held[easter(year) - timedelta(2)] == "Good Friday"
        assert held[easter(year) + timedelta(1)] == "Easter Monday"
        mondays = [day.month for day in held if day.year == year and "bank holiday" in held[day]]
        assert mondays == [5, 5, 8]
        christmas = [day for day in held if day.year == year and day.month == 12]
        assert [day.day - 25 for day in christmas] in ([0, 1], [0, 3], [1, 2], [2, 3])
    assert all(day.weekday() == 0 for day, name in held.items() if "bank holiday" in name)


def test_hours_and_minutes_go_there_and_back() -> None:
    assert clock_of(minute_of("09:05")) == "09:05"
    with pytest.raises(ValueError, match="9:60"):
        minute_of("9:60")
