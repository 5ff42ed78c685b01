"""What was caught in passing on the left, the chosen capture and where it goes on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from qi_desktop.ui.capturing.panel import CAPTURE_KEY
from qi_desktop.ui.fieldnotes.inbox.capture_view import SORTS, CaptureView
from qi_desktop.ui.fieldnotes.words import short_day
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.entries import Entry, EntryList
from qi_desktop.ui.widgets.folding import Folding
from qi_desktop.ui.widgets.layout import column, holding
from qi_desktop.ui.widgets.segments import Segments
from qi_desktop.ui.widgets.states import EmptyState

if TYPE_CHECKING:
    from qi_desktop.fieldnotes.capturing.model import Capture
    from qi_desktop.services import Services
    from qi_desktop.storage.model import Changed
    from qi_desktop.ui.page import Desk

NARROWEST, WIDEST = 232, 384
MINE, TEAM = "mine", "team"


class InboxView(QWidget):
    """Nothing stays here: each capture is filed or discarded, and the next one comes up."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the list, the capture and the empty state."""
        super().__init__()
        self._services, self._desk = services, desk
        self._captures: dict[str, Capture] = {}
        self.whose = Segments(
            tr("Whose captures"), [(MINE, tr("Mine")), (TEAM, tr("The team's"))], self._whose
        )
        self.list = EntryList(tr("Captures"), chosen=self._show)
        self.capture = CaptureView(services, desk, self._filed)
        self._empty = EmptyState(
            "note",
            tr("Nothing waits to be filed"),
            tr(
                "Press {capture_key} anywhere in the program to catch a thought, a follow-up or a quote."
                " It waits here until you file it in a note or under a line of enquiry."
            ).format(capture_key=CAPTURE_KEY),
            Button(tr("Catch something now"), desk.capture),
        )
        self._faces = QStackedWidget()
        for face in (self._empty, self.capture):
            self._faces.addWidget(face)
        layout = column(self.whose, self.list, None, gap=1)
        layout.setContentsMargins(24, 16, 12, 8)
        layout.setStretch(1, 100)
        side = holding(layout, "near_side")
        side.setMinimumWidth(pixels(NARROWEST))
        side.setMaximumWidth(pixels(WIDEST))
        whole = Folding((tr("Caught"), side), (tr("Chosen"), self._faces), (5, 8))
        self.setLayout(column(whole))

    def refresh(self, changed: Changed | None = None) -> None:
        """Show what waits now; after one was filed, the one that stood below it."""
        del changed
        keys, chosen = list(self._captures), self.list.chosen()
        place = keys.index(chosen) if chosen in keys else 0
        waiting = self._services.capturing.inbox(everybody=self.whose.value() == TEAM)
        self._captures = {one.id: one for one in waiting}
        self.list.setVisible(bool(waiting))
        self.list.show_entries([self._entry(one) for one in waiting])
        if not self.list.chosen() and waiting:
            self.list.choose(waiting[min(place, len(waiting) - 1)].id, tell=False)
        self._show(self.list.chosen())

    def leave(self) -> None:
        """Turn what was typed into a change."""
        self.capture.finish()

    def take_keyboard(self) -> None:
        """Give the list the keyboard."""
        (self.list if self._captures else self.whose.buttons()[0]).setFocus()

    def open_subject(self, subject: str) -> None:
        """Show a capture, also one of somebody else."""
        if subject not in self._captures:
            self.whose.choose(TEAM)
            self.refresh()
        if self.list.choose(subject, tell=False):
            self._show(subject)

    def _whose(self, _value: str) -> None:
        self.capture.finish()
        self.refresh()

    def _show(self, capture: str) -> None:
        one = self._captures.get(capture)
        self._faces.setCurrentWidget(self._empty if one is None else self.capture)
        self.capture.show_capture(one)

    def _filed(self) -> None:
        self.refresh()
        self.take_keyboard()

    def _entry(self, capture: Capture) -> Entry:
        by = self._services.inspection.member(capture.captured_by) if capture.captured_by else None
        mine = capture.captured_by == self._services.workspace.person
        detail = "  ·  ".join(
            part for part in (SORTS[capture.sort], "" if mine or not by else by.name) if part
        )
        moment = capture.captured_at
        when = f"{moment.astimezone():%H.%M}" if moment and _is_today(self._services, capture) else ""
        aside = when or short_day(moment.date() if moment else None)
        return Entry(capture.id, capture.text.strip(), detail, aside)


def _is_today(services: Services, capture: Capture) -> bool:
    now = services.workspace.clock.now().astimezone().date()
    return capture.captured_at is not None and capture.captured_at.astimezone().date() == now
