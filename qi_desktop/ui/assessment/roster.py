"""A part of the form that is asked once for each row, such as once for each need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.words import Words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qi_desktop.forms.definition import Question, Repeat
    from qi_desktop.ui.assessment.question_card import QuestionCard

    MakeCard = Callable[[Question, int | None], QuestionCard]


class Roster(QWidget):
    """The rows of one repeat."""

    def __init__(
        self,
        repeat: Repeat,
        questions: Sequence[Question],
        make: MakeCard,
        changed: Callable[[], object],
        remove: Callable[[str, int], object],
    ) -> None:
        """Show no row yet; ``remove`` takes a row away for good, as far as undo allows."""
        super().__init__()
        self.repeat, self._questions, self._make = repeat, questions, make
        self._changed, self._remove = changed, remove
        self.cards: dict[int, list[QuestionCard]] = {}
        self._groups: dict[int, QWidget] = {}
        self._name = repeat.label or repeat.node.replace("_", " ").capitalize()
        self._add = Button(f"Add to {self._name.lower()}", self._add_row, kind="quiet", picture="add")
        self._layout = column(row(self._add, None), gap=0)
        self.setLayout(self._layout)

    def show_rows(self, rows: Sequence[int], *, keep_added: bool) -> None:
        """Show the rows that have answers, and those just added while the case is the same."""
        for gone in [
            number
            for number in self._groups
            if number not in rows and (self._answered(number) or not keep_added)
        ]:
            self._groups.pop(gone).deleteLater()
            self.cards.pop(gone)
        for number in rows:
            self._build(number)

    def _answered(self, number: int) -> bool:
        return any(card.state.value for card in self.cards[number])

    def _add_row(self) -> None:
        number = max(self.cards, default=0) + 1
        self._build(number)
        self._changed()
        self.cards[number][0].setFocus()

    def _build(self, number: int) -> None:
        if number in self._groups:
            return
        self.cards[number] = [self._make(question, number) for question in self._questions]
        away = Button(
            "Remove",
            lambda: self._remove(self.repeat.name, number),
            kind="quiet",
            description=f"Take number {number} away with its answers",
        )
        top = row(Words(f"{self._name} {number}", strong=True, wrap=False), None, away)
        top.setContentsMargins(16, 12, 0, 0)
        group = QWidget()
        group.setLayout(column(top, *self.cards[number], gap=0))
        self._groups[number] = group
        self._layout.insertWidget(self._layout.count() - 1, group)
