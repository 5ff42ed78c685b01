"""The passages of a theme across all notes, each with its source, narrowed by what they point to."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.fieldnotes.model import Standing
from qi_desktop.ui.fieldnotes.coding.words import DOT, coding_words, passage_entry, paths
from qi_desktop.ui.fieldnotes.words import BEARINGS, short_day
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.entries import Entry, EntryList
from qi_desktop.ui.widgets.fields import Choice
from qi_desktop.ui.widgets.flow import FlowLayout
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from qi_desktop.fieldnotes.model import Note, Passage, Session
    from qi_desktop.services import Services

ANY, GONE = "", "*gone"
MOST = 100
NONE_YET = tr("Nothing is coded to it yet. In a note, mark words and press Ctrl+M.")
NONE_LEFT = tr("None of these. Choose “Any” above to see the others.")


class PassagesList(QWidget):
    """Passages with their sources; Enter opens the note at the passage."""

    def __init__(
        self, services: Services, opened: Callable[[str], object], chosen: Callable[[str], object]
    ) -> None:
        """``opened`` is told a passage with Enter, ``chosen`` with the arrows."""
        super().__init__()
        self._services = services
        self._passages: list[Passage] = []
        self._told: dict[str, Entry] = {}
        self._heading = SectionHeading(tr("Passages"))
        self.bearing, self.domain, self.provider = (Choice([], narrow=True) for _ in range(3))
        for choice, name in (
            (self.bearing, tr("Points to")),
            (self.domain, tr("Domain")),
            (self.provider, tr("Provider")),
        ):
            choice.setAccessibleName(tr("Show only: {name}").format(name=name))
            choice.currentIndexChanged.connect(self._narrow)
        self._filters = QWidget()
        self._filters.setLayout(FlowLayout.of(self.bearing, self.domain, self.provider))
        self._none = muted("")
        self.list = EntryList(tr("Passages"), chosen=chosen, opened=opened, lines=3, strong=False, details=2)
        self._hint = muted(tr("Enter opens the note at the passage."))
        layout = column(self._heading, self._filters, self._none, self.list, self._hint, None, gap=1)
        # What is left over goes to the list, and below the words where there is no list.
        layout.setStretch(3, MOST)
        self.setLayout(layout)

    def show_passages(self, passages: Sequence[Passage]) -> None:
        """Show passages, narrowed as before where that is still possible."""
        self._passages = list(passages)
        self._offer()
        self._narrow()

    def passage(self, key: str) -> Passage | None:
        """Return a passage that is shown."""
        return next((one for one in self._passages if one.id == key), None)

    def _offer(self) -> None:
        bearings = Counter(one.coding.bearing for one in self._passages)
        gone = sum(one.standing in {Standing.GONE, Standing.UNKNOWN} for one in self._passages)
        offered = [
            (one, f"{words} ({bearings[one]})") for one, words in BEARINGS.items() if bearings[one] and one
        ]
        self.bearing.offer(
            [
                (ANY, tr("Any bearing")),
                *offered,
                *([(GONE, tr("Words gone ({gone})").format(gone=gone))] if gone else []),
            ]
        )
        used = {one.coding.domain for one in self._passages} - {""}
        titles = self._services.inspection.domains()
        told = {one: titles.get(one, one) for one in (*titles, *sorted(used - titles.keys())) if one in used}
        self.domain.offer([(ANY, tr("Any domain")), *told.items()])
        providers = sorted({one.coding.provider for one in self._passages} - {""})
        self.provider.offer([(ANY, tr("Any provider")), *((one, one) for one in providers)])
        self._filters.setVisible(bool(self._passages))

    def _narrow(self, _place: int = 0) -> None:
        found = [one for one in self._passages if self._fits(one)]
        self._heading.say(_count(len(found), len(self._passages)))
        self._none.setText(NONE_LEFT if self._passages else NONE_YET)
        self._none.setVisible(not found)
        self._hint.setVisible(bool(found))
        self.list.setVisible(bool(found))
        self.list.show_entries([self._told[one.id] for one in found])

    def _fits(self, passage: Passage) -> bool:
        bearing, gone = self.bearing.value(), passage.standing in {Standing.GONE, Standing.UNKNOWN}
        return (
            (gone if bearing == GONE else bearing in {ANY, passage.coding.bearing})
            and self.domain.value() in {ANY, passage.coding.domain}
            and self.provider.value() in {ANY, passage.coding.provider}
        )

    def read(self, passages: Iterable[Passage]) -> None:
        """Read once what is told of passages, for whichever of them are shown then."""
        self._told = {one.key: one for one in self._entries(passages)}

    def _entries(self, passages: Iterable[Passage]) -> Iterator[Entry]:
        fieldnotes = self._services.fieldnotes
        notes = {one.id: one for one in fieldnotes.notes()}
        sessions = {one.id: one for one in fieldnotes.sessions()}
        themes = paths(self._services.themes.themes())
        lines = {one.id: one.question for one in self._services.enquiries.lines_of_enquiry()}
        domains = self._services.inspection.domains()
        for one in passages:
            note = notes.get(one.note)
            session = sessions.get(note.session) if note is not None else None
            coded = coding_words(one.coding, themes, lines, domains)
            told = DOT.join((_source(note, session), coded))
            yield passage_entry(one, told, _day(note, session))


def _source(note: Note | None, session: Session | None) -> str:
    """Return where words stand: the session and the note in it, or the document."""
    parts = (session.title if session else "", note.title if note else "")
    return ": ".join(dict.fromkeys(part for part in parts if part))


def _day(note: Note | None, session: Session | None) -> str:
    if session is not None and session.held_on is not None:
        return short_day(session.held_on)
    return short_day(note.written_at.date()) if note is not None and note.written_at else ""


def _count(shown: int, all_of_them: int) -> str:
    return (
        str(all_of_them)
        if shown == all_of_them
        else tr("{shown} of {all_of_them}").format(shown=shown, all_of_them=all_of_them)
    )
