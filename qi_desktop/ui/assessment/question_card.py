"""One question on the page: its words, its answer, the reason where one is asked, and how it stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame
from typing_extensions import override

from qi_desktop.assessment.judgement import needs_reason
from qi_desktop.forms.definition import NOT_RELEVANT
from qi_desktop.ui.assessment.answer_field import AnswerField
from qi_desktop.ui.drafting import Drafting
from qi_desktop.ui.theme import Step, current
from qi_desktop.ui.widgets.fields import TextField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.states import Notice
from qi_desktop.ui.widgets.words import Words, muted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qi_desktop.forms.definition import Question
    from qi_desktop.storage.drafts import Drafts

NEXT = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
CLEAR = {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


@dataclass(frozen=True, slots=True)
class CardState:
    """Everything a card shows of its question's standing."""

    value: str = ""
    relevant: bool = True
    required: bool = False
    reason: str = ""
    record: str = ""
    message: str = ""
    contested: bool = False
    read_only: bool = False


class Answering(Protocol):
    """What a card asks of the form around it."""

    drafts: Drafts

    def answer(self, card: QuestionCard, value: str | None) -> None:
        """Record an answer."""
        ...

    def explain(self, card: QuestionCard, reason: str) -> None:
        """Record a reason."""
        ...

    def closed(self) -> None:
        """Say that the case is complete."""
        ...

    def kept(self) -> None:
        """Note that typed text is on disk."""
        ...

    def step(self, card: QuestionCard, by: int) -> None:
        """Go to the question before or after."""
        ...

    def next_open(self, card: QuestionCard) -> None:
        """Go to the next relevant question without an answer."""
        ...


class QuestionCard(QFrame):
    """A question; while it has the keyboard, one key gives each answer."""

    def __init__(
        self, question: Question, row: int | None, choices: Sequence[tuple[str, str]], answering: Answering
    ) -> None:
        """Build the card of a question, or of one row of it in a roster."""
        super().__init__()
        self.question, self.row, self._answering = question, row, answering
        self.state = CardState()
        self.current = False
        self.drafting: Drafting | None = None
        self.reason_row: FormRow | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(question.label)
        self.setAccessibleDescription(question.hint)
        self._label = Words(question.label, Step.BODY)
        self._hint = muted(question.hint)
        if not question.hint:
            # Never shown here: shown before it has a place, it would open as a window of its own.
            self._hint.hide()
        self._notice = Notice("caution")
        self.field = AnswerField(question, choices, lambda value: answering.answer(self, value))
        self._column = column(self._label, self._hint, self.field, self._notice, gap=0.75)
        self._column.setContentsMargins(16, 14, 8, 14)
        self.setLayout(self._column)

    # ------------------------------------------------------------------------------------------- showing
    def show_state(self, state: CardState) -> None:
        """Show how the question stands; nothing is touched that has not changed."""
        if state == self.state and self.drafting is None:
            return
        before, self.state = self.state, state
        self.field.show_value(state.value)
        if (before.relevant, before.read_only) != (state.relevant, state.read_only):
            self._show_relevance()
        self._show_reason(followed_before=before.record)
        self._notice.say(self._words_of_notice())
        self.field.show_wrong(wrong=bool(state.message))

    def show_current(self, *, current_: bool) -> None:
        """Mark the question the keyboard is at."""
        self.current = current_
        self.update()

    def finish(self) -> None:
        """Turn what was typed into changes."""
        self.field.finish()
        if self.drafting is not None:
            self.drafting.finish()

    @property
    def is_open(self) -> bool:
        """Whether the question is relevant and still waits for an answer or a reason."""
        state = self.state
        reason_missing = needs_reason(self.question, state.value) and not state.reason.strip()
        return state.relevant and not state.read_only and (not state.value or reason_missing)

    # --------------------------------------------------------------------------------------- Qt's events
    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer with a letter, go on with Enter, clear with Backspace, move with the arrows."""
        key = Qt.Key(event.key())
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        if key in NEXT:
            self._answering.next_open(self)
        elif plain and key in STEPS:
            self._answering.step(self, STEPS[key])
        elif plain and self._takes(key, event.text().upper()):
            event.accept()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a hairline below, and a bar beside the question the keyboard is at."""
        super().paintEvent(event)
        theme, painter = current(), QPainter(self)
        if self.current:
            painter.fillRect(self.rect(), theme.colour("ground"))
            painter.fillRect(QRect(0, 0, 3, self.height()), theme.colour("accent"))
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), theme.colour("line"))
        painter.end()

    # ---------------------------------------------------------------------------------------- in between
    def _takes(self, key: Qt.Key, letter: str) -> bool:
        if not self.state.relevant:
            return False
        if self.state.read_only:
            return self._refuses(key, letter)
        if key in CLEAR:
            self._answering.answer(self, None)
            return True
        return bool(letter) and self.field.press(letter)

    def _refuses(self, key: Qt.Key, letter: str) -> bool:
        """Say why a key that would answer does nothing here; the notice says it of a conflict."""
        answers = key in CLEAR or letter in {button.key for button in self.field.buttons}
        if answers and not self.state.contested:
            self._answering.closed()
        return answers

    def _show_relevance(self) -> None:
        relevant = self.state.relevant
        self._label.set_tone("" if relevant else "muted")
        self._hint.setText(
            self.question.hint if relevant else "Not relevant here. An answer is kept, but not counted."
        )
        self._hint.setVisible(bool(self._hint.text()))
        self.field.setEnabled(relevant and not self.state.read_only)

    def _show_reason(self, *, followed_before: str) -> None:
        state = self.state
        wanted = state.relevant and needs_reason(self.question, state.value)
        if self.reason_row is None and wanted:
            self._build_reason()
        if self.reason_row is None or self.drafting is None:
            return
        self.reason_row.setVisible(wanted or bool(state.reason and state.relevant))
        words = "Why not relevant?" if state.value == NOT_RELEVANT else "Why not sufficient?"
        self.reason_row.label.setText(words)
        self.reason_row.control.setEnabled(not state.read_only)
        typing = self.reason_row.control.hasFocus() and followed_before == state.record
        if not typing and self.drafting.follow("answer", state.record, "reason", state.reason):
            self._notice.say("This text was typed before the program stopped. Leave the field to keep it.")

    def _build_reason(self) -> None:
        field = TextField(lines=2, placeholder="In your own words; no names")
        self.reason_row = FormRow("Reason", field)
        self._column.insertWidget(3, self.reason_row)
        self.drafting = Drafting(
            self._answering.drafts,
            field,
            lambda reason: self._answering.explain(self, reason),
            self._answering.kept,
        )

    def _words_of_notice(self) -> str:
        if self.state.contested:
            return "Two laptops answered differently. The lead settles it on the Exchange page."
        return self.state.message if self.state.relevant else ""
