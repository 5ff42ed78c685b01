"""Finds what something can rest on: a kind, a few letters, and Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from typing_extensions import override

from qi_desktop.reporting.support.model import SupportKind
from qi_desktop.ui.language import tr
from qi_desktop.ui.reporting.support.words import KINDS, NONE_THERE, source_entry
from qi_desktop.ui.widgets.asking import Asking
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.entries import EntryList
from qi_desktop.ui.widgets.fields import LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.segments import Segments
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from PySide6.QtGui import QKeyEvent

    from qi_desktop.reporting.support.model import Source
    from qi_desktop.services import Services

SHOWN, MOST = 5, 200
NOTHING = tr("Nothing more holds these letters.")
FIND_WITHIN_MS = 120
_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class SourcePicker(Asking):
    """Everything of one kind that holds the letters typed; the arrows choose, Enter ties."""

    def __init__(
        self,
        services: Services,
        tied: Callable[[SupportKind, str], object],
        there: Callable[[], Collection[tuple[SupportKind, str]]],
    ) -> None:
        """``tied`` is told the kind and the source that was chosen; what is ``there`` is offered no more."""
        super().__init__(self._tie)
        self.setObjectName("panel")
        self._services, self._tied, self._there = services, tied, there
        self._sources: list[Source] = []
        self._near: tuple[set[str], str] = (set(), "")
        self.kinds = Segments(
            tr("What it rests on"), [(kind.value, words) for kind, words in KINDS.items()], self._show_kind
        )
        self.letters = LineField(placeholder=tr("A few letters of it"))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(FIND_WITHIN_MS)
        self._soon.timeout.connect(self.search)
        self.letters.textChanged.connect(self._soon.start)
        self.list = EntryList(tr("To choose from"), opened=lambda _key: self._tie(), lines=3, strong=False)
        self._none, self._more = muted(""), muted("")
        self.tie = Button(tr("Tie"), self._tie, description="Enter")
        close = Button(tr("Close"), self.put_away, kind="quiet", description="Esc")
        self.setLayout(
            column(
                self.kinds,
                FormRow(tr("Find"), self.letters),
                self._none,
                self.list,
                self._more,
                row(self.tie, close, None),
                gap=1,
                margin=1.5,
            )
        )

    def start(self, domain: str, provider: str) -> None:
        """Ask, the counts of this domain and provider first."""
        questions = self._services.analysis.questions()
        self._near = {one.key for one in questions if one.domain == domain}, provider
        self._show_kind(self.kinds.value())
        self.open(self.letters)

    def search(self) -> None:
        """Show what holds every word typed."""
        self._soon.stop()
        words, there = self.letters.text().casefold().split(), self._there()
        free = (one for one in self._sources if (one.kind, one.id) not in there)
        found = [one for one in free if all(word in one.spoken.casefold() for word in words)]
        self.list.show_entries([source_entry(one) for one in found[:MOST]])
        if found and not self.list.chosen():
            self.list.choose_first()
        kind = SupportKind(self.kinds.value())
        nothing = NONE_THERE[kind] if not self._sources else NOTHING
        self._none.setText("" if found else nothing)
        self._none.setVisible(not found)
        self._more.setText(
            tr("{number} more: type a few letters.").format(number=len(found) - MOST)
            if len(found) > MOST
            else ""
        )
        self._more.setVisible(len(found) > MOST)
        self.list.setVisible(bool(found))
        self.list.fit(at_most=SHOWN)
        self.tie.setEnabled(bool(found))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with the arrows while the letters are typed."""
        step = _MOVES.get(Qt.Key(event.key()))
        place = self.list.currentIndex().row() + (step or 0)
        if step is None or not self.letters.hasFocus():
            super().keyPressEvent(event)
        elif 0 <= place < len(self.list.records.entries):
            self.list.choose(self.list.records.entries[place].key)

    def _show_kind(self, kind: str) -> None:
        which = SupportKind(kind)
        self._sources = self._services.support.sources(which)
        if which is SupportKind.COUNT:
            self._sources.sort(key=self._far)
        self.search()

    def _far(self, count: Source) -> tuple[bool, bool]:
        questions, provider = self._near
        return count.id.partition("/")[0] not in questions, count.detail != provider

    def _tie(self) -> None:
        self.search()
        if self.list.chosen():
            self._tied(SupportKind(self.kinds.value()), self.list.chosen())
            self.letters.selectAll()
            self.search()
