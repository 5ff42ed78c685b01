"""Answers in words: on disk while they are typed, one change when the field is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from typing_extensions import override

from qi_desktop.ui.assessment.form.controls.control import AnswerControl
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.fields import LineField, TextField, mark_wrong
from qi_desktop.ui.widgets.layout import column

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from qi_desktop.forms.definition import Question
    from qi_desktop.ui.assessment.form.controls.control import Around

LINES, WIDE = 4, 480


class GoingOnText(TextField):
    """A few lines: Enter goes on to the next question, Shift+Enter begins a new line."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave going on to the card around."""
        going_on = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if going_on and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)


class TextAnswer(AnswerControl):
    """One line of words, or several where the form's author wants them."""

    def __init__(self, question: Question, around: Around) -> None:
        """Show the field and watch it."""
        super().__init__(question, around)
        self.text: LineField | TextField
        if "multiline" in question.appearance.split():
            self.text = GoingOnText(
                lines=LINES, placeholder=tr("Enter goes on, Shift+Enter begins a new line")
            )
        else:
            self.text = LineField()
            self.text.setMaximumWidth(pixels(WIDE))
        self.text.setAccessibleName(question.label or question.name)
        self.drafting = around.drafted(self.text, self._typed)
        self.setLayout(column(self.text))

    @override
    def field(self) -> QWidget | None:
        return self.text

    @override
    def show_value(self, value: str, record: str) -> None:
        same = record == self.drafting.record
        super().show_value(value, record)
        if not (same and self.text.hasFocus()) and self.drafting.follow("answer", record, "value", value):
            self.around.refused(
                tr("This text was typed before the program stopped. Leave the field to keep it.")
            )

    @override
    def show_wrong(self, *, wrong: bool) -> None:
        if bool(self.text.property("wrong")) is not wrong:
            mark_wrong(self.text, wrong=wrong)

    @override
    def finish(self) -> None:
        self.drafting.finish()

    def _typed(self, text: str) -> object:
        return self.around.answered(text.strip() or None)
