"""What was sent, the latest first, and below it the chosen file: its words, and sending it again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QWidget

from qi_desktop.bundles.places.service import PlacesService
from qi_desktop.ui.dates import lately, moment
from qi_desktop.ui.exchange.outbox.standing import status, told
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.table import Column, Table
from qi_desktop.ui.widgets.words import Words, heading, muted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qi_desktop.bundles.model import Sent
    from qi_desktop.services import Services


class SentList(QWidget):
    """The outbox: what waits, what was sent, what has arrived."""

    def __init__(self, services: Services, again: Callable[[Sent], object]) -> None:
        """Build the table and the panel; ``again`` sends the chosen file once more."""
        super().__init__()
        self._services = services
        self._waiting, self._latest = set[str](), ""
        self._names: dict[str, str] = {}
        self.table = self._table()
        self._title, self._facts, self.words = heading(""), muted(""), Words("", strong=True)
        self.words.setAccessibleName(tr("Words of the chosen file"))
        self._compare = muted(
            tr("Read these words to whoever received it: theirs are the same, or it is another file.")
        )
        self.again = Button(tr("Send it again"), lambda: self._again(again), picture="send_out")
        self._panel = QFrame()
        self._panel.setObjectName("panel")
        beside = row(column(self._title, self._facts, gap=0.5), self.again, gap=2)
        beside.setStretch(0, 1)
        self._panel.setLayout(column(beside, self.words, self._compare, gap=1, margin=2))
        self.table.setMinimumHeight(pixels(140))
        layout = column(self.table, self._panel, gap=1.5)
        layout.setStretch(0, 1)
        self.setLayout(layout)

    def show_sent(self, outbox: Sequence[Sent]) -> None:
        """Show what was sent."""
        self._waiting = {one.digest for one in self._services.places.waiting()}
        self._names = {member.laptop: member.name for member in self._services.inspection.team()}
        self.table.show_rows(outbox)
        # What was just sent is what a person looks for.
        if outbox and (self.table.chosen() is None or outbox[0].id != self._latest):
            self._latest = outbox[0].id
            self.table.choose(self._latest, tell=False)
        self._show(self.table.chosen())

    def _table(self) -> Table[Sent]:
        now = self._services.workspace.clock.now
        return Table(
            tr("Outbox"),
            (
                Column["Sent"](tr("To"), self._addressee, strong=True),
                Column["Sent"](tr("What"), lambda one: one.kind.capitalize(), spare=1),
                Column["Sent"](
                    tr("Changes"),
                    lambda one: f"{one.changes:,}",
                    lambda one: one.changes,
                    number=True,
                    spare=2,
                ),
                Column["Sent"](
                    tr("Sealed"), lambda one: lately(one.sent_at, now()), lambda one: one.sent_at, spare=3
                ),
                Column["Sent"](
                    tr("How it stands"),
                    lambda one: told(one, now(), self._waiting),
                    stretch=True,
                    status=lambda one: status(one, self._waiting),
                ),
            ),
            key=lambda one: one.id,
            chosen=self._show,
            opened=lambda _one: self.again.setFocus(),
        )

    def _show(self, sent: Sent | None) -> None:
        self._panel.setVisible(sent is not None)
        if sent is None:
            return
        self._title.setText(
            tr("{kind} for {addressee}").format(kind=sent.kind.capitalize(), addressee=self._addressee(sent))
        )
        lies = (
            tr(" It was put there on {moment}.").format(moment=moment(sent.delivered_at))
            if sent.delivered_at
            else ""
        )
        stands = told(sent, self._services.workspace.clock.now(), self._waiting)
        self._facts.setText(
            tr("File {file}: {stands}.{lies}").format(file=sent.file, stands=stands, lies=lies)
        )
        self.words.setText(PlacesService.words(sent.digest))
        kept = self._services.places.kept_copy(sent.file) is not None
        self.again.setVisible(kept)

    def _again(self, again: Callable[[Sent], object]) -> None:
        sent = self.table.chosen()
        if sent is not None:
            again(sent)

    def _addressee(self, sent: Sent) -> str:
        return self._names.get(sent.addressee, tr("Unknown"))
