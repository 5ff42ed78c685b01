"""The open font of the report, made known to reportlab once."""

# reportlab's stubs leave many types open:
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from functools import cache

from reportlab.lib.fonts import addMapping
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from qi_desktop.foundation.paths import resource
from qi_desktop.reporting.house_style import house_style

REGULAR = "Inter-Regular"
ITALIC = "Inter-Italic"
STRONG = "Inter-SemiBold"


@cache
def register_fonts() -> None:
    """Register the three faces, and which of them bold and italic words use."""
    fonts = house_style().fonts
    for name, file in ((REGULAR, fonts.regular), (ITALIC, fonts.italic), (STRONG, fonts.strong)):
        pdfmetrics.registerFont(TTFont(name, str(resource("fonts", f"{file}.ttf"))))
    for bold in (0, 1):
        addMapping(REGULAR, bold, 0, STRONG if bold else REGULAR)
        addMapping(REGULAR, bold, 1, STRONG if bold else ITALIC)


def text_width(words: str, font: str, size: float) -> float:
    """Return how wide a line of words is set, in points."""
    return float(pdfmetrics.stringWidth(words, font, size))


def wrapped(words: str, font: str, size: float, width: float) -> list[str]:
    """Return words broken into lines no wider than ``width`` points."""
    return [str(line) for line in simpleSplit(words, font, size, width)]
