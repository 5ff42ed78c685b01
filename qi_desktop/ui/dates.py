"""Days and moments as people write them."""

import re
from datetime import date, datetime

from qi_desktop.ui.language import named, tr

_NUMBERS = re.compile(r"(\d{1,2})[./ -](\d{1,2})[./ -](\d{4}|\d{2})")
_WORDS = re.compile(r"(?:[a-z]+,? )?(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4}|\d{2})")
_WEEK = 7
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_CENTURY = 2000


def day(iso: str) -> str:
    """Return 20 February 2017 for 2017-02-20; what is no date is shown as it stands."""
    try:
        value = date.fromisoformat(iso[:10])
    except ValueError:
        return iso
    return named(value, f"{value.day} %B %Y")


def short_day(iso: str) -> str:
    """Return 20 Feb 2017 for 2017-02-20, where a column of days has little room."""
    try:
        value = date.fromisoformat(iso[:10])
    except ValueError:
        return iso
    return named(value, f"{value.day} %b %Y")


def moment(value: datetime | str) -> str:
    """Return 20 February 2017, 10:42 in the laptop's own zone."""
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value)
        except ValueError:
            return value
    local = value.astimezone()
    return named(local, f"{local.day} %B %Y, %H:%M")


def short_moment(iso: str) -> str:
    """Return 20 Feb 2017, 10:42 in the laptop's own zone, where a column of moments has little room."""
    try:
        local = datetime.fromisoformat(iso).astimezone()
    except ValueError:
        return iso
    return named(local, f"{local.day} %b %Y, %H:%M")


def lately(value: datetime | str, now: datetime) -> str:
    """Return Tuesday 18:40 for a moment of the last six days, else 20 February 2017, 10:42."""
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value)
        except ValueError:
            return value
    local, days = value.astimezone(), now.astimezone().date() - value.astimezone().date()
    return named(local, "%A %H:%M") if 0 <= days.days < _WEEK else moment(local)


def span(first: str, last: str) -> str:
    """Return the days from first to last."""
    return (
        tr("{first} to {last}").format(first=day(first), last=day(last))
        if first and last
        else day(first or last)
    )


def typed_day(text: str) -> date | None:
    """Return the day a person typed as 20 February 2017, 20 Feb 17, 20/2/2017 or 2017-02-20, if it is one."""
    text = " ".join(text.lower().split())
    try:
        if numbers := _NUMBERS.fullmatch(text):
            return date(_year(numbers[3]), int(numbers[2]), int(numbers[1]))
        if words := _WORDS.fullmatch(text):
            return date(_year(words[3]), _MONTHS.index(words[2][:3]) + 1, int(words[1]))
        return date.fromisoformat(text)
    except ValueError:
        return None


def _year(text: str) -> int:
    return int(text) if len(text) > len("17") else _CENTURY + int(text)
