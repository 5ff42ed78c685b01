"""The report's own chart on the screen, in the colours of the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import Step, current, pixels

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from qi_desktop.analysis.model import Count
    from qi_desktop.reporting.content import CountTable

PAPER_SIZE = 8
"""The size of the chart's words on paper; on the screen they are as large as small text."""


class ChartView(QWidget):
    """Paints the SVG of a chart across its whole width."""

    def __init__(self, redraw: Callable[[], object]) -> None:
        """Wait for a chart; ``redraw`` is asked for another when width or colours change."""
        super().__init__()
        self._redraw = redraw
        self._renderer = QSvgRenderer(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_svg(self, svg: str, spoken: str) -> None:
        """Show a chart, with what it says in words for a screen reader."""
        self._renderer.load(QByteArray(svg.encode()))
        self.setAccessibleName(spoken)
        self._fit()
        self.update()

    def paper_width(self) -> float:
        """Return how wide the chart is in points when its words are as large as small text."""
        return self.width() * PAPER_SIZE / pixels(Step.SMALL)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chart."""
        del event
        painter = QPainter(self)
        self._renderer.render(painter, QRectF(self.rect()))
        painter.end()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for a chart of the new width."""
        super().resizeEvent(event)
        self._fit()
        if event.size().width() != event.oldSize().width():
            self._redraw()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Ask for a chart in the colours of the new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_renderer"):
            self._redraw()

    def _fit(self) -> None:
        size: QSize = self._renderer.defaultSize()
        if size.width() > 0:
            self.setFixedHeight(round(self.width() * size.height() / size.width()))


def chart_svg(table: CountTable, titles: Mapping[str, str], width: float, colours: Mapping[str, str]) -> str:
    """Draw a chart as the report draws it; slow the first time, so it is done in a thread."""
    from qi_desktop.reporting.bars import ChartColours
    from qi_desktop.reporting.charts import counts_chart, svg_of

    return svg_of(counts_chart(table.counts, titles, width, ChartColours(**colours), table.unit))


def theme_colours() -> dict[str, str]:
    """Return the colours of a chart in the theme that is worn."""
    worn = current().colours
    return {
        "ink": worn.ink,
        "muted": worn.muted,
        "line": worn.line,
        "paper": worn.paper,
        "strong": worn.accent,
        "light": worn.accent_soft,
    }


def spoken_counts(counts: Sequence[Count]) -> str:
    """Return a chart in words."""
    said = "; ".join(
        tr("{label}: {met} of {relevant}").format(label=count.label, met=count.met, relevant=count.relevant)
        for count in counts
        if count.relevant
    )
    return tr("Chart. {said}").format(said=said)
