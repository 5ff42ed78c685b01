"""Checks what was settled: is an answer missing, can it stand, and what is to be said about it."""

from qi_desktop.forms.definition import FOREIGN_TYPES, SILENT_TYPES, Question
from qi_desktop.forms.expressions.expression import Expression
from qi_desktop.forms.expressions.scope import Scope
from qi_desktop.forms.expressions.values import to_boolean
from qi_desktop.forms.flow.plan import Step
from qi_desktop.forms.flow.row_choices import NO_SUCH_ROW, chosen_from_rows
from qi_desktop.forms.flow.settling import Settling
from qi_desktop.forms.flow.spots import Rows
from qi_desktop.forms.flow.state import QuestionState
from qi_desktop.forms.flow.typed import (
    CHOICE_GONE,
    INCOMPLETE_RANKING,
    NO_SUCH_CHOICE,
    is_uncounted,
    is_whole_ranking,
    outside_range,
    suits,
    type_message,
    typed,
)
from qi_desktop.forms.flow.world import Place

_NEVER_MISSING = FOREIGN_TYPES | SILENT_TYPES


def state_of(settling: Settling, step: Step, question: Question, rows: Rows) -> QuestionState:
    """Check what was settled for a question and write it down."""
    spot = (step.name, rows)
    kept = settling.given.get(spot, "")
    if not settling.world.shown.at(step.name, rows):
        return _irrelevant(step, rows, kept)
    place = Place(settling.world, step.slot, rows)
    value = settling.texts.at(step.name, rows) or ""
    rules = step.rules
    uncounted = is_uncounted(value, step.choices)
    choices = chosen_from_rows(rules, place) or step.offering.now(
        place, lambda: settling.world.lists.items(question.choices)
    )
    judgeable = bool(value) and not uncounted
    wrong, message = _wrong(step, question, value, place, choices) if judgeable else ("", "")
    required = _holds(rules.required, place)
    return QuestionState(
        name=step.name,
        rows=rows,
        relevant=True,
        value=value,
        kept=kept or value,
        required=required,
        missing=required and not value and question.type not in _NEVER_MISSING and rules.calculation is None,
        wrong=wrong,
        message=message,
        read_only=rules.calculation is not None or _holds(rules.read_only, place),
        uncounted=uncounted,
        choices=choices,
        by_rule=spot not in settling.overruled or settling.is_relevant_by_rule(step, rows),
        warning=_warning(rules.warning, question, place) if judgeable else "",
    )


def _irrelevant(step: Step, rows: Rows, kept: str) -> QuestionState:
    return QuestionState(
        name=step.name,
        rows=rows,
        relevant=False,
        value="",
        kept=kept,
        required=False,
        missing=False,
        wrong="",
        message="",
        read_only=False,
        uncounted=False,
        choices=step.choices,
        by_rule=False,
    )


def _wrong(
    step: Step, question: Question, value: str, place: Place, choices: tuple[str, ...]
) -> tuple[str, str]:
    if typed(value, question.type) is None:
        return "type", type_message(question.type)
    if odd := _odd_choice(step, question, value, choices):
        return "choice", odd
    bounds = outside_range(question, value)
    if bounds:
        return "range", bounds
    if step.rules.constraint is None or _holds(step.rules.constraint, place):
        return "", ""
    return "constraint", question.constraint_message


def _odd_choice(step: Step, question: Question, value: str, choices: tuple[str, ...]) -> str:
    """Tell what is wrong with a choice; nothing when it stands."""
    if step.rules.chosen_from is not None:
        return "" if value in choices else NO_SUCH_ROW
    if step.choices and not suits(question, value, choices):
        gone = choices != step.choices and suits(question, value, step.choices)
        return CHOICE_GONE if gone else NO_SUCH_CHOICE
    if question.type == "rank" and step.choices and not is_whole_ranking(value, choices):
        return INCOMPLETE_RANKING
    return ""


def _warning(rule: Expression | None, question: Question, place: Place) -> str:
    """The rule must hold; where it does not, its message is the warning."""
    if rule is None or _holds(rule, place):
        return ""
    return question.warning_message or question.warning


def _holds(rule: Expression | None, place: Place) -> bool:
    return rule is not None and to_boolean(rule.evaluate(Scope(place.world, place, place)))
