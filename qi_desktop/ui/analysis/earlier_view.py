"""Earlier inspections beside this one: compared where the rule is the same, else side by side and said so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from qi_desktop.ui.analysis.taking_earlier import TakingEarlier
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import Choice
from qi_desktop.ui.widgets.flow import FlowLayout
from qi_desktop.ui.widgets.layout import at_least, column
from qi_desktop.ui.widgets.states import EmptyState, Notice
from qi_desktop.ui.widgets.table import Column, Table
from qi_desktop.ui.widgets.words import muted, reading

if TYPE_CHECKING:
    from qi_desktop.analysis.earlier.model import ComparedCount
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk


class EarlierView(QWidget):
    """One earlier inspection at a time, count by count."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the table, and the form that takes an earlier inspection in."""
        super().__init__()
        self._services, self._desk = services, desk
        self.inspections = Choice([])
        self.inspections.setAccessibleName(tr("Earlier inspection"))
        self.inspections.activated.connect(self._inspection_chosen)
        self.bring = Button(tr("Take in an earlier inspection"), self._ask, picture="bring_in")
        self.remove = Button(
            tr("Remove"), self._remove, kind="quiet", description=tr("Take it out with its counts")
        )
        self.taking = TakingEarlier(services, desk)
        self.said, self.why_not, self.note = reading(""), Notice("caution"), muted("")
        self.table: Table[ComparedCount] = Table(
            tr("Then and now"),
            _COLUMNS,
            key=lambda one: f"{one.question}/{one.provider}",
            chosen=self._chosen,
            opened=lambda one: desk.open_page("counts", one.question),
            lines=2,
        )
        at_least(self.table, 240)
        inside = QWidget()
        layout = column(self.said, self.table, self.why_not, self.note, gap=1)
        layout.setStretch(1, 1)
        inside.setLayout(layout)
        self._faces = QStackedWidget()
        self._faces.addWidget(_nothing_here())
        self._faces.addWidget(inside)
        over = FlowLayout.of(self.inspections, self.remove, self.bring)
        whole = column(over, self.taking, self._faces, gap=1)
        whole.setStretch(2, 1)
        self.setLayout(whole)

    def refresh(self) -> None:
        """Show the chosen inspection beside the counts of now."""
        known = self._services.earlier.inspections()
        self.inspections.offer([(one.id, f"{one.title}, {one.held}") for one in known])
        self.inspections.setVisible(bool(known))
        self.remove.setVisible(bool(known))
        self._faces.setCurrentIndex(1 if known else 0)
        if not known:
            return
        told = self._services.earlier.compare(self.inspections.value())
        alike, beside = len(told.comparable), len(told.beside)
        self.said.setText(
            tr(
                "{alike} of {counts} counts were asked alike then and now; the others only stand side by"
                " side."
            ).format(alike=alike, counts=alike + beside)
        )
        self.table.show_rows([*told.comparable, *told.beside])
        chosen = self.table.chosen()
        if chosen is not None:
            self._chosen(chosen)
        elif told.counts:
            self.table.selectRow(0)

    def _chosen(self, one: ComparedCount) -> None:
        self.why_not.say(one.why_not)
        self.note.setText(
            tr("{provider}: {words}. Enter opens the count of now.").format(
                provider=one.provider, words=one.words
            )
        )

    def _inspection_chosen(self, _place: int) -> None:
        self.refresh()

    def _ask(self) -> None:
        self.taking.ask()

    def _remove(self) -> None:
        earlier = self.inspections.value()
        self._desk.attempt(lambda: self._services.earlier.remove(earlier), tr("Earlier inspection removed"))
        self.refresh()


_COLUMNS = (
    Column["ComparedCount"](
        tr("Question"),
        lambda one: one.label,
        stretch=True,
        status=lambda one: "" if one.comparable else "caution",
    ),
    Column["ComparedCount"](tr("Of"), lambda one: one.provider),
    Column["ComparedCount"](
        tr("Then"),
        lambda one: tr("{met} of {relevant}").format(met=one.then.met, relevant=one.then.relevant),
        number=True,
    ),
    Column["ComparedCount"](
        tr("Now"),
        lambda one: (
            tr("{met} of {relevant}").format(met=one.now.met, relevant=one.now.relevant) if one.now else ""
        ),
        number=True,
        strong=True,
    ),
    Column["ComparedCount"](
        "",
        lambda one: one.words.rpartition("; ")[2] if "; " in one.words else "",
        spare=1,
        spoken=tr("What may be said"),
    ),
)


def _nothing_here() -> EmptyState:
    return EmptyState(
        "counts",
        tr("No earlier inspection here"),
        tr(
            "Counts of an earlier inspection come from a CSV or XLSX file with the columns question,"
            " provider,"
            " met, relevant and rule. They are compared only where the rule is the same."
        ),
    )
