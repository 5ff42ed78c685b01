"""Exchange: what comes in, what goes out, and the conflicts a person has to decide."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar, TypeVar

from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from qi_desktop.central.model import SUFFIX as HANDOVER
from qi_desktop.ui.exchange.conflicts.view import ConflictsView
from qi_desktop.ui.exchange.handing_over.view import HandingOverView
from qi_desktop.ui.exchange.outbox.view import PACK, OutboxView
from qi_desktop.ui.exchange.received.view import ReceivedView
from qi_desktop.ui.exchange.receiving.view import ReceivingView
from qi_desktop.ui.exchange.taking_in.view import TakingInView, dropped
from qi_desktop.ui.language import tr
from qi_desktop.ui.page import Desk, Page
from qi_desktop.ui.widgets.heading import PageHeader
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from qi_desktop.services import Services
    from qi_desktop.storage.model import Changed

FaceT = TypeVar("FaceT", bound=QWidget)
CONFLICTS, TAKE_IN, RECEIVED, OUTBOX, HAND_OVER = "conflicts", "take_in", "received", "outbox", "hand_over"
RECEIVE = "receive"
FOR_THE_LEAD = tr("Bundles are taken in by the lead inspector; this file belongs to somebody else.")
FOR_CENTRAL = tr(
    "A handover is received in the central team's own file. Open that one, then open the handover."
)
FOR_LEADS = frozenset({TAKE_IN, RECEIVED, HAND_OVER})


class ExchangePage(Page):
    """What came in, what went out, and what two laptops disagree on; each face is built when first shown."""

    key: ClassVar[str] = "exchange"
    title: ClassVar[str] = tr("Exchange")

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the head of the page; its faces come when somebody looks at them."""
        super().__init__(services, desk)
        self._looked = False
        header = PageHeader(
            tr("Exchange"), tr("Work travels as sealed files that only the laptop they are for can open.")
        )
        self.views = Segments(tr("View"), self._choices(), self._show_view)
        self._stack = QStackedWidget()
        layout = column(header, self.views, self._stack, gap=1.5, margin=3)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self.setAcceptDrops(True)
        QShortcut(QKeySequence("Ctrl+E"), self).activated.connect(self.send)
        QShortcut(QKeySequence("Ctrl+I"), self).activated.connect(self.choose_bundles)

    # ------------------------------------------------------------------------------------------- the faces
    @cached_property
    def conflicts(self) -> ConflictsView:
        """Return the face of what has to be decided."""
        return self._added(ConflictsView(self.services, self.desk))

    @cached_property
    def taking_in(self) -> TakingInView:
        """Return the face that leads from files to what they brought."""
        return self._added(TakingInView(self.services, self.desk))

    @cached_property
    def received(self) -> ReceivedView:
        """Return the face of what came in, merge by merge."""
        return self._added(ReceivedView(self.services, self.desk))

    @cached_property
    def outbox(self) -> OutboxView:
        """Return the face of what goes out, and of fetching."""
        return self._added(OutboxView(self.services, self.desk, self.take_in))

    @cached_property
    def handing_over(self) -> HandingOverView:
        """Return the face of the last file of an inspection."""
        return self._added(HandingOverView(self.services, self.desk))

    @cached_property
    def receiving(self) -> ReceivingView:
        """Return the face on which the central team receives."""
        return self._added(ReceivingView(self.services, self.desk))

    def _added(self, face: FaceT) -> FaceT:
        self._stack.addWidget(face)
        return face

    # ----------------------------------------------------------------------------- what a page promises
    @override
    def refresh(self, changed: Changed | None = None) -> None:
        self.views.offer(self._choices())
        if not self._looked:
            self._looked = True
            self.views.choose(self._first_view())
        self._show_view(self.views.value())

    @override
    def open_subject(self, subject: str) -> None:
        view, _, record = subject.partition("/")
        self.views.choose(view)
        self._show_view(self.views.value())
        if record and self.views.value() == CONFLICTS:
            self.conflicts.choose_of(record)

    @override
    def take_keyboard(self) -> None:
        face = self._stack.currentWidget()
        if isinstance(face, (TakingInView, ReceivedView)):
            face.take_keyboard()
        elif isinstance(face, (ConflictsView, OutboxView, HandingOverView, ReceivingView)):
            face.first().setFocus()

    @override
    def scenes(self, scratch: Path) -> Iterator[str]:
        """Show each face; and where bundles wait beside a file that took none in, what they bring."""
        before = self.views.value()
        for view, _ in self._choices():
            self.open_subject(view)
            yield view.replace("_", "-")
        bundles = sorted(self.services.workspace.path.with_name("bundles").glob("*.qibundle"))
        if len(bundles) > 1 and not self.services.merging.reports():
            torn = scratch / bundles[0].name
            torn.write_bytes(bundles[0].read_bytes()[:-9])
            self.take_in([torn, *bundles[1:]])
            yield "preview"
            self.taking_in.previewed.take_in.click()
            yield "merge-report"
            self.open_subject(CONFLICTS)
            self.conflicts.panel.choose(0)
            yield "deciding"
        self.open_subject(before)

    # ------------------------------------------------------------------------------------------- its acts
    def send(self) -> None:
        """Send what is new, from any face of the page."""
        self.open_subject(OUTBOX)
        self.outbox.send()

    def choose_bundles(self) -> None:
        """Choose bundles to take in, from any face of the page."""
        if self._leads():
            self.open_subject(TAKE_IN)
            self.taking_in.ask()

    def take_in(self, paths: list[Path]) -> None:
        """Look at what files that were fetched or dropped would bring."""
        self.open_subject(TAKE_IN)
        self.taking_in.choose(paths)

    @override
    def receive(self, paths: list[Path]) -> None:
        packs = [path for path in paths if path.suffix.casefold() == PACK]
        handovers = [path for path in paths if path.suffix.casefold() == HANDOVER]
        bundles = [path for path in paths if path not in (*packs, *handovers)]
        if packs:
            self.open_subject(OUTBOX)
            self.outbox.open_packs(packs)
        if handovers:
            self._receive_handover(handovers[0])
        if bundles and self._leads():
            self.take_in(bundles)
        elif bundles:
            self.desk.tell(FOR_THE_LEAD)

    def _receive_handover(self, path: Path) -> None:
        if self.services.inspection.inspection():
            self.desk.tell(FOR_CENTRAL)
            return
        self.open_subject(RECEIVE)
        self.receiving.choose(path)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders, whichever face is shown."""
        if self._leads() and dropped(event):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Look at what is dropped."""
        event.acceptProposedAction()
        self.take_in(dropped(event))

    # ------------------------------------------------------------------------------------- which is shown
    def _leads(self) -> bool:
        person = self.services.workspace.person
        return any(one.id == person and one.role.value == "lead" for one in self.services.inspection.team())

    def _waiting(self) -> int:
        return self.services.settling.waiting() + self.services.asking.waiting()

    def _first_view(self) -> str:
        if self._waiting():
            return CONFLICTS
        return TAKE_IN if self._leads() else OUTBOX

    def _choices(self) -> tuple[tuple[str, str], ...]:
        waiting, leads = self._waiting(), self._leads()
        views = (
            (CONFLICTS, tr("Conflicts ({waiting})").format(waiting=waiting) if waiting else tr("Conflicts")),
            (TAKE_IN, tr("Take in")),
            (RECEIVED, tr("Received")),
            (OUTBOX, tr("Outbox")),
            (HAND_OVER, tr("Hand over")),
        )
        # A file of no inspection is somebody's who waits for a pack, or the central team's.
        receives = () if self.services.inspection.inspection() else ((RECEIVE, tr("Receive a handover")),)
        return (*(one for one in views if leads or one[0] not in FOR_LEADS), *receives)

    def _show_view(self, view: str) -> None:
        """Show one face, true to what there is now."""
        faces = {
            CONFLICTS: lambda: self.conflicts,
            TAKE_IN: lambda: self.taking_in,
            RECEIVED: lambda: self.received,
            OUTBOX: lambda: self.outbox,
            HAND_OVER: lambda: self.handing_over,
            RECEIVE: lambda: self.receiving,
        }
        face = faces[view]()
        face.refresh()
        self._stack.setCurrentWidget(face)
