"""Exchange: packs out, bundles back, and the conflicts a person has to decide."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from qi_desktop.ui.exchange.conflicts_view import ConflictsView
from qi_desktop.ui.exchange.lists import received_table, sent_table
from qi_desktop.ui.exchange.send_panel import SendPanel
from qi_desktop.ui.page import Desk, Page
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.heading import PageHeader
from qi_desktop.ui.widgets.layout import column, holding, row
from qi_desktop.ui.widgets.segments import Segments
from qi_desktop.ui.widgets.states import EmptyState, Notice

if TYPE_CHECKING:
    from qi_desktop.services import Services
    from qi_desktop.storage.model import Changed
    from qi_desktop.ui.exchange.evening import Evening

CONFLICTS, RECEIVED, SENT = "conflicts", "received", "sent"


class ExchangePage(Page):
    """What came in, what went out, and what two laptops disagree on."""

    key: ClassVar[str] = "exchange"
    title: ClassVar[str] = "Exchange"

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the three lists and the panel of acts."""
        super().__init__(services, desk)
        self._looked = False
        self._evening: Evening | None = None
        self._waiting = 0
        self._header = PageHeader(
            "Exchange", "Work travels as sealed files that only the laptop they are for can open."
        )
        self.views = Segments("View", self._choices(0), self._show_view)
        self.outcome = Notice("good")
        self.conflicts = ConflictsView(services, desk)
        self.received = received_table(services)
        self.sent = sent_table(services)
        self._nothing_received = EmptyState(
            "bring_in", "Nothing received yet", "Bundles from the team appear here once they are taken in."
        )
        self._nothing_sent = EmptyState(
            "send_out", "Nothing sent yet", "Packs you issue and bundles you export are listed here."
        )
        self.send = SendPanel(services, desk, self.outcome, self._came_in)
        self._build()

    def _build(self) -> None:
        self._stack = QStackedWidget()
        for face in (self.conflicts, self.received, self._nothing_received, self.sent, self._nothing_sent):
            self._stack.addWidget(face)
        main = QWidget()
        layout = column(self._header, self.outcome, self.views, self._stack, gap=1, margin=3)
        layout.setStretch(3, 1)
        main.setLayout(layout)
        side = holding(column(self.send, margin=3), "side")
        side.setFixedWidth(pixels(304))
        whole = row(main, side, gap=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)

    @override
    def refresh(self, changed: Changed | None = None) -> None:
        open_conflicts = self.services.settling.conflicts()
        self.views.offer(self._choices(len(open_conflicts)))
        self._renew_outcome(len(open_conflicts))
        if not self._looked:
            self._looked = True
            self.views.choose(CONFLICTS if open_conflicts else RECEIVED)
        self.conflicts.show_conflicts(open_conflicts)
        self.received.show_rows(self.services.merging.received())
        self.sent.show_rows(self.services.bundles.outbox())
        self.send.refresh()
        self._show_view(self.views.value())

    @override
    def open_subject(self, subject: str) -> None:
        self.views.choose(subject)
        self._show_view(subject)

    @override
    def take_keyboard(self) -> None:
        conflicts = self.conflicts.isVisibleTo(self) and bool(self.conflicts.table.records.rows)
        (self.conflicts.table if conflicts else self.send.first()).setFocus()

    def _came_in(self, evening: Evening) -> None:
        """Lead to what has to be decided, else to what came."""
        waiting = len(self.services.settling.conflicts())
        self._evening = evening
        self.outcome.say(evening.words(waiting), evening.status(waiting))
        self.open_subject(CONFLICTS if waiting else RECEIVED)
        if evening.taken:
            self.take_keyboard()

    def _renew_outcome(self, waiting: int) -> None:
        """Count the conflicts that wait anew in what was told of the evening, where it still stands."""
        evening, told = self._evening, self.outcome.text
        if evening is not None and told == evening.words(self._waiting):
            self.outcome.say(evening.words(waiting), evening.status(waiting))
        self._waiting = waiting

    def _choices(self, conflicts: int) -> tuple[tuple[str, str], ...]:
        waiting = f"Conflicts ({conflicts})" if conflicts else "Conflicts"
        return (CONFLICTS, waiting), (RECEIVED, "Received"), (SENT, "Sent")

    def _show_view(self, view: str) -> None:
        received = self.received if self.received.records.rows else self._nothing_received
        sent = self.sent if self.sent.records.rows else self._nothing_sent
        self._stack.setCurrentWidget({CONFLICTS: self.conflicts, RECEIVED: received, SENT: sent}[view])
