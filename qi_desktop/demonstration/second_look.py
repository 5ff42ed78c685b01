"""The quality lead assesses some cases a second time, blind; both agree but once, and that is settled."""

from dataclasses import dataclass

from qi_desktop.demonstration import exchanging
from qi_desktop.demonstration.answers import AnswerPlan
from qi_desktop.demonstration.laptops import SEED, Laptops
from qi_desktop.services import Services

_CASES, _PROPOSED = 2, 8
_DOUBTED = "done_weak"
_DOUBT = "It rests on one source only, and what follows from it is not said."
_SETTLED = (
    "A second source stands on the last pages of the file, which the second reading passed over;"
    " both looked at it together and agree."
)


@dataclass(frozen=True, slots=True)
class SecondLook:
    """The cases assessed a second time, and the one question on which the second opinion differs."""

    numbers: tuple[str, ...]
    doubted: tuple[str, str]


def choose(laptops: Laptops, plan: AnswerPlan) -> SecondLook:
    """The lead gives some proposed cases to the quality lead, whose pack holds nothing of the answers."""
    disputed = {one.number for one in plan.disagreements}
    proposed = laptops.lead.second.propose(_PROPOSED, SEED)
    numbers = [case.number for case in proposed if case.number not in disputed][:_CASES]
    for number in numbers:
        laptops.lead.second.choose_for_second(number, laptops.quality_lead_member)
    exchanging.issue_packs(laptops, [laptops.quality_lead])
    return SecondLook(tuple(numbers), (numbers[0], _doubtful(laptops.lead, plan, numbers[0])))


def assess(laptops: Laptops, plan: AnswerPlan, look: SecondLook) -> None:
    """The quality lead answers the whole form of each case on their own laptop."""
    quality_lead = laptops.quality_lead
    for number in look.numbers:
        case = quality_lead.sampling.sampled_case(number)
        answering = quality_lead.second.answering(case.id)
        for answer in plan.answers_of(number):
            doubted = (number, answer.question) == look.doubted
            answering.record(
                answer.question,
                _DOUBTED if doubted else answer.value,
                answer.row,
                reason=_DOUBT if doubted else answer.reason,
                evidence=answer.evidence,
            )
        quality_lead.second.complete(case.id)


def settle(laptops: Laptops, look: SecondLook) -> None:
    """Both look at the difference together; the first judgement stands, with the reason."""
    number, question = look.doubted
    for line in laptops.lead.second.compare(number).unsettled:
        if line.question == question:
            laptops.lead.second.settle(number, question, line.first.value, _SETTLED)


def _doubtful(lead: Services, plan: AnswerPlan, number: str) -> str:
    """Return the question to doubt: a sufficient judgement that no other question hangs on."""
    form, flow = lead.assessment.form(), lead.assessment.ready_form_of(number).flow
    return next(
        one.question
        for one in plan.answers_of(number)
        if one.value == "sufficient"
        and one.row is None
        and form.question(one.question).scale == "S2"
        and not [
            name
            for name in flow.dependants(one.question)
            if name != one.question and form.question(name).is_asked
        ]
    )
