"""Reads when interviews are."""

from dataclasses import dataclass

from qi_desktop.storage.database import Database


@dataclass(frozen=True, slots=True)
class SlotTime:
    """When a sampled case's interview is."""

    sampled_case: str
    day: str
    starts: str
    minutes: int


@dataclass(frozen=True, slots=True)
class InterviewingStore:
    """What is arranged as things stand now."""

    database: Database

    def days_off(self) -> dict[str, str]:
        """Return the days that this inspection names as days off, with the reasons."""
        rows = self.database.rows(
            "select * from day_off where removed is null and day is not null order by day, id"
        )
        return {row["day"]: row["reason"] or "" for row in rows}

    def slot_times(self) -> dict[str, SlotTime]:
        """Return the day and hour of every arranged interview, by sampled case."""
        rows = self.database.rows(
            "select * from interview_slot where removed is null and sampled_case is not null"
            " and day is not null and starts is not null and minutes is not null"
        )
        return {
            row["sampled_case"]: SlotTime(row["sampled_case"], row["day"], row["starts"], row["minutes"])
            for row in rows
        }
