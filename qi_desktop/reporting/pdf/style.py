"""The house style of the report: one type scale, one accent, hairlines; calm and exact."""

# reportlab's stubs leave many types open:
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from functools import cache
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_LEFT, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from qi_desktop.reporting.fonts import ITALIC, REGULAR, STRONG
from qi_desktop.reporting.house_style import house_style

PAGE_WIDTH, PAGE_HEIGHT = A4
SIDE = 24 * mm
TOP = 27 * mm
BOTTOM = 24 * mm
TEXT_WIDTH = PAGE_WIDTH - 2 * SIDE

_HOUSE = house_style()
INK = HexColor(_HOUSE.paper.ink)
MUTED = HexColor(_HOUSE.paper.muted)
LINE = HexColor(_HOUSE.paper.line)
WASH = HexColor(_HOUSE.paper.wash)
ACCENT = HexColor(_HOUSE.paper.accent)
GOOD = HexColor(_HOUSE.paper.good)
POOR = HexColor(_HOUSE.paper.poor)
PAPER = HexColor(_HOUSE.paper.paper)
BAR = HexColor(_HOUSE.paper.bar)
RULE = HexColor(_HOUSE.paper.rule)
_SIZES = _HOUSE.headings.paper

_BODY = ParagraphStyle(
    "P",
    fontName=REGULAR,
    fontSize=9.6,
    leading=14.4,
    textColor=INK,
    spaceAfter=7,
    alignment=TA_LEFT,
    allowWidows=0,
    allowOrphans=0,
    splitLongWords=1,
)


_WITH_NEXT = {"keepWithNext": 1}
_SMALL = {"fontSize": 8.6, "leading": 11.8, "spaceAfter": 0}
_HEAD = {"fontName": STRONG, "fontSize": 8, "leading": 10.4, "textColor": MUTED, "spaceAfter": 0}
_TINY = {"fontSize": 7.6, "leading": 9.8, "spaceAfter": 0}
_TINY_HEAD = {"fontName": STRONG, "fontSize": 6.8, "leading": 8.6, "textColor": MUTED}
_NO_GAP = {"spaceAfter": 0}
_STYLES: dict[str, dict[str, Any]] = {
    "lead": {"fontSize": 12, "leading": 18, "textColor": MUTED, "spaceAfter": 14},
    "H1": {
        "fontName": STRONG,
        "fontSize": _SIZES.chapter,
        "leading": _SIZES.chapter + 5,
        "textColor": ACCENT,
        "spaceAfter": 10,
        **_WITH_NEXT,
    },
    "H2": {
        "fontName": STRONG,
        "fontSize": _SIZES.part,
        "leading": _SIZES.part + 5,
        "spaceBefore": 18,
        "spaceAfter": 6,
        **_WITH_NEXT,
    },
    "H3": {
        "fontName": STRONG,
        "fontSize": _SIZES.section,
        "leading": _SIZES.section + 4,
        "spaceBefore": 12,
        "spaceAfter": 4,
        **_WITH_NEXT,
    },
    "caption": {
        "fontName": STRONG,
        "fontSize": 8.8,
        "leading": 12,
        "spaceBefore": 12,
        "spaceAfter": 5,
        **_WITH_NEXT,
    },
    "table caption": {"fontName": STRONG, "fontSize": 8.8, "leading": 12, "spaceBefore": 12, "spaceAfter": 5},
    "note": {"fontSize": 8.2, "leading": 11.6, "textColor": MUTED, "spaceBefore": 4, "spaceAfter": 8},
    "quoted": {"fontName": ITALIC, "leftIndent": 16, "rightIndent": 16, "spaceBefore": 6, "spaceAfter": 8},
    "judgement": {"fontName": STRONG, "fontSize": 14, "leading": 18, "textColor": ACCENT, "spaceAfter": 0},
    "cell": _SMALL,
    "cell number": {**_SMALL, "alignment": TA_RIGHT},
    "cell strong": {**_SMALL, "fontName": STRONG},
    "head": _HEAD,
    "head number": {**_HEAD, "alignment": TA_RIGHT},
    "tiny": _TINY,
    "tiny number": {**_TINY, "alignment": TA_RIGHT},
    "tiny strong": {**_TINY, "fontName": STRONG, "alignment": TA_RIGHT},
    "tiny head": {**_TINY, **_TINY_HEAD},
    "tiny head number": {**_TINY, **_TINY_HEAD, "alignment": TA_RIGHT},
    "example head": {"fontName": STRONG, "fontSize": 9.2, "leading": 13, "spaceAfter": 2},
    "example": {"fontSize": 9, "leading": 13.2, "spaceAfter": 0},
    "tiny group": {**_TINY, "fontName": STRONG},
    "verdict head": {"fontName": STRONG, "fontSize": 10.4, "leading": 14.4, "textColor": ACCENT, **_NO_GAP},
    "verdict": {"fontSize": 10.4, "leading": 15.4, "spaceAfter": 3},
    "verdict more": {**_SMALL, "textColor": MUTED, "spaceAfter": 7},
    "command": {"fontSize": 8.8, "leading": 13, "spaceAfter": 0},
    "figure": {"fontName": STRONG, "fontSize": 22, "leading": 27, "textColor": ACCENT, "spaceAfter": 0},
    "source": {"fontName": ITALIC, "fontSize": 8, "leading": 11, "textColor": MUTED, "spaceAfter": 0},
    "recommendation": {"leftIndent": 24, "bulletIndent": 0, "bulletFontName": STRONG, "bulletFontSize": 9.6},
    "heading note": {"fontSize": 8.2, "leading": 11.6, "textColor": MUTED, "spaceAfter": 4, **_WITH_NEXT},
    "heading rule": {"fontName": ITALIC, "fontSize": 8.2, "leading": 11.6, "textColor": ACCENT, **_WITH_NEXT},
    "question": {"fontName": STRONG, "fontSize": 9.4, "leading": 12.6, "spaceAfter": 0},
    "question number": {"fontName": STRONG, "fontSize": 9.4, "leading": 12.6, "textColor": ACCENT},
    "question note": {
        "fontSize": 8.2,
        "leading": 11.2,
        "textColor": MUTED,
        "spaceBefore": 1,
        "spaceAfter": 0,
    },
    "question rule": {
        "fontName": ITALIC,
        "fontSize": 8.2,
        "leading": 11.2,
        "textColor": ACCENT,
        "spaceAfter": 0,
    },
    "contents 1": {"fontName": STRONG, "fontSize": 10, "leading": 13.4, "spaceAfter": 0},
    "contents 2": {"fontSize": 9.2, "leading": 12.6, "leftIndent": 14, "spaceAfter": 0},
    "contents page": {"fontSize": 9.2, "leading": 12.6, "alignment": TA_RIGHT, "spaceAfter": 0},
    "cover programme": {"fontSize": 12, "leading": 16, "textColor": PAPER, "spaceAfter": 16},
    "cover title": {
        "fontName": STRONG,
        "fontSize": _SIZES.title,
        "leading": _SIZES.title + 6,
        "textColor": PAPER,
        "spaceAfter": 14,
    },
    "cover line": {"fontSize": 12.5, "leading": 19, "textColor": PAPER, "spaceAfter": 0},
    "cover note": {"fontSize": 9, "leading": 13.5, "textColor": MUTED, "spaceAfter": 6},
}


@cache
def styles() -> dict[str, ParagraphStyle]:
    """Return every paragraph style of the report by name."""
    derived = {name: ParagraphStyle(name, parent=_BODY, **changes) for name, changes in _STYLES.items()}
    return {"P": _BODY, **derived}
