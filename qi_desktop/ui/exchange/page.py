"""Exchange: what comes in, what goes out, and the conflicts a person has to decide."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar, TypeVar

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from qi_desktop.ui.exchange.conflicts.view import ConflictsView
from qi_desktop.ui.exchange.evening import take_in_all
from qi_desktop.ui.exchange.lists import received_table
from qi_desktop.ui.exchange.outbox.view import OutboxView
from qi_desktop.ui.page import Desk, Page
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.heading import PageHeader
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.segments import Segments
from qi_desktop.ui.widgets.states import EmptyState, Notice

if TYPE_CHECKING:
    from pathlib import Path

    from qi_desktop.merging.model import Received
    from qi_desktop.services import Services
    from qi_desktop.storage.model import Changed
    from qi_desktop.ui.exchange.evening import Evening
    from qi_desktop.ui.widgets.table import Table

FaceT = TypeVar("FaceT", bound=QWidget)
CONFLICTS, RECEIVED, OUTBOX = "conflicts", "received", "outbox"
BUNDLES = "Bundles (*.qibundle);;All files (*)"


class ExchangePage(Page):
    """What came in, what went out, and what two laptops disagree on; each face is built when first shown."""

    key: ClassVar[str] = "exchange"
    title: ClassVar[str] = "Exchange"

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the head of the page; its faces come when somebody looks at them."""
        super().__init__(services, desk)
        self._looked = False
        self._evening: Evening | None = None
        self._waiting = 0
        self.take_in = Button("Take in bundles…", self._choose, picture="bring_in", key="Ctrl+I")
        self._header = PageHeader(
            "Exchange",
            "Work travels as sealed files that only the laptop they are for can open.",
            self.take_in,
        )
        self.views = Segments("View", self._choices(0), self._show_view)
        self.outcome = Notice("good")
        self._nothing_received = EmptyState(
            "bring_in", "Nothing received yet", "Bundles from the team appear here once they are taken in."
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self._nothing_received)
        layout = column(self._header, self.outcome, self.views, self._stack, gap=1, margin=3)
        layout.setStretch(3, 1)
        self.setLayout(layout)
        QShortcut(QKeySequence("Ctrl+E"), self).activated.connect(self.send)

    # ------------------------------------------------------------------------------------------- the faces
    @cached_property
    def conflicts(self) -> ConflictsView:
        """Return the face of what has to be decided."""
        return self._added(ConflictsView(self.services, self.desk))

    @cached_property
    def received(self) -> Table[Received]:
        """Return the face of what came in."""
        return self._added(received_table(self.services))

    @cached_property
    def outbox(self) -> OutboxView:
        """Return the face of what goes out, and of fetching."""
        return self._added(OutboxView(self.services, self.desk, self._take_in))

    def _added(self, face: FaceT) -> FaceT:
        self._stack.addWidget(face)
        return face

    @override
    def refresh(self, changed: Changed | None = None) -> None:
        open_conflicts = self._to_decide()
        self.views.offer(self._choices(open_conflicts))
        self.take_in.setVisible(self._leads())
        self._renew_outcome(open_conflicts)
        if not self._looked:
            self._looked = True
            self.views.choose(CONFLICTS if open_conflicts else RECEIVED if self._leads() else OUTBOX)
        self._show_view(self.views.value())

    @override
    def open_subject(self, subject: str) -> None:
        self.views.choose(subject)
        self._show_view(self.views.value())

    @override
    def take_keyboard(self) -> None:
        view = self.views.value()
        if view == OUTBOX:
            self.outbox.first().setFocus()
        elif view == CONFLICTS and self._to_decide():
            self.conflicts.first().setFocus()
        else:
            (self.take_in if self._leads() else self.views).setFocus()

    def send(self) -> None:
        """Send what is new, from any face of the page."""
        self.open_subject(OUTBOX)
        self.outbox.send()

    def _to_decide(self) -> int:
        """Return how many decisions and answers wait for the person at this laptop."""
        return self.services.settling.waiting() + self.services.asking.waiting()

    def _leads(self) -> bool:
        person = self.services.workspace.person
        return any(one.id == person and one.role.value == "lead" for one in self.services.inspection.team())

    # ---------------------------------------------------------------------------------------- bundles come in
    def _choose(self) -> None:
        paths = self.desk.choose_files("Take in bundles", BUNDLES)
        if paths:
            self._take_in(paths)

    def _take_in(self, paths: list[Path]) -> None:
        self.desk.work(
            "Taking in the bundle" if len(paths) == 1 else "Taking in the bundles",
            lambda services, progress: take_in_all(services, paths, progress),
            self._came_in,
        )

    def _came_in(self, evening: Evening) -> None:
        """Lead to what has to be decided, else to what came."""
        waiting = self._to_decide()
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

    # ------------------------------------------------------------------------------------- which is shown
    def _choices(self, conflicts: int) -> tuple[tuple[str, str], ...]:
        waiting = f"Conflicts ({conflicts})" if conflicts else "Conflicts"
        return (CONFLICTS, waiting), (RECEIVED, "Received"), (OUTBOX, "Outbox")

    def _show_view(self, view: str) -> None:
        """Show one face, true to what there is now."""
        self._stack.setCurrentWidget(self._face(view))

    def _face(self, view: str) -> QWidget:
        if view == OUTBOX:
            self.outbox.refresh()
            return self.outbox
        if view == RECEIVED:
            received = self.services.merging.received()
            self.received.show_rows(received)
            return self.received if received else self._nothing_received
        self.conflicts.refresh()
        return self.conflicts
