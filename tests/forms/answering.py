"""Answers a whole form from start to end, as a person would who takes whatever is offered."""

from qi_desktop.forms.definition import Form, Question
from qi_desktop.forms.flow import Flow, FlowState, QuestionState
from tests.forms.evaluating import NOW

BY_TYPE = {
    "text": "words",
    "integer": "2",
    "decimal": "1.5",
    "date": "2016-03-01",
    "time": "10:30",
    "dateTime": "2016-03-01T10:30:00",
    "acknowledge": "OK",
}


def fitting(question: Question, state: QuestionState) -> str:
    """Return an answer that suits a question: the last choice offered, or something of its type."""
    if question.type == "rank":
        return " ".join(state.choices)
    if state.choices:
        return state.choices[-1]
    if question.type == "range":
        return question.parameters["start"]
    return BY_TYPE.get(question.type, "words")


def answered_from_start_to_end(form: Form) -> tuple[FlowState, int]:
    """Answer every relevant question in the order of the form, one change at a time; tell how many."""
    flow = Flow(form)
    state = flow.state({}, now=NOW)
    given = 0
    for question in form.questions():
        if question.is_asked and not form.repeat_of(question.name):
            now = state.of(question.name)
            if now.relevant and not now.answered and not now.read_only:
                state = flow.changed(state, question.name, fitting(question, now))
                given += 1
    return state, given
