"""Finds any question by words of it, in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.entries import Entry, EntryList
from qi_desktop.ui.widgets.fields import LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QKeyEvent

    from qi_desktop.forms.flow.state import Spot
    from qi_desktop.ui.assessment.form.open_case import OpenCase

TALL, AT_MOST = 420, 60
MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}


class JumpList(QFrame):
    """Lies over the form while it is wanted; Enter goes to the question chosen, Esc back."""

    def __init__(self, around: QWidget, go: Callable[[Spot], object], back: Callable[[], object]) -> None:
        """Wait, hidden; ``go`` is told the place that is wanted."""
        super().__init__(around)
        self.setObjectName("card")
        self._around, self._go, self._back = around, go, back
        self._spots: dict[str, Spot] = {}
        self._entries: list[tuple[str, Entry]] = []
        self.line = LineField(placeholder=tr("Words of a question, or of its section"))
        self.line.textChanged.connect(self._narrow)
        self.list = EntryList(tr("Questions found"), opened=self._opened, lines=2, strong=False)
        self.list.clicked.connect(self._clicked)
        self._none = muted(tr("No question has these words."))
        layout = column(FormRow(tr("Go to a question"), self.line), self.list, self._none, gap=1, margin=2)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.hide()

    def open(self, case: OpenCase) -> None:
        """Show every question of the case, and take the keyboard."""
        self._spots, self._entries = {}, []
        for number, spot in enumerate(case.order()):
            question = case.form.question(spot[0])
            section = case.layout.section_of[spot[0]]
            state = case.found.flow.questions.get(spot)
            asked = state is not None and state.relevant
            rows = tr(", row {listed}").format(listed=".".join(map(str, spot[1]))) if spot[1] else ""
            label = case.words(question, "label", spot[1]) or question.name
            aside = (
                tr("not asked") if not asked else tr("answered") if state is not None and state.value else ""
            )
            entry = Entry(str(number), label, section.title + rows, aside)
            self._spots[entry.key] = spot
            self._entries.append((f"{label} {section.title} {question.name}{rows}".lower(), entry))
        self.line.clear()
        self._narrow("")
        self.place()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self) -> None:
        """Stand at the top of the form."""
        room = self._around.size()
        self.setGeometry(0, 0, room.width(), min(pixels(TALL), room.height() - 16))

    def put_away(self) -> None:
        """Go back to where the keyboard was."""
        self.hide()
        self._back()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list from the line above it, go with Enter, back with Esc."""
        key = Qt.Key(event.key())
        if key in MOVES:
            self._move(MOVES[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._opened(self.list.chosen())
        elif key == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)

    def _narrow(self, text: str) -> None:
        wanted = text.lower().split()
        found = [(words, entry) for words, entry in self._entries if all(word in words for word in wanted)]
        # What begins with the words typed comes first; the order of the form holds otherwise.
        found.sort(key=lambda one: not all(f" {word}" in f" {one[0]}" for word in wanted))
        self.list.show_entries([entry for _, entry in found[:AT_MOST]])
        self.list.choose_first()
        self.list.setVisible(bool(found))
        self._none.setVisible(not found)

    def _clicked(self, _index: QModelIndex) -> None:
        self._opened(self.list.chosen())

    def _move(self, by: int) -> None:
        entries = self.list.records.entries
        if entries:
            place = max(0, min(len(entries) - 1, self.list.currentIndex().row() + by))
            self.list.choose(entries[place].key, tell=False)

    def _opened(self, key: str) -> None:
        if key in self._spots:
            self.hide()
            self._go(self._spots[key])
