"""What others said about this case: the officer's interview, notes that name it, passages of both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import Step
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.entries import Entry, EntryList
from qi_desktop.ui.widgets.flow import FlowLayout
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import column, holding
from qi_desktop.ui.widgets.words import Words, muted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qi_desktop.fieldnotes.said.model import Said

NOTHING = tr("Nothing yet. Notes appear here when they name the case, or are of its officer's interview.")
SEEN_AT_MOST = 4


class SaidPart(QWidget):
    """A list of what was said; the one that is chosen can be read whole, and used as evidence."""

    def __init__(self, cite: Callable[[str], object], lead_to: Callable[[str], object]) -> None:
        """``cite`` uses a passage or a note as evidence, ``lead_to`` opens it on its own page."""
        super().__init__()
        self._cite, self._lead_to = cite, lead_to
        self._said: dict[str, Said] = {}
        self._editable = False
        self._heading, self._none = SectionHeading(tr("Said about this case")), muted(NOTHING)
        self.list = EntryList(
            tr("Said about this case"),
            chosen=self._chosen,
            opened=lambda _key: self._open(),
            lines=2,
            details=2,
        )
        self._text = Words("", Step.SMALL)
        self.use = Button(
            tr("Use as evidence"), self._use, picture="add", description=tr("Point this answer at it")
        )
        self.read = Button(
            tr("Open in Notes"), self._open, kind="quiet", description=tr("Read it where it was written")
        )
        self._reading = holding(
            column(self._text, FlowLayout.of(self.use, self.read), gap=1, margin=1.5), "card"
        )
        self.setLayout(column(self._heading, self._none, self.list, self._reading, gap=1))

    def show_said(self, said: Sequence[Said]) -> None:
        """Show what was said about a case."""
        self._said = {str(place): one for place, one in enumerate(said)}
        self._heading.say(str(len(said)) if said else "")
        self.list.show_entries([_entry(key, one) for key, one in self._said.items()])
        self.list.fit(at_most=SEEN_AT_MOST)
        self.list.setVisible(bool(said))
        self._none.setVisible(not said)
        self._chosen(self.list.chosen())

    def show_editable(self, *, editable: bool) -> None:
        """Offer what was said as evidence only where an answer can be changed."""
        self._editable = editable
        self.use.setVisible(editable)

    @property
    def text(self) -> str:
        """The words that are shown whole."""
        return self._text.text()

    def _chosen(self, key: str) -> None:
        one = self._said.get(key)
        self._reading.setVisible(one is not None)
        self._text.setText(one.text if one is not None else "")

    def _use(self) -> None:
        one = self._said.get(self.list.chosen())
        if one is not None and self._editable:
            self._cite(one.passages[0].id if len(one.passages) == 1 else one.note)

    def _open(self) -> None:
        one = self._said.get(self.list.chosen())
        if one is not None:
            self._lead_to(one.note)


def _entry(key: str, one: Said) -> Entry:
    return Entry(key, one.title, ", ".join(filter(None, (one.kind.capitalize(), one.where))))
