"""The form of one case, from top to bottom: sections, questions, rosters."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from qi_desktop.ui.assessment.question_card import CardState, QuestionCard
from qi_desktop.ui.assessment.roster import Roster
from qi_desktop.ui.assessment.standing import Asked, state_at, states_of, tallies_of
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import column, scrolling

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QKeyEvent

    from qi_desktop.assessment.model import CaseAssessment
    from qi_desktop.forms.definition import Form, Question
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

_OVER = object()
BELOW = 120
"""The room kept below the question the keyboard is at."""

SLICE_S = 0.012
"""How long the form is built before the window is given its turn."""


class FormView(QWidget):
    """Shows every question of the form and keeps each true to the answers.

    A form takes longer to build than an eye waits for a page. It is built in slices while the page is
    there already, and shown whole. A key that comes in between is answered by the finished form.
    """

    def __init__(
        self,
        services: Services,
        desk: Desk,
        moved: Callable[[QuestionCard], object],
        settled: Callable[[], object],
    ) -> None:
        """Build nothing until there is a form; ``moved`` is told the current card, ``settled`` of answers."""
        super().__init__()
        self._services, self._desk, self._moved, self._settled = services, desk, moved, settled
        self.drafts = services.workspace.drafts
        self.found: CaseAssessment | None = None
        self._form: Form | None = None
        self.headings: dict[str, SectionHeading] = {}
        self.tallies: dict[str, tuple[int, int]] = {}
        self._rosters: list[Roster] = []
        self._order: list[QuestionCard | Roster] = []
        self.current: QuestionCard | None = None
        self._area: QScrollArea | None = None
        self._states: dict[Asked, CardState] = {}
        self._building: Iterator[None] | None = None
        self._when_built: Callable[[], object] | None = None
        self._slices = QTimer(self)
        self._slices.timeout.connect(self._build_on)
        self._column = column()
        self.setLayout(self._column)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)

    # ------------------------------------------------------------------------------------------- showing
    def show_case(self, found: CaseAssessment, form: Form) -> None:
        """Show a case's answers, building the form's cards when it is another form."""
        same_case = self.found is not None and self.found.sampled_case == found.sampled_case
        if not same_case:
            self.finish()
        self.found = found
        if self._form is not form:
            self._form = form
            self._building = self._build(form)
        if self._building is None:
            self._show_rows(found, keep_added=same_case)
        self._read_states(found, form)
        if self._building is None:
            self._show_states()
        else:
            self._slices.start()

    def finish(self) -> None:
        """Turn what was typed into changes; a form that is being built waits."""
        self._slices.stop()
        for card in self._built():
            card.finish()

    def cards(self) -> Iterator[QuestionCard]:
        """Yield the cards in the order of the page, all of them, built now if need be."""
        self._complete()
        return self._built()

    def _built(self) -> Iterator[QuestionCard]:
        for part in self._order:
            if isinstance(part, Roster):
                for number in sorted(part.cards):
                    yield from part.cards[number]
            else:
                yield part

    def go_to_section(self, name: str) -> None:
        """Bring a section to the top and its first question to the keyboard."""
        self._complete()
        heading = self.headings.get(name)
        if heading is None or self._area is None or self._form is None:
            return
        self._area.verticalScrollBar().setValue(heading.y() - 8)
        names = [
            question.name
            for section in self._form.sections()
            if section.name == name
            for question in section.questions
        ]
        first = next((card for card in self.cards() if card.question.name in names), None)
        if first is not None:
            self._mark(first)
            first.setFocus()

    def go_to_first_open(self, *, keyboard: bool = True) -> None:
        """Show the first question that waits, or the first of all, and put the keyboard there if wanted."""
        if self._building is not None:
            self._when_built = lambda: self.go_to_first_open(keyboard=keyboard)
            if keyboard:
                self.setFocus()
            self._slices.start()
            return
        cards = list(self.cards())
        waiting = next((card for card in cards if card.is_open), cards[0] if cards else None)
        if waiting is not None:
            self._go(waiting, keyboard=keyboard)

    def go_to_question(self, name: str, row: int | None) -> None:
        """Put the keyboard at one question."""
        card = next((one for one in self.cards() if (one.question.name, one.row) == (name, row)), None)
        if card is not None:
            self._go(card)

    # ------------------------------------------------------------------------------- what cards ask for
    def answer(self, card: QuestionCard, value: str | None) -> None:
        """Record an answer; it is on disk when this returns."""
        found = self.found
        if found is None:
            return
        self._desk.attempt(
            lambda: self._services.assessment.record_answer(
                found.sampled_case, card.question.name, value, row=card.row
            )
        )
        self._settled()

    def explain(self, card: QuestionCard, reason: str) -> None:
        """Record the reason of an answer."""
        found = self.found
        if found is None:
            return
        held = found.answer(card.question.name, card.row)
        self._desk.attempt(
            lambda: self._services.assessment.record_answer(
                found.sampled_case,
                card.question.name,
                held.value if held else None,
                row=card.row,
                reason=reason,
            )
        )
        self._settled()

    def closed(self) -> None:
        """Say that a complete case is answered only once it is reopened."""
        self._desk.tell("This case is complete. Reopen it to change an answer.")

    def kept(self) -> None:
        """Note that typed text is on disk."""
        self._desk.saved()

    def step(self, card: QuestionCard, by: int) -> None:
        """Go to the question before or after."""
        cards = list(self.cards())
        self._go(cards[max(0, min(len(cards) - 1, cards.index(card) + by))])

    def next_open(self, card: QuestionCard) -> None:
        """Go to the next relevant question that waits, from the top again after the last."""
        cards = list(self.cards())
        place = cards.index(card)
        waiting = next((one for one in (*cards[place + 1 :], *cards[:place]) if one.is_open), None)
        if waiting is None:
            self._desk.tell("Every relevant question is answered")
        else:
            self._go(waiting)

    @property
    def is_whole(self) -> bool:
        """Tell whether every question of the form has its card."""
        return self._building is None

    # ---------------------------------------------------------------------------------------- in between
    def _build_on(self) -> None:
        """Build for one slice; show the form after the last."""
        until = perf_counter() + SLICE_S
        while self._building is not None and perf_counter() < until:
            if next(self._building, _OVER) is _OVER:
                self._shown_whole()

    def _complete(self) -> None:
        """Build what is left at once."""
        if self._building is not None:
            for _ in self._building:
                pass
            self._shown_whole()

    def _shown_whole(self) -> None:
        self._slices.stop()
        self._building = None
        act, self._when_built = self._when_built, None
        if self.found is not None:
            self._show_rows(self.found, keep_added=False)
            self._show_states()
        if self._area is not None:
            self._area.show()
        if act is not None:
            act()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand a key that came before the form was built to the question it was meant for."""
        if self._building is None:
            super().keyPressEvent(event)
            return
        self._complete()
        if self.current is not None:
            QCoreApplication.sendEvent(self.current, event)

    # ------------------------------------------------------------------------------------ how they stand
    def _read_states(self, found: CaseAssessment, form: Form) -> None:
        """Read how every question stands, and count section by section how many are answered."""
        shown = {roster.repeat.name: tuple(roster.cards) for roster in self._rosters}
        self._states = states_of(found, form, shown)
        self.tallies = tallies_of(form, self._states)

    def _show_rows(self, found: CaseAssessment, *, keep_added: bool) -> None:
        for roster in self._rosters:
            roster.show_rows(found.rows.get(roster.repeat.name, ()), keep_added=keep_added)

    def _show_states(self) -> None:
        for card in self.cards():
            card.show_state(self._state_of(card))
        for name, (done, relevant) in self.tallies.items():
            self.headings[name].say(f"{done} of {relevant}" if relevant else "not relevant")

    def _go(self, card: QuestionCard, *, keyboard: bool = True) -> None:
        self._mark(card)
        if keyboard:
            card.setFocus()
        if self._area is not None:
            # ensureWidgetVisible() lets a card stay that is just inside, under the messages at the foot.
            top = card.mapTo(self._area, QPoint(0, 0)).y() + self._area.verticalScrollBar().value()
            self._area.ensureVisible(0, top + card.height(), 0, BELOW)
            self._area.ensureVisible(0, top, 0, 8)

    def _build(self, form: Form) -> Iterator[None]:
        """Clear the place of the form; the iterator fills it, a card at a time."""
        self.headings, self._rosters, self._order = {}, [], []
        self.current = None
        if self._area is not None:
            self._area.hide()
            self._area.deleteLater()
        inside = QWidget()
        layout = column(gap=0)
        inside.setLayout(layout)
        # In its place from the beginning, hidden: moved there whole, every widget would be styled again.
        self._area = scrolling(inside, label=form.title)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._area.hide()
        self._column.addWidget(self._area)
        return self._filled(form, layout)

    def _filled(self, form: Form, layout: QVBoxLayout) -> Iterator[None]:
        for section in form.sections():
            asked = [question for question in section.questions if question.is_asked]
            if asked:
                self.headings[section.name] = SectionHeading(section.title or form.title)
                layout.addSpacing(16)
                layout.addWidget(self.headings[section.name])
                for part in self._parts(form, asked):
                    layout.addWidget(part)
                    yield
        layout.addSpacing(200)
        layout.addStretch(1)

    def _parts(self, form: Form, asked: list[Question]) -> Iterator[QuestionCard | Roster]:
        made: set[str] = set()
        for question in asked:
            repeat = form.repeat_of(question.name)
            if repeat is None:
                card = self._card(form, question, None)
                self._order.append(card)
                yield card
            elif repeat.name not in made:
                made.add(repeat.name)
                inside = [one for one in asked if form.repeat_of(one.name) is repeat]
                roster = Roster(
                    repeat,
                    inside,
                    lambda one, number: self._card(form, one, number),
                    self._rows_changed,
                    self._remove,
                )
                self._rosters.append(roster)
                self._order.append(roster)
                yield roster

    def _card(self, form: Form, question: Question, row: int | None) -> QuestionCard:
        choices = [(choice.name, choice.label) for choice in form.choices_of(question)]
        return QuestionCard(question, row, choices, self)

    def _state_of(self, card: QuestionCard) -> CardState:
        """Return how a card's question stands; a row just added is not among those that were read."""
        asked = card.question.name, card.row
        if asked not in self._states and self.found is not None and self._form is not None:
            self._states[asked] = state_at(self.found, self._form, *asked)
        return self._states.get(asked, CardState())

    def _rows_changed(self) -> None:
        if self.found is not None:
            for card in self.cards():
                card.show_state(self._state_of(card))

    def _remove(self, repeat: str, row: int) -> None:
        found = self.found
        if found is not None:
            self._desk.attempt(
                lambda: self._services.assessment.remove_row(found.sampled_case, repeat, row), "Row removed"
            )
            self._settled()

    def _focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        card = now
        while card is not None and not isinstance(card, QuestionCard):
            card = card.parentWidget()
        if isinstance(card, QuestionCard) and self.isAncestorOf(card):
            self._mark(card)

    def _mark(self, card: QuestionCard) -> None:
        if card is self.current:
            return
        if self.current is not None:
            self.current.show_current(current_=False)
        self.current = card
        card.show_current(current_=True)
        QTimer.singleShot(0, lambda: self._moved(card))
