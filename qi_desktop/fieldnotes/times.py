"""Times of the day as people write them: 9.30, 14:00, 0915, 2 pm."""

import re
from datetime import time

from qi_desktop.fieldnotes.model import SessionEndsBeforeStart, TimeNotUnderstood

_WRITTEN = re.compile(r"(\d{1,2}?)(?:\s*[:.h]?\s*(\d{2}))?\s*(am|pm)?", re.IGNORECASE)
_NOON = 12


def time_of_day(text: str) -> time | None:
    """Return the time that was written, nothing for a blank; refused where it cannot be read."""
    written = text.strip()
    if not written:
        return None
    found = _WRITTEN.fullmatch(written)
    if found is None:
        raise TimeNotUnderstood(text)
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").lower()
    if half and not 1 <= hour <= _NOON:
        raise TimeNotUnderstood(text)
    if half:
        hour = hour % _NOON + (_NOON if half == "pm" else 0)
    try:
        return time(hour, minute)
    except ValueError:
        raise TimeNotUnderstood(text) from None


def stored(value: time | None) -> str:
    """Return a time as it stands in the file, nothing for none."""
    return f"{value:%H:%M}" if value else ""


def require_order(starts: time | None, ends: time | None) -> None:
    """Refuse a session that would end before it begins."""
    if starts and ends and ends < starts:
        raise SessionEndsBeforeStart(stored(starts), stored(ends))
