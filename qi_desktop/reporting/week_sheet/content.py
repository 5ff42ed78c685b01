"""What stands on week sheets: for each inspector the days, the hours, the cases and their officers (pure)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from qi_desktop.inspection.model import Inspection, TeamMember
from qi_desktop.reporting.methodology import fieldwork_period
from qi_desktop.sampling.interviewing.model import DayOff, DoubleBooking, Interview, InterviewSlot, Trouble

UNNAMED = "not named on the list"


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One interview; ``note`` is what has to be settled about it, mostly nothing."""

    hours: str
    number: str
    officer: str
    office: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class SheetDay:
    """One day with its interviews, perhaps none; ``off`` is why nobody should be interviewed then."""

    day: date
    rows: tuple[SheetRow, ...]
    off: str = ""


@dataclass(frozen=True, slots=True)
class WeekSheet:
    """One inspector's sheet: their days, and the interviews that have no hour yet."""

    inspector: str
    days: tuple[SheetDay, ...]
    waiting: tuple[SheetRow, ...]

    @property
    def interviews(self) -> int:
        """Return how many interviews are arranged."""
        return sum(len(one.rows) for one in self.days)


@dataclass(frozen=True, slots=True)
class WeekSheets:
    """The sheets of one inspector or of all, and of which inspection they are."""

    title: str
    programme: str
    fieldwork: str
    sheets: tuple[WeekSheet, ...]
    notice: str = ""


@dataclass(frozen=True, slots=True)
class Arranged:
    """What is arranged, what waits, and what stands in one another's way; ``week`` is week one."""

    week: Sequence[str]
    slots: Sequence[InterviewSlot]
    waiting: Sequence[Interview]
    troubles: Sequence[DoubleBooking]
    off: Sequence[DayOff] = ()


def week_sheets(
    inspection: Inspection, inspectors: Iterable[TeamMember], arranged: Arranged, notice: str
) -> WeekSheets:
    """Return a sheet for each of these inspectors who has an interview to hold."""
    notes = _notes(arranged.troubles)
    sheets = [_sheet(one, arranged, notes) for one in inspectors]
    return WeekSheets(
        title=inspection.title,
        programme=inspection.programme,
        fieldwork=fieldwork_period(inspection),
        sheets=tuple(one for one in sheets if one.interviews or one.waiting),
        notice=notice,
    )


def _sheet(inspector: TeamMember, arranged: Arranged, notes: Mapping[str, str]) -> WeekSheet:
    own = [one for one in arranged.slots if one.inspector == inspector.id]
    off = {one.day: one.reason for one in arranged.off}
    days = sorted({*arranged.week, *(one.day for one in own), *_between(arranged.week, off)})
    return WeekSheet(
        inspector=inspector.name,
        days=tuple(
            SheetDay(
                date.fromisoformat(day),
                tuple(
                    _row(one, f"{one.starts} to {one.ends}", notes.get(one.id, ""))
                    for one in own
                    if one.day == day
                ),
                off.get(day, ""),
            )
            for day in days
        ),
        waiting=tuple(_row(one, "") for one in arranged.waiting if one.inspector == inspector.id),
    )


def _between(week: Sequence[str], days: Iterable[str]) -> list[str]:
    """Return which of some days lie within week one, where their being empty would be puzzling."""
    return [day for day in days if week and week[0] <= day <= week[-1]]


def _row(interview: Interview, hours: str, note: str = "") -> SheetRow:
    officer = interview.responsible_officer if interview.officer else UNNAMED
    return SheetRow(hours, interview.number, officer, interview.office, note)


def _notes(troubles: Iterable[DoubleBooking]) -> dict[str, str]:
    """Return for each slot in trouble what has to be settled, by its id."""
    said: dict[str, list[str]] = {}
    for trouble in troubles:
        for one, other in ((trouble.first, trouble.second), (trouble.second, trouble.first)):
            words = "Little time to travel:" if trouble.trouble is Trouble.TRAVEL else "Clashes with"
            said.setdefault(one.id, []).append(f"{words} {other.number} at {other.starts}.")
    return {slot: " ".join(words) for slot, words in said.items()}
