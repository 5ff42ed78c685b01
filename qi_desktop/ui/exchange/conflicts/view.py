"""Conflicts: the list of what waits, and the chosen one beside it, all of it by keyboard or mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from qi_desktop.merging.settling.alike import combinations_of
from qi_desktop.merging.settling.model import Sort
from qi_desktop.ui.exchange.conflicts.asking import QuestionsPanel
from qi_desktop.ui.exchange.conflicts.panel import MatterPanel
from qi_desktop.ui.exchange.conflicts.words import ALL, KEYS, SORTS, left_words, settled_words, title_of, who
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.entries import Entry, EntryList
from qi_desktop.ui.widgets.fields import Choice
from qi_desktop.ui.widgets.layout import column, row, scrolling
from qi_desktop.ui.widgets.states import EmptyState
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from qi_desktop.merging.settling.model import Matter
    from qi_desktop.services import Services
    from qi_desktop.storage.model import Changed
    from qi_desktop.ui.page import Desk

_ROOM = 520
_BY_PEOPLE = frozenset({Sort.VALUES, Sort.TEXT})
_LETTERS = frozenset("123456789calCAL")


class MatterList(EntryList):
    """The conflicts that wait; numbers and letters decide instead of searching the list."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys that decide to the face around."""
        if event.text() in _LETTERS and event.text() and not _with_control(event):
            event.ignore()
            return
        super().keyPressEvent(event)


class ConflictsView(QWidget):
    """What waits for a decision: filtered on the left, the chosen one on the right."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the face."""
        super().__init__()
        self._services, self._desk = services, desk
        self._matters: list[Matter] = []
        self._shown: list[Matter] = []
        self.sort = Choice([(ALL, tr("All sorts"))], narrow=True)
        self.person = Choice([(ALL, tr("Everybody"))], narrow=True)
        self.sort.setAccessibleName(tr("Sort of conflict"))
        self.person.setAccessibleName(tr("Whose values"))
        self.list = MatterList(
            tr("Conflicts to decide"), chosen=self._choose, opened=self._begin, lines=2, details=2
        )
        self._left, self._keys = muted(""), muted(KEYS)
        self.combine = Button(
            tr("Combine those without overlap…"),
            self._combine_all,
            kind="quiet",
            description=tr("Keep the combination wherever no edits overlap"),
        )
        self.panel = MatterPanel(services, desk, self._go_on)
        self.questions = QuestionsPanel(services, desk)
        self._faces, self._side = QStackedWidget(), QWidget()
        self._none = EmptyState(
            "good",
            tr("No conflicts"),
            tr("Where two laptops say different things of the same, both stand here until somebody decides."),
        )
        self._build()

    def _build(self) -> None:
        side = self._side
        parts = (row(self.sort, self.person), self._left, self.list, self.combine, self._keys)
        inside = column(*parts, gap=1)
        inside.setStretch(2, 1)
        side.setLayout(inside)
        side.setMinimumWidth(pixels(200))
        side.setMaximumWidth(pixels(300))
        full = QWidget()
        whole = row(side, scrolling(self.panel, label=tr("The chosen conflict")), gap=3)
        whole.setStretch(0, 2)
        whole.setStretch(1, 5)
        full.setLayout(whole)
        for face in (self._none, full):
            self._faces.addWidget(face)
        layout = column(self.questions, self._faces, gap=2)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        for choice in (self.sort, self.person):
            choice.currentIndexChanged.connect(self._filter_chosen)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the cards below one another where there is no room beside."""
        super().resizeEvent(event)
        narrow = self.width() - self._side.maximumWidth() < pixels(_ROOM)
        self.panel.narrow(narrow)
        self._keys.setVisible(not narrow)

    # ------------------------------------------------------------------------------------- what is shown
    def refresh(self, changed: Changed | None = None) -> None:
        """Read again what waits."""
        del changed
        self._matters = self._services.settling.matters()
        self._offer()
        self._filter()
        self.questions.refresh()

    @property
    def waiting(self) -> int:
        """Return how many decisions wait."""
        return len(self._matters)

    def first(self) -> QWidget:
        """Return where work begins: a question to answer, else the list."""
        return next(iter(self.questions.fields.values()), self.list)

    def choose_of(self, record: str) -> None:
        """Choose the first conflict about a record, or about a case; all are listed again."""
        for choice in (self.sort, self.person):
            choice.choose(ALL)
        found = next((one for one in self._matters if record in (one.case, one.record)), None)
        if found is not None:
            self.list.choose(found.key)

    def _offer(self) -> None:
        sorts = [one for one in SORTS if any(matter.sort is one for matter in self._matters)]
        self.sort.offer([(ALL, tr("All sorts")), *((one.value, SORTS[one]) for one in sorts)])
        people = {
            option.by: option.person for one in self._matters for option in one.options if option.person
        }
        named = sorted(people.items(), key=lambda one: one[1])
        self.person.offer([(ALL, tr("Everybody")), *named])
        easy = len(combinations_of(self._matters))
        self.combine.setText(tr("Combine the {easy} without overlap…").format(easy=easy))
        self.combine.setAccessibleName(tr("Combine the {easy} without overlap").format(easy=easy))
        self.combine.setVisible(easy > 1)

    def _filter_chosen(self, _place: int) -> None:
        self._filter()

    def _filter(self) -> None:
        sort, person = self.sort.value(), self.person.value()
        self._shown = [
            one
            for one in self._matters
            if sort in (ALL, one.sort.value) and (person == ALL or person in one.people)
        ]
        place = self.list.currentIndex().row()
        self.list.show_entries([_entry(one) for one in self._shown])
        self._left.setText(left_words(len(self._shown), len(self._matters)))
        self._faces.setCurrentIndex(1 if self._matters else 0)
        self._faces.setVisible(bool(self._matters) or not self._services.asking.waiting())
        if self._shown and not self.list.chosen():
            self.list.choose(self._shown[min(max(place, 0), len(self._shown) - 1)].key, tell=False)
        if self._shown:
            self._choose(self.list.chosen())

    def _choose(self, key: str) -> None:
        matter = next((one for one in self._shown if one.key == key), None)
        if matter is not None:
            self.panel.show_matter(matter, self._shown)

    # -------------------------------------------------------------------------------------- deciding
    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Decide by the number on a card, C for the combination, L for those alike, A to ask."""
        key = event.text().upper()
        if not key or _with_control(event) or not self._shown:
            super().keyPressEvent(event)
        elif key.isdigit() and key != "0":
            self.panel.choose(int(key) - 1)
        elif key == "C":
            self.panel.choose(-1)
        elif key == "L":
            self.panel.turn_alike()
        elif key == "A":
            self.panel.asking.open()
        elif event.key() == Qt.Key.Key_Escape:
            self.list.setFocus()
        else:
            super().keyPressEvent(event)

    def _begin(self, _key: str) -> None:
        self.panel.reason.setFocus()

    def _go_on(self) -> None:
        self.list.setFocus()

    def _combine_all(self) -> None:
        taken = combinations_of(self._matters)
        reason = "The edits touch different words; all of them are kept."
        self._desk.attempt(
            lambda: self._services.settling.settle(taken, reason) or True, settled_words(len(taken))
        )


def _entry(matter: Matter) -> Entry:
    return Entry(
        key=matter.key,
        title=title_of(matter),
        detail=f"{matter.detail} · {who(matter)}" if matter.sort in _BY_PEOPLE else matter.detail,
        status="caution",
        state=SORTS[matter.sort],
    )


def _with_control(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier))
