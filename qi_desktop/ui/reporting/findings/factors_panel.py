"""The enablers or the barriers of one finding: listed, added, reworded, removed, or none identified."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QFrame, QWidget

from qi_desktop.reporting.support.model import Supported
from qi_desktop.ui.jotting import Jotting
from qi_desktop.ui.language import tr
from qi_desktop.ui.reporting.support.panel import SupportPanel
from qi_desktop.ui.reporting.support.words import unborne_words
from qi_desktop.ui.reporting.words import BEARINGS, resting
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.entries import Entry
from qi_desktop.ui.widgets.fields import TextField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import brought_into_view, column, row
from qi_desktop.ui.widgets.ordered import OrderedList
from qi_desktop.ui.widgets.states import Notice

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.reporting.model import Bearing, Factor, Finding
    from qi_desktop.reporting.support.typed import TypedFigure
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

LINES = 4
SHOWN = 8


class FactorsPanel(QWidget):
    """One kind of factor of the finding that is edited."""

    def __init__(
        self, services: Services, desk: Desk, bearing: Bearing, none_said: Callable[[bool], object]
    ) -> None:
        """Build the list and its form; ``none_said`` is told that none was identified, or that it was."""
        super().__init__()
        self._services, self._bearing = services, bearing
        one, many = BEARINGS[bearing]
        self._finding: Finding | None = None
        self.add = Button(one.capitalize(), self._open, kind="quiet", picture="add")
        self.add.setAccessibleName(
            tr("Add an {one}").format(one=one) if one[0] in "aeiou" else tr("Add a {one}").format(one=one)
        )
        self._heading = SectionHeading(many.capitalize(), self.add)
        self.list = OrderedList(many.capitalize(), self._order, opened=self.edit, lines=LINES, details=1)
        self.none = QCheckBox(tr("No {many} identified").format(many=many))
        self.none.setAccessibleName(tr("No {many} identified").format(many=many))
        self.none.clicked.connect(lambda checked=False: none_said(bool(checked)))
        self._desk = desk
        self.form = FactorForm(services, desk, bearing)
        self.form.hide()
        self.setLayout(column(self._heading, self.list, self.none, self.form, gap=1))

    def show_finding(self, finding: Finding) -> None:
        """Show the factors of a finding."""
        if self._finding is None or self._finding.id != finding.id:
            self.form.hide()
        self._finding = finding
        factors = [one for one in self._services.findings.factors(finding.id) if one.bearing is self._bearing]
        self._heading.say(str(len(factors)) if factors else "")
        tied = self._services.support.numbers()
        self.list.show_entries([Entry(one.id, one.text, resting(tied.get(one.id, 0))) for one in factors])
        self.list.setVisible(bool(factors))
        self.list.fit(at_most=SHOWN)
        none = finding.enablers_none if self._bearing == "enabler" else finding.barriers_none
        self.none.setVisible(not factors)
        self.none.setChecked(none)
        self.add.setEnabled(not none)
        self.form.look_again()

    def finish(self) -> None:
        """Put what was typed on disk."""
        self.form.jotting.keep()

    def _open(self) -> None:
        if self._finding is not None:
            self.form.start(self._finding, None)

    def _order(self, factors: list[str]) -> None:
        act, many = self._services.findings.order_factors, BEARINGS[self._bearing][1]
        self._desk.attempt(lambda: act(factors) or True, tr("Order of {many} changed").format(many=many))

    def edit(self, factor: str) -> None:
        """Show the words of a factor and what it rests on."""
        chosen = next((one for one in self._services.findings.factors() if one.id == factor), None)
        if chosen is not None and self._finding is not None:
            self.form.start(self._finding, chosen)


class FactorForm(QFrame):
    """The words of one factor, a new one or one that stands."""

    def __init__(self, services: Services, desk: Desk, bearing: Bearing) -> None:
        """Build the form."""
        super().__init__()
        self.setObjectName("card")
        self._services, self._desk, self._bearing = services, desk, bearing
        self._finding: Finding | None = None
        self._factor: Factor | None = None
        name = BEARINGS[bearing][0]
        self.text = TextField(lines=5)
        self.jotting = Jotting(services.workspace.drafts, self.text)
        self._row = FormRow(tr("Words of the {name}").format(name=name), self.text)
        self.figures = Notice("caution")
        self.keep = Button(tr("Add"), self._keep)
        self.remove = Button(tr("Remove"), self._remove, kind="quiet")
        self._close = Button(tr("Close"), self.hide, kind="quiet")
        self.support = SupportPanel(
            services, desk, Supported.FACTOR, tr("This {name} rests on").format(name=name)
        )
        acts = row(self.keep, self.remove, self._close, None)
        self.setLayout(column(self._row, self.figures, acts, self.support, gap=1, margin=1.5))

    def start(self, finding: Finding, factor: Factor | None) -> None:
        """Ask for the words of a factor; None asks for a new one."""
        self._finding, self._factor = finding, factor
        place = factor.id if factor is not None else f"new {self._bearing.value} of {finding.id}"
        self.jotting.follow("factor", place, "text")
        if factor is not None and not self.jotting.text():
            self.text.setPlainText(factor.text)
        self._row.show_error("")
        self.keep.setText(tr("Add") if factor is None else tr("Keep"))
        self.keep.setAccessibleName(self.keep.text())
        self.remove.setVisible(factor is not None)
        self.support.setVisible(factor is not None)
        self.look_again()
        self.show()
        self.text.setFocus()
        brought_into_view(self)

    def look_again(self) -> None:
        """Show what the factor rests on as it stands, and which of its figures no count bears out."""
        factor, finding = self._factor, self._finding
        typed: list[TypedFigure] = []
        if factor is not None and finding is not None:
            self.support.show_subject(factor.id, finding.domain, finding.provider)
            stands = next((one for one in self._services.findings.factors() if one.id == factor.id), factor)
            act, ties = self._services.support.typed_figures, self.support.ties
            typed = act(stands.text, finding.domain, ties) if self.support.is_counted else []
        self.figures.say(unborne_words(typed))

    def _keep(self) -> None:
        text = self.jotting.text()
        self._row.show_error("" if text else tr("Write it first."))
        finding, factor, services = self._finding, self._factor, self._services
        if not text or finding is None:
            return
        name = BEARINGS[self._bearing][0].capitalize()
        if factor is None:
            done = self._desk.attempt(
                lambda: services.findings.add_factor(finding.id, self._bearing.value, text),
                tr("{name} added").format(name=name),
            )
            kept = done is not None
        else:
            kept = self._desk.attempt(
                lambda: services.findings.revise_factor(factor.id, text) or True,
                tr("{name} changed").format(name=name),
            )
        if kept:
            self.jotting.clear()
            if factor is not None:
                self.hide()
            self.text.setFocus()

    def _remove(self) -> None:
        factor, services = self._factor, self._services
        if factor is None:
            return
        name = BEARINGS[self._bearing][0].capitalize()
        if self._desk.attempt(
            lambda: services.findings.remove_factor(factor.id) or True, tr("{name} removed").format(name=name)
        ):
            self.jotting.clear()
            self.hide()
