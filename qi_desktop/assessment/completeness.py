"""What keeps a case assessment from being complete: each lack named with its question."""

from collections.abc import Iterator, Mapping

from qi_desktop.assessment.judgement import needs_reason
from qi_desktop.assessment.model import Answer, Lack, Missing, Place
from qi_desktop.forms.definition import Form
from qi_desktop.forms.flow import FlowState, QuestionState


def missing_in(
    form: Form,
    flow: FlowState,
    answers: Mapping[Place, Answer],
    contested: frozenset[Place],
    rows: Mapping[str, tuple[int, ...]],
) -> tuple[Missing, ...]:
    """Return every lack of the questions that are relevant now, in the order of the form."""
    found: list[Missing] = []
    for state in flow:
        if not state.relevant:
            continue
        place = _place(form, state, rows)
        question = form.question(state.name)
        answer = answers.get(place)
        reason = answer.reason.strip() if answer else ""
        explained = bool(reason) or not needs_reason(question, state.value)
        found += [
            Missing(*place, question.label or question.name, lack)
            for lack in _lacks(state, explained=explained, contested=place in contested)
        ]
    return tuple(found)


def _lacks(state: QuestionState, *, explained: bool, contested: bool) -> Iterator[Lack]:
    if state.missing:
        yield Lack.ANSWER
    if state.wrong:
        yield Lack.CORRECTION
    if not explained:
        yield Lack.REASON
    if contested:
        yield Lack.DECISION


def _place(form: Form, state: QuestionState, rows: Mapping[str, tuple[int, ...]]) -> Place:
    repeat = form.repeat_of(state.name)
    if repeat is None or not state.rows:
        return state.name, None
    stored = rows.get(repeat.name, ())
    place = state.rows[-1]
    # A row that the form itself counts may stand beyond those that were answered.
    return state.name, stored[place - 1] if place <= len(stored) else place
