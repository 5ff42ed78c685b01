"""A look at one section of the report before it is built: judgement, summary, and its chart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from qi_desktop.ui.reporting.chart_view import ChartView, chart_svg, spoken_counts, theme_colours
from qi_desktop.ui.reporting.words import judgement_status, provider_words
from qi_desktop.ui.widgets.fields import Choice
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, scrolling
from qi_desktop.ui.widgets.status import Status, StatusMark
from qi_desktop.ui.widgets.words import heading, muted, reading

if TYPE_CHECKING:
    from qi_desktop.analysis.model import Count
    from qi_desktop.reporting.content import Cell, ReportContent
    from qi_desktop.ui.page import Desk

SETTLE_MS = 30
NO_COUNTS = "No counts stand in this section."


class SectionPreview(QWidget):
    """Choose a section and see it."""

    def __init__(self, desk: Desk) -> None:
        """Build the choice and the section below it."""
        super().__init__()
        self._desk = desk
        self._cells: dict[str, Cell] = {}
        self._titles: dict[str, str] = {}
        self._counts: tuple[Count, ...] = ()
        self._drawing = 0
        self.section = Choice([], narrow=True)
        self.section.currentIndexChanged.connect(self._show_chosen)
        self._title, self._judgement = heading(""), StatusMark(Status.WAITING, "")
        self._summary, self._about = reading(""), muted("")
        self.chart = ChartView(self._redraw)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SETTLE_MS)
        self._soon.timeout.connect(self._draw)
        inside = QWidget()
        inside.setLayout(
            column(
                FormRow("Preview of a section", self.section),
                1,
                self._title,
                self._judgement,
                self._summary,
                1,
                self._about,
                self.chart,
                None,
                gap=1,
                margin=3,
            )
        )
        self.setLayout(column(scrolling(inside, label="Preview")))

    def show_content(self, content: ReportContent) -> None:
        """Offer the sections of a report."""
        cells = [cell for chapter in content.chapters for cell in chapter.cells]
        self._cells = {cell.finding.id: cell for cell in cells}
        self._titles = dict(content.framework.sections)
        self._framework = content.framework
        self.section.offer([(cell.finding.id, _name(cell)) for cell in cells])
        self._show_chosen()

    def choose(self, finding: str) -> None:
        """Show the section of one finding."""
        self.section.choose(finding)

    def _show_chosen(self, _place: int = 0) -> None:
        cell = self._cells.get(self.section.value())
        if cell is None:
            return
        self._title.setText(_name(cell))
        word = cell.finding.judgement
        self._judgement.setVisible(cell.axis.judged)
        self._judgement.show_status(
            judgement_status(self._framework, word), word.capitalize() or "Not judged yet"
        )
        self._summary.setText("\n\n".join(cell.summary) or "No summary yet.")
        self._counts = tuple(count for table in cell.count_tables for count in table.counts)
        self._about.setText(
            "Number of cases by question, as the report draws them." if self._counts else NO_COUNTS
        )
        self.chart.setVisible(bool(self._counts))
        self._redraw()

    def _redraw(self) -> None:
        if self._counts:
            self._soon.start()

    def _draw(self) -> None:
        counts, titles, width, colours = self._counts, self._titles, self.chart.paper_width(), theme_colours()
        self._drawing += 1
        number = self._drawing

        def show(svg: str) -> None:
            if number == self._drawing:
                self.chart.show_svg(svg, spoken_counts(counts))

        self._desk.compute(
            "Drawing the chart", lambda _progress: chart_svg(counts, titles, width, colours), show
        )


def _name(cell: Cell) -> str:
    return f"{cell.domain.title}: {provider_words(cell.axis.code)}"
