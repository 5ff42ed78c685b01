from collections import defaultdict
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from qi_desktop.sampling.interviewing.bookings import double_bookings, trouble_between
from qi_desktop.sampling.interviewing.model import Interview, InterviewSlot, Trouble
from qi_desktop.sampling.interviewing.timetable import proposed
from qi_desktop.sampling.interviewing.week import WeekPlan, working_days

PLAN = WeekPlan.standard()
WEEK = working_days("2017-02-20", "2017-03-17")[:5]
ROOM = len(PLAN.openings()) * len(WEEK)


def an_interview(place: int, inspector: str, officer: str, office: str) -> Interview:
    return Interview(f"{place}", f"CRC {place:02}", "CRC", inspector, officer, office)


@st.composite
def interviews(draw: st.DrawFn, most: int = 40) -> list[Interview]:
    officers = [f"officer {place}" for place in range(draw(st.integers(1, 20)))] + ["missing"]
    offices = [f"office {place}" for place in range(draw(st.integers(1, 7)))]
    return [
        an_interview(
            place,
            draw(st.sampled_from("ABCD")),
            draw(st.sampled_from(officers)),
            draw(st.sampled_from(offices)),
        )
        for place in range(draw(st.integers(0, most)))
    ]


@given(interviews())
def test_nobody_is_ever_booked_twice_and_journeys_have_their_time(found: list[Interview]) -> None:
    proposal = proposed(found, [], PLAN, WEEK)
    assert double_bookings(proposal.slots, PLAN.travel) == []
    assert {one.sampled_case for one in proposal.slots} | set(proposal.unplaced) == {
        one.sampled_case for one in found
    }
    assert len(proposal.slots) + len(proposal.unplaced) == len(found)
    assert all(PLAN.allows(one.starts) and one.day in WEEK for one in proposal.slots)


@given(interviews(most=12))
def test_a_few_interviews_always_find_room(found: list[Interview]) -> None:
    assert proposed(found, [], PLAN, WEEK).unplaced == ()


@given(interviews(), st.integers(0, 20))
def test_what_is_arranged_already_stays_and_the_rest_keeps_clear_of_it(
    found: list[Interview], number: int
) -> None:
    first = proposed(found[:number], [], PLAN, WEEK)
    second = proposed(found[number:], first.slots, PLAN, WEEK)
    assert double_bookings([*first.slots, *second.slots], PLAN.travel) == []


@given(interviews())
def test_the_same_interviews_always_get_the_same_slots(found: list[Interview]) -> None:
    assert proposed(found, [], PLAN, WEEK) == proposed(list(found), [], PLAN, WEEK)


@given(st.lists(st.sampled_from(["Ipswich", "Lowestoft", "Bury"]), min_size=1, max_size=15))
def test_where_offices_are_no_more_than_days_each_day_is_spent_at_one(offices: list[str]) -> None:
    found = [an_interview(place, "A", f"officer {place}", office) for place, office in enumerate(offices)]
    at: defaultdict[str, set[str]] = defaultdict(set)
    for slot in proposed(found, [], PLAN, WEEK).slots:
        at[slot.day].add(slot.office)
    assert all(len(held) == 1 for held in at.values())


@given(st.integers(1, 10))
def test_the_interviews_at_one_office_are_spread_evenly_over_the_days(number: int) -> None:
    found = [an_interview(place, "A", f"officer {place}", "Ipswich") for place in range(number)]
    slots = proposed(found, [], PLAN, WEEK).slots
    loads = [sum(slot.day == day for slot in slots) for day in WEEK]
    assert max(loads) - min(loads) <= 1


def test_an_officers_interviews_follow_one_another() -> None:
    found = [an_interview(place, "A", f"officer {place % 2}", "Ipswich") for place in range(6)]
    slots = proposed(found, [], PLAN, WEEK).slots
    for officer in ("officer 0", "officer 1"):
        own = [slot for slot in slots if slot.responsible_officer == officer]
        openings = PLAN.openings()
        assert len({slot.day for slot in own}) == 1
        assert all(openings.index(b.starts) - openings.index(a.starts) == 1 for a, b in pairwise(own))


def test_a_week_that_is_full_leaves_the_rest_unplaced() -> None:
    found = [an_interview(place, "A", f"officer {place}", "Ipswich") for place in range(ROOM + 2)]
    proposal = proposed(found, [], PLAN, WEEK)
    assert (len(proposal.slots), len(proposal.unplaced)) == (ROOM, 2)


def test_a_visit_too_long_for_a_day_is_parted() -> None:
    found = [an_interview(place, "A", "one officer", "Ipswich") for place in range(8)]
    assert proposed(found, [], PLAN, WEEK).unplaced == ()


def test_more_offices_than_days_share_days_with_time_to_travel() -> None:
    found = [an_interview(place, "A", f"officer {place}", f"office {place}") for place in range(8)]
    proposal = proposed(found, [], PLAN, WEEK)
    assert proposal.unplaced == ()
    assert double_bookings(proposal.slots, PLAN.travel) == []


def a_slot(
    inspector: str, officer: str, starts: str, office: str = "Ipswich", day: str = WEEK[0]
) -> InterviewSlot:
    return InterviewSlot("s", "CRC 01", "CRC", inspector, officer, office, day, starts, 60)


def test_slots_stand_in_one_anothers_way_for_the_same_person_or_a_journey_without_time() -> None:
    slot = a_slot("A", "x", "09:30")
    assert trouble_between(slot, a_slot("A", "y", "10:00"), 60) is Trouble.INSPECTOR
    assert trouble_between(slot, a_slot("B", "x", "10:00"), 60) is Trouble.OFFICER
    assert trouble_between(slot, a_slot("B", "y", "10:00"), 60) is None
    assert trouble_between(slot, a_slot("A", "y", "10:30"), 60) is None
    assert trouble_between(slot, a_slot("A", "y", "10:30", "Bury"), 60) is Trouble.TRAVEL
    assert trouble_between(slot, a_slot("A", "y", "11:30", "Bury"), 60) is None
    assert trouble_between(slot, a_slot("A", "x", "09:30", day=WEEK[1]), 60) is None


def test_officers_nobody_named_are_not_taken_for_one_person() -> None:
    assert trouble_between(a_slot("A", "missing", "09:30"), a_slot("B", "missing", "09:30"), 60) is None
