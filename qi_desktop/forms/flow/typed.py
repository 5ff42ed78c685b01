"""Answers are kept as text; here they become the typed values that expressions reckon with."""

import math
import re
from datetime import datetime

from qi_desktop.forms.definition import UNCOUNTED, Question
from qi_desktop.forms.expressions.dates import at_home, moment_of, parsed_date, parsed_time
from qi_desktop.forms.expressions.values import (
    Scalar,
    Value,
    is_blank,
    scalar,
    text_of_number,
    to_number,
    to_text,
)

_WHOLE = re.compile(r"\s*[+-]?\d+\s*")
_DECIMAL = re.compile(r"\s*[+-]?(\d+(\.\d*)?|\.\d+)\s*")
_SLIP = 1e-6
"""Steps of a range are decimal, numbers are not."""

NO_SUCH_CHOICE = "This is not one of the choices."
CHOICE_GONE = "This choice is no longer offered; choose again."
INCOMPLETE_RANKING = "Every choice has one place in the order."
_NOT_OF_TYPE = {
    "integer": "Give a whole number.",
    "decimal": "Give a number.",
    "range": "Give a number.",
    "date": "Give a date.",
    "dateTime": "Give a date with its time.",
    "time": "Give a time of day.",
}
_NUMBERS = {"integer": _WHOLE, "decimal": _DECIMAL, "range": _DECIMAL}


def typed(text: str, question_type: str) -> Scalar | None:
    """Return the value of an answer's text, or None when the text does not suit the question's type."""
    if question_type in _NUMBERS:
        return float(text) if _NUMBERS[question_type].fullmatch(text) else None
    if question_type in {"date", "dateTime"}:
        return parsed_date(text)
    if question_type == "time":
        return text if parsed_time(text) is not None else None
    return text


def seen(text: str, question_type: str) -> Scalar:
    """Return what other questions see of an answer; text of the wrong type is seen as it is."""
    if not text:
        return ""
    value = typed(text, question_type)
    return text if value is None else value


def stored(value: Value, question_type: str = "") -> str:
    """Return a calculated value as the text of an answer of that type; no number is blank.

    Reckoning with dates gives days: a question that takes a date turns them into one again, and one that
    takes a whole number leaves the fraction off, as ODK does.
    """
    if is_blank(value):
        return ""
    one = scalar(value)
    if isinstance(one, float) and math.isfinite(one):
        one = _as_type(one, question_type)
    elif question_type == "date" and isinstance(one, datetime):
        one = at_home(one).date()
    return to_text(one)


def _as_type(number: float, question_type: str) -> Scalar:
    if question_type == "integer":
        return float(math.trunc(number))
    if question_type in {"date", "dateTime"}:
        moment = moment_of(float(math.trunc(number)) if question_type == "date" else number)
        return number if moment is None else moment
    return number


def is_uncounted(text: str, own_choices: tuple[str, ...]) -> bool:
    """Tell whether an answer is a state that is no judgement and not a choice of the question itself."""
    return text in UNCOUNTED and text not in own_choices


def type_message(question_type: str) -> str:
    """Say what kind of answer a question takes."""
    return _NOT_OF_TYPE.get(question_type, "")


def suits(question: Question, text: str, choices: tuple[str, ...]) -> bool:
    """Tell whether every choice of an answer is among those now offered."""
    if not question.has_choices:
        return True
    if question.type == "select_one":
        return text in choices
    return all(choice in choices for choice in text.split())


def is_whole_ranking(text: str, choices: tuple[str, ...]) -> bool:
    """Tell whether an order names every choice once."""
    return sorted(text.split()) == sorted(choices)


def outside_range(question: Question, text: str) -> str:
    """Return what is wrong with a number of a range, or blank."""
    if question.type != "range":
        return ""
    parts = {"start": "1", "end": "10", "step": "1", **question.parameters}
    start, end, step = (to_number(parts[name]) for name in ("start", "end", "step"))
    number, low, high = float(text), min(start, end), max(start, end)
    if number < low or number > high:
        return f"Give a number from {text_of_number(low)} to {text_of_number(high)}."
    steps = (number - start) / step if step and math.isfinite(step) and math.isfinite(start) else 0.0
    if abs(steps - round(steps)) > _SLIP:
        return f"Give a number in steps of {text_of_number(abs(step))} from {text_of_number(start)}."
    return ""
