from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from qi_desktop.sampling.interviewing.calendar_file import calendar_text, folded
from qi_desktop.sampling.interviewing.model import InterviewSlot

SLOT = InterviewSlot(
    "case-1", "CRC 07", "CRC", "A", "Orl Invented, senior; acting", "Ipswich", "2017-02-20", "09:30", 60
)


def test_a_calendar_holds_each_interview_with_its_hours_and_place() -> None:
    text = calendar_text([SLOT], datetime(2017, 2, 17, 16, tzinfo=UTC))
    assert text.split("\r\n") == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//QI Desktop//Interviews//EN",
        "CALSCALE:GREGORIAN",
        "BEGIN:VEVENT",
        "UID:case-1@qi-desktop",
        "DTSTAMP:20170217T160000Z",
        "DTSTART:20170220T093000",
        "DTEND:20170220T103000",
        "SUMMARY:CRC 07: Orl Invented\\, senior\\; acting",
        "LOCATION:Ipswich (CRC)",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]


@given(st.text(st.characters(exclude_characters="\r\n", exclude_categories=("Cs",)), max_size=400))
def test_long_lines_are_folded_and_unfold_to_what_they_were(line: str) -> None:
    text = folded(line)
    assert all(len(part.encode()) <= 75 for part in text.split("\r\n"))
    assert text.replace("\r\n ", "").removesuffix("\r\n") == line
