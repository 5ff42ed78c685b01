"""Week one of the demonstration: the cases are shared out and each inspector answers the form of theirs."""

from collections.abc import Sequence
from dataclasses import dataclass

from qi_desktop.demonstration.answers import AnswerPlan, answer_plan
from qi_desktop.demonstration.disagreements import Disagreement
from qi_desktop.demonstration.facts import DemoCase
from qi_desktop.demonstration.laptops import Laptops
from qi_desktop.demonstration.published import published_rows
from qi_desktop.services import Services


@dataclass(frozen=True, slots=True)
class Shift:
    """The cases one inspector answers: those finished by mid-week, and those of the days after."""

    inspector: Services
    early: tuple[str, ...]
    late: tuple[str, ...]


def plan_answers(lead: Services) -> AnswerPlan:
    """Invent the answers of all sampled cases; they enter counts only as answers that inspectors give."""
    cases = [DemoCase.of(case, lead.sampling.facts(case)) for case in lead.sampling.sampled_cases()]
    return answer_plan(lead.assessment.form(), cases, published_rows())


def shifts(laptops: Laptops, plan: AnswerPlan) -> list[Shift]:
    """Return who answers what when; cases two inspectors will disagree on come early."""
    disputed = {one.number for one in plan.disagreements}
    found: list[Shift] = []
    for inspector in laptops.inspectors:
        cases = inspector.allocating.cases_of(inspector.workspace.person)
        numbers = sorted((case.number for case in cases), key=lambda number: (number not in disputed, number))
        half = max(len(numbers) // 2, sum(number in disputed for number in numbers))
        found.append(Shift(inspector, tuple(numbers[:half]), tuple(numbers[half:])))
    return found


def answer_cases(inspector: Services, plan: AnswerPlan, numbers: Sequence[str]) -> None:
    """Answer the form of these cases in its working order; a case with a disputed question stays open."""
    disputed = {(one.number, one.question) for one in plan.disagreements}
    for number in numbers:
        case = inspector.sampling.sampled_case(number)
        inspector.assessment.start_assessment(case.id)
        left_open = False
        for answer in plan.answers_of(number):
            if (number, answer.question) in disputed:
                left_open = True
                continue
            inspector.assessment.record_answer(
                case.id,
                answer.question,
                answer.value,
                row=answer.row,
                reason=answer.reason,
                evidence=answer.evidence,
            )
        if not left_open:
            inspector.assessment.complete_assessment(case.id)


def pass_on(
    laptops: Laptops, disputed: Sequence[Disagreement]
) -> list[tuple[Disagreement, Services, Services]]:
    """The lead gives each disputed case to another inspector while the first still works on it."""
    inspectors = laptops.inspectors
    owners = {one.workspace.person: place for place, one in enumerate(inspectors)}
    handed: dict[str, tuple[int, int]] = {}
    for number in sorted({one.number for one in disputed}):
        case = laptops.lead.sampling.sampled_case(number)
        first = owners[case.inspector or ""]
        handed[number] = first, (first + 1) % len(inspectors)
        laptops.lead.allocating.allocate_case(case.id, inspectors[handed[number][1]].workspace.person)
    laptops.lead.interviewing.propose_timetable()
    return [(one, inspectors[handed[one.number][0]], inspectors[handed[one.number][1]]) for one in disputed]


def disagree(handed: Sequence[tuple[Disagreement, Services, Services]]) -> None:
    """Both answer the same question apart, neither knowing of the other; the second completes the case."""
    for planned, first, second in handed:
        case = first.sampling.sampled_case(planned.number)
        for inspector, value in ((first, planned.first), (second, planned.second)):
            inspector.assessment.record_answer(case.id, planned.question, value, reason=planned.reason)
    for number, second in {planned.number: second for planned, _, second in handed}.items():
        second.assessment.complete_assessment(second.sampling.sampled_case(number).id)
