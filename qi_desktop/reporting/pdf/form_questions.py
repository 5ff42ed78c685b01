"""The questions of a form as they stand on paper: number, words, when they are asked, room for the answer."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal, InvalidOperation

from reportlab.platypus import Flowable, TableStyle

from qi_desktop.assessment.judgement import needs_reason
from qi_desktop.forms.definition import FOREIGN_TYPES, Form, Group, Question, Repeat
from qi_desktop.forms.plain_words import in_plain_words
from qi_desktop.reporting.pdf.answering import Tick, TickBoxes, WritingLines
from qi_desktop.reporting.pdf.flowables import Box, gap, words
from qi_desktop.reporting.pdf.form_document import FORM_WIDTH
from qi_desktop.reporting.pdf.style import LINE

_NUMBER = 26.0
_WIDEST_BESIDE = 215.0
_MOST_CHOICES = 15
_REFERENCE = re.compile(r"\$\{\s*([^}]+?)\s*\}")
_MARKS = re.compile(r"\*\*|__|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)|^#{1,6}\s+", re.MULTILINE)
_LINK = re.compile(r"\[([^\]]+)\]\((?:[^)]+)\)")
_TAG = re.compile(r"</?(?:span|p|br|b|i|u|font|div)\b[^>]*>", re.IGNORECASE)
_MOST_STEPS = 11
_MOST_LINES, _LONG_TEXT, _SHORT_TEXT = 10, 5, 2
UNKNOWN = "…"
_QUIET = (Tick("Not known", quiet=True), Tick("No evidence", quiet=True))
_FIELDS = {
    "date": "day, month, year",
    "time": "hour, minutes",
    "dateTime": "day, month, year; hour, minutes",
    "integer": "whole number",
    "decimal": "number",
    "range": "number",
}


class Asked:
    """The questions of a form under running numbers, ready to be set."""

    def __init__(self, form: Form) -> None:
        self._form = form
        asked = [question for question in form.questions() if question.is_asked and shown(question)]
        self._numbers = {question.name: number for number, question in enumerate(asked, 1)}

    def set(self, question: Question) -> Box:
        """Return a question with room for its answer: short ones on one line, judgements with a reason."""
        number = words(f"{self._numbers[question.name]}", "question number")
        told = [words(self.label(question), "question"), *self._notes(question)]
        ticks = self.ticks(question)
        beside = TickBoxes(ticks)
        if ticks and not question.is_judgement and beside.natural_width <= _WIDEST_BESIDE:
            widths = [_NUMBER, FORM_WIDTH - _NUMBER - beside.natural_width, beside.natural_width]
            return laid_out([[number, told, beside]], widths)
        return laid_out([[number, [*told, *self._room(question, ticks)]]], [_NUMBER, FORM_WIDTH - _NUMBER])

    def number(self, question: Question) -> int:
        """Return the running number of a question."""
        return self._numbers[question.name]

    def label(self, question: Question) -> str:
        """Return the words of a question."""
        return self.plain(question.label or question.node)

    def reckoned(self, text: str) -> str:
        """Return a number the form reckons with, where a question that is always calculated stands for it."""
        found = _REFERENCE.fullmatch(text)
        if found and self._form.has_question(found[1]):
            return self._form.question(found[1]).calculation
        return text

    def when(self, item: Question | Group | Repeat) -> str:
        """Return when an item is asked, in words; empty when always."""
        if item.relevant.replace(" ", "") in {"", "true()"}:
            return ""
        told = in_plain_words(item.relevant, self._form, self._called)
        return f"Only if {told}." if told else f"Only if this rule holds: {item.relevant}"

    def plain(self, text: str) -> str:
        """Return words without marks; for the answer of another question its number stands."""
        return _REFERENCE.sub(lambda found: self._stands_for(found[1]), without_marks(text))

    def _stands_for(self, name: str) -> str:
        """What the program reckons cannot be known on paper: dots stand for it."""
        if name in self._numbers:
            return f"[question {self._numbers[name]}]"
        known = self._form.has_question(name) and self._form.question(name).label
        return f"[“{known}”]" if known else UNKNOWN

    def _called(self, name: str) -> str:
        if name in self._numbers:
            return f"question {self._numbers[name]}"
        known = self._form.has_question(name) and self._form.question(name).label
        return f"“{known or name}”"

    def _notes(self, question: Question) -> Iterator[Flowable]:
        if when := self.when(question):
            yield words(when, "question rule")
        parts = [self.plain(question.hint), self.plain(question.guidance), *_how(question)]
        if note := " ".join(_sentence(part) for part in parts if part):
            yield words(note, "question note")

    def ticks(self, question: Question) -> list[Tick]:
        """Return the boxes to tick; none where the answer is written."""
        if question.type == "acknowledge":
            return [Tick("Yes")]
        if question.type == "range":
            return [Tick(step) for step in steps_of(question)]
        choices = self._form.choices_of(question)
        if not question.has_choices or not choices or len(choices) > _MOST_CHOICES:
            return []
        quiet = _QUIET if question.is_judgement else _QUIET[:1]
        return [*[Tick(self.plain(choice.label)) for choice in choices], *quiet]

    def _room(self, question: Question, ticks: Sequence[Tick]) -> Iterator[Flowable]:
        if ticks:
            yield gap(3)
            yield TickBoxes(ticks)
        elif question.type in _FIELDS:
            yield WritingLines(1, _about(question), share=0.45)
        else:
            yield WritingLines(_lines(question), _about(question))
        if question.is_judgement:
            choices = self._form.choices_of(question)
            asked = any(needs_reason(question, choice.name) for choice in choices)
            yield WritingLines(2 if asked else 1, "Reason, with document and page")


def shown(question: Question) -> bool:
    """Tell whether a question stands on paper: the program fills a calculated one in later."""
    return not question.read_only


def _how(question: Question) -> Iterator[str]:
    if question.type == "select_multiple":
        yield "Tick all that apply."
    elif question.type == "rank":
        yield "Number the boxes, 1 for the first."


def without_marks(text: str) -> str:
    """Return a label without the marks that make words bold, slanted or large on a screen."""
    return _MARKS.sub("", _LINK.sub(r"\1", _TAG.sub("", text)))


def _sentence(text: str) -> str:
    return text if text.endswith((".", "?", "!", ":", UNKNOWN)) else f"{text}."


def steps_of(question: Question) -> list[str]:
    """Return the steps of a range when they are few enough to tick; none otherwise."""
    try:
        start, end, step = (Decimal(question.parameters[name]) for name in ("start", "end", "step"))
    except (KeyError, InvalidOperation):
        return []
    count = int(abs(end - start) / abs(step)) + 1 if step else 0
    if not 0 < count <= _MOST_STEPS:
        return []
    direction = abs(step) if end >= start else -abs(step)
    return [f"{start + place * direction:f}" for place in range(count)]


def _lines(question: Question) -> int:
    """How many lines to write on: as many as the author asks for, few where a few words do."""
    if question.has_choices or set(question.appearance.split()) & {"numbers", "thousands-sep"}:
        return 1
    rows = question.parameters.get("rows", "")
    if rows.isdigit() and int(rows):
        return min(int(rows), _MOST_LINES)
    return _LONG_TEXT if "multiline" in question.appearance else _SHORT_TEXT


def _about(question: Question) -> str:
    if question.type == "range" and question.parameters:
        return "{start} to {end}, in steps of {step}".format_map(question.parameters)
    if question.type in _FIELDS:
        return _FIELDS[question.type]
    if question.type in FOREIGN_TYPES:
        return "cannot be put on paper: write where it is kept"
    return "the choice in words" if question.has_choices else ""


def laid_out(rows: list[list[Flowable | Sequence[Flowable]]], widths: list[float]) -> Box:
    """Return pieces side by side above a hairline."""
    box = Box(rows, colWidths=widths, hAlign="LEFT")
    box.setStyle(
        TableStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LINEBELOW", (0, 0), (-1, -1), 0.4, LINE),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("RIGHTPADDING", (0, 0), (-2, -1), 8),
                ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
                ("TOPPADDING", (0, 0), (-1, -1), 6),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 7),
                ("TOPPADDING", (2, 0), (2, -1), 3),
            ]
        )
    )
    return box
