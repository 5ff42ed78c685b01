"""The lead's last act on this page: everything to the central team."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.bundles.places.service import PlacesService
from qi_desktop.ui.dates import moment
from qi_desktop.ui.exchange.handing_over.checklist import Checklist
from qi_desktop.ui.exchange.handing_over.words import NOT_YET, outcome
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import column, holding, row, scrolling
from qi_desktop.ui.widgets.states import Notice
from qi_desktop.ui.widgets.table import Column, Table
from qi_desktop.ui.widgets.words import heading, muted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qi_desktop.bundles.model import Sent
    from qi_desktop.central.model import Check, HandedOver
    from qi_desktop.services import Services
    from qi_desktop.storage.model import Changed
    from qi_desktop.ui.page import Desk


class HandingOverView(QWidget):
    """Shows what waits, writes the handover, and lists those that were written."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the list of points and the panel of the act."""
        super().__init__()
        self._services, self._desk, self._looks = services, desk, 0
        self.checklist = Checklist(desk.open_page)
        self.outcome = Notice("good")
        self.hand_over = Button(
            tr("Hand over…"),
            self._hand_over,
            kind="main",
            picture="send_out",
            key="Ctrl+Shift+H",
            description=tr("Write everything, sealed to the central team, into a folder"),
        )
        self.addressed = muted("")
        self.written: Table[Sent] = Table(tr("Handovers written"), _COLUMNS, key=lambda one: one.id)
        self._heading = SectionHeading(tr("Handed over so far"))
        what = muted(
            tr(
                "One sealed file holds the whole ledger with its history, attached files, merge"
                " reports, and the"
                " report with its tables in open formats. It can be done again: each has its number."
            )
        )
        said = column(heading(tr("Hand over")), self.addressed, what, gap=0.75)
        act = row(said, self.hand_over, gap=3, margin=2)
        act.setStretch(0, 1)
        inside = QWidget()
        inside.setLayout(
            column(holding(act, "panel"), 1, self.checklist, 1, self._heading, self.written, None, gap=1.5)
        )
        whole = column(self.outcome, scrolling(inside, label=tr("Handing over")), gap=1.5)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def refresh(self, changed: Changed | None = None) -> None:
        """Look at every point anew; names are looked for in all that was written, so in a thread."""
        del changed
        handing_over = self._services.handing_over
        self._looks += 1
        look = self._looks
        self._desk.read(
            tr("Looking at what waits"),
            lambda services, _progress: services.handing_over.checks(),
            lambda checks: self._show_checks(look, checks),
        )
        addressees = handing_over.addressees()
        names = ", ".join(one.name for one in addressees)
        self.addressed.setText(
            tr("To {names}, of the central team.").format(names=names) if addressees else NOT_YET
        )
        self.hand_over.setEnabled(bool(addressees))
        written = handing_over.written()
        self.written.show_rows(written)
        self.written.fit_to_rows()
        self._heading.setVisible(bool(written))
        self.written.setVisible(bool(written))

    def _show_checks(self, look: int, checks: Sequence[Check]) -> None:
        """Show how everything stands, unless somebody has looked again since."""
        if look == self._looks:
            self.checklist.show_checks(checks)

    def first(self) -> QWidget:
        """Return the act a person comes here for."""
        if self.hand_over.isEnabled():
            return self.hand_over
        acts = (line.act for line in self.checklist.lines.values())
        return next((act for act in acts if act and act.isVisibleTo(self)), self.hand_over)

    def _hand_over(self) -> None:
        folder = self._desk.choose_folder(tr("Where to write the handover"))
        if folder is not None:
            self._desk.work(
                tr("Handing over"),
                lambda services, progress: services.handing_over.hand_over(folder, progress),
                self._written,
            )

    def _written(self, done: HandedOver) -> None:
        words = PlacesService.words(done.exported.digest)
        self.outcome.say(outcome(done, words), "caution" if done.left_out else "good")
        self.refresh()
        self.hand_over.setFocus()


_COLUMNS: tuple[Column[Sent], ...] = (
    Column["Sent"](tr("File"), lambda one: one.file, stretch=True),
    Column["Sent"](tr("Changes"), lambda one: f"{one.changes:,}", number=True),
    Column["Sent"](tr("Written"), lambda one: moment(one.sent_at)),
)
