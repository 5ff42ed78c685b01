"""Words that are read and not answered: notes, and values the form works out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.ui.dates import day
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import Step
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.words import Words, muted

if TYPE_CHECKING:
    from qi_desktop.forms.definition import Question
    from qi_desktop.forms.flow.state import Rows
    from qi_desktop.ui.assessment.form.open_case import OpenCase


class ShownWords(QWidget):
    """A note, in sight only while it holds; a value worked out, with what it stands for."""

    def __init__(self, question: Question) -> None:
        """Show nothing yet."""
        super().__init__()
        self._question = question
        self._label = Words("", Step.BODY, tone="" if question.type == "note" else "muted")
        self._value = Words("", Step.BODY, strong=True)
        self._hint = muted("")
        layout = column(self._label, self._value, self._hint, gap=0.5)
        layout.setContentsMargins(16, 14, 8, 14)
        self.setLayout(layout)

    def show_words(self, case: OpenCase, rows: Rows) -> None:
        """Show the words with the answers they mention, and the value as it is now."""
        question = self._question
        state = case.found.flow.questions.get((question.name, rows))
        relevant = state is not None and state.relevant
        self.setVisible(relevant or question.is_calculated)
        self._label.setText(case.words(question, "label", rows))
        self._hint.setText(case.words(question, "hint", rows))
        self._hint.setVisible(bool(self._hint.text()))
        self._value.setVisible(question.is_calculated)
        if question.is_calculated:
            value = state.value if state is not None and relevant else ""
            self._value.setText(_told(case, question, value) or tr("not known yet"))
            self._value.setAccessibleName(f"{self._label.text()}: {self._value.text()}")


def _told(case: OpenCase, question: Question, value: str) -> str:
    if question.type == "date":
        return day(value)
    words = case.choice_words(question)
    return ", ".join(words.get(name, name) for name in value.split()) if words else value
