"""What keeps a case assessment from being complete: each lack named with its question."""

from collections.abc import Iterator

from qi_desktop.assessment.judgement import needs_reason
from qi_desktop.assessment.model import Answer, Lack, Missing, Place
from qi_desktop.forms.definition import Form, Question
from qi_desktop.forms.flow import QuestionState


def missing_at(
    form: Form, state: QuestionState, place: Place, answer: Answer | None, *, contested: bool
) -> tuple[Missing, ...]:
    """Return every lack of one question of one row; none while it is not relevant."""
    if not state.relevant:
        return ()
    question = form.question(state.name)
    return tuple(
        Missing(*place, question.label or question.name, lack)
        for lack in _lacks(question, state, answer, contested=contested)
    )


def _lacks(
    question: Question, state: QuestionState, answer: Answer | None, *, contested: bool
) -> Iterator[Lack]:
    if state.missing:
        yield Lack.ANSWER
    if state.wrong:
        yield Lack.CORRECTION
    if needs_reason(question, state.value) and not (answer and answer.reason.strip()):
        yield Lack.REASON
    if state.warning and not (answer and answer.warning_reason.strip()):
        yield Lack.WARNING
    if contested:
        yield Lack.DECISION
