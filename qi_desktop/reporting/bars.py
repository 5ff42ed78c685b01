"""One stacked bar of absolute counts, drawn the same on paper and on the screen.

Colour never carries the meaning alone: every part has its own filling and its number printed on it, and the
parts stand in one order, which the key repeats.
"""

# reportlab's stubs leave many types open:
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Self

from reportlab.graphics.shapes import Drawing, String
from reportlab.lib.colors import HexColor

from qi_desktop.analysis.model import Count
from qi_desktop.reporting.fillings import backing, fill
from qi_desktop.reporting.fonts import REGULAR, STRONG, register_fonts, text_width
from qi_desktop.reporting.house_style import PaperColours, house_style
from qi_desktop.reporting.parts import PARTS, Filling

Anchor = Literal["start", "middle", "end"]

BAR_HEIGHT = 13.0
KEY_HEIGHT = 16.0
SIZE = 8.0
_RISE = 3.6
_FIGURE_ROOM = 0.6
_PAPER = house_style().paper


@dataclass(frozen=True, slots=True)
class ChartColours:
    """The colours of a chart; the paper's by default, a theme's on the screen."""

    ink: str = _PAPER.ink
    muted: str = _PAPER.muted
    line: str = _PAPER.line
    paper: str = _PAPER.paper
    strong: str = _PAPER.accent
    light: str = _PAPER.light

    @classmethod
    def of(cls, paper: PaperColours) -> Self:
        """Return the colours of a house style on paper."""
        return cls(paper.ink, paper.muted, paper.line, paper.paper, paper.accent, paper.light)


def bar_drawing(count: Count, width: float, most: int, colours: ChartColours | None = None) -> Drawing:
    """Return one bar by itself, on a scale that ends at ``most`` cases."""
    register_fonts()
    drawing = Drawing(width, BAR_HEIGHT)
    draw_bar(drawing, count, (0.4, 0.4), (width - 1) / max(1, most), colours or ChartColours())
    return drawing


def key_drawing(counts: Sequence[Count], width: float, colours: ChartColours | None = None) -> Drawing:
    """Return the key of the parts that occur, in their order."""
    register_fonts()
    drawing = Drawing(width, KEY_HEIGHT)
    draw_key(drawing, counts, colours or ChartColours())
    return drawing


def draw_bar(
    drawing: Drawing, count: Count, place: tuple[float, float], unit: float, colours: ChartColours
) -> None:
    """Draw a count's parts side by side, ``unit`` points a case, each with its number."""
    x, y = place
    for part in PARTS:
        number = part.of(count)
        if number:
            _part(drawing, (x, y, number * unit, BAR_HEIGHT - 1), number, part.filling, colours)
            x += number * unit


def draw_key(drawing: Drawing, counts: Sequence[Count], colours: ChartColours) -> None:
    """Draw a small sample of every filling that occurs, with its name."""
    x = 0.4
    for part in PARTS:
        if any(part.of(count) for count in counts):
            _filled(drawing, (x, 3, 16, 10), part.filling, colours)
            draw_text(drawing, (x + 21, 5), part.name, REGULAR, colours.ink)
            x += 21 + text_width(part.name, REGULAR, SIZE) + 16


def draw_text(
    drawing: Drawing,
    place: tuple[float, float],
    words: str,
    font: str,
    colour: str,
    anchor: Anchor = "start",
) -> None:
    """Set one line of words."""
    x, y = place
    drawing.add(
        String(x, y, words, fontName=font, fontSize=SIZE, fillColor=HexColor(colour), textAnchor=anchor)
    )


def _part(
    drawing: Drawing,
    box: tuple[float, float, float, float],
    number: int,
    filling: Filling,
    colours: ChartColours,
) -> None:
    x, y, width, height = box
    _filled(drawing, box, filling, colours)
    figure, middle = str(number), x + width / 2
    room = text_width(figure, STRONG, SIZE)
    if room > width + _FIGURE_ROOM:
        return
    solid = filling is Filling.SOLID
    if not solid and filling is not Filling.EMPTY:
        wide = min(room + 4, width - 1.2)
        drawing.add(backing((middle - wide / 2, y + 1.5, wide, height - 3), colours.paper))
    draw_text(
        drawing, (middle, y + _RISE - 0.5), figure, STRONG, colours.paper if solid else colours.ink, "middle"
    )


def _filled(
    drawing: Drawing, box: tuple[float, float, float, float], filling: Filling, colours: ChartColours
) -> None:
    ground = {Filling.SOLID: colours.strong, Filling.LINES: colours.light}.get(filling, colours.paper)
    for shape in fill(box, filling, ground=ground, mark=colours.strong):
        drawing.add(shape)
