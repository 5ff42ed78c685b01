"""Everything that was found: a list with the words around each, narrowed at will, opened at the passage."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget
from typing_extensions import override

from qi_desktop.fieldnotes.searching.model import Found
from qi_desktop.ui.language import plural, tr
from qi_desktop.ui.page import Page
from qi_desktop.ui.search.found import SHORTEST, makings, searched
from qi_desktop.ui.search.line_list import LineList
from qi_desktop.ui.search.narrowing import Narrowing
from qi_desktop.ui.search.preview import Preview
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.fields import LineField
from qi_desktop.ui.widgets.heading import PageHeader
from qi_desktop.ui.widgets.layout import column, scrolling
from qi_desktop.ui.widgets.states import EmptyState
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from qi_desktop.services import Services
    from qi_desktop.storage.model import Changed
    from qi_desktop.ui.page import Desk
    from qi_desktop.ui.search.lines import Line

MOST = 300
"""So many results are listed; whoever does not find it there narrows the search."""
HINT = tr("Words, “phrases”, beginnings*   AND   OR   NOT   ( )")
_LEAD = tr("Notes, answers and their reasons, evidence, sessions, cases, themes, enquiries and findings.")
ROOMY = (900, 560)
"""The least width and height at which what is chosen stands beside the list, and everything is unfolded."""
_WAITS = tr(
    "{lead} Type two letters or more. “At home” in quotation marks is a phrase, super* begins a word."
).format(lead=_LEAD)
_DOWN = {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}


class SearchPage(Page):
    """Searches everything written down, and keeps what was found for the way back."""

    key, title = "search", tr("Search")

    def __init__(self, services: Services, desk: Desk) -> None:
        """Wait for words."""
        super().__init__(services, desk)
        self._found, self._roomy = Found(), True
        self.field = LineField(placeholder=HINT)
        self.field.setAccessibleName(tr("Search everything"))
        self.field.setAccessibleDescription(tr("The arrow down leads to what was found, Enter opens it"))
        self.field.textChanged.connect(self._typed)
        self.field.installEventFilter(self)
        self.narrowing = Narrowing(self.search)
        self.said = muted("")
        self.list = LineList(
            tr("Results"), opened=self._open, chosen=self._show, above=self.field.setFocus, details=2
        )
        self.preview = Preview(self.list.open_chosen)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.addWidget(self.list)
        self._split.addWidget(self.preview)
        self._split.setChildrenCollapsible(False)
        self._split.setSizes([pixels(560), pixels(480)])
        self._empty = scrolling(
            EmptyState("search", tr("Find anything that was written down"), _WAITS),
            label=tr("About the search"),
        )
        self._faces = QStackedWidget()
        self._faces.addWidget(self._empty)
        self._faces.addWidget(self._split)
        layout = column(
            PageHeader(tr("Search")),
            self.field,
            self.narrowing,
            self.said,
            self._faces,
            gap=1.5,
            margin=3,
        )
        layout.setStretch(4, 1)
        self.setLayout(layout)

    @override
    def refresh(self, changed: Changed | None = None) -> None:
        self.narrowing.show_people((one.id, one.name) for one in self.services.inspection.team())
        self.search(keep=True)

    @override
    def open_subject(self, subject: str) -> None:
        """Search for these words."""
        self.field.setText(subject)
        self.take_keyboard()

    @override
    def take_keyboard(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    @override
    def scenes(self, scratch: Path) -> Iterator[str]:
        del scratch
        self.services.searching.catch_up()
        self.field.setText("supervision OR plan*")
        yield "results"
        self.field.setText("“no such words”")
        yield "nothing"
        self.field.clear()

    def search(self, *, keep: bool = False) -> None:
        """Show what fits; ``keep`` leaves the chosen line where it was."""
        place = max(self.list.place(), 0) if keep else 0
        wanted = self.narrowing.wanted(self.field.text())
        trouble = self.narrowing.trouble()
        found = None if trouble else searched(self.services, wanted, MOST)
        counts = self.services.searching.counts(replace(wanted, groups=frozenset())) if found else {}
        self._found = found or Found()
        self.narrowing.show_counts(counts)
        self.list.show_lines(makings(self.services, self._found), place)
        self._faces.setCurrentWidget(self._split if self._found.hits else self._empty)
        self.said.setText(trouble or self._told(found))

    def _typed(self, _text: str) -> None:
        self.search()

    def _told(self, found: Found | None) -> str:
        """Return in words how much was found, and what is not known yet."""
        said = self.field.text().strip()
        behind = self.services.searching.behind
        waits = (
            tr(" {behind:,} texts are still being read into the search.").format(behind=behind)
            if behind
            else ""
        )
        if found is None:
            only_not = (
                tr("Say also what should be there, not only what should not.")
                if len(said) >= SHORTEST
                else ""
            )
            return (only_not + waits).strip()
        if not found.hits:
            narrowed = tr(" Clear what narrows it, or use other words.") if self.narrowing.narrows else ""
            return tr("Nothing found for: {said}.{narrowed}{waits}").format(
                said=said, narrowed=narrowed or tr(" Fewer or other words may help."), waits=waits
            )
        more = (
            tr(" The first {most} are listed; narrow the search to see others.").format(most=MOST)
            if found.total > MOST
            else ""
        )
        if found.pool:
            more = tr(" The best of the latest {pool:,} come first; narrow the search to see others.").format(
                pool=found.pool
            )
        results = plural(found.total, "%n result.", "%n results.")
        return f"{results}{more}{waits}"

    def _show(self, place: int) -> None:
        line = self.list.records.line(place)
        if line is not None and place < len(self._found.hits):
            hit = self._found.hits[place]
            self.preview.show_found(line, self.services.searching.around(hit, self._found.expression))

    def _open(self, line: Line) -> None:
        self.desk.open_page(line.page, line.subject)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the list alone where a window is small or text is large."""
        super().resizeEvent(event)
        roomy = self.width() >= pixels(ROOMY[0]) and self.height() >= pixels(ROOMY[1])
        if roomy is not self._roomy:
            self._roomy = roomy
            self.preview.setVisible(roomy)
            self.narrowing.fold(on=not roomy)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lead from the words to what was found, and open the first with Enter."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _DOWN and self._found.hits:
                if event.key() == Qt.Key.Key_Down:
                    self.list.setFocus()
                else:
                    self.list.open_chosen()
                return True
            if event.key() == Qt.Key.Key_Escape and self.field.text():
                self.field.clear()
                return True
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc from what was found to the words."""
        if event.key() == Qt.Key.Key_Escape and not self.field.hasFocus():
            self.take_keyboard()
        else:
            super().keyPressEvent(event)
