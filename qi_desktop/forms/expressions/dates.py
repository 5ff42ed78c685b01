"""Dates and times as ODK writes them, and as the days since 1970 that expressions reckon with."""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import lru_cache

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_EPOCH_DAY = date(1970, 1, 1).toordinal()
_DAY = timedelta(days=1)
_SIXTY = 60
_LONGEST = 50
_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_TIME = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?(Z|[+-]\d{2}(?::?\d{2})?)?")
_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def parsed_date(text: str) -> date | None:
    """Read a date, or a date with a time; None when the text is neither."""
    text = text.strip()
    found = _DATE.match(text)
    if not found or len(text) > _LONGEST:
        return None
    return _read(int(found[1]), int(found[2]), int(found[3]), text[found.end() :])


@lru_cache(maxsize=1024)
def _read(year: int, month: int, day: int, rest: str) -> date | None:
    """Read what begins like a date; rules ask for the same few dates again and again."""
    try:
        whole = date(year, month, day)
        if not rest:
            return whole
        moment = parsed_time(rest[1:]) if rest[0] in "T " else None
        return None if moment is None else datetime.combine(whole, moment)
    except ValueError:
        return None


def parsed_time(text: str) -> time | None:
    """Read a time of day; None when the text is none."""
    found = _TIME.fullmatch(text.strip())
    if not found:
        return None
    micro = int((found[4] or "0")[:6].ljust(6, "0"))
    try:
        return time(int(found[1]), int(found[2]), int(found[3] or 0), micro, _offset(found[5]))
    except ValueError:
        return None


def _offset(written: str | None) -> timezone | None:
    if not written:
        return None
    digits = written[1:].replace(":", "").ljust(4, "0") if written != "Z" else "0000"
    if int(digits[2:]) >= _SIXTY:
        raise ValueError(written)
    apart = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return timezone(-apart if written[0] == "-" else apart)


def days_of(moment: date) -> float:
    """Return the days since 1 January 1970; a time of day is the fraction."""
    if isinstance(moment, datetime):
        aware = moment if moment.tzinfo else _zoned(moment)
        return (aware - _EPOCH) / _DAY
    return float(moment.toordinal() - _EPOCH_DAY)


def at_home(moment: datetime) -> datetime:
    """Return a moment as this laptop's clock tells it; one without a zone is told by that clock already."""
    return _zoned(moment) if moment.tzinfo else moment


def _zoned(moment: datetime) -> datetime:
    try:
        return moment.astimezone()
    except (OSError, OverflowError, ValueError):
        # Some systems know no clock of long ago or of far ahead.
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def at_midnight(moment: date) -> datetime:
    """Return when a day begins on this laptop's clock; a moment is itself."""
    return moment if isinstance(moment, datetime) else datetime.combine(moment, time())


def moment_of(days: float) -> date | None:
    """Return what lies so many days after 1 January 1970: whole days are a day; None when out of range."""
    try:
        moment = _EPOCH + timedelta(days=days)
        return moment.date() if days == int(days) else moment
    except (OverflowError, ValueError):
        return None


def fraction_of(moment: time) -> float:
    """Return a time of day as a fraction of the day: noon is 0.5."""
    seconds = moment.hour * 3600 + moment.minute * 60 + moment.second + moment.microsecond / 1e6
    return seconds / 86400


def written_moment(moment: date) -> str:
    """Write a date, or a date with time and zone, as ODK stores it."""
    return moment.isoformat(timespec="milliseconds") if isinstance(moment, datetime) else moment.isoformat()


def formatted(moment: date, pattern: str) -> str:
    """Write a moment by ODK's own pattern letters (%Y %m %n %b %d %e %H %h %M %S %3 %a ...)."""
    full = at_home(at_midnight(moment))
    return re.sub(r"%(.)", lambda found: _part(full, found[1]), pattern)


def _part(moment: datetime, letter: str) -> str:
    write = _LETTERS.get(letter)
    return f"%{letter}" if write is None else write(moment)


_LETTERS: dict[str, Callable[[datetime], str]] = {
    "%": lambda _: "%",
    "Y": lambda moment: f"{moment.year:04}",
    "y": lambda moment: f"{moment.year % 100:02}",
    "m": lambda moment: f"{moment.month:02}",
    "n": lambda moment: str(moment.month),
    "B": lambda moment: _MONTHS[moment.month - 1],
    "b": lambda moment: _MONTHS[moment.month - 1][:3],
    "d": lambda moment: f"{moment.day:02}",
    "e": lambda moment: str(moment.day),
    "H": lambda moment: f"{moment.hour:02}",
    "h": lambda moment: str(moment.hour),
    "M": lambda moment: f"{moment.minute:02}",
    "S": lambda moment: f"{moment.second:02}",
    "3": lambda moment: f"{moment.microsecond // 1000:03}",
    "A": lambda moment: _WEEKDAYS[moment.weekday()],
    "a": lambda moment: _WEEKDAYS[moment.weekday()][:3],
    "W": lambda moment: str(moment.isocalendar().week),
}
"""What each letter of a pattern writes; month and day names are English in every language of a form."""
