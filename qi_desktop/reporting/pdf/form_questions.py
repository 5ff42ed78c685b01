"""The questions of a form as they stand on paper: number, words, when they are asked, room for the answer."""

import re
from collections.abc import Iterator, Sequence

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
        told = [words(self.plain(question.label or question.node), "question"), *self._notes(question)]
        ticks = self._ticks(question)
        beside = TickBoxes(ticks)
        if ticks and not question.is_judgement and beside.natural_width <= _WIDEST_BESIDE:
            widths = [_NUMBER, FORM_WIDTH - _NUMBER - beside.natural_width, beside.natural_width]
            return laid_out([[number, told, beside]], widths)
        return laid_out([[number, [*told, *self._room(question, ticks)]]], [_NUMBER, FORM_WIDTH - _NUMBER])

    def when(self, item: Question | Group | Repeat) -> str:
        """Return when an item is asked, in words; empty when always."""
        if item.relevant.replace(" ", "") in {"", "true()"}:
            return ""
        told = in_plain_words(item.relevant, self._form, self._called)
        return f"Only if {told}." if told else f"Only if this rule holds: {item.relevant}"

    def plain(self, text: str) -> str:
        """Return words in which the answer of another question would stand, with its number instead."""
        return _REFERENCE.sub(lambda found: f"[{self._called(found[1])}]", text)

    def _called(self, name: str) -> str:
        if name in self._numbers:
            return f"question {self._numbers[name]}"
        known = self._form.has_question(name) and self._form.question(name).label
        return f"“{known or name}”"

    def _notes(self, question: Question) -> Iterator[Flowable]:
        if when := self.when(question):
            yield words(when, "question rule")
        parts = [self.plain(question.hint), question.guidance, *_how(question)]
        if note := " ".join(part for part in parts if part):
            yield words(note, "question note")

    def _ticks(self, question: Question) -> list[Tick]:
        if question.type == "acknowledge":
            return [Tick("Yes")]
        choices = self._form.choices_of(question)
        if not question.has_choices or not choices or len(choices) > _MOST_CHOICES:
            return []
        quiet = _QUIET if question.is_judgement else _QUIET[:1]
        return [*[Tick(choice.label) for choice in choices], *quiet]

    def _room(self, question: Question, ticks: Sequence[Tick]) -> Iterator[Flowable]:
        if ticks:
            yield gap(3)
            yield TickBoxes(ticks)
        elif about := _FIELDS.get(question.type):
            yield WritingLines(1, about, share=0.45)
        else:
            yield WritingLines(1 if question.has_choices else 3, _about(question))
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


def _about(question: Question) -> str:
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
