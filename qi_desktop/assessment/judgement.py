"""The rules of an answer: which values a question takes, and when a written reason is asked for."""

from qi_desktop.assessment.model import ValueNotAllowed
from qi_desktop.forms.definition import NO_EVIDENCE, NOT_KNOWN, NOT_RELEVANT, UNCOUNTED, Form, Question
from qi_desktop.forms.flow.typed import suits, typed

NOT_SUFFICIENT = frozenset({"not_done", "done_weak", "too_late"})
_FREE_TEXT = "text"


def needs_reason(question: Question, value: str) -> bool:
    """Tell whether an answer asks for a written reason: not sufficient, or relevance overruled."""
    judged = question.is_asked and question.is_judgement
    return value == NOT_RELEVANT or (judged and value in NOT_SUFFICIENT)


def require_value(form: Form, question: Question, value: str) -> None:
    """Refuse a value that is neither of the question's type and choices nor one of the uncounted states.

    Constraints are not looked at: they may hang on other answers, so flow reports them instead.
    """
    if value in UNCOUNTED and question.type != _FREE_TEXT:
        return
    choices = tuple(choice.name for choice in form.choices_of(question))
    if typed(value, question.type) is None or not suits(question, value, choices):
        states = () if question.type == _FREE_TEXT else (NOT_KNOWN, NO_EVIDENCE, NOT_RELEVANT)
        allowed = (*choices, *states) if choices else (question.type, *states)
        raise ValueNotAllowed(question.name, question.label, value, allowed)
