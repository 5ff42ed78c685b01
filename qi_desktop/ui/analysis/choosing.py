"""By what cases are told apart, and which of them are looked at: chosen from lists, with the keyboard."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from qi_desktop.ui.analysis.look import Look
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import Choice, LineField
from qi_desktop.ui.widgets.flow import FlowLayout
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.services import Services
    from qi_desktop.ui.analysis.wording import FactWords

NOTHING = ""
AT_MOST = 3
"""So many facts are told apart together; more would leave a case or two in each group."""
VALUE = "value:"


class Choosing(QWidget):
    """The facts cases are told apart by, and the filters, each to be taken away again."""

    def __init__(
        self, services: Services, chosen: Callable[[Look], object], searched: Callable[[str], object]
    ) -> None:
        """``chosen`` is told every new way of looking, ``searched`` the words looked for."""
        super().__init__()
        self._services, self._chosen = services, chosen
        self._look, self._words = Look(), None
        self.by = [_choice(lambda _place, place=place: self._by_chosen(place)) for place in range(AT_MOST)]
        self._by_rows = [
            FormRow(tr("Told apart by") if not place else tr("and by"), choice)
            for place, choice in enumerate(self.by)
        ]
        self.rows_by = _choice(lambda _place: self._sides_chosen())
        self.columns_by = _choice(lambda _place: self._sides_chosen())
        self._sides = [FormRow(tr("Down"), self.rows_by), FormRow(tr("Across"), self.columns_by)]
        self.fact = _choice(lambda _place: self._offer_values())
        self.value = _choice(lambda _place: self._value_chosen())
        self._value_row = FormRow(tr("is"), self.value)
        self.search = LineField()
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(pixels(176))
        self.search.textChanged.connect(searched)
        self._search_row = FormRow(tr("Find a question"), self.search)
        fields = FlowLayout.of(
            *self._by_rows,
            *self._sides,
            FormRow(tr("Only cases whose"), self.fact),
            self._value_row,
            self._search_row,
            gap=16,
        )
        self._filters = FlowLayout(gap=8)
        self.filters = QWidget()
        self.filters.setLayout(self._filters)
        self.setLayout(column(fields, self.filters, gap=1))

    def show_look(self, look: Look, words: FactWords, view: str) -> None:
        """Show how the counts are looked at, with the choices that matter to a view."""
        self._look, self._words = look, words
        facts = list(words.facts.items())
        for place, choice in enumerate(self.by):
            others = {fact for other, fact in enumerate(look.by) if other != place}
            none = (NOTHING, tr("nothing: all cases as one") if not place else tr("nothing else"))
            choice.offer([none, *((fact, label) for fact, label in facts if fact not in others)])
            _quietly(choice, look.by[place] if place < len(look.by) else NOTHING)
            self._by_rows[place].setVisible(view in {"counts", "to_come"} and place <= len(look.by))
        for choice, fact in ((self.rows_by, look.rows_by), (self.columns_by, look.columns_by)):
            choice.offer(facts)
            _quietly(choice, fact)
        for side in self._sides:
            side.setVisible(view == "crossed")
        self._search_row.setVisible(view == "counts")
        self.fact.offer([(NOTHING, tr("any")), *facts])
        self._offer_values()
        self._show_filters()

    def take_keyboard(self) -> None:
        """Put the keyboard to the first choice there is."""
        next(choice for choice in (*self.by, self.rows_by) if not choice.isHidden()).setFocus()

    # ------------------------------------------------------------------------------------------- chosen
    def _by_chosen(self, place: int) -> None:
        told = [choice.value() for choice in self.by[: len(self._look.by) + 1]]
        told[place] = self.by[place].value()
        by = tuple(dict.fromkeys(fact for fact in told if fact))
        self._chosen(replace(self._look, by=by))

    def _sides_chosen(self) -> None:
        rows_by, columns_by = self.rows_by.value(), self.columns_by.value()
        if rows_by == columns_by:
            # One fact on both sides is a table of itself: the sides change places instead.
            rows_by, columns_by = self._look.columns_by, self._look.rows_by
        self._chosen(replace(self._look, rows_by=rows_by, columns_by=columns_by))

    def _offer_values(self) -> None:
        fact = self.fact.value()
        self._value_row.setVisible(bool(fact))
        if fact and self._words is not None:
            words = self._words
            values = self._services.analysis.values(fact)
            told = [(VALUE + value, words.value(fact, value)) for value in values]
            self.value.offer([(NOTHING, tr("choose")), *told])
            _quietly(self.value, NOTHING)

    def _value_chosen(self) -> None:
        if value := self.value.value():
            fact = self.fact.value()
            _quietly(self.fact, NOTHING)
            self._chosen(self._look.with_value(fact, value.removeprefix(VALUE)))

    def _show_filters(self) -> None:
        while item := self._filters.takeAt(0):
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        told = [(fact, value) for fact, values in self._look.where.items() for value in values]
        for fact, value in told:
            self._filters.addWidget(self._filter(fact, value))
        self.filters.setVisible(bool(told))
        self._filters.invalidate()

    def _filter(self, fact: str, value: str) -> Button:
        words = self._words
        said = f"{words.fact(fact)}: {words.value(fact, value)}" if words is not None else value
        return Button(
            said,
            lambda: self._chosen(self._look.without_value(fact, value)),
            kind="quiet",
            picture="close",
            description=tr("Look at the other cases as well, and not only at those with {said}").format(
                said=said
            ),
        )


class _FactChoice(Choice):
    """A choice that takes no more room than a column."""

    @override
    def offer(self, choices: list[tuple[str, str]]) -> None:
        """Replace the choices where they differ, so that an open list stays open."""
        if choices != [(str(self.itemData(place)), self.itemText(place)) for place in range(self.count())]:
            super().offer(choices)


def _choice(chosen: Callable[[int], object]) -> Choice:
    choice = _FactChoice([], narrow=True)
    choice.setMinimumContentsLength(14)
    choice.activated.connect(chosen)
    return choice


def _quietly(choice: Choice, value: str) -> None:
    choice.blockSignals(True)
    choice.choose(value)
    choice.blockSignals(False)
