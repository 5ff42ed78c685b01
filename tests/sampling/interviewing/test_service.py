from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest

from qi_desktop.sampling.interviewing.model import (
    DayOutsideFieldwork,
    InspectorBooked,
    InterviewSlot,
    NotAllocated,
    OfficerBooked,
    SlotOutsideDay,
    Trouble,
    UnknownDayOff,
)
from qi_desktop.sampling.interviewing.week import WeekPlan
from qi_desktop.sampling.model import UnknownSampledCase
from qi_desktop.storage.model import ReasonMissing
from qi_desktop.ui.wording import words_for
from tests.sampling.desks import Desk


@pytest.fixture
def desk(approved: Desk) -> Desk:
    approved.allocating.allocate_cases()
    return approved


def a_slot(desk: Desk, number: str) -> InterviewSlot | None:
    return next((one for one in desk.services.interviewing.timetable() if one.number == number), None)


def two_of_one_inspector(desk: Desk) -> tuple[InterviewSlot, InterviewSlot]:
    for first, second in combinations(desk.services.interviewing.timetable(), 2):
        if (first.inspector, first.office) == (second.inspector, second.office):
            return first, second
    raise LookupError


def two_at_one_hour(desk: Desk) -> tuple[InterviewSlot, InterviewSlot]:
    for first, second in combinations(desk.services.interviewing.timetable(), 2):
        if (first.day, first.starts) == (second.day, second.starts):
            return first, second
    raise LookupError


def two_with_one_officer(desk: Desk) -> tuple[InterviewSlot, InterviewSlot]:
    """Let two inspectors have a case each of one officer."""
    for first, second in combinations(desk.services.interviewing.timetable(), 2):
        if first.officer == second.officer:
            other = next(one.id for one in desk.team["inspector"] if one.id != first.inspector)
            desk.allocating.allocate_case(second.sampled_case, other)
            return first, desk.services.interviewing.move_slot(second.number, "2017-03-07", "09:30")
    raise LookupError


def test_every_interview_finds_its_hour_in_the_first_week_and_nobody_is_booked_twice(desk: Desk) -> None:
    interviewing = desk.services.interviewing
    assert len(interviewing.to_arrange()) == 46
    proposal = interviewing.proposed_timetable()
    assert interviewing.timetable() == []
    assert interviewing.propose_timetable() == proposal
    assert interviewing.timetable() == list(proposal.slots)
    assert (len(proposal.slots), proposal.unplaced, interviewing.to_arrange()) == (46, (), [])
    assert interviewing.week() == ["2017-02-20", "2017-02-21", "2017-02-22", "2017-02-23", "2017-02-24"]
    assert {one.day for one in proposal.slots} <= set(interviewing.week())
    assert interviewing.double_bookings() == []
    assert interviewing.propose_timetable().slots == ()


def test_each_day_is_spent_at_one_office(desk: Desk) -> None:
    slots = desk.services.interviewing.propose_timetable().slots
    places = {(one.inspector, one.day, one.office) for one in slots}
    assert len(places) == len({(inspector, day) for inspector, day, _ in places})


def test_a_slot_moves_to_a_free_hour_and_back_by_undo(desk: Desk) -> None:
    interviewing = desk.services.interviewing
    before = interviewing.propose_timetable().slots[0]
    assert interviewing.move_slot(before.number, "2017-03-06", "13:45").starts == "13:45"
    assert a_slot(desk, before.number) != before
    desk.workspace.ledger.undo()
    assert a_slot(desk, before.number) == before


def test_a_move_that_books_an_inspector_twice_is_refused_with_a_sentence(desk: Desk) -> None:
    desk.services.interviewing.propose_timetable()
    first, second = two_of_one_inspector(desk)
    with pytest.raises(InspectorBooked) as refused:
        desk.services.interviewing.move_slot(second.number, first.day, first.starts)
    words = words_for(refused.value)
    assert first.number in words
    assert "February 2017" in words
    assert a_slot(desk, second.number) == second


def test_a_move_that_books_an_officer_twice_is_refused(desk: Desk) -> None:
    interviewing = desk.services.interviewing
    interviewing.propose_timetable()
    first, second = two_with_one_officer(desk)
    with pytest.raises(OfficerBooked):
        interviewing.move_slot(second.number, first.day, first.starts)


def test_days_and_hours_outside_the_fieldwork_are_refused(desk: Desk) -> None:
    interviewing = desk.services.interviewing
    for day in ("2017-02-19", "2017-02-25", "2018-01-01", "tomorrow"):
        with pytest.raises(DayOutsideFieldwork):
            interviewing.move_slot("CRC 07", day, "09:30")
    for starts in ("08:00", "12:00", "16:00", "early"):
        with pytest.raises(SlotOutsideDay):
            interviewing.move_slot("CRC 07", "2017-02-20", starts)
    with pytest.raises(UnknownSampledCase):
        interviewing.move_slot("CRC 99", "2017-02-20", "09:30")


def test_a_case_without_an_inspector_has_no_interview(approved: Desk) -> None:
    with pytest.raises(NotAllocated):
        approved.services.interviewing.move_slot("CRC 07", "2017-02-20", "09:30")
    assert approved.services.interviewing.propose_timetable().slots == ()


def test_a_cleared_slot_waits_to_be_arranged_and_can_be_arranged_again(desk: Desk) -> None:
    interviewing = desk.services.interviewing
    slot = interviewing.propose_timetable().slots[0]
    interviewing.clear_slot(slot.number)
    assert [one.number for one in interviewing.to_arrange()] == [slot.number]
    interviewing.clear_slot(slot.number)
    assert [one.number for one in interviewing.propose_timetable().slots] == [slot.number]


def test_a_replacement_inherits_the_inspector_and_waits_to_be_arranged(desk: Desk) -> None:
    interviewing = desk.services.interviewing
    interviewing.propose_timetable()
    fallen = desk.sampling.sampled_case("CRC 12")
    stand_in = desk.replacing.replace_case("CRC 12", "The file is missing.")
    assert stand_in.inspector == fallen.inspector
    assert a_slot(desk, "CRC 12") is None
    assert [one.number for one in interviewing.to_arrange()] == [stand_in.number]


def test_a_slot_follows_its_case_to_an_inspector_who_is_free_then(desk: Desk) -> None:
    interviewing = desk.services.interviewing
    slot = interviewing.move_slot(interviewing.propose_timetable().slots[0].number, "2017-03-08", "15:30")
    other = next(one.id for one in desk.team["inspector"] if one.id != slot.inspector)
    desk.allocating.allocate_case(slot.sampled_case, other)
    assert a_slot(desk, slot.number) == replace(slot, inspector=other)
    assert interviewing.timetable(slot.inspector) != interviewing.timetable(other)


def test_a_slot_waits_again_when_its_case_goes_to_an_inspector_who_is_not_free(desk: Desk) -> None:
    interviewing = desk.services.interviewing
    interviewing.propose_timetable()
    first, second = two_at_one_hour(desk)
    desk.allocating.allocate_case(second.sampled_case, first.inspector)
    assert [one.number for one in interviewing.to_arrange()] == [second.number]


def test_two_laptops_can_book_twice_and_it_is_shown(desk: Desk) -> None:
    interviewing = desk.services.interviewing
    interviewing.propose_timetable()
    first, second = two_of_one_inspector(desk)
    # As after a merge: the hours came from elsewhere, not through the service that would refuse them.
    with desk.workspace.ledger.entry("take_in_bundle") as entry:
        entry.put("interview_slot", second.id, day=first.day, starts=first.starts)
    (found,) = [
        one
        for one in interviewing.double_bookings()
        if {one.first.number, one.second.number} == {first.number, second.number}
    ]
    assert found.trouble is Trouble.INSPECTOR


def test_all_can_be_arranged_afresh(desk: Desk) -> None:
    interviewing = desk.services.interviewing
    first = interviewing.propose_timetable().slots
    interviewing.move_slot(first[0].number, "2017-03-08", "09:30")
    assert interviewing.propose_timetable(afresh=True).slots == first
    assert interviewing.timetable() == list(first)


def test_calendars_are_written_for_each_inspector_under_names_that_name_nobody(
    desk: Desk, tmp_path: Path
) -> None:
    interviewing = desk.services.interviewing
    assert interviewing.export_calendars(tmp_path) == []
    interviewing.propose_timetable()
    paths = interviewing.export_calendars(tmp_path)
    assert len(paths) == 6
    assert sum(path.read_text("utf-8").count("BEGIN:VEVENT") for path in paths) == 46
    assert not any("Invented" in path.name for path in paths)
    one = desk.team["inspector"][0].id
    assert len(interviewing.export_calendars(tmp_path, one)) == 1


def test_interviews_for_which_a_shorter_week_has_no_room_wait_again(desk: Desk) -> None:
    interviewing = desk.services.interviewing
    interviewing.propose_timetable()
    one_day = WeekPlan("09:30", "12:30", "13:30", "16:30", minutes=60, travel=0, days=1)
    proposal = interviewing.propose_timetable(one_day, afresh=True)
    assert interviewing.timetable() == list(proposal.slots)
    assert {one.id for one in interviewing.to_arrange()} == set(proposal.unplaced)
    assert {one.day for one in proposal.slots} == {"2017-02-20"}
    assert proposal.unplaced


# ------------------------------------------------------------------------------------------------ days off
def test_nobody_is_interviewed_on_a_day_off_and_what_was_arranged_is_named(desk: Desk) -> None:
    interviewing = desk.services.interviewing
    on_tuesday = [one for one in interviewing.propose_timetable().slots if one.day == "2017-02-21"]
    added = interviewing.add_day_off("2017-02-21", " Training day ")
    assert interviewing.days_off() == [added]
    assert (added.reason, added.own) == ("Training day", True)
    assert interviewing.week() == ["2017-02-20", "2017-02-22", "2017-02-23", "2017-02-24", "2017-02-27"]
    assert interviewing.on_days_off() == on_tuesday
    with pytest.raises(DayOutsideFieldwork):
        interviewing.move_slot(on_tuesday[0].number, "2017-02-21", "15:30")
    afresh = interviewing.propose_timetable(afresh=True)
    assert (len(afresh.slots), afresh.unplaced) == (46, ())
    assert interviewing.on_days_off() == []


def test_a_day_off_is_taken_back_and_named_again(desk: Desk) -> None:
    interviewing = desk.services.interviewing
    interviewing.add_day_off("2017-02-21", "Training day")
    interviewing.remove_day_off("2017-02-21")
    assert interviewing.days_off() == []
    with pytest.raises(UnknownDayOff):
        interviewing.remove_day_off("2017-02-21")
    interviewing.add_day_off("2017-02-21", "Court is closed")
    assert [one.reason for one in interviewing.days_off()] == ["Court is closed"]
    desk.workspace.ledger.undo()
    assert interviewing.days_off() == []


def test_a_day_off_is_a_weekday_of_the_fieldwork_and_has_a_reason(desk: Desk) -> None:
    interviewing = desk.services.interviewing
    for day in ("2017-02-25", "2017-04-03", "Whitsun"):
        with pytest.raises(DayOutsideFieldwork):
            interviewing.add_day_off(day, "Training day")
    with pytest.raises(ReasonMissing):
        interviewing.add_day_off("2017-02-21", " ")


def test_bank_holidays_are_off_without_being_named(desk: Desk) -> None:
    inspection = desk.inspection.inspection()
    assert inspection is not None
    with desk.workspace.ledger.entry("create_inspection") as entry:
        entry.put("inspection", inspection.id, fieldwork_start="2017-04-12", fieldwork_end="2017-05-05")
    interviewing = desk.services.interviewing
    assert [one.reason for one in interviewing.days_off()] == [
        "Good Friday",
        "Easter Monday",
        "Early May bank holiday",
    ]
    assert interviewing.week() == ["2017-04-12", "2017-04-13", "2017-04-18", "2017-04-19", "2017-04-20"]
    with pytest.raises(UnknownDayOff):
        interviewing.remove_day_off("2017-04-14")
