"""Dates as providers write them: Excel's own, ISO, or text with the day first."""

import re
from datetime import date, datetime, timedelta

from qi_desktop.inspection.listing.spreadsheet import Cell

EXCEL_DAY_ZERO = date(1899, 12, 30)
# Serial numbers that a person's dates can have: 1927 to 2064.
FIRST_SERIAL, LAST_SERIAL = 10_000, 60_000
# Two figures for a year: up to 29 means 20xx.
LATEST_SHORT_YEAR = 29
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
DAY_FIRST = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?[\s/.-]+(\d{1,2}|[a-z]{3,9})[\s/.,-]+(\d{4}|\d{2})\b")
ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")


def date_of(cell: Cell) -> date | None:
    """Return the date in a cell, or None when there is none or it is impossible."""
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return EXCEL_DAY_ZERO + timedelta(int(cell)) if FIRST_SERIAL <= cell <= LAST_SERIAL else None
    return _from_text(cell.strip().lower()) if isinstance(cell, str) else None


def months_before(day: date, months: int) -> date:
    """Return the same day so many months earlier, or the last day of a shorter month."""
    index = day.year * 12 + day.month - 1 - months
    year, month = divmod(index, 12)
    first_of_next = date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1)
    last = (first_of_next - timedelta(1)).day
    return date(year, month + 1, min(day.day, last))


def _from_text(text: str) -> date | None:
    if found := ISO.match(text):
        return _valid(found[1], found[2], found[3])
    if found := DAY_FIRST.match(text):
        month = found[2] if found[2].isdigit() else _month_number(found[2])
        return _valid(_full_year(found[3]), month, found[1])
    return None


def _month_number(word: str) -> str:
    return str(MONTHS.index(word[:3]) + 1) if word[:3] in MONTHS else "0"


def _full_year(digits: str) -> str:
    if len(digits) > len("99"):
        return digits
    return str(int(digits) + (2000 if int(digits) <= LATEST_SHORT_YEAR else 1900))


def _valid(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
