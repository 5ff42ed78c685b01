"""One merge: what came, that it was compared, what waits; printed, and leading to its conflicts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QWidget

from qi_desktop.merging.kinds import kind_words
from qi_desktop.reporting.merge_report.service import file_name
from qi_desktop.ui.dates import moment
from qi_desktop.ui.exchange import merge_words as told
from qi_desktop.ui.language import several, tr
from qi_desktop.ui.theme import Step
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.heading import Figure, SectionHeading
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.states import Notice
from qi_desktop.ui.widgets.table import Column, Table
from qi_desktop.ui.widgets.words import Words, muted

if TYPE_CHECKING:
    from pathlib import Path

    from qi_desktop.merging.model import Compared, FileTaken, MergeReport
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

CONFLICTS = "conflicts"
ROWS = 60
"""So long the page scrolls, and no table inside it."""
_FIGURES = (
    (tr("new change"), tr("new changes")),
    (tr("bundle"), tr("bundles")),
    (tr("conflict arose"), tr("conflicts arose")),
    (tr("file left out"), tr("files left out")),
)


class ReportView(QWidget):
    """Shows one merge report."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build it, empty."""
        super().__init__()
        self._services, self._desk = services, desk
        self.report: MergeReport | None = None
        self._title, self._when = Words(step=Step.HEADING), muted("")
        self._proof, self._refused, self._waits = Notice("good"), Notice("bad"), Notice("caution")
        self._else = Words(step=Step.BODY)
        self.decide = Button(tr("Decide conflicts"), self._to_conflicts, picture="exchange")
        self.print = Button(tr("Save as PDF…"), self._print, picture="report", key="Ctrl+P")
        self._figures = {names: Figure("0", names[1]) for names in _FIGURES}
        self.files: Table[FileTaken] = Table(
            tr("Files of this merge"), _FILES, key=lambda one: one.file, sortable=False
        )
        self.compared: Table[Compared] = Table(
            tr("Compared by person and kind"), _COMPARED, key=lambda one: f"{one.person}/{one.kind}"
        )
        self._compared = QFrame()
        self._compared.setLayout(
            column(
                SectionHeading(tr("Compared"), note=tr("the files beside what this file holds")),
                self.compared,
                gap=0.5,
            )
        )
        self._build()

    def _build(self) -> None:
        acts = row(self.decide, self.print, gap=1)
        top = row(column(self._title, self._when, gap=0.25), acts, gap=2)
        top.setStretch(0, 1)
        figures = row(*self._figures.values(), None, gap=4)
        self.setLayout(
            column(
                top,
                self._proof,
                figures,
                self._refused,
                self._waits,
                self._else,
                SectionHeading(tr("Files")),
                self.files,
                self._compared,
                None,
                gap=1.5,
            )
        )

    def show_report(self, report: MergeReport) -> None:
        """Show a report, with what of its conflicts waits still."""
        self.report = report
        self._title.setText(told.brought(report))
        by = tr(" by {by}").format(by=report.by) if report.by else ""
        self._when.setText(tr("Taken in{by} on {moment}").format(by=by, moment=moment(report.made_at)))
        state, words = told.proof(report)
        self._proof.say(words, state)
        numbers = (report.fresh, len(report.taken), report.conflicts, len(report.refused))
        for (names, figure), number in zip(self._figures.items(), numbers, strict=True):
            figure.show_number(f"{number:,}", names[number != 1])
        self._refused.say(told.left_out(report))
        self._waits.say(told.missing(report.missing))
        self._else.setText(told.afterwards(report))
        self._else.setVisible(bool(self._else.text()))
        self._show_conflicts(report)
        self.files.show_rows(report.taken)
        self.files.fit_to_rows(at_most=ROWS)
        self._compared.setVisible(bool(report.compared))
        self.compared.show_rows(report.compared)
        self.compared.fit_to_rows(at_most=ROWS)

    def _show_conflicts(self, report: MergeReport) -> None:
        waiting = self._services.merging.waiting_of(report)
        self.decide.setVisible(bool(waiting))
        self.decide.setText(tr("Decide {conflicts}").format(conflicts=several(waiting, "conflict")))
        self.decide.setAccessibleName(self.decide.text())

    def _to_conflicts(self) -> None:
        self._desk.open_page("exchange", CONFLICTS)

    def _print(self) -> None:
        report = self.report
        if report is None:
            return
        path = self._desk.choose_new_file(tr("Save the merge report"), file_name(report), tr("PDF (*.pdf)"))
        if path is not None:
            self._desk.read(
                tr("Printing the merge report"),
                lambda services, progress: services.merge_report.build_pdf(path, report.id, progress),
                self._printed,
            )

    def _printed(self, path: Path) -> None:
        self._desk.tell(tr("Merge report saved as {name}").format(name=path.name))


def _new(one: FileTaken) -> str:
    return tr("taken in before") if one.repeated else f"{one.fresh:,}"


_FILES = (
    Column["FileTaken"](tr("From"), lambda one: one.sender or tr("Unknown"), strong=True),
    Column["FileTaken"](tr("Written"), lambda one: moment(one.made_at) if one.made_at else "", spare=2),
    Column["FileTaken"](tr("File"), lambda one: one.file, stretch=True, spare=1),
    Column["FileTaken"](tr("Changes"), lambda one: f"{one.changes:,}", number=True),
    Column["FileTaken"](tr("New"), _new, number=True),
    Column["FileTaken"](
        tr("Conflicts"),
        lambda one: f"{one.conflicts:,}",
        number=True,
        status=lambda one: "caution" if one.conflicts else "",
    ),
)
_COMPARED = (
    Column["Compared"](tr("Person"), lambda one: one.person or tr("Unknown"), strong=True),
    Column["Compared"](tr("Kind"), lambda one: kind_words(one.kind).capitalize(), stretch=True),
    Column["Compared"](tr("In the files"), lambda one: f"{one.said:,}", lambda one: one.said, number=True),
    Column["Compared"](tr("Held"), lambda one: f"{one.held:,}", lambda one: one.held, number=True),
    Column["Compared"](tr("Digest"), lambda one: one.held_digest[:12], spare=1),
    Column["Compared"](
        tr("Compared"),
        lambda one: tr("the same") if one.agrees else tr("differs"),
        status=lambda one: "good" if one.agrees else "bad",
    ),
)
