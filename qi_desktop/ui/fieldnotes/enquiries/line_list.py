"""The lines of enquiry in a list, and the chosen one beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from qi_desktop.fieldnotes.model import EnquiryStatus
from qi_desktop.ui.fieldnotes.enquiries.line_view import LineView
from qi_desktop.ui.fieldnotes.enquiries.words import STANDINGS, weighed_words
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.entries import Entry, EntryList
from qi_desktop.ui.widgets.folding import Folding
from qi_desktop.ui.widgets.layout import column, holding
from qi_desktop.ui.widgets.segments import Segments
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from qi_desktop.fieldnotes.model import LineOfEnquiry
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

ALL = "all"
NARROWEST, WIDEST = 232, 400


class LineList(QWidget):
    """The list on the left, the line on the right."""

    def __init__(self, services: Services, desk: Desk, edit: Callable[[LineOfEnquiry], object]) -> None:
        """``edit`` is told the line whose words are to change."""
        super().__init__()
        self._services = services
        self._lines: dict[str, LineOfEnquiry] = {}
        self._names: Mapping[str, str] = {}
        self.states = Segments(tr("Show"), _choices(()), lambda _state: self._show_state())
        self.list = EntryList(
            tr("Lines of enquiry"), chosen=self._show, opened=lambda _line: self._enter(), lines=3, details=2
        )
        self._none, self._blank = muted(tr("None of these.")), QWidget()
        self.line = LineView(services, desk, edit)
        layout = column(self.states, self._none, self.list, gap=1)
        layout.setContentsMargins(24, 0, 12, 0)
        layout.setStretch(2, 1)
        side = holding(layout, "near_side")
        side.setMinimumWidth(pixels(NARROWEST))
        side.setMaximumWidth(pixels(WIDEST))
        self._faces = QStackedWidget()
        for face in (self.line, self._blank):
            self._faces.addWidget(face)
        whole = Folding((tr("Enquiries"), side), (tr("Chosen"), self._faces), (5, 8))
        self.setLayout(column(whole))

    def show_lines(self, lines: Sequence[LineOfEnquiry], names: Mapping[str, str]) -> None:
        """Show lines of enquiry; the chosen one stays chosen."""
        self._lines, self._names = {line.id: line for line in lines}, names
        self.states.offer(_choices(lines))
        self._show_state()

    def choose(self, line: str) -> None:
        """Show a line of enquiry whatever states are chosen."""
        if line not in self._lines:
            return
        if not self.list.choose(line, tell=False):
            self.states.choose(ALL)
            self._show_state()
            self.list.choose(line, tell=False)
        self._show(line)

    def chosen(self) -> str:
        """Return the chosen line of enquiry."""
        return self.list.chosen()

    def finish(self) -> None:
        """Put what was typed on disk."""
        self.line.finish()

    def _show_state(self) -> None:
        state = self.states.value()
        states = list(EnquiryStatus)
        shown = [line for line in self._lines.values() if state in {ALL, line.status.value}]
        shown.sort(key=lambda line: states.index(line.status))
        weighed = self._services.enquiries.weighed()
        self.list.show_entries([self._entry(line, weighed_words(weighed[line.id])) for line in shown])
        self._none.setVisible(not shown)
        if not self.list.chosen() and shown:
            self.list.choose(shown[0].id, tell=False)
        self._show(self.list.chosen())

    def _entry(self, line: LineOfEnquiry, weighed: str) -> Entry:
        status, word = STANDINGS[line.status]
        detail = "  ·  ".join(part for part in (word, self._names.get(line.inspector, ""), weighed) if part)
        return Entry(line.id, line.question, detail, status=status.value)

    def _show(self, line: str) -> None:
        self.line.finish()
        chosen = self._lines.get(line)
        self._faces.setCurrentWidget(self._blank if chosen is None else self.line)
        if chosen is not None:
            self.line.show_line(chosen)

    def _enter(self) -> None:
        self.line.take_keyboard()


def _choices(lines: Sequence[LineOfEnquiry]) -> list[tuple[str, str]]:
    counts = {status: sum(line.status is status for line in lines) for status in EnquiryStatus}
    return [(ALL, tr("All")), *((one.value, f"{STANDINGS[one][1]} {count}") for one, count in counts.items())]
