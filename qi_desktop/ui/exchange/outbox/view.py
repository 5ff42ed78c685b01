"""The outbox: what was sent and whether it arrived on the left, tonight's send on the right."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget
from typing_extensions import override

from qi_desktop.ui.exchange.outbox.lying_list import LyingList
from qi_desktop.ui.exchange.outbox.outcome import Outcome
from qi_desktop.ui.exchange.outbox.place_list import PlaceList
from qi_desktop.ui.exchange.outbox.send_panel import SendPanel
from qi_desktop.ui.exchange.outbox.sending import Sending
from qi_desktop.ui.exchange.outbox.sent_list import SentList
from qi_desktop.ui.language import plural, tr
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.layout import brought_into_view, column, holding, row, scrolling
from qi_desktop.ui.widgets.states import EmptyState

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

    from qi_desktop.bundles.places.model import Lying, Place
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

PACKS = tr("Packs (*.qipack);;All files (*)")
PACK = ".qipack"
SIDE = 304
ROOM = 720
"""Narrower than this the panel stands above the list."""
_NO_LIMIT = 16_777_215


class OutboxView(QWidget):
    """Sends, shows what was sent, and fetches; what comes in is handed to ``take_in``."""

    def __init__(self, services: Services, desk: Desk, take_in: Callable[[list[Path]], object]) -> None:
        """Build the list and the panel."""
        super().__init__()
        self._services, self._desk, self._take_in = services, desk, take_in
        self.outcome = Outcome()
        self.panel = SendPanel(
            services,
            desk,
            send=lambda: self.sending.send(self.panel.to()),
            again=lambda: self.sending.send(self.panel.to(), full=True),
            look=lambda: self.sending.look(self._show_lying),
            places=self._show_places,
            open_pack=self._open_pack,
        )
        self.sending = Sending(services, desk, self.panel.where, self.outcome, self.refresh)
        self.sent = SentList(services, self.sending.send_again)
        self._none = EmptyState(
            "send_out",
            tr("Nothing sent yet"),
            tr("What you seal for others is listed here, until they have received it and after."),
        )
        self.card = Button(tr("My team card"), self._show_card, picture="person")
        self.joining = self._first_steps()
        self._faces = QStackedWidget()
        self._faces.addWidget(self._none)
        self._faces.addWidget(self.joining)
        self._faces.addWidget(self.sent)
        main = column(self.outcome, self._faces, gap=1.5)
        main.setStretch(1, 1)
        self._side = holding(column(self.panel), "panel")
        self._whole = row(holding(main), self._side, gap=2)
        self._whole.setStretch(0, 1)
        inside = QWidget()
        inside.setLayout(self._whole)
        self.setLayout(column(scrolling(inside, label=tr("Outbox"))))

    def _first_steps(self) -> EmptyState:
        """Return what is said in a file that waits for its first pack."""
        return EmptyState(
            "pack",
            tr("Join an inspection"),
            tr(
                "First hand your team card to the lead inspector, as a file or from your screen. The lead"
                " makes a pack for it: open that here, and your cases and the form are in it."
            ),
            self.card,
            Button(tr("Open a pack…"), self._open_pack, picture="pack"),
        )

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set tonight's panel above the list where there is no room beside it."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < pixels(ROOM)
        self._side.setMinimumWidth(0 if narrow else pixels(SIDE))
        self._side.setMaximumWidth(_NO_LIMIT if narrow else pixels(SIDE))
        directions = QBoxLayout.Direction
        # What to do first stands on top; where something was sent already, tonight's panel does.
        first_steps = self._faces.currentWidget() is self.joining
        on_top = directions.TopToBottom if first_steps else directions.BottomToTop
        self._whole.setDirection(on_top if narrow else directions.LeftToRight)

    @cached_property
    def lying(self) -> LyingList:
        """Return the list of what lies at a place, built when somebody first looks."""
        face = LyingList(self._bring, self._show_sent)
        self._faces.addWidget(face)
        return face

    @cached_property
    def places(self) -> PlaceList:
        """Return the list of places, built when somebody first opens it."""
        face = PlaceList(self._services, self._desk, self._places_done)
        self._faces.addWidget(face)
        return face

    def refresh(self) -> None:
        """Show what was sent and what waits."""
        outbox = self._services.bundles.outbox()
        self.sent.show_sent(outbox)
        self.panel.refresh(outbox, leads=self._leads())
        if self._faces.currentWidget() in (self._none, self.joining, self.sent):
            nothing = self._none if self._services.inspection.inspection() else self.joining
            self._faces.setCurrentWidget(self.sent if outbox else nothing)
            self._arrange()

    def first(self) -> QWidget:
        """Return the act a person comes here for."""
        if self._faces.currentWidget() is self.joining:
            return self.card
        return self.panel.send if self.panel.send.isEnabled() else self.panel.look

    def send(self) -> None:
        """Send what is new, as Ctrl+E does from anywhere on the page."""
        self.panel.send.click()

    def _leads(self) -> bool:
        person = self._services.workspace.person
        return any(one.id == person and one.role.value == "lead" for one in self._services.inspection.team())

    def _show_card(self) -> None:
        self._desk.open_page("inspection", "keys")

    def _show_sent(self) -> None:
        self._faces.setCurrentWidget(self.sent)
        self.refresh()
        self.first().setFocus()

    def _show_places(self) -> None:
        self.places.refresh()
        self._faces.setCurrentWidget(self.places)
        brought_into_view(self.places)
        self.places.name.setFocus()

    def _places_done(self) -> None:
        self.panel.where.refresh()
        self._show_sent()

    def _show_lying(self, place: Place, found: Sequence[Lying]) -> None:
        self._faces.setCurrentWidget(self.lying)
        brought_into_view(self.lying)
        self.lying.show_lying(place, found)

    def _bring(self) -> None:
        if self.lying.place is not None and self.lying.new:
            self.sending.bring(self.lying.place, self.lying.new, self._brought)

    def _brought(self, paths: list[Path]) -> None:
        self._show_sent()
        packs = [path for path in paths if path.suffix == PACK or not self._leads()]
        bundles = [path for path in paths if path not in packs]
        if packs:
            self.open_packs(packs)
        if bundles:
            self._take_in(bundles)

    def _open_pack(self) -> None:
        path = self._desk.choose_file(tr("Open a pack"), PACKS)
        if path is not None:
            self.open_packs([path])

    def open_packs(self, paths: Sequence[Path]) -> None:
        """Open packs from the lead, the oldest first."""

        def opened(services: Services) -> int:
            # Their names begin with the moment they were made, so that this is the order of their making.
            return sum(services.bundles.open_pack(path).fresh for path in sorted(paths))

        packs = plural(len(paths), "Pack opened", "%n packs opened")
        self._desk.work(
            plural(len(paths), "Opening the pack", "Opening the packs"),
            lambda services, _progress: opened(services),
            lambda fresh: self._opened(
                tr("{packs}: {fresh:,} changes taken in.").format(packs=packs, fresh=fresh)
            ),
        )

    def _opened(self, words: str) -> None:
        # A pack tells what of ours has arrived.
        self._services.places.let_go()
        self.refresh()
        mine = self._services.allocating.cases_of(self._services.workspace.person)
        if mine:
            words += "\n" + plural(
                len(mine), "One case is yours, on the Cases page.", "%n cases are yours, on the Cases page."
            )
        self.outcome.say(words, "good")
