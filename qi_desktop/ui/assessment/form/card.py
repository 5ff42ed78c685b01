"""One question on the page: its words, its answer, the reasons that are asked, and how it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget
from typing_extensions import override

from qi_desktop.assessment.judgement import needs_reason
from qi_desktop.forms.definition import NOT_RELEVANT
from qi_desktop.ui.assessment.form.controls.fitting import control_for
from qi_desktop.ui.assessment.form.open_case import CardState
from qi_desktop.ui.assessment.form.reasons import Overruling, Reason
from qi_desktop.ui.assessment.form.under_label import UnderLabel
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import Step, current
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.focus_ring import paint_ring
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.spoken_role import Role, spoken_as
from qi_desktop.ui.widgets.states import Notice
from qi_desktop.ui.widgets.words import Words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from qi_desktop.forms.definition import Question
    from qi_desktop.forms.flow.state import Row, Spot
    from qi_desktop.ui.drafting import Drafting
    from qi_desktop.ui.jotting import Jotting
    from qi_desktop.ui.widgets.fields import LineField, TextField

NEXT = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
CLEAR = {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
OVERRULE = "O"
"""The key that asks a question all the same which the form does not ask."""


class Answering(Protocol):
    """What a card asks of the form around it."""

    def answer(self, card: QuestionCard, value: str | None) -> None:
        """Record an answer."""
        ...

    def explain(self, card: QuestionCard, name: str, reason: str) -> None:
        """Record a reason: ``reason`` of the answer itself, or ``warning_reason``."""
        ...

    def overrule(self, card: QuestionCard, reason: str) -> None:
        """Declare the question relevant against the rule."""
        ...

    def follow_rule(self, card: QuestionCard) -> None:
        """Let the rule decide again whether it is relevant."""
        ...

    def closed(self) -> None:
        """Say that the case is complete."""
        ...

    def step(self, card: QuestionCard, by: int) -> None:
        """Go to the question before or after."""
        ...

    def next_open(self, card: QuestionCard) -> None:
        """Go to the next relevant question without an answer."""
        ...

    def add_row(self, card: QuestionCard) -> None:
        """Add a row to the roster at hand."""
        ...

    def remove_row(self, card: QuestionCard) -> None:
        """Take away the row the question stands in."""
        ...

    def jump(self) -> None:
        """Open the list to jump by."""
        ...

    def drafted(self, field: LineField | TextField, change: Callable[[str], object]) -> Drafting:
        """Watch a text field whose text becomes a change."""
        ...

    def jotted(self, field: LineField | TextField) -> Jotting:
        """Watch a text field that is sent with a button."""
        ...


class QuestionCard(QFrame):
    """A question; while it has the keyboard, one key gives each answer."""

    def __init__(
        self, question: Question, choices: Mapping[str, str], answering: Answering, *, conditional: bool
    ) -> None:
        """Build the card of a question, or of one row of it in a roster."""
        super().__init__()
        self.question, self.choices, self._answering = question, choices, answering
        self.spot: Spot = (question.name, ())
        self.row: Row = None
        self.state = CardState()
        self.current = False
        self.reason: Reason | None = None
        self.warning_reason: Reason | None = None
        self.overruling: Overruling | None = None
        self._declared: QWidget | None = None
        self._refused = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        spoken_as(self, Role.Grouping)
        self.setAccessibleName(question.name)
        self._label = Words("", Step.BODY)
        self._under = UnderLabel(conditional=conditional)
        self._notice = Notice("caution")
        self.control = control_for(question, self, list(choices.items()))
        self._column = column(self._label, self._under, self.control, self._notice, gap=0.75)
        self._column.setContentsMargins(16, 14, 8, 14)
        self.setLayout(self._column)

    # ------------------------------------------------------------------------------------------- showing
    def show_state(self, spot: Spot, row_: Row, state: CardState) -> None:
        """Show how the question stands; nothing is touched that has not changed."""
        self.spot, self.row = spot, row_
        if state == self.state:
            return
        before, self.state = self.state, state
        if before.record != state.record:
            self._refused = ""
        self._show_words(before)
        if before.choices != state.choices:
            self.control.offer(state.choices, lambda name: self.choices.get(name, name))
        self.control.show_value(state.value, state.record)
        self._show_enabled(enabled=state.relevant and not state.read_only)
        self._show_reasons()
        self._show_declared()
        self._show_notice()

    def show_current(self, *, current_: bool) -> None:
        """Mark the question the keyboard is at."""
        self.current = current_
        self.update()

    def finish(self) -> None:
        """Turn what was typed into changes."""
        if self.state.record:
            self.control.finish()
            for reason in (self.reason, self.warning_reason):
                if reason is not None:
                    reason.drafting.finish()

    def take_keyboard(self) -> None:
        """Put the keyboard where this question is answered: its field, or the card for the keys."""
        field = self.control.field()
        if field is not None and self.control.isEnabled():
            field.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.setFocus(Qt.FocusReason.TabFocusReason)

    def press(self, letter: str) -> bool:
        """Do what a letter does here; tells whether it does anything."""
        return self._takes(Qt.Key.Key_unknown, letter)

    @property
    def said(self) -> str:
        """What the card says of its answer: what is wrong with it, or worth a second look."""
        return self._notice.text

    def missing_reason(self) -> Reason | None:
        """Return the field of a reason that is asked for and not given."""
        state = self.state
        for field, held in ((self.reason, state.reason), (self.warning_reason, state.warning_reason)):
            if (
                field is not None
                and not field.isHidden()
                and not held.strip()
                and not field.text.toPlainText()
            ):
                return field
        return None

    # --------------------------------------------------------------------------- what its control asks for
    def answered(self, value: str | None) -> None:
        """Record a value."""
        self._refused = ""
        self._answering.answer(self, value)

    def refused(self, why: str) -> None:
        """Say why what was typed is no answer."""
        if why != self._refused:
            self._refused = why
            self._show_notice()

    def drafted(self, field: LineField | TextField, change: Callable[[str], object]) -> Drafting:
        """Watch a text field."""
        return self._answering.drafted(field, change)

    # --------------------------------------------------------------------------------------- Qt's events
    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer with a letter, go on with Enter, clear with Backspace, move with the arrows."""
        key = Qt.Key(event.key())
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        if key in NEXT and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._go_on()
        elif plain and key in STEPS:
            self.finish()
            self._answering.step(self, STEPS[key])
        elif event.text() == "/":
            self._answering.jump()
        elif key == Qt.Key.Key_R and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            away = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self._answering.remove_row if away else self._answering.add_row)(self)
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
        if self.hasFocus():
            paint_ring(painter, self, "accent", inset=1)
        painter.end()

    # ---------------------------------------------------------------------------------------- in between
    def _go_on(self) -> None:
        """Record what was typed; a reason still missing here comes before the next question."""
        self.finish()
        missing = self.missing_reason()
        if missing is not None and not missing.text.hasFocus():
            missing.text.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._answering.next_open(self)

    def _takes(self, key: Qt.Key, letter: str) -> bool:
        if not self.state.relevant:
            return self._asks_all_the_same(letter)
        if self.state.read_only:
            return self._refuses(key, letter)
        if key in CLEAR:
            self.answered(None)
            return True
        return bool(letter) and self.control.press(letter)

    def _refuses(self, key: Qt.Key, letter: str) -> bool:
        """Say why a key that would answer does nothing here; the notice says it of a conflict."""
        answers = key in CLEAR or letter in {button.key for button in self.control.buttons}
        if answers and self.state.closed and not self.state.contested:
            self._answering.closed()
        return answers

    def _asks_all_the_same(self, letter: str) -> bool:
        if letter != OVERRULE or self.state.closed:
            return False
        if self.overruling is None:
            self.overruling = Overruling(
                self._answering.jotted,
                lambda reason: self._answering.overrule(self, reason),
                self._put_overruling_away,
            )
            self.overruling.hide()
            self._column.addWidget(self.overruling)
        self.overruling.open(self.state.record)
        return True

    def _put_overruling_away(self) -> None:
        if self.overruling is not None:
            self.overruling.hide()
        self.setFocus()

    # ------------------------------------------------------------------------------------------ its parts
    def _show_enabled(self, *, enabled: bool) -> None:
        keyboard = QApplication.focusWidget()
        if not enabled and keyboard is not None and self.control.isAncestorOf(keyboard):
            # Or Qt would hand the keyboard to a question further down.
            self.setFocus()
        self.control.setEnabled(enabled)

    def _show_words(self, before: CardState) -> None:
        state = self.state
        if before.label != state.label:
            self._label.setText(state.label)
            self.setAccessibleName(state.label)
        if before.relevant != state.relevant:
            self._label.set_tone("" if state.relevant else "muted")
        if (before.hint, before.rule, before.declared, before.relevance_reason) != (
            state.hint, state.rule, state.declared, state.relevance_reason
        ):  # fmt: skip
            told = tr("Asked against the form's rule, because: {relevance_reason}").format(
                relevance_reason=state.relevance_reason
            )
            rule = told if state.declared else state.rule
            self._under.show_words(state.hint, rule, can_overrule=bool(state.rule) and not state.closed)
            self.setAccessibleDescription(rule or state.hint)

    def _show_reasons(self) -> None:
        state = self.state
        wanted = state.relevant and needs_reason(self.question, state.value)
        asked = tr("Why not relevant?") if state.value == NOT_RELEVANT else tr("Why not sufficient?")
        shown = wanted or bool(state.reason and state.relevant)
        self.reason = self._shown_reason(self.reason, "reason", asked, state.reason, shown=shown)
        warned = state.relevant and (bool(state.warning) or bool(state.warning_reason))
        self.warning_reason = self._shown_reason(
            self.warning_reason,
            "warning_reason",
            tr("Keep it, because …"),
            state.warning_reason,
            shown=warned,
        )

    def _shown_reason(
        self, reason: Reason | None, name: str, asked: str, stored: str, *, shown: bool
    ) -> Reason | None:
        """Show the place of a reason where one is asked or given; it is made when first needed."""
        if reason is None:
            if not shown:
                return None
            reason = Reason(
                asked, name, self._answering.drafted, lambda text: self._answering.explain(self, name, text)
            )
            place = 3 if name == "reason" else self._column.indexOf(self._notice) + 1
            self._column.insertWidget(place, reason)
        reason.ask(asked)
        reason.setVisible(shown)
        reason.text.setEnabled(not self.state.read_only)
        if reason.show_reason(self.state.record, stored):
            self._refused = tr("This text was typed before the program stopped. Leave the field to keep it.")
        return reason

    def _show_declared(self) -> None:
        """Offer to take back that a person declared it relevant."""
        state = self.state
        if self._declared is None and state.declared:
            follow = Button(
                tr("Follow the form again"),
                lambda: self._answering.follow_rule(self),
                kind="quiet",
                description=tr("Let the rule decide whether this question is relevant"),
            )
            self._declared = QWidget()
            self._declared.setLayout(row(follow, None))
            self._column.insertWidget(self._column.count(), self._declared)
        if self._declared is not None:
            self._declared.setVisible(state.declared)
            self._declared.setEnabled(not state.closed)
        if state.relevant and self.overruling is not None:
            self.overruling.hide()

    def _show_notice(self) -> None:
        state = self.state
        words = self._refused
        if state.contested:
            words = tr("Two laptops answered differently. The lead settles it on the Exchange page.")
        elif state.relevant and not words:
            words = state.message or state.warning
        if words != self._notice.text:
            self._notice.say(words)
        self.control.show_wrong(wrong=bool(state.message or self._refused))
