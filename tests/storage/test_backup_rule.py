"""Which backups stay is told by their names alone."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from qi_desktop.storage.backup_rule import DAYS, NEWEST, WEEKS, named, superfluous, told_by

MONDAY = datetime(2017, 3, 6, 9, tzinfo=UTC)


def kept(backups: list[Path]) -> list[Path]:
    made_way = superfluous(backups)
    return [one for one in backups if one not in made_way]


def test_a_name_tells_when_and_on_which_occasion_a_backup_was_made() -> None:
    assert told_by(named(MONDAY, "before-merge")) == (MONDAY, "before-merge")
    assert told_by("2017-99-06-090000-000000-daily.qi") is None
    assert told_by("lead.qi") is None


def test_besides_the_newest_one_stays_for_each_of_seven_days_and_four_weeks() -> None:
    hourly = [
        Path(named(MONDAY + timedelta(days=day, hours=hour), "timed"))
        for day in range(40)
        for hour in range(8)
    ]
    days = {told[0].date() for path in kept(hourly) if (told := told_by(path.name))}
    whole_days = {(MONDAY + timedelta(days=day)).date() for day in range(33, 40)}
    assert whole_days <= days
    assert min(days) == (MONDAY + timedelta(days=20)).date()  # the Sunday that ends the fourth week back
    assert len(kept(hourly)) <= NEWEST + DAYS + WEEKS


def test_a_backup_before_a_migration_stays_however_old() -> None:
    old = Path(named(MONDAY, "before-migration"))
    later = [Path(named(MONDAY + timedelta(days=day), "daily")) for day in range(100, 150)]
    assert old in kept([old, *later])


@settings(max_examples=40)
@given(st.lists(st.integers(0, 90 * 24), unique=True, max_size=60))
def test_the_newest_stay_and_tidying_twice_takes_nothing_more(hours: list[int]) -> None:
    backups = [Path(named(MONDAY + timedelta(hours=hour), "timed")) for hour in sorted(hours)]
    stay = kept(backups)
    assert stay[-NEWEST:] == backups[-NEWEST:]
    assert kept(stay) == stay
    assert superfluous([Path("of-somebody-else.qi")]) == []
