"""Many choices: a list that shortens as one types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from typing_extensions import override

from qi_desktop.forms.definition import UNCOUNTED as UNCOUNTED_VALUES
from qi_desktop.ui.assessment.form.controls.control import AnswerControl, counted
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.entries import Entry, EntryList
from qi_desktop.ui.widgets.fields import LineField
from qi_desktop.ui.widgets.flow import FlowLayout
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.words import Words, muted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from qi_desktop.forms.definition import Question
    from qi_desktop.ui.assessment.form.controls.control import Around

WIDE, ROWS, ROW = 480, 5, 36
NO_ROWS = tr("Nothing to choose from yet: it is chosen from what is answered in the rows of this form.")


class SearchLine(LineField):
    """Typed words shorten the list; the arrows move in it, Enter takes the entry chosen."""

    def __init__(self, control: ManyChoices) -> None:
        """Belong to a control."""
        super().__init__(placeholder=tr("Type to search"))
        self._control = control

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list and take from it; with nothing typed, Enter goes on."""
        key = event.key()
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up} and self.text():
            self._control.step(1 if key == Qt.Key.Key_Down else -1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.text():
            self._control.take()
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
            if key in {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                event.ignore()


class ManyChoices(AnswerControl):
    """One of many choices, or several of them; what is chosen stands in words above the list."""

    def __init__(self, question: Question, around: Around, choices: Sequence[tuple[str, str]]) -> None:
        """Offer the choices."""
        super().__init__(question, around)
        self._several = question.type == "select_multiple"
        self._words = dict(choices)
        self._offered = tuple(self._words)
        self.chosen = Words("", strong=True)
        self.search = SearchLine(self)
        self.search.setAccessibleName(tr("Search the answers: {label}").format(label=question.label))
        self.search.setMaximumWidth(pixels(WIDE))
        self.search.textChanged.connect(self._narrowed)
        self.list = EntryList(
            tr("Answers: {label}").format(label=question.label), opened=self._picked, strong=False
        )
        self.list.setMaximumWidth(pixels(WIDE))
        self.list.clicked.connect(self._clicked)
        self.none = muted(NO_ROWS)
        quiet = FlowLayout.of(*self.uncounted(counted=list(self._words)), gap=4)
        self.setLayout(column(self.chosen, self.none, self.search, self.list, quiet, gap=0.5))
        self._show()
        self.list.setFixedHeight(max(self.list.sizeHintForRow(0), pixels(ROW)) * ROWS + 6)

    @override
    def field(self) -> QWidget | None:
        return self.search

    @override
    def show_value(self, value: str, record: str) -> None:
        super().show_value(value, record)
        names = counted(value).split() if self._several else [counted(value)]
        self.chosen.setText(", ".join(self._words.get(name, name) for name in names if name))
        self.chosen.setVisible(bool(self.chosen.text()))
        self._show()

    @override
    def offer(self, names: Sequence[str], words: Callable[[str], str]) -> None:
        if tuple(names) != self._offered or any(words(name) != self._words.get(name) for name in names):
            self._offered = tuple(names)
            self._words |= {name: words(name) for name in names}
            self._show()

    def step(self, by: int) -> None:
        """Go up or down in the list."""
        entries = self.list.records.entries
        place = max(0, min(len(entries) - 1, self.list.currentIndex().row() + by))
        if entries:
            self.list.choose(entries[place].key, tell=False)

    def take(self) -> None:
        """Take the entry chosen in the list."""
        if self.list.chosen():
            self._picked(self.list.chosen())

    @override
    def choose(self, value: str) -> None:
        if self._several and value not in UNCOUNTED_VALUES:
            given = [one for one in counted(self.value).split() if one != value]
            given = given if value in self.value.split() else [*given, value]
            self.around.answered(" ".join(given) or None)
        else:
            super().choose(value)

    def _narrowed(self, _text: str) -> None:
        self._show()

    def _clicked(self, _index: QModelIndex) -> None:
        self.take()

    def _picked(self, value: str) -> None:
        self.choose(value)
        self.search.clear()

    def _show(self) -> None:
        wanted = self.search.text().lower().split()
        given = self.value.split() if self._several else [self.value]
        entries = [
            Entry(name, self._words[name], aside=tr("chosen") if name in given else "")
            for name in self._offered
            if all(word in self._words[name].lower() for word in wanted)
        ]
        self.list.show_entries(entries)
        for part, shown in ((self.none, False), (self.search, True), (self.list, True)):
            part.setVisible(bool(self._offered) is shown)
        if wanted and entries:
            self.list.choose(entries[0].key, tell=False)
