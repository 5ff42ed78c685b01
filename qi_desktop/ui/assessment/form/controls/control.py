"""What every control of an answer promises the card it stands on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.forms.definition import UNCOUNTED as UNCOUNTED_VALUES
from qi_desktop.ui.assessment.form.controls.answer_button import AnswerButton
from qi_desktop.ui.assessment.form.keys import FIXED, UNCOUNTED

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Protocol

    from qi_desktop.forms.definition import Question
    from qi_desktop.ui.drafting import Drafting
    from qi_desktop.ui.widgets.fields import LineField, TextField

    class Around(Protocol):
        """What a control asks of the card around it."""

        def answered(self, value: str | None) -> object:
            """Record a value, or None for no answer."""
            ...

        def refused(self, why: str) -> object:
            """Say why what was typed is no answer, or nothing once it is one."""
            ...

        def drafted(self, field: LineField | TextField, change: Callable[[str], object]) -> Drafting:
            """Watch a text field, so that what is typed is on disk within a second."""
            ...


class AnswerControl(QWidget):
    """The place of one answer."""

    def __init__(self, question: Question, around: Around) -> None:
        """Answer a question; what is given is told to the card around it."""
        super().__init__()
        self.question, self.around = question, around
        self.buttons: list[AnswerButton] = []
        self.value = ""

    def show_value(self, value: str, record: str) -> None:
        """Show the answer given, or none; ``record`` is where drafts of it are kept."""
        del record
        self.value = value
        for button in self.buttons:
            button.setChecked(button.value == value)

    def offer(self, names: Sequence[str], words: Callable[[str], str]) -> None:
        """Offer only these choices, in the words of the language shown."""
        del names, words

    def show_wrong(self, *, wrong: bool) -> None:
        """Outline a value that cannot stand."""
        del wrong

    def press(self, key: str) -> bool:
        """Give the answer of a key; tells whether there is one."""
        for button in self.buttons:
            if button.key == key and not button.isHidden():
                self.choose(button.value)
                return True
        return False

    def choose(self, value: str) -> None:
        """Give an answer; the same again takes it back."""
        self.around.answered(None if value == self.value else value)

    def finish(self) -> None:
        """Record what was typed and not recorded yet."""

    def field(self) -> QWidget | None:
        """Return the place to type in, where there is one; the keyboard goes there first."""
        return None

    def uncounted(self, *, counted: Sequence[str] = ()) -> list[AnswerButton]:
        """Make the buttons of the states that are no judgements, but for those the question offers."""
        states = UNCOUNTED if self.question.is_judgement else UNCOUNTED[:2]
        wanted = [(value, words, FIXED[value]) for value, words in states if value not in counted]
        return self.made(wanted, quiet=True)

    def made(self, answers: Sequence[tuple[str, str, str]], *, quiet: bool) -> list[AnswerButton]:
        """Make buttons, each with its value, its words and its key."""
        buttons = [AnswerButton(*answer, self.choose, quiet=quiet) for answer in answers]
        self.buttons += buttons
        return buttons


def counted(value: str) -> str:
    """Return a value, blank where it is one of the states that are no judgements."""
    return "" if value in UNCOUNTED_VALUES else value
