"""The hours of a fieldwork day and the days on which nobody works, read from a file; the days of week one."""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any

from qi_desktop.foundation.paths import resource
from qi_desktop.sampling.interviewing.model import WeekPlanWrong, clock_of, minute_of

SATURDAY = 5


@dataclass(frozen=True, slots=True)
class WeekPlan:
    """The hours of a fieldwork day, how long an interview and a journey take, and the days off by name."""

    starts: str
    lunch_starts: str
    lunch_ends: str
    ends: str
    minutes: int
    travel: int
    days: int
    days_off: tuple[tuple[str, str], ...] = ()

    def __post_init__(self) -> None:
        """Refuse hours that run backwards and interviews that fit nowhere."""
        try:
            hours = [minute_of(one) for one in (self.starts, self.lunch_starts, self.lunch_ends, self.ends)]
        except ValueError as error:
            raise WeekPlanWrong(f"{error} is no hour") from error
        if hours != sorted(hours):
            raise WeekPlanWrong("the hours of the day are out of order")
        if self.minutes < 1 or self.travel < 0 or self.days < 1 or not self.openings():
            raise WeekPlanWrong("no interview fits into the day")

    @property
    def parts(self) -> tuple[tuple[int, int], tuple[int, int]]:
        """Return the minutes between which interviews lie, before and after lunch."""
        return (
            (minute_of(self.starts), minute_of(self.lunch_starts)),
            (minute_of(self.lunch_ends), minute_of(self.ends)),
        )

    def openings(self) -> tuple[str, ...]:
        """Return the hours at which interviews begin, one after the other."""
        return tuple(
            clock_of(begins)
            for first, last in self.parts
            for begins in range(first, last - self.minutes + 1, self.minutes)
        )

    def allows(self, starts: str) -> bool:
        """Tell whether an interview that begins at this hour lies within one part of the day."""
        try:
            begins = minute_of(starts)
        except ValueError:
            return False
        return any(first <= begins and begins + self.minutes <= last for first, last in self.parts)

    @classmethod
    def from_json(cls, held: Mapping[str, Any]) -> "WeekPlan":
        """Return a plan from plain values."""
        hours = ("starts", "lunch_starts", "lunch_ends", "ends")
        try:
            return cls(
                *(str(held[name]) for name in hours),
                minutes=int(held["minutes"]),
                travel=int(held["travel"]),
                days=int(held["days"]),
                days_off=tuple(
                    (date.fromisoformat(day).isoformat(), str(name))
                    for day, name in held.get("days_off", {}).items()
                ),
            )
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise WeekPlanWrong(str(error)) from error

    @classmethod
    def standard(cls) -> "WeekPlan":
        """Return the plan that ships with the program."""
        return _standard()


@cache
def _standard() -> WeekPlan:
    return WeekPlan.from_json(json.loads(resource("timetable", "week.json").read_text("utf-8")))


def working_days(first: str, last: str, off: Collection[str] = ()) -> list[str]:
    """Return the working days from the first to the last day of the fieldwork; none of those that are off."""
    start = date.fromisoformat(first)
    length = (date.fromisoformat(last) - start).days + 1
    days = (start + timedelta(days=place) for place in range(length))
    return [day.isoformat() for day in days if day.weekday() < SATURDAY and day.isoformat() not in off]
