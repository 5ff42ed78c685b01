"""Stacked bars of absolute counts: one drawing, for paper and for the screen.

Colour never carries the meaning alone: every part has its own filling and its number printed on it, and the
parts stand in one order, which the key below the chart repeats.
"""

# reportlab's stubs leave many types open:
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from reportlab.graphics import renderSVG
from reportlab.graphics.shapes import Drawing, Line, String
from reportlab.lib.colors import HexColor

from qi_desktop.analysis.model import Count
from qi_desktop.reporting.fillings import Filling, backing, fill
from qi_desktop.reporting.fonts import REGULAR, STRONG, register_fonts, text_width, wrapped

Anchor = Literal["start", "middle", "end"]

_LABEL_SHARE = 0.44
_TOTAL_WIDTH = 46.0
_BAR = 13.0
_ROW = 25.0
_HEAD = 20.0
_KEY = 24.0
_AXIS = 16.0
_SIZE = 8.0
_LEADING = 9.4
_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
_MOST_MARKS = 8


@dataclass(frozen=True, slots=True)
class ChartColours:
    """The colours of a chart; the paper's by default, a theme's on the screen."""

    ink: str = "#1d2329"
    muted: str = "#5a646e"
    line: str = "#d5dadf"
    paper: str = "#ffffff"
    strong: str = "#1b4f72"
    middle: str = "#7fa3bd"
    light: str = "#dde8ef"


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a bar: which number of a count it shows, its name, and how it is filled."""

    field: str
    name: str
    filling: Filling


PARTS = (
    Part("met", "sufficient", Filling.SOLID),
    Part("too_late", "done too late", Filling.LINES),
    Part("done_weak", "done weakly", Filling.HATCH),
    Part("not_done", "not done", Filling.EMPTY),
    Part("not_met_otherwise", "not met", Filling.DOTS),
)


def counts_chart(
    counts: Sequence[Count],
    titles: dict[str, str],
    width: float,
    colours: ChartColours | None = None,
) -> Drawing:
    """Draw one bar a count, under the title of its section, all on one scale of cases."""
    register_fonts()
    shown = [count for count in counts if count.relevant]
    sections = [(section, list(group)) for section, group in groupby(shown, key=lambda count: count.section)]
    height = _KEY + _AXIS + _ROW * len(shown) + _HEAD * len(sections)
    chart = _Chart(
        Drawing(width, height), colours or ChartColours(), max((c.relevant for c in shown), default=1)
    )
    top = height
    chart.scale_marks(_KEY + _AXIS, height - _HEAD)
    for section, group in sections:
        top -= _HEAD
        chart.text(0, top + 5, titles.get(section, section), STRONG, chart.colours.ink)
        for count in group:
            top -= _ROW
            chart.bar(count, top)
    chart.key(shown)
    return chart.drawing


def svg_of(drawing: Drawing) -> str:
    """Return a drawing as SVG that Qt paints as it should: without clip paths, in the shipped font."""
    text = re.sub(r"<clipPath.*?</clipPath>", "", renderSVG.drawToString(drawing), flags=re.DOTALL)
    text = re.sub(r"<(title|desc)>\.\.\.</\1>\s*", "", text)
    text = re.sub(r'\s?clip-path="[^"]*"|clip-path:[^;"]*;?', "", text)
    text = re.sub(rf"font-family: ?'?{STRONG}'?;?", "font-family: Inter; font-weight: 600;", text)
    return re.sub(rf"font-family: ?'?{REGULAR}'?;?", "font-family: Inter;", text)


def description(counts: Sequence[Count], heading: str) -> str:
    """Return the chart in words, for those who hear it instead of seeing it."""
    spoken = "; ".join(
        f"{count.label} {count.met} out of {count.relevant}" for count in counts if count.relevant
    )
    return f"Bar chart, {heading}. {spoken}."


class _Chart:
    """A drawing under construction: where a number of cases lies, and how words and bars are set."""

    def __init__(self, drawing: Drawing, colours: ChartColours, most: int) -> None:
        self.drawing = drawing
        self.colours = colours
        self._left = drawing.width * _LABEL_SHARE
        self._most = most
        self._unit = (drawing.width - self._left - _TOTAL_WIDTH) / most

    def text(self, x: float, y: float, words: str, font: str, colour: str, anchor: Anchor = "start") -> None:
        """Set one line of words."""
        self.drawing.add(
            String(x, y, words, fontName=font, fontSize=_SIZE, fillColor=HexColor(colour), textAnchor=anchor)
        )

    def scale_marks(self, bottom: float, top: float) -> None:
        """Draw the faint lines of the scale, each with its number of cases below."""
        step = next(step for step in _STEPS if self._most / step <= _MOST_MARKS)
        for mark in range(0, self._most + 1, step):
            x = self._left + mark * self._unit
            self.drawing.add(
                Line(x, bottom - 2, x, top, strokeColor=HexColor(self.colours.line), strokeWidth=0.5)
            )
            self.text(x, bottom - 11, str(mark), REGULAR, self.colours.muted, "middle")
        self.text(self.drawing.width, bottom - 11, "cases", REGULAR, self.colours.muted, "end")

    def bar(self, count: Count, y: float) -> None:
        """Draw one question: its words, its parts with their numbers, and x of y."""
        self._label(count.label, y)
        x, bottom = self._left, y + (_ROW - _BAR) / 2
        for part in PARTS:
            number = int(getattr(count, part.field))
            if number:
                self._part(x, bottom, number, part.filling)
                x += number * self._unit
        total = f"{count.met} of {count.relevant}"
        self.text(self.drawing.width, bottom + 3.6, total, STRONG, self.colours.ink, "end")

    def key(self, counts: Sequence[Count]) -> None:
        """Repeat the parts that occur, in their order, with their names."""
        x = 0.0
        for part in PARTS:
            if any(getattr(count, part.field) for count in counts):
                self._swatch(x, 4, 16, 10, part.filling)
                self.text(x + 21, 6, part.name, REGULAR, self.colours.ink)
                x += 21 + text_width(part.name, REGULAR, _SIZE) + 16

    def _label(self, words: str, y: float) -> None:
        lines = wrapped(words, REGULAR, _SIZE, self._left - 14)
        if len(lines) > 2:  # noqa: PLR2004 - a row is two lines high
            lines = [lines[0], lines[1].rstrip(",.;:? ") + " …"]
        first = y + _ROW / 2 - _SIZE / 2 + 1.2 + (len(lines) - 1) * _LEADING / 2
        for place, line in enumerate(lines):
            self.text(0, first - place * _LEADING, line, REGULAR, self.colours.ink)

    def _part(self, x: float, y: float, number: int, filling: Filling) -> None:
        width = number * self._unit
        self._swatch(x, y, width, _BAR, filling)
        middle, figure = x + width / 2, str(number)
        if filling is Filling.SOLID:
            self.text(middle, y + 3.6, figure, STRONG, self.colours.paper, "middle")
            return
        room = text_width(figure, STRONG, _SIZE) + 4
        if filling is not Filling.EMPTY and room <= width:
            self.drawing.add(backing((middle - room / 2, y + 2, room, _BAR - 4), self.colours.paper))
        self.text(middle, y + 3.6, figure, STRONG, self.colours.ink, "middle")

    def _swatch(self, x: float, y: float, width: float, height: float, filling: Filling) -> None:
        ground = {Filling.SOLID: self.colours.strong, Filling.LINES: self.colours.light}
        for shape in fill(
            (x, y, width, height),
            filling,
            ground=ground.get(filling, self.colours.paper),
            mark=self.colours.strong,
        ):
            self.drawing.add(shape)
