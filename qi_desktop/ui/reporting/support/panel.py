"""What one thing of the report rests on, with the picker for more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from qi_desktop.ui.language import tr
from qi_desktop.ui.reporting.support.picker import SourcePicker
from qi_desktop.ui.reporting.support.words import leads_to, tie_entry
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.flow import FlowLayout
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.ordered import OrderedList
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from qi_desktop.reporting.support.model import Supported, SupportKind, Tie
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

SHOWN = 8
NONE = tr("Nothing yet. Tie a count, words of a note, a document, a case or a whole note.")
COUNTING = tr("Figures are being counted.")


class SupportPanel(QWidget):
    """The ties of one subject: in an order, opened, taken away; figures that changed are pointed out."""

    def __init__(self, services: Services, desk: Desk, supports: Supported, heading: str = "") -> None:
        """``supports`` says what kind of thing the subjects are."""
        super().__init__()
        heading = heading or tr("Rests on")
        self._services, self._desk, self._supports = services, desk, supports
        self._subject, self._place = "", ("", "")
        self._ties: dict[str, Tie] = {}
        self.add = Button(tr("Tie"), self._ask, kind="quiet", picture="add")
        self.add.setAccessibleName(
            tr("Tie something to this {kind}").format(kind=supports.value.replace("_", " "))
        )
        self._heading = SectionHeading(heading, self.add)
        self._none = muted(NONE)
        self.list = OrderedList(
            heading,
            self._order,
            chosen=lambda _key: self._offer(),
            opened=self._open,
            keys={Qt.Key.Key_Delete: self._remove},
        )
        self.go = Button(
            tr("Open"), lambda: self._open(self.list.chosen()), kind="quiet", description="Enter"
        )
        self.renew = Button(tr("Take the figure as it is now"), self._renew, kind="quiet")
        self.away = Button(tr("Untie"), self._remove, kind="quiet", description=tr("Delete"))
        self._acts = QWidget()
        self._acts.setLayout(FlowLayout.of(self.go, self.renew, self.away, gap=4))
        self.picker = SourcePicker(services, self._tie, self._there)
        self.picker.hide()
        self._reading = QTimer(self)
        self._reading.timeout.connect(self._read_on)
        self.setLayout(column(self._heading, self._none, self.list, self._acts, self.picker, gap=1))

    def show_subject(self, subject: str, domain: str = "", provider: str = "") -> None:
        """Show what something rests on; its domain and provider say which counts are offered first."""
        if subject != self._subject:
            self.picker.hide()
        self._subject, self._place = subject, (domain, provider)
        counted = not self._services.analysis.read_some(0)
        if not counted and not self._reading.isActive():
            self._reading.start()
        ties = self._services.support.of(subject, counted=counted) if subject else []
        self._ties = {tie.support.id: tie for tie in ties}
        self._heading.say(str(len(ties)) if ties else "")
        self._none.setText(NONE if counted else COUNTING)
        self._none.setVisible(not ties or not counted)
        self.list.show_entries([tie_entry(tie) for tie in ties])
        self.list.setVisible(bool(ties))
        self.list.fit(at_most=SHOWN)
        self._offer()

    @property
    def is_counted(self) -> bool:
        """Whether every figure that is shown is the one of now."""
        return not self._reading.isActive()

    @property
    def ties(self) -> list[Tie]:
        """What is shown, in its order."""
        return list(self._ties.values())

    def _read_on(self) -> None:
        """Work a few cases out, so that a first counting never holds the window up."""
        if not self._services.analysis.read_some(2):
            self._reading.stop()
            self.show_subject(self._subject, *self._place)

    def _offer(self) -> None:
        tie = self._ties.get(self.list.chosen())
        self._acts.setVisible(tie is not None)
        self.go.setVisible(tie is not None and tie.source is not None)
        self.renew.setVisible(tie is not None and tie.changed)

    def _ask(self) -> None:
        self.picker.start(*self._place)

    def _there(self) -> set[tuple[SupportKind, str]]:
        return {(tie.support.kind, tie.support.source) for tie in self._ties.values()}

    def _tie(self, kind: SupportKind, source: str) -> None:
        act, supports, subject = self._services.support.add, self._supports.value, self._subject
        tied = self._desk.attempt(lambda: act(supports, subject, kind.value, source), tr("Tied"))
        if tied is not None:
            self.list.choose(tied)

    def _order(self, supports: list[str]) -> None:
        self._desk.attempt(lambda: self._services.support.order(supports) or True, tr("Order changed"))

    def _open(self, tie: str) -> None:
        chosen = self._ties.get(tie)
        if chosen is not None and chosen.source is not None:
            self._desk.open_page(*leads_to(chosen.support))

    def _renew(self) -> None:
        chosen = self._ties.get(self.list.chosen())
        if chosen is not None:
            act = self._services.support.renew
            self._desk.attempt(lambda: act(chosen.support) or True, tr("Figure taken as it is now"))

    def _remove(self) -> None:
        chosen = self.list.chosen()
        if chosen:
            self._desk.attempt(lambda: self._services.support.remove(chosen) or True, tr("Untied"))
