"""A number drawn beside the number its share gives, as a small bar that needs no colour to be read."""

# reportlab's stubs leave many types open:
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from reportlab.graphics.shapes import Drawing, Line, Polygon, Rect

from qi_desktop.reporting.pdf.style import BAR, INK, MUTED
from qi_desktop.reporting.statement.blocks import ShareBar

HEIGHT = 11.0
_THICK = 5.0
_FLOOR = 3.6
_BASE = 1.7
# Light enough for the dark line across it to be seen in black and white as well.
_FILLING = BAR


def share_bar(bar: ShareBar, width: float) -> Drawing:
    """Draw one bar; all bars of a table share their scale, so that they can be compared down the column."""
    drawing = Drawing(width, HEIGHT)
    unit = (width - 2) / max(1.0, bar.most)
    if bar.drawn:
        filled = Rect(0.5, _FLOOR, bar.drawn * unit, _THICK)
        filled.setProperties({"fillColor": _FILLING, "strokeColor": None})
        drawing.add(filled)
    drawing.add(Line(0.5, 0.6, 0.5, HEIGHT, strokeColor=MUTED, strokeWidth=0.5))
    place = 0.5 + bar.expected * unit
    drawing.add(Line(place, _FLOOR - 1.2, place, HEIGHT - 0.8, strokeColor=INK, strokeWidth=1.1))
    if bar.minimum:
        least = 0.5 + bar.minimum * unit
        points = [least, _FLOOR - 0.4, least - _BASE, 0.4, least + _BASE, 0.4]
        drawing.add(Polygon(points, fillColor=INK, strokeColor=None))
    return drawing
