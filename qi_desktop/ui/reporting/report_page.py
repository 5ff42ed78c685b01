"""Report: what it will contain, what is missing, and the file it becomes."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from qi_desktop.ui.language import tr
from qi_desktop.ui.names.beside import NamesBeside
from qi_desktop.ui.page import Desk, Page
from qi_desktop.ui.reporting.look_panel import LookPanel
from qi_desktop.ui.reporting.own_texts import OwnTexts
from qi_desktop.ui.reporting.preview.beside import ContentsList, PageWords
from qi_desktop.ui.reporting.preview.panel import PreviewPanel
from qi_desktop.ui.reporting.readiness import missing, parts
from qi_desktop.ui.reporting.readiness_view import ReadinessView
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import Choice
from qi_desktop.ui.widgets.flow import FlowLayout
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.heading import PageHeader
from qi_desktop.ui.widgets.layout import at_least, column, holding, row, scrolling, where_short
from qi_desktop.ui.widgets.segments import Segments
from qi_desktop.ui.widgets.states import EmptyState, Notice

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent, QShowEvent

    from qi_desktop.foundation.progress import Progress
    from qi_desktop.reporting.content import ReportContent
    from qi_desktop.services import Services
    from qi_desktop.storage.model import Changed

NARROWEST, WIDEST, ANY_WIDTH = 360, 440, 16_777_215
KINDS = (
    (".pdf", tr("PDF, for reading and printing")),
    (".html", tr("One accessible web page (HTML)")),
    (".docx", tr("A document for the editors (DOCX)")),
)
READINESS, CONTENTS, WORDS, OWN, PAGES = "readiness", "contents", "words", "own", "pages"
VIEWS = (
    (READINESS, tr("Missing")),
    (CONTENTS, tr("Contents")),
    (WORDS, tr("Words")),
    (OWN, tr("Texts and look")),
)
LEAST_PAGES = 440
"""With less room beside the lists the pages are shown instead of them."""
LEAST_LIST = 160
"""A list of fewer pixels is no list: in a short window everything above it scrolls instead."""


class ReportPage(Page):
    """The report's readiness on the left, a look at its sections on the right."""

    key: ClassVar[str] = "report"
    title: ClassVar[str] = tr("Report")

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build both sides and the empty state."""
        super().__init__(services, desk)
        self._content: ReportContent | None = None
        self._written: Path | None = None
        self._names = NamesBeside(services, desk)
        self._header = PageHeader(tr("Report"), "")
        self.build = Button(
            tr("Build the report…"), self._build_report, kind="main", picture="report", key="Ctrl+B"
        )
        self.format = Choice(list(KINDS))
        self.tables = Button(tr("Export tables…"), self._export_tables, picture="send_out")
        self.outcome = Notice("good", "", Button(tr("Open"), self._open, kind="quiet"))
        self.readiness = ReadinessView(desk.open_page)
        self.preview = PreviewPanel(desk, self._lead_to, lambda: self.show_view(READINESS))
        self.preview.asked.connect(lambda: self._show_sides(pages=True))
        self.preview.listen_on(self)
        self.contents, self.words = ContentsList(self.preview), PageWords(self.preview, self._lead_to)
        self.texts, self.look = OwnTexts(services, desk), LookPanel(services, desk)
        self.views = Segments(tr("Beside the pages"), VIEWS, self.show_view)
        self._empty = EmptyState(
            "report",
            tr("Nothing to report on yet"),
            tr(
                "The report is built from the sample, the case assessments, the notes and the findings."
                " Set the inspection up first."
            ),
            Button(tr("Set the inspection up"), lambda: desk.open_page("inspection")),
        )
        self._build()

    def _build(self) -> None:
        self._narrow = False
        self._side = self._near_side()
        whole = row(self._side, self.preview, gap=0)
        whole.setStretch(0, 5)
        whole.setStretch(1, 8)
        full = QWidget()
        full.setLayout(whole)
        self._faces = QStackedWidget()
        self._faces.addWidget(self._empty)
        self._faces.addWidget(full)
        self.setLayout(column(self._faces))

    def _near_side(self) -> QWidget:
        self._sides = QStackedWidget()
        own = QWidget()
        inside = column(self.texts, self.look, None, gap=3)
        inside.setContentsMargins(0, 0, 12, 24)
        own.setLayout(inside)
        for side in (
            scrolling(self.readiness, label=tr("Readiness")),
            self.contents,
            self.words,
            scrolling(own, label=tr("Texts and look")),
        ):
            self._sides.addWidget(side)
        near = column(
            self._header,
            FormRow(tr("Report as"), self.format),
            FlowLayout.of(self.build, self.tables),
            self.outcome,
            self.views,
            self._sides,
            gap=1.5,
        )
        near.setContentsMargins(24, 24, 12, 0)
        near.setStretch(5, 1)
        at_least(self._sides, LEAST_LIST)
        return holding(column(where_short(near, label=tr("Report"))), "near_side")

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the pages beside the lists, or instead of them where there is no room for both."""
        super().resizeEvent(event)
        narrow = self.width() < pixels(NARROWEST) + pixels(LEAST_PAGES)
        self._side.setMinimumWidth(0 if narrow else pixels(NARROWEST))
        self._side.setMaximumWidth(ANY_WIDTH if narrow else pixels(WIDEST))
        self.views.offer((*VIEWS, (PAGES, tr("Pages"))) if narrow else VIEWS)
        if narrow != self._narrow or not event.oldSize().isValid():
            self._narrow = narrow
            self._show_sides(pages=not narrow)

    def _show_sides(self, *, pages: bool) -> None:
        self._side.setVisible(not (pages and self._narrow))
        self.preview.setVisible(pages)
        self.preview.offer_lists(offered=self._narrow)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Set what was put off while another page was shown."""
        super().showEvent(event)
        self.preview.wake()

    @override
    def refresh(self, changed: Changed | None = None) -> None:
        if self.services.inspection.inspection() is None:
            self._faces.setCurrentIndex(0)
            return
        self._faces.setCurrentIndex(1)
        if not self._names.wait(self.refresh):
            return
        content = self._content = self.services.reporting.content()
        self._header.say(
            tr("{title}. {programme} inspection, {period}.").format(
                title=content.title, programme=content.programme, period=content.period
            )
        )
        self.readiness.show_report(missing(self.services, content), parts(content))
        self.texts.refresh()
        self.look.show_look(content.look)
        self.preview.show_content(content)

    @property
    @override
    def is_whole(self) -> bool:
        """Tell whether the names of a long list are read, and the pages as they are now shown."""
        return not self._names.is_reading and not self.preview.is_setting

    @override
    def leave(self) -> None:
        self.texts.finish()
        self.preview.rest()

    @override
    def open_subject(self, subject: str) -> None:
        """Show an own text for writing, or where on the pages a count or a finding stands."""
        kind, _, which = subject.partition(":")
        if kind == "text":
            self.show_view(OWN)
            self.texts.choose(which)
        else:
            self.preview.show_place(subject if which else f"finding:{subject}")

    def _lead_to(self, anchor: str) -> None:
        """Go to where somebody can see what a number or a sentence of the report rests on."""
        kind, _, which = anchor.partition(":")
        if kind == "text":
            self.open_subject(anchor)
        else:
            self.desk.open_page("counts" if kind == "count" else "findings", which)

    @override
    def scenes(self, scratch: Path) -> Iterator[str]:
        """Show a chapter beside the contents, and words found beside the words of their page."""
        self.show_view(CONTENTS)
        yield "contents"
        self.show_view(WORDS)
        self.preview.look_for(tr("domestic abuse"))
        yield "found"
        self.show_view(OWN)
        yield "texts"
        self.preview.look_for("")
        self.preview.go_to(0)
        self.show_view(READINESS)

    def show_view(self, view: str) -> None:
        """Show what is missing, the contents, the words of the page in front, the own texts, or the pages."""
        if self._narrow:
            self._show_sides(pages=view == PAGES)
        if view != PAGES:
            self.views.choose(view)
            self._sides.setCurrentIndex([one for one, _words in VIEWS].index(view))

    def _build_report(self) -> None:
        content = self._content
        # Told before anything is asked: while somebody may be known by it, no report is built.
        if content is None or self.desk.attempt(lambda: _passed(content)) is None:
            return
        folder = self.desk.choose_folder(tr("Where shall the report lie?"))
        if folder is None:
            return
        ending = self.format.value()
        path = free_place(folder, "report", ending)
        self.desk.compute(
            tr("Building the report"),
            lambda progress: _built(content, path, ending, progress),
            self._show_written,
        )

    def _export_tables(self) -> None:
        folder = self.desk.choose_folder(tr("Where shall the tables lie?"))
        content = self._content
        if folder is None or content is None:
            return
        path = free_place(folder, "tables")
        self.desk.compute(
            tr("Exporting the tables"),
            lambda progress: _exported(content, path, progress),
            self._show_written,
        )

    def _show_written(self, path: Path) -> None:
        self._written = path
        what = (
            tr("{count} files in {name}").format(count=len(list(path.iterdir())), name=path.name)
            if path.is_dir()
            else path.name
        )
        self.outcome.say(
            tr("Written: {what}, in the folder {name}.").format(what=what, name=path.parent.name), "good"
        )

    def _open(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written)))


def free_place(folder: Path, name: str, ending: str = "") -> Path:
    """Return a path in a folder that nothing has yet: report.pdf, then report-2.pdf."""
    place, number = folder / f"{name}{ending}", 1
    while place.exists():
        number += 1
        place = folder / f"{name}-{number}{ending}"
    return place


def _passed(content: ReportContent) -> bool:
    from qi_desktop.reporting.settled import require_settled

    require_settled(content)
    return True


def _built(content: ReportContent, path: Path, ending: str, progress: Progress) -> Path:
    """Build one kind of report; each brings its own libraries, only when it is wanted."""
    if ending == ".html":
        from qi_desktop.reporting.html.build import build_html as build
    elif ending == ".docx":
        from qi_desktop.reporting.docx.build import build_docx as build
    else:
        from qi_desktop.reporting.pdf.build import build_pdf as build
    return build(content, path, progress)


def _exported(content: ReportContent, folder: Path, progress: Progress) -> Path:
    from qi_desktop.reporting.tables import export_tables

    export_tables(content, folder, progress)
    return folder
