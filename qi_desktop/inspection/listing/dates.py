"""Dates as providers write them: Excel's own, ISO, or text with the day first."""

import re
from datetime import date, datetime, timedelta

from qi_desktop.inspection.listing.spreadsheet import Cell

EXCEL_DAY_ZERO = date(1899, 12, 30)
# Serial numbers that a person's dates can have: 1927 to 2064.
FIRST_SERIAL, LAST_SERIAL = 10_000, 60_000
# Two figures for a year: up to 29 means 20xx, where nobody knows better.
LATEST_SHORT_YEAR = 29
# A year of four figures below this is none of a person's.
EARLIEST_YEAR = 1000
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH = (
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
WEEKDAY = re.compile(r"^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[\s,.]+")
# After the day there may stand a time; anything else makes it no date.
TIME = r"(?:[\st,]+\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?\s*(?:am|pm)?\s*(?:z|[+-]\d{2}:?\d{2})?)?"
DAY_FIRST = re.compile(rf"(\d{{1,2}})[\s/.-]+(\d{{1,2}})[\s/.,-]+(\d{{4}}|'?\d{{2}}){TIME}")
DAY_AND_NAME = re.compile(
    rf"(\d{{1,2}})(?:st|nd|rd|th)?[\s/.-]*(?:of )?({MONTH})[\s/.,-]*(\d{{4}}|'?\d{{2}}){TIME}"
)
MONTH_NAMED_FIRST = re.compile(rf"({MONTH})[\s.-]+(\d{{1,2}})(?:st|nd|rd|th)?[\s,.-]+(\d{{4}}){TIME}")
ISO = re.compile(rf"(\d{{4}})[-/.](\d{{1,2}})[-/.](\d{{1,2}}){TIME}")
RUN_TOGETHER = re.compile(r"((?:19|20)\d{2})(\d{2})(\d{2})")
SERIAL = re.compile(r"\d{5}(?:\.\d+)?")


def date_of(cell: Cell, latest_short_year: int = LATEST_SHORT_YEAR) -> date | None:
    """Return the date in a cell, or None when there is none or it is impossible."""
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return _from_serial(cell)
    return _from_text(" ".join(cell.lower().split()), latest_short_year) if isinstance(cell, str) else None


def months_before(day: date, months: int) -> date:
    """Return the same day so many months earlier, or the last day of a shorter month."""
    index = day.year * 12 + day.month - 1 - months
    year, month = divmod(index, 12)
    first_of_next = date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1)
    last = (first_of_next - timedelta(1)).day
    return date(year, month + 1, min(day.day, last))


def _from_serial(number: float) -> date | None:
    if FIRST_SERIAL <= number <= LAST_SERIAL:
        return EXCEL_DAY_ZERO + timedelta(int(number))
    return _from_text(str(int(number)), 0) if RUN_TOGETHER.fullmatch(f"{number:.0f}") else None


def _from_text(text: str, latest: int) -> date | None:
    text = WEEKDAY.sub("", text)
    if found := DAY_FIRST.fullmatch(text):
        return _valid(_full_year(found[3], latest), found[2], found[1])
    if found := DAY_AND_NAME.fullmatch(text):
        return _valid(_full_year(found[3], latest), _month_number(found[2]), found[1])
    if found := ISO.fullmatch(text) or RUN_TOGETHER.fullmatch(text):
        return _valid(found[1], found[2], found[3])
    if found := MONTH_NAMED_FIRST.fullmatch(text):
        return _valid(found[3], _month_number(found[1]), found[2])
    return _from_serial(float(text)) if SERIAL.fullmatch(text) else None


def _month_number(word: str) -> int:
    return MONTHS.index(word[:3]) + 1


def _full_year(digits: str, latest: int) -> int:
    number = int(digits.lstrip("'"))
    if number >= EARLIEST_YEAR:
        return number
    return number + (2000 if number <= latest else 1900)


def _valid(year: str | int, month: str | int, day: str | int) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
