"""The colours of the window, read from a file, and the one type scale and spacing unit."""

import json
from dataclasses import dataclass, fields
from enum import IntEnum
from functools import cache

from PySide6.QtGui import QColor

from qi_desktop.foundation.paths import resource

SPACE = 8
"""The spacing unit in pixels; every gap is a multiple of it or its half."""

TARGET = 44
"""How tall and wide what is pressed is at least in touch mode, in pixels: a fingertip finds it."""

HIGH_CONTRAST = "high-contrast"
THEMES = ("light", "dark", HIGH_CONTRAST)


class Step(IntEnum):
    """The four sizes of the type scale, in pixels at 100 %."""

    SMALL = 13
    BODY = 15
    HEADING = 18
    TITLE = 24


@dataclass(frozen=True, slots=True)
class Colours:
    """Three greys, one accent and four status colours, with the surfaces they stand on."""

    paper: str
    ground: str
    line: str
    muted: str
    ink: str
    accent: str
    on_accent: str
    accent_soft: str
    good: str
    good_soft: str
    caution: str
    caution_soft: str
    bad: str
    bad_soft: str
    waiting: str
    waiting_soft: str


@dataclass(frozen=True, slots=True)
class Theme:
    """One look of the window."""

    key: str
    name: str
    dark: bool
    colours: Colours

    def colour(self, role: str) -> QColor:
        """Return the colour that plays a role, for painting by hand."""
        return QColor(getattr(self.colours, role))


TEXT_PAIRS = (
    ("ink", "paper"),
    ("ink", "ground"),
    ("ink", "accent_soft"),
    ("muted", "paper"),
    ("muted", "ground"),
    ("muted", "accent_soft"),
    ("accent", "paper"),
    ("accent", "ground"),
    ("accent", "accent_soft"),
    ("on_accent", "accent"),
    *((status, status + "_soft") for status in ("good", "caution", "bad", "waiting")),
    *((status, ground) for status in ("good", "caution", "bad", "waiting") for ground in ("paper", "ground")),
    *(("ink", status + "_soft") for status in ("good", "caution", "bad", "waiting")),
)
"""Every text colour with every surface it is ever set on; each must keep 4.5 : 1."""


@cache
def theme_named(key: str) -> Theme:
    """Read a theme's file."""
    data = json.loads(resource("themes", f"{key}.json").read_text("utf-8"))
    colours = Colours(**{field.name: data["colours"][field.name] for field in fields(Colours)})
    return Theme(key, data["name"], data["dark"], colours)


@dataclass(slots=True)
class _Worn:
    """What the one QApplication wears; a palette belongs to the application as well."""

    theme: str = "light"
    scale: float = 1.0
    touch: bool = False
    still: bool = False


_worn = _Worn()


def current() -> Theme:
    """Return the theme the window wears now."""
    return theme_named(_worn.theme)


def text_scale() -> float:
    """Return how much larger than 100 % text is set."""
    return _worn.scale


def pixels(size: float) -> int:
    """Return a size that grows with the text."""
    return round(size * _worn.scale)


def pressed(size: float, around: int = 0) -> int:
    """Return a height of something to press: it grows with the text, and is never too small for a finger.

    ``around`` is what frame and padding add to it.
    """
    return max(pixels(size), TARGET - around) if _worn.touch else pixels(size)


def touched() -> bool:
    """Tell whether fingers press here, so that everything to press is at least ``TARGET`` pixels."""
    return _worn.touch


def still() -> bool:
    """Tell whether nothing may move by itself: whatever would blink, slide or run asks this."""
    return _worn.still


def choose(key: str, scale: float = 1.0, *, touch: bool = False, still: bool = False) -> Theme:
    """Let a theme, a text size and ways to use the window hold from now on; ``wardrobe.wear`` shows them."""
    _worn.theme, _worn.scale, _worn.touch, _worn.still = key, scale, touch, still
    return current()
