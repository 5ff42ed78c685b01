"""When which officer is interviewed: a day at one office, an officer's cases in a row."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from qi_desktop.sampling.interviewing.bookings import in_order, trouble_between
from qi_desktop.sampling.interviewing.model import Interview, InterviewSlot, TimetableProposal
from qi_desktop.sampling.interviewing.week import WeekPlan

Visit = list[Interview]
"""The interviews of one inspector with one officer."""


def proposed(
    interviews: Sequence[Interview], booked: Sequence[InterviewSlot], plan: WeekPlan, days: Sequence[str]
) -> TimetableProposal:
    """Return a slot for every interview that finds room beside those booked already, which all stay.

    Inspectors come in the order of their first interview. Each one's days are shared among the offices
    in proportion to the interviews there; where two inspectors could both be at an office on one day
    or on different ones, the quieter day is taken.
    """
    diary = Diary(booked, plan, days)
    unplaced: list[str] = []
    for inspector in dict.fromkeys(one.inspector for one in interviews):
        own = [one for one in interviews if one.inspector == inspector]
        days_at = diary.days_shared_out(inspector, own)
        for visit in visits(own):
            unplaced += [left.sampled_case for left in diary.arrange(visit, days_at[visit[0].office])]
    return TimetableProposal(tuple(in_order(diary.proposed)), tuple(unplaced))


def visits(interviews: Iterable[Interview]) -> list[Visit]:
    """Return an inspector's interviews officer by officer, longer visits first within an office."""
    ordered = sorted(interviews, key=lambda one: (*_visited(one), one.number))
    found = [list(same) for _, same in groupby(ordered, key=_visited)]
    return sorted(found, key=lambda visit: (visit[0].office, -len(visit)))


class Diary:
    """The slots of everybody, while a timetable is proposed."""

    def __init__(self, booked: Sequence[InterviewSlot], plan: WeekPlan, days: Sequence[str]) -> None:
        """Begin with what is booked already."""
        self._booked, self._plan, self._days = list(booked), plan, tuple(days)
        self._openings = plan.openings()
        self.proposed: list[InterviewSlot] = []

    def days_shared_out(self, inspector: str, interviews: Sequence[Interview]) -> dict[str, list[str]]:
        """Return at which office an inspector is on which days; a day booked already keeps its office."""
        waiting = Counter(one.office for one in interviews)
        days_at: dict[str, list[str]] = {office: [] for office in waiting}
        taken = {one.day: one.office for one in self._booked if one.inspector == inspector}
        for day, office in taken.items():
            days_at.setdefault(office, []).append(day)
        free = [day for day in self._days if day not in taken]
        while free:
            office = max(waiting, key=lambda one: _pressing(waiting[one], len(days_at[one])))
            if waiting[office] <= len(days_at[office]):
                break
            quietest = min(free, key=lambda day: self._crowd(office, day))
            days_at[office].append(quietest)
            free.remove(quietest)
        return days_at

    def arrange(self, visit: Visit, days: Sequence[str]) -> Visit:
        """Give a visit's interviews their slots, together if they fit anywhere; return those without room."""
        found = self._row(visit, days)
        if found:
            self._keep(found)
            return []
        left: Visit = []
        for one in visit:
            alone = self._row([one], days)
            self._keep(alone)
            left += [] if alone else [one]
        return left

    def _row(self, visit: Visit, days: Sequence[str]) -> list[InterviewSlot]:
        """Return slots in a row for a visit, on the best day that has room."""
        for day in sorted(self._days, key=lambda one: self._ranked(visit[0], one, days)):
            for place in range(len(self._openings) - len(visit) + 1):
                row = [self._slot(one, day, place + step) for step, one in enumerate(visit)]
                if all(map(self._free, row)):
                    return row
        return []

    def _ranked(self, interview: Interview, day: str, days: Sequence[str]) -> tuple[bool, int, int, int]:
        """Rank a day: one of the office's own, then one without another office, then the emptiest."""
        here = [one for one in self._slots() if one.inspector == interview.inspector and one.day == day]
        elsewhere = len({one.office for one in here} - {interview.office})
        return day not in days, elsewhere, len(here), self._days.index(day)

    def _free(self, slot: InterviewSlot) -> bool:
        return all(trouble_between(slot, one, self._plan.travel) is None for one in self._slots())

    def _keep(self, slots: Sequence[InterviewSlot]) -> None:
        self.proposed += slots

    def _slots(self) -> Iterator[InterviewSlot]:
        yield from self._booked
        yield from self.proposed

    def _crowd(self, office: str, day: str) -> int:
        return len({one.inspector for one in self._slots() if (one.office, one.day) == (office, day)})

    def _slot(self, interview: Interview, day: str, place: int) -> InterviewSlot:
        return interview.at(day, self._openings[place], self._plan.minutes)


def _pressing(interviews: int, days: int) -> tuple[bool, float]:
    """Return how much an office needs a further day; one without any comes first."""
    return not days, interviews / max(1, days)


def _visited(interview: Interview) -> tuple[str, str, str]:
    return interview.office, interview.provider, interview.responsible_officer
