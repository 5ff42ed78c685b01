"""What the lead inspector does so that every case's officer is interviewed in week one."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from qi_desktop.foundation.writing import written_whole
from qi_desktop.inspection.model import Role
from qi_desktop.inspection.service import InspectionService
from qi_desktop.sampling.interviewing.bookings import double_bookings, in_order, trouble_between
from qi_desktop.sampling.interviewing.calendar_file import calendar_text
from qi_desktop.sampling.interviewing.model import (
    DayOff,
    DayOutsideFieldwork,
    DoubleBooking,
    InspectorBooked,
    Interview,
    InterviewSlot,
    NotAllocated,
    OfficerBooked,
    SlotOutsideDay,
    TimetableProposal,
    Trouble,
    UnknownDayOff,
    slot_id,
)
from qi_desktop.sampling.interviewing.store import InterviewingStore
from qi_desktop.sampling.interviewing.timetable import proposed
from qi_desktop.sampling.interviewing.week import WeekPlan, working_days
from qi_desktop.sampling.model import SampledCase
from qi_desktop.sampling.service import SamplingService
from qi_desktop.storage.ledger.entry import Entry
from qi_desktop.storage.model import ReasonMissing
from qi_desktop.storage.workspace import Workspace


class InterviewingService:
    """Arranges the interviews with responsible officers and shows where two stand in one another's way.

    Whose interview it is, with whom and where follows from the sampled case; a slot only adds day and hour.
    So a case that falls out takes its slot along, and the one standing in waits to be arranged.
    """

    def __init__(
        self,
        workspace: Workspace,
        inspection: InspectionService | None = None,
        sampling: SamplingService | None = None,
    ) -> None:
        """Work on one workspace."""
        self._workspace = workspace
        self._inspection = inspection or InspectionService(workspace)
        self._sampling = sampling or SamplingService(workspace, self._inspection)
        self._store = InterviewingStore(workspace.database)

    # ----------------------------------------------------------------------------------------- the timetable
    def week(self, plan: WeekPlan | None = None) -> list[str]:
        """Return the days on which officers are interviewed: the first working days of the fieldwork."""
        hours = plan or WeekPlan.standard()
        return self._fieldwork_days(hours)[: hours.days]

    def days_off(self, plan: WeekPlan | None = None) -> list[DayOff]:
        """Return the days of the fieldwork that are off: bank holidays, and those of this inspection."""
        hours, inspection = plan or WeekPlan.standard(), self._inspection.required()
        known = {day: DayOff(day, name) for day, name in hours.days_off}
        own = {day: DayOff(day, reason, own=True) for day, reason in self._store.days_off().items()}
        weekdays = working_days(inspection.fieldwork_start, inspection.fieldwork_end)
        return [off for day in weekdays if (off := {**known, **own}.get(day))]

    def add_day_off(self, day: str, reason: str) -> DayOff:
        """Name a day of the fieldwork on which nobody is interviewed; what is arranged then must be moved."""
        inspection = self._inspection.required()
        if day not in working_days(inspection.fieldwork_start, inspection.fieldwork_end):
            raise self._outside(day)
        if not reason.strip():
            raise ReasonMissing("add_day_off")
        with self._workspace.ledger.entry("add_day_off", why=reason.strip()) as entry:
            entry.put("day_off", _day_off_id(day), day=day, reason=reason.strip(), removed=None)
        return DayOff(day, reason.strip(), own=True)

    def remove_day_off(self, day: str) -> None:
        """Make a day that this inspection named as off a working day again."""
        if day not in self._store.days_off():
            raise UnknownDayOff(day)
        with self._workspace.ledger.entry("remove_day_off") as entry:
            entry.remove("day_off", _day_off_id(day))

    def on_days_off(self) -> list[InterviewSlot]:
        """Return the interviews that are arranged on a day off."""
        off = {one.day for one in self.days_off()}
        return [slot for slot in self.timetable() if slot.day in off]

    def timetable(self, inspector: str | None = None) -> list[InterviewSlot]:
        """Return the arranged interviews of one inspector, or of all, by day and hour."""
        times = self._store.slot_times()
        return in_order(
            one.at(time.day, time.starts, time.minutes)
            for one in self._interviews()
            if (time := times.get(one.sampled_case)) and inspector in (None, one.inspector)
        )

    def interview(self, case: SampledCase) -> Interview:
        """Return whose interview about a sampled case it is, with whom and where."""
        facts = self._sampling.facts(case)
        return Interview(
            case.id, case.number, case.provider, case.inspector, facts.responsible_officer, facts.office
        )

    def to_arrange(self) -> list[SampledCase]:
        """Return the sampled cases that have an inspector and no interview arranged."""
        times = self._store.slot_times()
        waiting = {one.sampled_case for one in self._interviews()} - times.keys()
        return [one for one in self._sampling.sampled_cases() if one.id in waiting]

    def proposed_timetable(self, plan: WeekPlan | None = None, *, afresh: bool = False) -> TimetableProposal:
        """Return a slot for every interview that has none, or with ``afresh`` for every one."""
        hours = plan or WeekPlan.standard()
        booked = [] if afresh else self.timetable()
        arranged = {slot.sampled_case for slot in booked}
        order = self._inspectors()
        interviews = [one for one in self._interviews() if one.sampled_case not in arranged]
        interviews.sort(key=lambda one: (order.index(one.inspector), one.number))
        return proposed(interviews, booked, hours, self.week(hours))

    def propose_timetable(self, plan: WeekPlan | None = None, *, afresh: bool = False) -> TimetableProposal:
        """Arrange the interviews that have no slot yet; those arranged stay, unless all are asked for."""
        proposal = self.proposed_timetable(plan, afresh=afresh)
        arranged = self._store.slot_times().keys()
        with self._workspace.ledger.entry("propose_timetable") as entry:
            for slot in proposal.slots:
                _put_slot(entry, slot)
            for case in arranged & set(proposal.unplaced):
                entry.remove("interview_slot", slot_id(case))
        return proposal

    def move_slot(self, sampled_case: str, day: str, starts: str) -> InterviewSlot:
        """Arrange an interview, or move it; refused where the inspector or the officer is booked already."""
        case = self._sampling.drawn_case(sampled_case)
        interview = next((one for one in self._interviews() if one.sampled_case == case.id), None)
        if interview is None:
            raise NotAllocated(case.number)
        slot = self._slot(interview, day, starts)
        for other in self.timetable():
            if other.sampled_case != case.id:
                self._refuse(slot, other)
        with self._workspace.ledger.entry("move_slot") as entry:
            _put_slot(entry, slot)
        return slot

    def clear_slot(self, sampled_case: str) -> None:
        """Let an interview wait to be arranged again."""
        case = self._sampling.drawn_case(sampled_case)
        with self._workspace.ledger.entry("clear_slot") as entry:
            if case.id in self._store.slot_times():
                entry.remove("interview_slot", slot_id(case.id))

    def double_bookings(self) -> list[DoubleBooking]:
        """Return the slots that stand in one another's way, as after two laptops moved slots apart."""
        return double_bookings(self.timetable(), WeekPlan.standard().travel)

    def hand_over(self, entry: Entry, shares: Mapping[str, str]) -> None:
        """Let slots follow their cases to other inspectors; those at an hour that is taken wait again."""
        slots = self.timetable()
        staying = [slot for slot in slots if slot.sampled_case not in shares]
        for slot in slots:
            if slot.sampled_case in shares:
                moved = replace(slot, inspector=shares[slot.sampled_case])
                if any(trouble_between(moved, other, 0) for other in staying):
                    entry.remove("interview_slot", slot.id)
                else:
                    _put_slot(entry, moved)
                    staying.append(moved)

    def export_calendars(self, folder: Path, inspector: str | None = None) -> list[Path]:
        """Write a calendar file for each inspector who has interviews; its name names a laptop, nobody."""
        written: list[Path] = []
        for member in self._inspection.team():
            slots = self.timetable(member.id) if inspector in (None, member.id) else []
            if slots:
                path = folder / f"interviews-{slots[0].day}-{(member.laptop or member.id)[-6:]}.ics"
                with written_whole(path) as stream:
                    stream.write(calendar_text(slots, self._workspace.clock.now()).encode())
                written.append(path)
        return written

    # ------------------------------------------------------------------------------------------------- inside
    def _inspectors(self) -> list[str]:
        return [one.id for one in self._inspection.team() if one.role is Role.INSPECTOR]

    def _interviews(self) -> list[Interview]:
        known = set(self._inspectors())
        return [self.interview(one) for one in self._sampling.sampled_cases() if one.inspector in known]

    def _fieldwork_days(self, plan: WeekPlan) -> list[str]:
        inspection = self._inspection.required()
        off = {one.day for one in self.days_off(plan)}
        return working_days(inspection.fieldwork_start, inspection.fieldwork_end, off)

    def _outside(self, day: str) -> DayOutsideFieldwork:
        inspection = self._inspection.required()
        first, last = inspection.fieldwork_start, inspection.fieldwork_end
        return DayOutsideFieldwork(day, date.fromisoformat(first), date.fromisoformat(last))

    def _slot(self, interview: Interview, day: str, starts: str) -> InterviewSlot:
        plan = WeekPlan.standard()
        if day not in self._fieldwork_days(plan):
            raise self._outside(day)
        if not plan.allows(starts):
            raise SlotOutsideDay(
                starts, f"{plan.starts} to {plan.lunch_starts}", f"{plan.lunch_ends} to {plan.ends}"
            )
        return interview.at(day, starts, plan.minutes)

    def _refuse(self, slot: InterviewSlot, other: InterviewSlot) -> None:
        day, hours = date.fromisoformat(other.day), f"{other.starts} to {other.ends}"
        match trouble_between(slot, other, 0):
            case Trouble.INSPECTOR:
                name = self._inspection.member(slot.inspector).name
                raise InspectorBooked(slot.number, name, other.number, day, hours)
            case Trouble.OFFICER:
                raise OfficerBooked(slot.number, slot.responsible_officer, other.number, day, hours)
            case _:
                pass


def _day_off_id(day: str) -> str:
    return f"day_off/{day}"


def _put_slot(entry: Entry, slot: InterviewSlot) -> None:
    entry.put(
        "interview_slot",
        slot.id,
        sampled_case=slot.sampled_case,
        inspector=slot.inspector,
        responsible_officer=slot.responsible_officer,
        office=slot.office,
        day=slot.day,
        starts=slot.starts,
        minutes=slot.minutes,
        removed=None,
    )
