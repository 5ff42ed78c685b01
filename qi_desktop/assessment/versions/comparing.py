"""Two versions of a form side by side: questions that are new, changed, retired."""

from collections.abc import Callable, Iterator, Mapping

from qi_desktop.assessment.places import chains_of
from qi_desktop.assessment.versions.model import Difference, QuestionChange
from qi_desktop.forms.definition import Form, Item, Question

_ASPECTS: Mapping[Difference, Callable[[Question], object]] = {
    Difference.WORDS: lambda one: (one.label, one.hint, one.words),
    Difference.GUIDANCE: lambda one: one.guidance,
    Difference.TYPE: lambda one: (one.type, one.parameters),
    Difference.REQUIRED: lambda one: one.required,
    Difference.CHECKS: lambda one: (
        one.constraint,
        one.constraint_message,
        one.warning,
        one.warning_message,
    ),
    Difference.CALCULATION: lambda one: (one.calculation, one.default),
    Difference.COUNTING: lambda one: (
        (one.domain, one.section, one.key, one.work_of, one.unit, one.yes_is, one.scale)
    ),
}


def new_questions(now: Form, newer: Form) -> tuple[QuestionChange, ...]:
    """Return the questions only the newer version has."""
    return tuple(
        QuestionChange(one.name, one.label) for one in newer.questions() if not now.has_question(one.name)
    )


def retired_questions(now: Form, newer: Form) -> tuple[QuestionChange, ...]:
    """Return the questions the newer version has no more."""
    return new_questions(newer, now)


def changed_questions(now: Form, newer: Form) -> tuple[QuestionChange, ...]:
    """Return the questions both versions have but not alike, with what differs."""
    return tuple(
        QuestionChange(one.name, one.label, differences, _choices_gone(now, newer, one.name))
        for one in newer.questions()
        if now.has_question(one.name) and (differences := tuple(_differences(now, newer, one)))
    )


def is_asked_alike(now: Form, newer: Form, question: str) -> bool:
    """Tell whether an answer to a question stands at the same kind of place in both versions."""
    return newer.has_question(question) and (
        chains_of(now).get(question, ()) == chains_of(newer).get(question, ())
    )


def _differences(now: Form, newer: Form, question: Question) -> Iterator[Difference]:
    old = now.question(question.name)
    for difference, aspect in _ASPECTS.items():
        if aspect(old) != aspect(question):
            yield difference
    if _choices(now, old) != _choices(newer, question) or old.choice_filter != question.choice_filter:
        yield Difference.CHOICES
    if _relevance(now)[question.name] != _relevance(newer)[question.name]:
        yield Difference.RELEVANCE
    if not is_asked_alike(now, newer, question.name):
        yield Difference.ROSTER


def _choices(form: Form, question: Question) -> tuple[tuple[str, str], ...]:
    return tuple((choice.name, choice.label) for choice in form.choices_of(question))


def _choices_gone(now: Form, newer: Form, question: str) -> tuple[str, ...]:
    kept = {choice.name for choice in newer.choices_of(newer.question(question))}
    old = now.choices_of(now.question(question))
    return tuple(choice.label or choice.name for choice in old if choice.name not in kept)


def _relevance(form: Form) -> Mapping[str, tuple[str, ...]]:
    """Return the rules each question hangs on: those of its groups, the outermost first, and its own."""
    found: dict[str, tuple[str, ...]] = {}
    _gather(form.items, (), found)
    return found


def _gather(items: tuple[Item, ...], above: tuple[str, ...], found: dict[str, tuple[str, ...]]) -> None:
    for item in items:
        rules = (*above, item.relevant) if item.relevant else above
        if isinstance(item, Question):
            found[item.name] = rules
        else:
            _gather(item.items, rules, found)
