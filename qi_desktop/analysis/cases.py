"""From a case's form and answers to what counting sees: relevance as it is now, disputes and facts."""

from collections.abc import Sequence

from qi_desktop.analysis.counting import is_counted
from qi_desktop.analysis.model import CountedCase, CountedQuestion, Occurrence
from qi_desktop.assessment.model import CaseAssessment, Place
from qi_desktop.assessment.places import row_of
from qi_desktop.forms.definition import Form, Question, Repeat
from qi_desktop.forms.flow import Flow

_ASKS_FOR_PROVIDER = "${provider}"


def counted_questions(forms: Sequence[Form]) -> list[CountedQuestion]:
    """Return the questions that are counted, by reporting key, the newest form's wording first."""
    found: dict[str, CountedQuestion] = {}
    for form in forms:
        for question in form.questions():
            if question.is_judgement and is_counted(question.scale):
                found.setdefault(question.key, _counted(question, form.repeat_of(question.name)))
    return list(found.values())


def facts_of(form: Form) -> dict[str, str]:
    """Return the facts by which cases can be told apart, by name with their labels; no free text."""
    return {
        question.name: question.label
        for question in form.questions()
        if (question.has_choices or question.is_calculated)
        and not question.is_judgement
        and form.repeat_of(question.name) is None
    }


def counted_case(assessment: CaseAssessment, form: Form, flow: Flow) -> CountedCase:
    """Return one case as counting sees it; a hidden answer has no place, a wrong one is no answer."""
    places: dict[str, list[Occurrence]] = {}
    by_name = {
        question.name: question
        for question in form.questions()
        if question.is_judgement and is_counted(question.scale)
    }
    contested: set[Place] = set()
    unsettled = _unsettled(assessment.contested, flow)
    for question in by_name.values():
        places.setdefault(question.key, [])
    for state in assessment.flow:
        question = by_name.get(state.name)
        if question is None or not state.relevant:
            continue
        row = row_of(form, assessment.stored, state.name, state.rows)
        places[question.key].append((row, "" if state.wrong else state.value))
        if (question.name, row) in assessment.contested or question.name in unsettled:
            contested.add((question.key, row))
    facts = {name: _fact(assessment, name) for name in facts_of(form)}
    return CountedCase(
        assessment=assessment.sampled_case,
        number=assessment.number,
        provider=assessment.provider,
        facts={**facts, **assessment.context, "inspector": assessment.inspector},
        places=places,
        contested=frozenset(contested),
        reasons={
            (by_name[question].key, row): answer.reason
            for (question, row), answer in assessment.answers.items()
            if answer.reason and question in by_name
        },
    )


def _counted(question: Question, roster: Repeat | None) -> CountedQuestion:
    return CountedQuestion(
        key=question.key,
        label=question.label,
        domain=question.domain,
        section=question.section,
        scale=question.scale,
        yes_is=question.yes_is or "good",
        work_of=question.work_of,
        unit=roster.node.removesuffix("s") if roster else question.unit or "case",
        rule=question.relevant,
        mixed_rule=_ASKS_FOR_PROVIDER in question.relevant,
    )


def _unsettled(contested: frozenset[Place], flow: Flow) -> set[str]:
    """Return what hangs on a disputed answer: nobody can say yet whether or how it counts."""
    names = {question for question, _row in contested}
    return {later for name in names for later in flow.dependants(name) if later not in names}


def _fact(assessment: CaseAssessment, name: str) -> str:
    state = assessment.flow.questions.get((name, ()))
    return state.value if state else ""
