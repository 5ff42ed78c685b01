"""Answers are kept as text; here they become the typed values that expressions reckon with."""

import re

from qi_desktop.forms.definition import UNCOUNTED, Question
from qi_desktop.forms.expressions.dates import parsed_date, parsed_time
from qi_desktop.forms.expressions.values import Scalar, Value, is_blank, to_text

_WHOLE = re.compile(r"\s*[+-]?\d+\s*")
_DECIMAL = re.compile(r"\s*[+-]?(\d+(\.\d*)?|\.\d+)\s*")
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


def stored(value: Value) -> str:
    """Return a calculated value as text; no number is blank."""
    return "" if is_blank(value) else to_text(value)


def is_uncounted(text: str, own_choices: tuple[str, ...]) -> bool:
    """Tell whether an answer is a state that is no judgement and not a choice of the question itself."""
    return text in UNCOUNTED and text not in own_choices


def suits(question: Question, text: str, choices: tuple[str, ...]) -> bool:
    """Tell whether every choice of an answer is among those now offered."""
    if not question.has_choices:
        return True
    chosen = [text] if question.type == "select_one" else text.split()
    return all(choice in choices for choice in chosen)
