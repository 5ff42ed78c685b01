"""The plan for week two: by person and day, with what cannot be kept shown."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qi_desktop.fieldnotes.enquiries.model import Step, StepOutsideFieldwork
from qi_desktop.fieldnotes.enquiries.plan import plan_of, week_two
from qi_desktop.fieldnotes.enquiries.service import EnquiriesService
from qi_desktop.fieldnotes.model import (
    EnquiryStatus,
    LineOfEnquiry,
    TextMissing,
    TimeNotUnderstood,
    UnknownFieldnote,
)
from qi_desktop.inspection.model import TeamMember
from qi_desktop.sampling.interviewing.week import working_days
from tests.thoroughness import examples

MONDAY = date(2017, 3, 13)
TUESDAY = date(2017, 3, 14)
A_LINE = LineOfEnquiry("line", "Why?", "", "", "", EnquiryStatus.OPEN, "")


@pytest.fixture
def line(enquiries: EnquiriesService) -> LineOfEnquiry:
    return enquiries.open_line_of_enquiry("Why so few reviews?")


def test_week_two_is_the_last_working_week_of_the_fieldwork(
    enquiries: EnquiriesService, team: list[TeamMember]
) -> None:
    plan = enquiries.plan()
    assert (plan.days[0], plan.days[-1], len(plan.days)) == (MONDAY, date(2017, 3, 17), 5)
    assert [one.person for one in plan.people] == [team[0].id, team[1].id]


def test_week_two_begins_after_week_one_and_is_the_whole_of_a_short_fieldwork() -> None:
    days = working_days("2017-02-20", "2017-02-28")
    assert week_two(days, days[:5], 5) == [date(2017, 2, 27), date(2017, 2, 28)]
    assert len(week_two(days[:3], days[:3], 5)) == 3


def test_a_step_stands_with_its_person_on_its_day_by_hour(
    enquiries: EnquiriesService, team: list[TeamMember], line: LineOfEnquiry
) -> None:
    later = enquiries.add_step(line.id, "Staff group", person=team[1].id, day=MONDAY, starts="14.00")
    some_time = enquiries.add_step(line.id, "Read the instruction", person=team[1].id, day=MONDAY)
    first = enquiries.add_step(line.id, "Managers", person=team[1].id, day=MONDAY, starts="9:30")
    waiting = enquiries.add_step(line.id, "Ask the judge")
    plan = enquiries.plan()
    assert [one.step.id for one in plan.of(team[1].id).on(MONDAY)] == [first.id, later.id, some_time.id]
    assert [one.step for one in plan.of("").on(None)] == [waiting]
    assert (plan.in_all, plan.people[0].person, first.starts) == (4, "", "09:30")
    assert plan.of("somebody else").in_all == 0
    assert enquiries.steps(line.id) == [first, later, some_time, waiting]


def test_a_step_moves_is_reworded_ticked_off_and_removed(
    enquiries: EnquiriesService, team: list[TeamMember], line: LineOfEnquiry
) -> None:
    step = enquiries.add_step(line.id, "Managers", starts="10:00")
    moved = enquiries.move_step(step.id, person=team[0].id, day=TUESDAY)
    assert (moved.person, moved.day, moved.starts) == (team[0].id, TUESDAY, "10:00")
    revised = enquiries.revise_step(step.id, "Senior managers", day=None, starts="")
    assert (revised.what, revised.day, revised.starts) == ("Senior managers", None, "")
    assert enquiries.finish_step(step.id).done
    assert not enquiries.finish_step(step.id, done=False).done
    assert enquiries.finish_step(step.id, session="session").session == "session"
    assert enquiries.finish_step(step.id).session == "session"
    enquiries.remove_step(step.id)
    with pytest.raises(UnknownFieldnote):
        enquiries.step(step.id)


def test_a_step_says_something_and_lies_in_the_fieldwork(
    enquiries: EnquiriesService, team: list[TeamMember], line: LineOfEnquiry
) -> None:
    with pytest.raises(TextMissing):
        enquiries.add_step(line.id, " ")
    with pytest.raises(StepOutsideFieldwork):
        enquiries.add_step(line.id, "Too late", day=date(2017, 4, 1))
    with pytest.raises(TimeNotUnderstood):
        enquiries.add_step(line.id, "Early", starts="dawn")


def test_before_the_inspection_is_set_up_there_is_a_plan_without_days(
    enquiries: EnquiriesService, line: LineOfEnquiry
) -> None:
    enquiries.add_step(line.id, "Some day", day=date(2017, 4, 1))
    assert enquiries.plan().days == (date(2017, 4, 1),)


def test_what_a_closed_line_left_undone_is_not_expected_any_more(
    enquiries: EnquiriesService, team: list[TeamMember], line: LineOfEnquiry
) -> None:
    enquiries.add_step(line.id, "Never done")
    done = enquiries.finish_step(enquiries.add_step(line.id, "Done", person=team[0].id, day=MONDAY).id)
    enquiries.settle_line_of_enquiry(line.id, "One a year.")
    assert [one.step for one in enquiries.plan().of(team[0].id).on(MONDAY)] == [done]
    assert enquiries.plan().in_all == 1


def test_two_steps_of_one_person_at_one_hour_clash() -> None:
    steps = [Step(str(place), "line", "?", "bo", MONDAY, "09:30") for place in range(2)]
    apart = Step("3", "line", "?", "ada", MONDAY, "09:30")
    plan = plan_of([MONDAY], ["ada", "bo"], [*steps, apart], [A_LINE])
    assert [one.clashes for one in plan.of("bo").on(MONDAY)] == [True, True]
    assert [one.clashes for one in plan.of("ada").on(MONDAY)] == [False]


@settings(max_examples=examples(40))
@given(
    st.lists(
        st.builds(
            Step,
            id=st.uuids().map(str),
            line=st.sampled_from(["line", "closed", "gone"]),
            what=st.just("?"),
            person=st.sampled_from(["", "ada", "bo", "left"]),
            day=st.sampled_from([None, MONDAY, TUESDAY, date(2017, 3, 20)]),
            starts=st.sampled_from(["", "09:30", "14:00"]),
            done=st.booleans(),
        ),
        unique_by=lambda step: step.id,
    )
)
def test_every_expected_step_stands_in_the_plan_exactly_once(steps: list[Step]) -> None:
    closed = LineOfEnquiry("closed", "Why?", "", "", "", EnquiryStatus.SETTLED, "So.")
    plan = plan_of([MONDAY], ["ada", "bo"], steps, [A_LINE, closed])
    shown = [planned.step for one in plan.people for day in (None, *plan.days) for planned in one.on(day)]
    expected = [one for one in steps if one.line == "line" or (one.line == "closed" and one.done)]
    assert sorted(one.id for one in shown) == sorted(one.id for one in expected)
