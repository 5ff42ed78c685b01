"""A look at one section of the report before it is built: judgement, summary, and its chart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from qi_desktop.ui.reporting.chart_view import ChartView, chart_svg, spoken_counts, theme_colours
from qi_desktop.ui.reporting.words import judgement_status
from qi_desktop.ui.widgets.fields import Choice
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, scrolling
from qi_desktop.ui.widgets.status import Status, StatusMark
from qi_desktop.ui.widgets.words import heading, muted, reading

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from qi_desktop.reporting.content import Cell, CountTable, ReportContent
    from qi_desktop.ui.page import Desk

SETTLE_MS = 30
CHARTS = 4
"""More units than this are not judged in one section."""
NO_COUNTS = "No counts stand in this section."


class SectionPreview(QWidget):
    """Choose a section and see it."""

    def __init__(self, desk: Desk) -> None:
        """Build the choice and the section below it."""
        super().__init__()
        self._desk = desk
        self._cells: dict[str, Cell] = {}
        self._titles: dict[str, str] = {}
        self._tables: tuple[CountTable, ...] = ()
        self._drawing = 0
        self.section = Choice([], narrow=True)
        self.section.currentIndexChanged.connect(self._show_chosen)
        self._title, self._judgement = heading(""), StatusMark(Status.WAITING, "")
        self._summary, self._none = reading(""), muted(NO_COUNTS)
        self.charts = [ChartView(self._redraw) for _ in range(CHARTS)]
        self._captions = [muted("") for _ in self.charts]
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
                self._none,
                *(part for pair in zip(self._captions, self.charts, strict=True) for part in pair),
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
        self._tables = cell.count_tables[:CHARTS]
        self._none.setVisible(not self._tables)
        for place, (caption, chart) in enumerate(zip(self._captions, self.charts, strict=True)):
            there = place < len(self._tables)
            caption.setVisible(there)
            chart.setVisible(there)
            if there:
                caption.setText(
                    f"Number of {self._tables[place].unit}s by question, as the report draws them."
                )
        self._redraw()

    def rest(self) -> None:
        """Begin no drawing any more, until the preview is shown again."""
        self._soon.stop()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Draw what was put off while another page was shown."""
        super().showEvent(event)
        self._redraw()

    def _redraw(self) -> None:
        if self._tables:
            self._soon.start()

    def _draw(self) -> None:
        tables, titles, colours = self._tables, self._titles, theme_colours()
        width = self.charts[0].paper_width()
        self._drawing += 1
        number = self._drawing

        def show(drawings: list[str]) -> None:
            if number == self._drawing:
                for chart, table, svg in zip(self.charts, tables, drawings, strict=False):
                    chart.show_svg(svg, spoken_counts(table.counts))

        self._desk.compute(
            "Drawing the charts",
            lambda _progress: [chart_svg(table, titles, width, colours) for table in tables],
            show,
        )


def _name(cell: Cell) -> str:
    return f"{cell.domain.title}: {cell.axis.short}"
