"""Two assessments of one case side by side, question by question."""

from collections.abc import Iterator, Mapping

from qi_desktop.assessment.model import CaseAssessment, Place
from qi_desktop.assessment.places import chains_of, spot_of
from qi_desktop.assessment.second.agreement import Pair
from qi_desktop.assessment.second.model import Comparison, Line, Settled, Side
from qi_desktop.forms.definition import UNCOUNTED, Form, Question
from qi_desktop.forms.flow.state import QuestionState, rows_of

_FREE = frozenset({"text", "note"})
_SEVERAL = "select_multiple"
_NOBODY = Side("", "", "", asked=False)


def compared(
    form: Form,
    first: CaseAssessment,
    second: CaseAssessment,
    given: Mapping[Place, str],
    settled: Mapping[Place, Settled],
) -> Comparison:
    """Return every place that either was asked, in the order of the form.

    ``given`` holds the first assessment's answers as they stood before they were settled.
    """
    lines = [
        Line(
            question=question.name,
            row=place[1],
            label=question.label,
            section=question.section,
            first=_side(form, first, place, given.get(place)),
            second=_side(form, second, place, None),
            comparable=question.type not in _FREE,
            settled=settled.get(place),
        )
        for question in form.questions()
        if question.is_asked
        for place in _places(form, question, first, second)
    ]
    asked = tuple(line for line in lines if line.first.asked or line.second.asked)
    return Comparison(first.sampled_case, first.number, asked)


def paired(form: Form, comparison: Comparison) -> Iterator[tuple[Question, Pair]]:
    """Yield what enters the figures of agreement: one choice of several, made by both as a judgement.

    Rosters are left out: nobody can say that the first need one person names is the first of the other.
    """
    for line in comparison.lines:
        question = form.question(line.question)
        if line.row is None and question.has_choices and question.type != _SEVERAL and line.answered_by_both:
            pair = line.first.value, line.second.value
            if not UNCOUNTED & set(pair):
                yield question, pair


def _places(form: Form, question: Question, first: CaseAssessment, second: CaseAssessment) -> Iterator[Place]:
    if question.name not in chains_of(form):
        yield question.name, None
        return
    given = {place for one in (first, second) for place in one.answers if place[0] == question.name}
    yield from sorted(given, key=lambda place: rows_of(place[1]))


def _side(form: Form, found: CaseAssessment, place: Place, given: str | None) -> Side:
    state = _state(form, found, place)
    if state is None or not (state.relevant or given):
        return _NOBODY
    answer = found.answers.get(place)
    value = state.value if given is None else given
    return Side(value, _words(form, place[0], value), answer.reason if answer else "", asked=True)


def _state(form: Form, found: CaseAssessment, place: Place) -> QuestionState | None:
    return found.flow.questions.get(spot) if (spot := spot_of(form, found.stored, *place)) else None


def _words(form: Form, question: str, value: str) -> str:
    if value in UNCOUNTED:
        return value.replace("_", " ").capitalize()
    asked = form.question(question)
    parts = value.split() if asked.type == _SEVERAL else [value]
    return ", ".join(form.choice_label(question, part) for part in parts)
