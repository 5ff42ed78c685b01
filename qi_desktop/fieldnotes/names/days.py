"""Days as people write them: 14/3/85, 14th of March 1985, March 14, 1985, fourteenth of March 1985."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
)  # fmt: skip
_ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
    "nineteenth", "twentieth",
)  # fmt: skip
_UNITS = (
    "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")

_SEPARATOR = r"[ \t]*[./\-\\ ][ \t]*"
_SAID = "|".join([*(f"(?:twenty|thirty)[ -]{one}" for one in _ORDINALS[:9]), *_ORDINALS, "thirtieth"])
_DAY = rf"(?P<day>\d{{1,2}})(?:[ ]?(?:st|nd|rd|th))?|(?P<said>{_SAID})"
_MONTH = rf"(?P<month>{'|'.join(f'{one[:3]}(?:{one[3:]})?' for one in _MONTHS)}|sept)\.?"
_YEAR_SAID = rf"nineteen[ -](?:{'|'.join(_TENS)})(?:[ -](?:{'|'.join(_UNITS[1:10])}))?"
_YEAR = rf"(?:'?(?P<year>\d{{4}}|\d{{2}})|(?P<spoken>{_YEAR_SAID}))"
_GAP = r"(?:[ \t]*[,.\-/]?[ \t]*\n?[ \t]*)"

_NUMBERS = re.compile(
    rf"(?<!\d)(?P<a>\d{{1,4}}){_SEPARATOR}(?P<b>\d{{1,2}}){_SEPARATOR}(?P<c>\d{{4}}|\d{{1,2}})(?!\d)"
)
_RUN = re.compile(r"(?<!\d)(?:\d{8}|\d{6})(?!\d)")
_DAY_FIRST = re.compile(
    rf"(?<!\w)(?:{_DAY}){_GAP}(?:of[ ])?(?:the[ ])?{_MONTH}(?:{_GAP}{_YEAR}(?!\w))?", re.IGNORECASE
)
_MONTH_FIRST = re.compile(rf"(?<!\w){_MONTH}{_GAP}(?:the[ ])?(?:{_DAY})(?:{_GAP}{_YEAR}(?!\w))?(?!\d)")
_BIRTH = re.compile(r"\b(?:born|birth|birthday|dob|d\.o\.b)\b")
_NEAR = 40


@dataclass(frozen=True, slots=True)
class WrittenDay:
    """A day written in a text: the dates it may mean, as ISO text, or only month and day ("--03-14")."""

    start: int
    stop: int
    dates: frozenset[str]


def days_written(text: str) -> Iterator[WrittenDay]:
    """Yield every day in a text of small letters; one without a year only where a birth is spoken of."""
    for found in _NUMBERS.finditer(text):
        yield WrittenDay(*found.span(), frozenset(_of_numbers(*found.groups())))
    for found in _RUN.finditer(text):
        yield WrittenDay(*found.span(), frozenset(_of_run(found.group())))
    births = [found.start() for found in _BIRTH.finditer(text)]
    for pattern in (_DAY_FIRST, _MONTH_FIRST):
        for found in pattern.finditer(text):
            day, month = _day(found), _month(found["month"])
            if found["year"] or found["spoken"]:
                dates = frozenset(_dates(day, month, found["year"] or str(_spoken(found["spoken"]))))
                yield WrittenDay(*found.span(), dates)
            elif any(abs(found.start() - birth) <= _NEAR for birth in births):
                yield WrittenDay(*found.span(), frozenset({f"--{month:02}-{day:02}"}))


def _of_numbers(a: str, b: str, c: str) -> Iterator[str]:
    """Yield what three numbers may mean: the day first, the month first, the year first."""
    if len(a) == 4:  # noqa: PLR2004 -- a year in full
        yield from _dates(int(c), int(b), a)
        return
    yield from _dates(int(a), int(b), c)
    yield from _dates(int(b), int(a), c)
    yield from _dates(int(c), int(b), a)


def _of_run(run: str) -> Iterator[str]:
    yield from _of_numbers(run[:2], run[2:4], run[4:])
    half = len(run) - 4
    yield from _of_numbers(run[:half], run[half : half + 2], run[half + 2 :])


def _dates(day: int, month: int, year: str) -> Iterator[str]:
    """Yield the dates; a year of two figures may be of either century."""
    for century in ("",) if len(year) > 2 else ("19", "20"):  # noqa: PLR2004 -- a year in short
        yield f"{century}{year:0>2}-{month:02}-{day:02}"


def _day(found: re.Match[str]) -> int:
    return int(found["day"]) if found["day"] else _spoken_days()[found["said"].replace("-", " ")]


def _month(word: str) -> int:
    return next(place for place, month in enumerate(_MONTHS, 1) if month.startswith(word[:3]))


@cache
def _spoken_days() -> dict[str, int]:
    days = {word: place for place, word in enumerate(_ORDINALS, 1)}
    for tens, first in (("twenty", 20), ("thirty", 30)):
        days |= {f"{tens} {word}": first + place for place, word in enumerate(_ORDINALS[:9], 1)}
    return days | {"thirtieth": 30}


def _spoken(words: str) -> int:
    _, tens, *unit = words.replace("-", " ").split()
    return 1920 + 10 * _TENS.index(tens) + (_UNITS.index(unit[0]) if unit else 0)
