"""An inspector's interviews as a calendar file (RFC 5545) that every diary program opens."""

from collections.abc import Iterable
from datetime import UTC, date, datetime

from qi_desktop.sampling.interviewing.model import InterviewSlot

FOLDED_AT = 75
"""The most bytes in a line; what is longer goes on after a line break and a blank."""


def calendar_text(slots: Iterable[InterviewSlot], made_at: datetime) -> str:
    """Return the calendar of some slots, in local time as a diary on the wall has it."""
    stamp = made_at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//QI Desktop//Interviews//EN", "CALSCALE:GREGORIAN"]
    for slot in slots:
        lines += _event(slot, stamp)
    return "".join(folded(line) for line in [*lines, "END:VCALENDAR"])


def folded(line: str) -> str:
    """Return a line broken where it is too long, never within a character."""
    parts, room = [""], FOLDED_AT
    for character in line:
        width = len(character.encode())
        if width > room:
            parts.append(" ")
            room = FOLDED_AT - 1
        parts[-1] += character
        room -= width
    return "\r\n".join(parts) + "\r\n"


def _event(slot: InterviewSlot, stamp: str) -> list[str]:
    day = date.fromisoformat(slot.day).strftime("%Y%m%d")
    return [
        "BEGIN:VEVENT",
        f"UID:{slot.sampled_case}@qi-desktop",
        f"DTSTAMP:{stamp}",
        f"DTSTART:{day}T{slot.starts.replace(':', '')}00",
        f"DTEND:{day}T{slot.ends.replace(':', '')}00",
        f"SUMMARY:{_text(f'{slot.number}: {slot.responsible_officer}')}",
        f"LOCATION:{_text(f'{slot.office} ({slot.provider})')}",
        "END:VEVENT",
    ]


def _text(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return escaped.replace("\r\n", "\\n").replace("\n", "\\n")
