"""The lead looks over the first cases: most are approved, two come back with a comment and are mended."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from qi_desktop.assessment.judgement import NOT_SUFFICIENT
from qi_desktop.assessment.model import Answer, AssessmentState
from qi_desktop.demonstration.assessing import Shift
from qi_desktop.services import Services

_APPROVED, _RETURNED = 6, 2
_ASKED = (
    "Which entry in the record shows this? Please name its date, so that the manager can follow it.",
    "Is this about the first plan or about the review? The reason fits both.",
)
_MENDED = (" The entry of the second supervision appointment shows it.", " The first plan is meant.")


@dataclass(frozen=True, slots=True)
class Returned:
    """A case that came back, the question asked about, and what its inspector adds to the reason."""

    inspector: Services
    number: str
    question: str
    added: str


def look_over(lead: Services, shifts: Sequence[Shift]) -> list[Returned]:
    """Approve what is complete by mid-week, apart from two cases that are returned with a comment each."""
    complete = list(_complete(lead, shifts))
    returned: list[Returned] = []
    for shift, number in complete:
        weak = _weak_answer(lead, number)
        if (
            weak is not None
            and len(returned) < _RETURNED
            and all(one.inspector is not shift.inspector for one in returned)
        ):
            asked = _ASKED[len(returned)]
            lead.life.comment(number, weak.question, asked, weak.row)
            lead.life.return_assessment(number)
            returned.append(Returned(shift.inspector, number, weak.question, _MENDED[len(returned)]))
    sent_back = {one.number for one in returned}
    for _, number in [one for one in complete if one[1] not in sent_back][:_APPROVED]:
        lead.life.approve_assessment(number)
    return returned


def mend(returned: Sequence[Returned]) -> None:
    """Each inspector says more, settles the comment and completes the case again."""
    for one in returned:
        assessment, life = one.inspector.assessment, one.inspector.life
        answer = assessment.assessment(one.number).answer(one.question)
        case = assessment.record_of(one.number)
        if answer is not None:
            reason = f"{answer.reason}{one.added}"
            assessment.record_answer(case, one.question, answer.value, row=answer.row, reason=reason)
        for comment in life.comments(case):
            life.settle_comment(comment.id)
        assessment.complete_assessment(case)


def approve_mended(lead: Services, returned: Sequence[Returned]) -> None:
    """Approve what came back mended, and lock the first case of all."""
    for one in returned:
        lead.life.approve_assessment(one.number)
    for one in returned[:1]:
        lead.life.lock_assessment(one.number)


def _complete(lead: Services, shifts: Sequence[Shift]) -> Iterator[tuple[Shift, str]]:
    for shift in shifts:
        for number in shift.early:
            if lead.assessment.state_of(number) is AssessmentState.COMPLETE:
                yield shift, number


def _weak_answer(lead: Services, number: str) -> Answer | None:
    """Return the first judgement of a case that is not sufficient and stands outside of rosters."""
    answers = lead.assessment.assessment(number).answers.values()
    weak = (one for one in answers if one.value in NOT_SUFFICIENT and one.reason and one.row is None)
    return next(weak, None)
