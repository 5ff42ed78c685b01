"""How old a person is when the fieldwork begins, in bands kept as data."""

import csv
from datetime import date
from functools import cache

from qi_desktop.foundation.paths import resource
from qi_desktop.inspection.model import MISSING

YOUNGEST, OLDEST = 10, 110
"""Nobody under supervision is younger or older; such a date of birth is a slip."""


@cache
def age_bands() -> tuple[tuple[int, str], ...]:
    """Return each band's lowest age and its name, the youngest first."""
    with resource("codes", "age_band.csv").open(encoding="utf-8", newline="") as stream:
        return tuple(sorted((int(row["from_age"]), row["band"]) for row in csv.DictReader(stream)))


def age_on(birth: date, day: date) -> int:
    """Return how many birthdays a person has had by a day."""
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))


def age_band(birth_date: str, day: date) -> str | None:
    """Return the band of a person's age on a day, "missing" without a birth date, None if it cannot be."""
    if not birth_date:
        return MISSING
    age = age_on(date.fromisoformat(birth_date), day)
    reached = [band for lowest, band in age_bands() if age >= lowest]
    return reached[-1] if reached and YOUNGEST <= age <= OLDEST else None
