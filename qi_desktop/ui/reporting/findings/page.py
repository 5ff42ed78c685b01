"""Findings: what is judged of each domain and provider, with examples and recommendations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from qi_desktop.reporting.model import Bearing
from qi_desktop.ui.language import tr
from qi_desktop.ui.page import Desk, Page
from qi_desktop.ui.reporting.accuracy.view import AccuracyView
from qi_desktop.ui.reporting.examples.view import examples_view
from qi_desktop.ui.reporting.findings.cell_editor import CellEditor
from qi_desktop.ui.reporting.findings.grid_view import GridView
from qi_desktop.ui.reporting.recommendations.view import recommendations_view
from qi_desktop.ui.reporting.words import counted
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.folding import Folding
from qi_desktop.ui.widgets.heading import PageHeader
from qi_desktop.ui.widgets.layout import column, holding
from qi_desktop.ui.widgets.segments import Segments
from qi_desktop.ui.widgets.states import EmptyState

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from qi_desktop.services import Services
    from qi_desktop.storage.model import Changed

GRID, EXAMPLES, RECOMMENDATIONS, ACCURACY = "grid", "examples", "recommendations", "accuracy"
NARROWEST, WIDEST = 280, 400


class FindingsPage(Page):
    """The grid, the practice examples and the recommendations, each with its editor on the right."""

    key: ClassVar[str] = "findings"
    title: ClassVar[str] = tr("Findings")

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the three views and what stands beside each."""
        super().__init__(services, desk)
        self._finding = ""
        self._header = PageHeader(tr("Findings"), tr("Written by the lead from counts, notes and enquiries."))
        self.views = Segments(tr("Findings"), self._choices(), self.show_view)
        self.grid = GridView(services, self._choose)
        self.editor = CellEditor(services, desk)
        self.examples = examples_view(services, desk)
        self.recommendations = recommendations_view(services, desk)
        self._empty = EmptyState(
            "findings",
            tr("Nothing to judge yet"),
            tr(
                "Findings belong to an inspection. Set one up first; then each domain is judged for each"
                " provider, with what helps and what hinders."
            ),
            Button(tr("Set the inspection up"), lambda: desk.open_page("inspection")),
        )
        self._build()

    def _build(self) -> None:
        self._stack, self._sides = QStackedWidget(), QStackedWidget()
        for view, side in (
            (self.grid, self.editor),
            (self.examples, self.examples.side),
            (self.recommendations, self.recommendations.side),
        ):
            self._stack.addWidget(view)
            self._sides.addWidget(side)
        main = QWidget()
        layout = column(self._header, self.views, self._stack, gap=1)
        layout.setContentsMargins(24, 24, 24, 0)
        layout.setStretch(2, 1)
        main.setLayout(layout)
        side = holding(column(self._sides), "side")
        side.setMinimumWidth(pixels(NARROWEST))
        side.setMaximumWidth(pixels(WIDEST))
        full = Folding((tr("Findings"), main), (tr("Chosen"), side), (9, 5))
        self._faces = QStackedWidget()
        self._faces.addWidget(self._empty)
        self._faces.addWidget(full)
        self.setLayout(column(self._faces))

    @cached_property
    def accuracy(self) -> AccuracyView:
        """Return the face of factual accuracy, which is wanted last."""
        view = AccuracyView(self.services, self.desk)
        self._stack.addWidget(view)
        self._sides.addWidget(view.side)
        return view

    @override
    def refresh(self, changed: Changed | None = None) -> None:
        if self.services.inspection.inspection() is None:
            self._faces.setCurrentIndex(0)
            return
        self._faces.setCurrentIndex(1)
        services = self.services
        factors = services.findings.factors()
        enablers = sum(factor.bearing is Bearing.ENABLER for factor in factors)
        helps = counted(enablers, Bearing.ENABLER)
        hinders = counted(len(factors) - enablers, Bearing.BARRIER)
        self._header.say(
            tr("{helps} and {hinders}, written by the lead from counts, notes and enquiries.").format(
                helps=helps, hinders=hinders
            )
        )
        self.views.offer(self._choices())
        self.grid.refresh()
        self.examples.refresh()
        self.recommendations.refresh()
        if self.views.value() == ACCURACY:
            self.accuracy.refresh()
        self._show_finding(self._finding or next(iter(self.grid.cells), ""))

    @override
    def open_subject(self, subject: str) -> None:
        """Show a finding, a practice example or a recommendation."""
        if subject in self.grid.cells:
            self.show_view(GRID)
            self._show_finding(subject)
        for view, texts in ((EXAMPLES, self.examples), (RECOMMENDATIONS, self.recommendations)):
            if texts.holds(subject):
                self.show_view(view)
                texts.open_record(subject)
        if subject == ACCURACY or self.services.accuracy.round_of(subject):
            self.show_view(ACCURACY)
            self.accuracy.open_record(subject)

    @override
    def scenes(self, scratch: Path) -> Iterator[str]:
        """Show the practice examples, and what is asked about one that gives somebody away."""
        services = self.services
        told = next(iter(services.examples.practice_examples()), None)
        listed = next(iter(self.services.inspection.eligible_cases()), None)
        if told is None or listed is None:
            return
        yield from self._scenes_of_ties()
        self.show_view(EXAMPLES)
        yield "examples"
        self.examples.new.click()
        yield "new-example"
        self.show_view(EXAMPLES)
        text = tr("{name}, born in {office}, was seen twice. {text}").format(
            name=listed.name, office=listed.office, text=told.text
        )
        services.examples.revise_practice_example(told.id, text)
        self.open_subject(told.id)
        yield "names"
        self.services.workspace.ledger.undo()
        for view in (RECOMMENDATIONS, ACCURACY):
            self.show_view(view)
            yield view
        self.show_view(GRID)

    def _scenes_of_ties(self) -> Iterator[str]:
        """Show what a barrier rests on, and how it is tied to more."""
        factors = self.services.findings.factors()
        tied = self.services.support.numbers()
        most = max(factors, key=lambda one: tied.get(one.id, 0), default=None)
        if most is None:
            return
        self.open_subject(most.finding)
        panel = self.editor.enablers if most.bearing is Bearing.ENABLER else self.editor.barriers
        panel.edit(most.id)
        yield "ties"
        panel.form.support.add.click()
        yield "tying"
        panel.form.support.picker.put_away()
        panel.form.hide()

    @override
    def leave(self) -> None:
        self.editor.finish()
        self.examples.finish()
        self.recommendations.finish()
        if "accuracy" in vars(self):
            self.accuracy.finish()

    def _choices(self) -> tuple[tuple[str, str], ...]:
        services = self.services
        return (
            (GRID, tr("Grid")),
            (
                EXAMPLES,
                tr("Practice examples ({count})").format(count=len(services.examples.practice_examples())),
            ),
            (
                RECOMMENDATIONS,
                tr("Recommendations ({count})").format(count=len(services.recommending.recommendations())),
            ),
            (ACCURACY, tr("Factual accuracy")),
        )

    def show_view(self, view: str) -> None:
        """Show the grid, practice examples, recommendations or the rounds of factual accuracy."""
        self.leave()
        self.views.choose(view)
        if view == ACCURACY:
            self.accuracy.refresh()
        place = (GRID, EXAMPLES, RECOMMENDATIONS, ACCURACY).index(view)
        self._stack.setCurrentIndex(place)
        self._sides.setCurrentIndex(place)

    def _choose(self, finding: str) -> None:
        self._show_finding(finding)
        self.editor.take_keyboard()

    def _show_finding(self, finding: str) -> None:
        if finding not in self.grid.cells:
            return
        self._finding = finding
        self.grid.choose(finding)
        domain, _slash, provider = finding.partition("/")
        self.editor.show_finding(self.services.findings.finding(domain, provider))
