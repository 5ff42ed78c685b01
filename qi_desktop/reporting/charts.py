"""The chart of many counts, from the same bars as the report; the screen shows it as SVG."""

# reportlab's stubs leave many types open:
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

import re
from collections.abc import Mapping, Sequence
from itertools import groupby

from reportlab.graphics import renderSVG
from reportlab.graphics.shapes import Drawing, Line
from reportlab.lib.colors import HexColor

from qi_desktop.analysis.model import Count
from qi_desktop.reporting.bars import (
    BAR_HEIGHT,
    SIZE,
    ChartColours,
    draw_bar,
    draw_key,
    draw_text,
)
from qi_desktop.reporting.fonts import REGULAR, STRONG, register_fonts, wrapped

_LABEL_SHARE = 0.44
_TOTAL_WIDTH = 46.0
_ROW = 25.0
_HEAD = 20.0
_BELOW = 40.0
_LEADING = 9.4
_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
_MOST_MARKS = 8
_MOST_LINES = 2


def counts_chart(
    counts: Sequence[Count],
    titles: Mapping[str, str],
    width: float,
    colours: ChartColours | None = None,
    unit: str = "case",
) -> Drawing:
    """Draw one bar a count, under the title of its section, all on one scale of cases or another unit."""
    register_fonts()
    shown = [count for count in counts if count.relevant]
    sections = [(section, list(group)) for section, group in groupby(shown, key=lambda count: count.section)]
    height = _BELOW + _ROW * len(shown) + _HEAD * len(sections)
    most = max((count.relevant for count in shown), default=1)
    chart = _Chart(Drawing(width, height), colours or ChartColours(), most)
    top = height
    chart.scale_marks(height - _HEAD, unit)
    for section, group in sections:
        top -= _HEAD
        chart.title(titles.get(section, section), top + 5)
        for count in group:
            top -= _ROW
            chart.row(count, top)
    draw_key(chart.drawing, shown, chart.colours)
    return chart.drawing


def chart_svg(
    counts: Sequence[Count],
    titles: Mapping[str, str],
    width: float,
    colours: ChartColours | None = None,
) -> str:
    """Return the chart of many counts as SVG for the screen."""
    return svg_of(counts_chart(counts, titles, width, colours))


def svg_of(drawing: Drawing) -> str:
    """Return a drawing as SVG that Qt paints as it should: without clip paths, in the shipped font."""
    text = re.sub(r"<clipPath.*?</clipPath>", "", renderSVG.drawToString(drawing), flags=re.DOTALL)
    text = re.sub(r"<(title|desc)>\.\.\.</\1>\s*", "", text)
    text = re.sub(r'\s?clip-path="[^"]*"|clip-path:[^;"]*;?', "", text)
    text = re.sub(rf"font-family: ?'?{STRONG}'?;?", "font-family: Inter; font-weight: 600;", text)
    return re.sub(rf"font-family: ?'?{REGULAR}'?;?", "font-family: Inter;", text)


class _Chart:
    """A drawing under construction: where a number of cases lies on its scale."""

    def __init__(self, drawing: Drawing, colours: ChartColours, most: int) -> None:
        self.drawing = drawing
        self.colours = colours
        self._left = drawing.width * _LABEL_SHARE
        self._most = most
        self._unit = (drawing.width - self._left - _TOTAL_WIDTH) / most

    def title(self, words: str, y: float) -> None:
        """Set the title of a section."""
        draw_text(self.drawing, (0, y), words, STRONG, self.colours.ink)

    def scale_marks(self, top: float, unit: str) -> None:
        """Draw the faint lines of the scale, each with its number below, and what is counted."""
        step = next((step for step in _STEPS if self._most / step <= _MOST_MARKS), self._most)
        for mark in range(0, self._most + 1, step):
            x = self._left + mark * self._unit
            line = HexColor(self.colours.line)
            self.drawing.add(Line(x, _BELOW - 2, x, top, strokeColor=line, strokeWidth=0.5))
            draw_text(self.drawing, (x, _BELOW - 11), str(mark), REGULAR, self.colours.muted, "middle")
        end = (self.drawing.width, _BELOW - 11)
        draw_text(self.drawing, end, f"{unit}s", REGULAR, self.colours.muted, "end")

    def row(self, count: Count, y: float) -> None:
        """Draw one question: its words, its bar, and x of y."""
        self._label(count.said, y)
        bottom = y + (_ROW - BAR_HEIGHT) / 2
        draw_bar(self.drawing, count, (self._left, bottom), self._unit, self.colours)
        total = f"{count.met} of {count.relevant}"
        draw_text(self.drawing, (self.drawing.width, bottom + 3.6), total, STRONG, self.colours.ink, "end")

    def _label(self, words: str, y: float) -> None:
        lines = wrapped(words, REGULAR, SIZE, self._left - 14)
        if len(lines) > _MOST_LINES:
            lines = [*lines[: _MOST_LINES - 1], lines[_MOST_LINES - 1].rstrip(",.;:? ") + " …"]
        first = y + _ROW / 2 - SIZE / 2 + 1.2 + (len(lines) - 1) * _LEADING / 2
        for place, line in enumerate(lines):
            draw_text(self.drawing, (0, first - place * _LEADING), line, REGULAR, self.colours.ink)
