"""The records of the interviews with responsible officers, and why one cannot be held at an hour."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from qi_desktop.foundation.errors import InputError, UserError
from qi_desktop.sampling.model import SILENT


@dataclass(frozen=True, slots=True)
class Interview:
    """An interview that is to take place: whose case it is about, and who holds it with whom and where."""

    sampled_case: str
    number: str
    provider: str
    inspector: str
    responsible_officer: str
    office: str

    @property
    def officer(self) -> tuple[str, str] | None:
        """Tell officers apart: two providers' officers of one name are two people, an unnamed one nobody."""
        name = self.responsible_officer
        return None if name in SILENT else (self.provider, name)

    def at(self, day: str, starts: str, minutes: int) -> "InterviewSlot":
        """Return the interview with its day and hour."""
        return InterviewSlot(
            self.sampled_case,
            self.number,
            self.provider,
            self.inspector,
            self.responsible_officer,
            self.office,
            day,
            starts,
            minutes,
        )


@dataclass(frozen=True, slots=True)
class InterviewSlot(Interview):
    """An interview with its day and hour."""

    day: str
    starts: str
    minutes: int

    @property
    def id(self) -> str:
        """Return the slot's id, the same on every laptop."""
        return slot_id(self.sampled_case)

    @property
    def begins(self) -> int:
        """Return the minute of the day at which it begins."""
        return minute_of(self.starts)

    @property
    def finishes(self) -> int:
        """Return the minute of the day at which it is over."""
        return self.begins + self.minutes

    @property
    def ends(self) -> str:
        """Return the hour at which it is over."""
        return clock_of(self.finishes)


@dataclass(frozen=True, slots=True)
class TimetableProposal:
    """The slots that interviews are given, and the sampled cases whose interview finds no room."""

    slots: tuple[InterviewSlot, ...]
    unplaced: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DayOff:
    """A day on which nobody is interviewed, and why; ``own`` where this inspection names it itself."""

    day: str
    reason: str
    own: bool = False


class Trouble(StrEnum):
    """What two slots can have against one another."""

    INSPECTOR = "inspector"
    OFFICER = "responsible_officer"
    TRAVEL = "travel"


@dataclass(frozen=True, slots=True)
class DoubleBooking:
    """Two slots that cannot both be kept, or, for travel, hardly."""

    trouble: Trouble
    first: InterviewSlot
    second: InterviewSlot


def slot_id(sampled_case: str) -> str:
    """Return the id of a sampled case's interview slot."""
    return f"interview/{sampled_case}"


def minute_of(clock: str) -> int:
    """Return the minute of the day of an hour such as "09:30"; raises ValueError where it is none."""
    hours, minutes = clock.split(":")
    found = int(hours) * 60 + int(minutes)
    if not (0 <= int(minutes) < 60 and 0 <= found < 24 * 60):  # noqa: PLR2004 - minutes in an hour
        raise ValueError(clock)
    return found


def clock_of(minute: int) -> str:
    """Return the hour of a minute of the day, such as "09:30"."""
    return f"{minute // 60:02}:{minute % 60:02}"


@dataclass(eq=False)
class NotAllocated(UserError):
    """An interview needs an inspector, and the case has none."""

    number: str


@dataclass(eq=False)
class InspectorBooked(UserError):
    """The inspector holds another interview at that hour."""

    number: str
    inspector: str
    other: str
    day: date
    hours: str


@dataclass(eq=False)
class OfficerBooked(UserError):
    """The officer is interviewed by somebody else at that hour."""

    number: str
    officer: str
    other: str
    day: date
    hours: str


@dataclass(eq=False)
class SlotOutsideDay(InputError):
    """The interview would begin too early, run into lunch or end too late, or the hour is none."""

    starts: str
    morning: str
    afternoon: str


@dataclass(eq=False)
class DayOutsideFieldwork(InputError):
    """The day is none, or no working day of the fieldwork."""

    day: str
    first: date
    last: date


@dataclass(eq=False)
class UnknownDayOff(InputError):
    """The inspection has not named this day as a day off itself."""

    day: str


@dataclass(eq=False)
class WeekPlanWrong(InputError):
    """The hours of a fieldwork day cannot be used as they are written."""

    problem: str
