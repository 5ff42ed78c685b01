"""The form of one case, from top to bottom: sections, questions, rosters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from qi_desktop.assessment.model import AssessmentState, CaseAssessment
from qi_desktop.assessment.service import answer_id
from qi_desktop.ui.assessment.question_card import CardState, QuestionCard
from qi_desktop.ui.assessment.roster import Roster
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import column, scrolling

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from qi_desktop.forms.definition import Form, Question
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk


class FormView(QWidget):
    """Shows every question of the form and keeps each true to the answers."""

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
        self._section_of: dict[str, str] = {}
        self._plain: dict[str, QuestionCard] = {}
        self._rosters: list[Roster] = []
        self._order: list[QuestionCard | Roster] = []
        self.current: QuestionCard | None = None
        self._area: QScrollArea | None = None
        self._column = column()
        self.setLayout(self._column)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)

    # ------------------------------------------------------------------------------------------- showing
    def show_case(self, found: CaseAssessment, form: Form) -> None:
        """Show a case's answers, building the form's cards when it is another form."""
        if self.found is not None and self.found.sampled_case != found.sampled_case:
            self.finish()
        if self._form is not form:
            self._build(form)
        self.found, self._form = found, form
        for roster in self._rosters:
            roster.show_rows(found.rows.get(roster.repeat.name, ()))
        for card in self.cards():
            card.show_state(self._state_of(card))
        self._tally()
        for name, (done, relevant) in self.tallies.items():
            self.headings[name].say(f"{done} of {relevant}" if relevant else "not relevant")

    def finish(self) -> None:
        """Turn what was typed into changes."""
        for card in self.cards():
            card.finish()

    def cards(self) -> Iterator[QuestionCard]:
        """Yield the cards in the order of the page."""
        for part in self._order:
            if isinstance(part, Roster):
                for number in sorted(part.cards):
                    yield from part.cards[number]
            else:
                yield part

    def go_to_section(self, name: str) -> None:
        """Bring a section to the top and its first question to the keyboard."""
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

    def go_to_first_open(self) -> None:
        """Put the keyboard at the first question that waits, or at the first of all."""
        cards = list(self.cards())
        waiting = next((card for card in cards if card.is_open), cards[0] if cards else None)
        if waiting is not None:
            self._go(waiting)

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

    # ---------------------------------------------------------------------------------------- in between
    def _tally(self) -> None:
        """Count, section by section, how many of the relevant questions are answered."""
        self.tallies = dict.fromkeys(self.headings, (0, 0))
        for card in self.cards():
            if card.state.relevant:
                name = self._section_of[card.question.name]
                done, relevant = self.tallies[name]
                self.tallies[name] = done + bool(card.state.value), relevant + 1

    def _go(self, card: QuestionCard) -> None:
        self._mark(card)
        card.setFocus()
        if self._area is not None:
            self._area.ensureWidgetVisible(card, 0, 96)
            self._area.horizontalScrollBar().setValue(0)

    def _build(self, form: Form) -> None:
        self.headings, self._plain, self._rosters, self._order = {}, {}, [], []
        self.current = None
        if self._area is not None:
            self._area.deleteLater()
        inside = QWidget()
        layout = column(gap=0)
        for section in form.sections():
            asked = [question for question in section.questions if question.is_asked]
            self._section_of.update((question.name, section.name) for question in asked)
            if asked:
                self.headings[section.name] = SectionHeading(section.title or form.title)
                layout.addSpacing(16)
                layout.addWidget(self.headings[section.name])
                for part in self._parts(form, asked):
                    layout.addWidget(part)
        layout.addSpacing(200)
        layout.addStretch(1)
        inside.setLayout(layout)
        self._area = scrolling(inside, label=form.title)
        self._column.addWidget(self._area)

    def _parts(self, form: Form, asked: list[Question]) -> Iterator[QuestionCard | Roster]:
        made: set[str] = set()
        for question in asked:
            repeat = form.repeat_of(question.name)
            if repeat is None:
                card = self._card(form, question, None)
                self._plain[question.name] = card
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
        found, form = self.found, self._form
        if found is None or form is None:
            return CardState()
        name, row = card.question.name, card.row
        held = found.answer(name, row)
        place = self._place(found, form, name, row)
        state = found.flow.questions.get((name, () if place is None else (place,)))
        contested = (name, row) in found.contested
        return CardState(
            value=held.value if held else "",
            relevant=state.relevant if state is not None else True,
            required=state.required if state is not None else False,
            reason=held.reason if held else "",
            record=answer_id(form, found.sampled_case, name, row),
            message=state.message if state is not None and state.wrong else "",
            contested=contested,
            read_only=contested or found.state is AssessmentState.COMPLETE,
        )

    def _place(self, found: CaseAssessment, form: Form, name: str, row: int | None) -> int | None:
        """Return where a stored row stands in the flow, which counts without gaps."""
        repeat = form.repeat_of(name)
        if repeat is None or row is None:
            return None
        stored = found.rows.get(repeat.name, ())
        return stored.index(row) + 1 if row in stored else row

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
