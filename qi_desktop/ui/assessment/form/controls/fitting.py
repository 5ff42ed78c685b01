"""Which control a question is answered with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.ui.assessment.form.controls.choices import Acknowledgement, OneOfFew, SeveralOfFew
from qi_desktop.ui.assessment.form.controls.lines import DayLine, MomentLine, NumberLine, TimeLine
from qi_desktop.ui.assessment.form.controls.listed import ManyChoices
from qi_desktop.ui.assessment.form.controls.ranking import Ranking
from qi_desktop.ui.assessment.form.controls.scales import RangeAnswer
from qi_desktop.ui.assessment.form.controls.texts import TextAnswer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qi_desktop.forms.definition import Question
    from qi_desktop.ui.assessment.form.controls.control import AnswerControl, Around

FEW = 12
"""Up to so many choices stand side by side, each with its key; more are a list to search."""

SEARCHED = {"search", "autocomplete", "minimal"}
LINES = {
    "integer": NumberLine,
    "decimal": NumberLine,
    "date": DayLine,
    "time": TimeLine,
    "dateTime": MomentLine,
    "range": RangeAnswer,
    "acknowledge": Acknowledgement,
    "trigger": Acknowledgement,
}


def control_for(question: Question, around: Around, choices: Sequence[tuple[str, str]]) -> AnswerControl:
    """Return a control that suits the question's type, its choices and its appearance."""
    if question.chosen_from:
        return ManyChoices(question, around, ())
    if question.type == "rank" and choices:
        return Ranking(question, around, choices)
    if choices:
        searched = SEARCHED & {word.partition("(")[0] for word in question.appearance.split()}
        if len(choices) > FEW or (searched and len(choices) > FEW // 2):
            return ManyChoices(question, around, choices)
        several = question.type == "select_multiple"
        return (SeveralOfFew if several else OneOfFew)(question, around, choices)
    return LINES.get(question.type, TextAnswer)(question, around)
