"""The plan for week two: who does what on which day, line of enquiry by line of enquiry (pure)."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from qi_desktop.fieldnotes.enquiries.model import Step
from qi_desktop.fieldnotes.model import LineOfEnquiry

NOBODY = ""


@dataclass(frozen=True, slots=True)
class PlannedStep:
    """A step with the line of enquiry it serves; ``clashes`` if its person is expected twice at that hour."""

    step: Step
    line: LineOfEnquiry
    clashes: bool = False


@dataclass(frozen=True, slots=True)
class PersonPlan:
    """One person's steps by day; those without a day stand under None."""

    person: str
    steps: Mapping[date | None, tuple[PlannedStep, ...]]

    def on(self, day: date | None) -> tuple[PlannedStep, ...]:
        """Return what is to be done on a day, by hour."""
        return self.steps.get(day, ())

    @property
    def in_all(self) -> int:
        """Return how many steps the person has."""
        return sum(len(steps) for steps in self.steps.values())


@dataclass(frozen=True, slots=True)
class WeekTwoPlan:
    """The days of week two, and for everybody who follows a line of enquiry what they do on them."""

    days: tuple[date, ...]
    people: tuple[PersonPlan, ...]

    @property
    def in_all(self) -> int:
        """Return how many steps are planned."""
        return sum(one.in_all for one in self.people)

    def of(self, person: str) -> PersonPlan:
        """Return one person's plan."""
        return next((one for one in self.people if one.person == person), PersonPlan(person, {}))


def week_two(days: Sequence[str], week_one: Collection[str], length: int) -> list[date]:
    """Return the last working days of the fieldwork, as many as a week has, none of them in week one."""
    later = [day for day in days if day not in week_one] or list(days)
    return [date.fromisoformat(day) for day in later[-length:]]


def plan_of(
    days: Iterable[date], team: Sequence[str], steps: Iterable[Step], lines: Iterable[LineOfEnquiry]
) -> WeekTwoPlan:
    """Return the plan; a step of a closed line that was not done is not expected any more."""
    known = {line.id: line for line in lines}
    expected = [
        one for one in steps if one.line in known and (one.done or not known[one.line].status.is_closed)
    ]
    booked = Counter((one.person, one.day, one.starts) for one in expected if _is_fixed(one))
    planned = [
        PlannedStep(one, known[one.line], booked[one.person, one.day, one.starts] > 1) for one in expected
    ]
    others = dict.fromkeys(one.person for one in expected if one.person and one.person not in team)
    nobodys = [NOBODY] if any(not one.person for one in expected) else []
    return WeekTwoPlan(
        tuple(sorted({*days, *(one.day for one in expected if one.day)})),
        tuple(_person(person, planned) for person in (*nobodys, *team, *others)),
    )


def _is_fixed(step: Step) -> bool:
    return bool(step.person and step.day and step.starts) and not step.done


def _person(person: str, planned: Iterable[PlannedStep]) -> PersonPlan:
    own = sorted((one for one in planned if one.step.person == person), key=_order)
    days = dict.fromkeys(one.step.day for one in own)
    return PersonPlan(person, {day: tuple(one for one in own if one.step.day == day) for day in days})


def _order(planned: PlannedStep) -> tuple[str, str, str]:
    # Steps without an hour stand after those with one.
    return planned.step.starts or "~", planned.line.id, planned.step.id
