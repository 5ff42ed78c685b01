"""How every question of a case stands, and how much of each section is done; needs no card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.assessment.model import AssessmentState
from qi_desktop.assessment.service import answer_id
from qi_desktop.ui.assessment.question_card import CardState

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from qi_desktop.assessment.model import CaseAssessment
    from qi_desktop.forms.definition import Form, Question, Section

Asked = tuple[str, "int | None"]
"""A question's name, and the row it is asked in."""


def states_of(
    found: CaseAssessment, form: Form, shown: Mapping[str, Sequence[int]]
) -> dict[Asked, CardState]:
    """Return how each question stands; ``shown`` names the rows on the page that have no answer yet."""
    return {
        (question.name, row): state_at(found, form, question.name, row)
        for section in form.sections()
        for question in _asked(section)
        for row in _rows_of(form, question, found, shown)
    }


def tallies_of(form: Form, states: Mapping[Asked, CardState]) -> dict[str, tuple[int, int]]:
    """Return for each section how many of its relevant questions are answered, and how many there are."""
    tallies: dict[str, tuple[int, int]] = {}
    for section in form.sections():
        names = {question.name for question in _asked(section)}
        relevant = [state for (name, _), state in states.items() if name in names and state.relevant]
        if names:
            tallies[section.name] = sum(bool(state.value) for state in relevant), len(relevant)
    return tallies


def state_at(found: CaseAssessment, form: Form, name: str, row: int | None) -> CardState:
    """Return how one question stands."""
    held = found.answer(name, row)
    place = _place(found, form, name, row)
    state = found.flow.questions.get((name, () if place is None else (place,)))
    contested = (name, row) in found.contested
    return CardState(
        value=held.value if held else "",
        relevant=state.relevant if state is not None else True,
        required=state.required if state is not None else False,
        reason=held.reason if held else "",
        record=answer_id(form, found.sampled_case, name, row),
        message=state.message if state is not None and state.wrong else "",
        contested=contested,
        read_only=contested or found.state is AssessmentState.COMPLETE,
    )


def _asked(section: Section) -> Iterator[Question]:
    return (question for question in section.questions if question.is_asked)


def _place(found: CaseAssessment, form: Form, name: str, row: int | None) -> int | None:
    """Return where a stored row stands in the flow, which counts without gaps."""
    repeat = form.repeat_of(name)
    if repeat is None or row is None:
        return None
    stored = found.rows.get(repeat.name, ())
    return stored.index(row) + 1 if row in stored else row


def _rows_of(
    form: Form, question: Question, found: CaseAssessment, shown: Mapping[str, Sequence[int]]
) -> Sequence[int | None]:
    """Return the rows a question is asked in: those with answers and those just added, or none."""
    repeat = form.repeat_of(question.name)
    if repeat is None:
        return (None,)
    return sorted({*found.rows.get(repeat.name, ()), *shown.get(repeat.name, ())})
