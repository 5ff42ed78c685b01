"""How the parts of a bar are filled, so that they differ in black and white as well."""

# reportlab's stubs leave many types open:
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from collections.abc import Iterator

from reportlab.graphics.shapes import Circle, Line, Rect, Shape
from reportlab.lib.colors import HexColor

from qi_desktop.reporting.parts import Filling

_GAP = 3.4
Box = tuple[float, float, float, float]


def fill(box: Box, filling: Filling, *, ground: str, mark: str) -> Iterator[Shape]:
    """Yield the shapes of one filled box, its outline last."""
    x, y, width, height = box
    yield _rectangle(box, fillColor=HexColor(ground), strokeColor=None)
    ink = HexColor(mark)
    if filling is Filling.LINES:
        for level in _between(y, y + height):
            yield Line(x, level, x + width, level, strokeColor=ink, strokeWidth=0.5)
    elif filling is Filling.HATCH:
        for line in _diagonals(box):
            yield Line(*line, strokeColor=ink, strokeWidth=0.6)
    elif filling is Filling.DOTS:
        for level in _between(y, y + height):
            for place in _between(x, x + width):
                yield Circle(place, level, 0.55, fillColor=ink, strokeColor=None)
    yield _rectangle(box, fillColor=None, strokeColor=ink, strokeWidth=0.7)


def backing(box: Box, colour: str) -> Shape:
    """Return the plain ground under a number, so that it reads well on any filling."""
    return _rectangle(box, fillColor=HexColor(colour), strokeColor=None, rx=2, ry=2)


def _rectangle(box: Box, **properties: object) -> Shape:
    rectangle = Rect(*box)
    rectangle.setProperties(properties)
    return rectangle


def _between(low: float, high: float) -> Iterator[float]:
    place = low + _GAP / 2
    while place < high:
        yield place
        place += _GAP


def _diagonals(box: Box) -> Iterator[tuple[float, float, float, float]]:
    """Yield rising lines cut to the box by arithmetic: clip paths do not survive on the screen."""
    x, y, width, height = box
    for offset in _between(-height, width):
        start, stop = max(0.0, offset), min(width, offset + height)
        if start < stop:
            yield x + start, y + start - offset, x + stop, y + stop - offset
