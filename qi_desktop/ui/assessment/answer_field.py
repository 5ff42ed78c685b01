"""How a question is answered: buttons for a few choices, a list for many, a field for words and numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.forms.definition import UNCOUNTED as UNCOUNTED_VALUES
from qi_desktop.ui.assessment.answer_button import AnswerButton
from qi_desktop.ui.assessment.keys import FIXED, UNCOUNTED, keys_for
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.fields import Choice, LineField, mark_wrong
from qi_desktop.ui.widgets.flow import FlowLayout
from qi_desktop.ui.widgets.layout import column

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qi_desktop.forms.definition import Question

MANY = 6
ONE_LINE = 3


class AnswerField(QWidget):
    """The place of one answer."""

    def __init__(
        self, question: Question, choices: Sequence[tuple[str, str]], answered: Callable[[str | None], object]
    ) -> None:
        """Offer what the question's type allows; ``answered`` is told a value, or None for no answer."""
        super().__init__()
        self._answered = answered
        self._several = question.type == "select_multiple"
        self.buttons: list[AnswerButton] = []
        self._list: Choice | None = None
        self._line: LineField | None = None
        self._value = ""
        judged = bool(question.scale) or question.has_choices
        uncounted = UNCOUNTED if question.is_judgement else UNCOUNTED[:2]
        main = self._main(question, choices)
        quiet = [(value, words, FIXED[value]) for value, words in uncounted if judged]
        if len(choices) <= ONE_LINE and not question.is_judgement:
            self.setLayout(FlowLayout.of(*main, *self._made(quiet, quiet=True)))
        else:
            rest = FlowLayout.of(*self._made(quiet, quiet=True), gap=4)
            self.setLayout(column(FlowLayout.of(*main), rest, gap=0.5))

    def show_value(self, value: str) -> None:
        """Show the answer given, or none."""
        self._value = value
        chosen = set(value.split()) if self._several else {value}
        for button in self.buttons:
            button.setChecked(button.value in chosen)
        if self._list is not None:
            self._list.choose(value if value not in UNCOUNTED_VALUES else "")
        if self._line is not None and not self._line.hasFocus():
            self._line.setText(value if value not in UNCOUNTED_VALUES else "")

    def show_wrong(self, *, wrong: bool) -> None:
        """Outline a value that cannot stand."""
        if self._line is not None:
            mark_wrong(self._line, wrong=wrong)

    def press(self, key: str) -> bool:
        """Give the answer of a key; tells whether there is one."""
        for button in self.buttons:
            if button.key == key:
                self._chosen(button.value)
                return True
        return False

    def finish(self) -> None:
        """Record what was typed in a field."""
        if self._line is not None:
            self._typed()

    def _main(self, question: Question, choices: Sequence[tuple[str, str]]) -> Sequence[QWidget]:
        if len(choices) > MANY and not self._several:
            self._list = Choice([("", "Choose…"), *choices])
            self._list.setAccessibleName(question.label)
            self._list.activated.connect(self._list_chosen)
            return (self._list,)
        if choices:
            keys = keys_for(choices)
            return self._made([(value, words, keys[value]) for value, words in choices], quiet=False)
        self._line = LineField(placeholder="2017-02-20" if question.type == "date" else "")
        self._line.setAccessibleName(question.label)
        self._line.setMaximumWidth(pixels(400 if question.type == "text" else 160))
        self._line.editingFinished.connect(self._typed)
        return (self._line,)

    def _made(self, answers: Sequence[tuple[str, str, str]], *, quiet: bool) -> Sequence[QWidget]:
        buttons = [AnswerButton(*answer, self._chosen, quiet=quiet) for answer in answers]
        self.buttons += buttons
        return buttons

    def _chosen(self, value: str) -> None:
        if self._several and value not in UNCOUNTED_VALUES:
            given = [one for one in self._value.split() if one not in UNCOUNTED_VALUES]
            given = [one for one in given if one != value] if value in given else [*given, value]
            self._answered(" ".join(given) or None)
        else:
            self._answered(None if value == self._value else value)

    def _list_chosen(self, _place: int) -> None:
        if self._list is not None:
            self._answered(self._list.value() or None)

    def _typed(self) -> None:
        if self._line is not None and self._line.text().strip() != self._value:
            self._answered(self._line.text().strip() or None)
