"""The house style of the report: one type scale, one accent, hairlines; calm and exact."""

# reportlab's stubs leave many types open:
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache
from typing import Any

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_LEFT, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from qi_desktop.reporting.fonts import ITALIC, REGULAR, STRONG
from qi_desktop.reporting.house_style import HeadingSizes, HouseStyle, house_style

PAGE_WIDTH, PAGE_HEIGHT = A4
SIDE = 24 * mm
TOP = 27 * mm
BOTTOM = 24 * mm
TEXT_WIDTH = PAGE_WIDTH - 2 * SIDE
TEXT_HEIGHT = PAGE_HEIGHT - TOP - BOTTOM

_HOUSE = house_style()
INK = HexColor(_HOUSE.paper.ink)
MUTED = HexColor(_HOUSE.paper.muted)
LINE = HexColor(_HOUSE.paper.line)
BAR = HexColor(_HOUSE.paper.bar)
RULE = HexColor(_HOUSE.paper.rule)


@dataclass(frozen=True, slots=True)
class _Printing:
    """A house style with its paragraph styles."""

    house: HouseStyle
    styles: Mapping[str, ParagraphStyle]


_PRINTING: ContextVar[_Printing] = ContextVar("printing")

_BODY: dict[str, Any] = {
    "fontName": REGULAR,
    "fontSize": 9.6,
    "leading": 14.4,
    "textColor": "ink",
    "spaceAfter": 7,
    "alignment": TA_LEFT,
    "allowWidows": 0,
    "allowOrphans": 0,
    "splitLongWords": 1,
}

_WITH_NEXT = {"keepWithNext": 1}
_SMALL = {"fontSize": 8.6, "leading": 11.8, "spaceAfter": 0}
_HEAD = {"fontName": STRONG, "fontSize": 8, "leading": 10.4, "textColor": "muted", "spaceAfter": 0}
_TINY = {"fontSize": 7.6, "leading": 9.8, "spaceAfter": 0}
_TINY_HEAD = {"fontName": STRONG, "fontSize": 6.8, "leading": 8.6, "textColor": "muted"}
_NO_GAP = {"spaceAfter": 0}
_STYLES: dict[str, dict[str, Any]] = {
    "lead": {"fontSize": 12, "leading": 18, "textColor": "muted", "spaceAfter": 14},
    "caption": {
        "fontName": STRONG,
        "fontSize": 8.8,
        "leading": 12,
        "spaceBefore": 12,
        "spaceAfter": 5,
        **_WITH_NEXT,
    },
    "table caption": {"fontName": STRONG, "fontSize": 8.8, "leading": 12, "spaceBefore": 12, "spaceAfter": 5},
    "note": {"fontSize": 8.2, "leading": 11.6, "textColor": "muted", "spaceBefore": 4, "spaceAfter": 8},
    "quoted": {"fontName": ITALIC, "leftIndent": 16, "rightIndent": 16, "spaceBefore": 6, "spaceAfter": 8},
    "draft": {"fontName": STRONG, "fontSize": 9, "leading": 13.5, "textColor": "poor", "spaceAfter": 6},
    "point": {**_SMALL, "leftIndent": 15, "bulletIndent": 0, "bulletFontSize": 8.6, "spaceAfter": 4},
    "judgement": {"fontName": STRONG, "fontSize": 14, "leading": 18, "textColor": "accent", "spaceAfter": 0},
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
    "verdict head": {"fontName": STRONG, "fontSize": 10.4, "leading": 14.4, "textColor": "accent", **_NO_GAP},
    "verdict": {"fontSize": 10.4, "leading": 15.4, "spaceAfter": 3},
    "verdict more": {**_SMALL, "textColor": "muted", "spaceAfter": 7},
    "command": {"fontSize": 8.8, "leading": 13, "spaceAfter": 0},
    "figure": {"fontName": STRONG, "fontSize": 22, "leading": 27, "textColor": "accent", "spaceAfter": 0},
    "source": {"fontName": ITALIC, "fontSize": 8, "leading": 11, "textColor": "muted", "spaceAfter": 0},
    "recommendation": {"leftIndent": 24, "bulletIndent": 0, "bulletFontName": STRONG, "bulletFontSize": 9.6},
    "heading note": {"fontSize": 8.2, "leading": 11.6, "textColor": "muted", "spaceAfter": 4, **_WITH_NEXT},
    "heading rule": {
        "fontName": ITALIC,
        "fontSize": 8.2,
        "leading": 11.6,
        "textColor": "accent",
        **_WITH_NEXT,
    },
    "question": {"fontName": STRONG, "fontSize": 9.4, "leading": 12.6, "spaceAfter": 0},
    "question number": {"fontName": STRONG, "fontSize": 9.4, "leading": 12.6, "textColor": "accent"},
    "question note": {
        "fontSize": 8.2,
        "leading": 11.2,
        "textColor": "muted",
        "spaceBefore": 1,
        "spaceAfter": 0,
    },
    "question rule": {
        "fontName": ITALIC,
        "fontSize": 8.2,
        "leading": 11.2,
        "textColor": "accent",
        "spaceAfter": 0,
    },
    "contents 1": {"fontName": STRONG, "fontSize": 10, "leading": 13.4, "spaceAfter": 0},
    "contents 2": {"fontSize": 9.2, "leading": 12.6, "leftIndent": 14, "spaceAfter": 0},
    "contents page": {"fontSize": 9.2, "leading": 12.6, "alignment": TA_RIGHT, "spaceAfter": 0},
    "cover programme": {"fontSize": 12, "leading": 16, "textColor": "paper", "spaceAfter": 16},
    "cover line": {"fontSize": 12.5, "leading": 19, "textColor": "paper", "spaceAfter": 0},
    "cover note": {"fontSize": 9, "leading": 13.5, "textColor": "muted", "spaceAfter": 6},
}


@contextmanager
def printed_in(house: HouseStyle) -> Generator[None]:
    """Set what is set meanwhile in another house style than the usual one."""
    token = _PRINTING.set(_Printing(house, _styles_of(house)))
    try:
        yield
    finally:
        _PRINTING.reset(token)


def in_force() -> HouseStyle:
    """Return the style that is printed in."""
    return _printing().house


def colour(name: str) -> Color:
    """Return a colour of the style that is printed in."""
    return HexColor(getattr(in_force().paper, name))


def styles() -> Mapping[str, ParagraphStyle]:
    """Return every paragraph style of the report by name."""
    return _printing().styles


def _printing() -> _Printing:
    return _PRINTING.get(None) or _usual()


@cache
def _usual() -> _Printing:
    return _Printing(_HOUSE, _styles_of(_HOUSE))


def _styles_of(house: HouseStyle) -> dict[str, ParagraphStyle]:
    def coloured(changes: dict[str, Any]) -> dict[str, Any]:
        return {
            name: HexColor(getattr(house.paper, value)) if name.endswith("Color") else value
            for name, value in changes.items()
        }

    body = ParagraphStyle("P", **coloured(_BODY))
    changed = {**_headings(house.headings.paper), **_STYLES}
    derived = {name: ParagraphStyle(name, parent=body, **coloured(one)) for name, one in changed.items()}
    return {"P": body, **derived}


def _headings(sizes: HeadingSizes) -> dict[str, dict[str, Any]]:
    def heading(size: float, more: float, before: float, after: float) -> dict[str, Any]:
        room = {"leading": size + more, "spaceBefore": before, "spaceAfter": after}
        return {"fontName": STRONG, "fontSize": size, **room, **_WITH_NEXT}

    return {
        "H1": {**heading(sizes.chapter, 5, 0, 10), "textColor": "accent"},
        "H2": heading(sizes.part, 5, 18, 6),
        "H3": heading(sizes.section, 4, 12, 4),
        "cover title": {**heading(sizes.title, 6, 0, 14), "textColor": "paper", "keepWithNext": 0},
    }
