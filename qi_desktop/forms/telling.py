"""What is told of a workbook: pyxform's messages in place, everything in the order of the sheets."""

import re
from collections.abc import Iterable

from qi_desktop.forms.columns import Header
from qi_desktop.forms.errors import FormProblem, Severity

_PLACE = re.compile(r"\[row : (\d+)\]\s*(?:On the '(\w+)' sheet, the '([^']+)' value)?")
_PREAMBLE = re.compile(r"On the '\w+' sheet, the '[^']+' value( '[^']*')? is (invalid|problematic)\.\s*")
_HEADERS = re.compile(r"Invalid headers provided for sheet: '(\w+)'\.\s*")
_RAW = re.compile(r":\s*\{.*", re.DOTALL)
_OF_NO_CONCERN = ("max-pixels", "select one external", "_count", "external_choices")
_MORE = re.compile(r"\s*Learn more: \S+")
_SHEETS = {"": 0, "settings": 1, "survey": 2, "choices": 3}
_LAST = 4


def located(text: str, severity: Severity) -> FormProblem:
    """Find the place in one of pyxform's messages."""
    found = _PLACE.search(text)
    plain = _RAW.sub("", _MORE.sub("", _PREAMBLE.sub("", text)))
    if found is None and (headers := _HEADERS.search(plain)):
        return FormProblem(headers[1], 1, "", _HEADERS.sub("", plain).strip(), severity)
    if found is None:
        return FormProblem("", 0, "", plain.strip(), severity)
    words = re.sub(r"\[row : \d+\]", "", plain).strip()
    column = found[3] or ("parameters" if "parameter" in words.lower() else "")
    return FormProblem(found[2] or "survey", int(found[1]), column, words, severity)


def concerns_us(text: str) -> bool:
    """Tell whether one of pyxform's warnings is about anything this program does."""
    return not any(words in text for words in _OF_NO_CONCERN)


def in_order(
    problems: Iterable[FormProblem], headers: list[Header], only: Severity | None = None
) -> tuple[FormProblem, ...]:
    """Return problems without doubles, errors first, by sheet and row; columns as their author wrote them."""
    written = {header.means: header.written for header in reversed(headers)}
    told: dict[FormProblem, None] = {}
    for one in problems:
        if only in {None, one.severity}:
            column = written.get(one.column, one.column) if one.sheet == "survey" else one.column
            told[FormProblem(one.sheet, one.row, column, one.text, one.severity)] = None
    return tuple(sorted(told, key=_place))


def _place(problem: FormProblem) -> tuple[bool, int, str, int]:
    late = problem.severity is Severity.WARNING
    return late, _SHEETS.get(problem.sheet.lower(), _LAST), problem.sheet, problem.row
