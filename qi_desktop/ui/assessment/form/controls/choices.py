"""A few choices as buttons, each with its key: one of them, or several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from qi_desktop.forms.definition import UNCOUNTED as UNCOUNTED_VALUES
from qi_desktop.ui.assessment.form.controls.control import AnswerControl
from qi_desktop.ui.assessment.form.keys import keys_for
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.flow import FlowLayout
from qi_desktop.ui.widgets.layout import column

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qi_desktop.forms.definition import Question
    from qi_desktop.ui.assessment.form.controls.control import Around

ONE_LINE = 3
READ = tr("OK")
"""What the standard stores where somebody acknowledged something."""


class OneOfFew(AnswerControl):
    """One choice of up to about a dozen."""

    def __init__(self, question: Question, around: Around, choices: Sequence[tuple[str, str]]) -> None:
        """Offer the choices, and apart from them the states that are no judgements."""
        super().__init__(question, around)
        keys = keys_for(choices)
        main = self.made([(value, words, keys[value]) for value, words in choices], quiet=False)
        quiet = self.uncounted(counted=[value for value, _ in choices])
        if len(choices) <= ONE_LINE and not question.is_judgement:
            self.setLayout(FlowLayout.of(*main, *quiet))
        else:
            self.setLayout(column(FlowLayout.of(*main), FlowLayout.of(*quiet, gap=4), gap=0.5))

    @override
    def offer(self, names: Sequence[str], words: Callable[[str], str]) -> None:
        for button in self.buttons:
            if button.value not in UNCOUNTED_VALUES:
                # An answer given while it was offered stays in sight: it is what is wrong.
                button.setVisible(button.value in names or button.value in self.value.split())
                button.name(words(button.value))


class SeveralOfFew(OneOfFew):
    """Any number of up to about a dozen choices."""

    @override
    def show_value(self, value: str, record: str) -> None:
        super().show_value(value, record)
        chosen = value.split()
        for button in self.buttons:
            button.setChecked(button.value in chosen)

    @override
    def choose(self, value: str) -> None:
        if value in UNCOUNTED_VALUES:
            super().choose(value)
            return
        given = [one for one in self.value.split() if one not in UNCOUNTED_VALUES]
        given = [one for one in given if one != value] if value in given else [*given, value]
        # In the order they are offered, whatever the order they were pressed in.
        order = [button.value for button in self.buttons]
        self.around.answered(" ".join(sorted(given, key=order.index)) or None)


class Acknowledgement(AnswerControl):
    """One button that says something was read."""

    def __init__(self, question: Question, around: Around) -> None:
        """Offer the one answer there is."""
        super().__init__(question, around)
        self.setLayout(FlowLayout.of(*self.made([(READ, tr("Read and understood"), "Y")], quiet=False)))
