"""What stands on the printed plan: each person's days, hours, steps, and the questions behind them (pure)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from qi_desktop.fieldnotes.enquiries.plan import PersonPlan, PlannedStep, WeekTwoPlan
from qi_desktop.fieldnotes.model import LineOfEnquiry
from qi_desktop.inspection.model import Inspection
from qi_desktop.reporting.methodology import fieldwork_period

NOBODY = "Nobody yet"


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One step; ``note`` is what has to be settled about it, or that it is done."""

    hour: str
    what: str
    question: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class PlanDay:
    """One day with its steps, perhaps none; None is the day that is not settled yet."""

    day: date | None
    rows: tuple[PlanRow, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """A question somebody follows, and what would settle it."""

    question: str
    would_settle: str


@dataclass(frozen=True, slots=True)
class PersonSheet:
    """One person's week two: the days, and the questions their steps serve or they follow."""

    name: str
    named: bool
    days: tuple[PlanDay, ...]
    asked: tuple[Asked, ...]

    @property
    def steps(self) -> int:
        """Return how many steps the person has."""
        return sum(len(one.rows) for one in self.days)


@dataclass(frozen=True, slots=True)
class PlanSheets:
    """The sheets of one person or of all, and of which inspection they are."""

    title: str
    programme: str
    fieldwork: str
    sheets: tuple[PersonSheet, ...]

    @property
    def days(self) -> tuple[date, ...]:
        """Return the days that stand on the sheets."""
        return tuple(sorted({one.day for sheet in self.sheets for one in sheet.days if one.day}))


def plan_sheets(
    inspection: Inspection,
    plan: WeekTwoPlan,
    lines: Sequence[LineOfEnquiry],
    names: Mapping[str, str],
    person: str | None = None,
) -> PlanSheets:
    """Return a sheet for everybody with a step, or for the one person asked for."""
    people = [one for one in plan.people if person in (None, one.person) and one.in_all]
    return PlanSheets(
        title=inspection.title,
        programme=inspection.programme,
        fieldwork=fieldwork_period(inspection),
        sheets=tuple(_sheet(one, plan.days, lines, names) for one in people),
    )


def _sheet(
    one: PersonPlan, days: Iterable[date], lines: Sequence[LineOfEnquiry], names: Mapping[str, str]
) -> PersonSheet:
    undated: list[date | None] = [None] if one.on(None) else []
    # A day on which somebody has nothing to do is worth knowing; of nobody it is not.
    shown = [day for day in days if one.person or one.on(day)]
    served = {planned.line.id for steps in one.steps.values() for planned in steps}
    asked = [
        line
        for line in lines
        if line.id in served or (one.person and line.inspector == one.person and not line.status.is_closed)
    ]
    return PersonSheet(
        name=names.get(one.person, "") or NOBODY,
        named=bool(one.person),
        days=tuple(PlanDay(day, tuple(_row(step) for step in one.on(day))) for day in (*shown, *undated)),
        asked=tuple(Asked(line.question, line.would_settle) for line in asked),
    )


def _row(planned: PlannedStep) -> PlanRow:
    note = "Done" if planned.step.done else ""
    if planned.clashes:
        note = f"Expected twice at {planned.step.starts}."
    return PlanRow(planned.step.starts, planned.step.what, planned.line.question, note)
