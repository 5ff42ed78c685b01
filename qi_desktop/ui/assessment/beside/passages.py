"""Choosing a passage of a note as evidence: type some of its words, Enter takes it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from typing_extensions import override

from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.asking import Asking
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.entries import Entry, EntryList
from qi_desktop.ui.widgets.fields import LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent

    from qi_desktop.services import Services

SHOWN_AT_MOST, SEEN_AT_MOST, BEGINNING = 60, 3, 160


@dataclass(frozen=True, slots=True)
class Quotable:
    """A coded passage, or a whole note, that an answer can point at."""

    key: str
    words: str
    title: str

    def holds(self, wanted: Sequence[str]) -> bool:
        """Tell whether all the words looked for stand in it."""
        text = f"{self.words} {self.title}".casefold()
        return all(word in text for word in wanted)


def quotable(services: Services) -> list[Quotable]:
    """Return what can be pointed at: the passages first, since somebody has marked them already."""
    notes = {note.id: note for note in services.fieldnotes.notes()}
    passages = [
        Quotable(one.id, one.words, notes[one.note].title)
        for one in services.themes.passages()
        if one.note in notes
    ]
    return passages + [Quotable(one.id, one.body[:BEGINNING], one.title) for one in notes.values()]


class PassageAsking(Asking):
    """A list of passages and notes that grows shorter while words are typed."""

    def __init__(self, services: Services, cite: Callable[[str], object]) -> None:
        """``cite`` is told the passage or the note that was chosen."""
        super().__init__(self._take_first)
        self.setObjectName("card")
        self._services, self._cite = services, cite
        self._all: list[Quotable] = []
        self.wanted = LineField(placeholder=tr("Some of its words"))
        self.wanted.textChanged.connect(self._fill)
        self.list = EntryList(tr("Passages and notes"), opened=self._take, lines=3, strong=False, details=2)
        self._none = muted("")
        acts = row(
            Button(tr("Use it"), self._take_first), Button(tr("Done"), self.put_away, kind="quiet"), None
        )
        self.setLayout(
            column(
                FormRow(tr("Passage of a note"), self.wanted), self.list, self._none, acts, gap=1, margin=1.5
            )
        )
        self.hide()

    def start(self) -> None:
        """Read what there is, and put the keyboard where the words are typed."""
        self._all = quotable(self._services)
        self.wanted.clear()
        self._fill()
        self.open(self.wanted)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from the field down into the list; the rest as everywhere."""
        if event.key() == Qt.Key.Key_Down and self.wanted.hasFocus() and self.list.records.entries:
            self.list.choose_first()
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _fill(self) -> None:
        wanted = self.wanted.text().casefold().split()
        found = [one for one in self._all if one.holds(wanted)]
        self.list.show_entries([Entry(one.key, one.words, one.title) for one in found[:SHOWN_AT_MOST]])
        self.list.fit(at_most=SEEN_AT_MOST)
        self.list.setVisible(bool(found))
        more = (
            tr("{number} more: type another word.").format(number=len(found) - SHOWN_AT_MOST)
            if len(found) > SHOWN_AT_MOST
            else ""
        )
        nothing = tr("No note holds these words.") if self._all else tr("No note has been written yet.")
        self._none.setText(more if found else nothing)
        self._none.setVisible(bool(self._none.text()))

    def _take_first(self) -> None:
        """Take the chosen passage, or the first of those found."""
        if not self.list.chosen():
            self.list.choose_first()
        self._take(self.list.chosen())

    def _take(self, key: str) -> None:
        if key:
            self.put_away()
            self._cite(key)
