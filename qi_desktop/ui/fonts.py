"""The open font that ships with the program."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from qi_desktop.foundation.paths import resource
from qi_desktop.ui.theme import Step

FAMILY = "Inter"
FACES = ("Inter_400Regular", "Inter_500Medium", "Inter_600SemiBold")
ITALIC = "Inter_400Regular_Italic"


@cache
def load_fonts() -> None:
    """Make the shipped font known to Qt, once."""
    for face in FACES:
        _load(face)


@cache
def load_italic() -> None:
    """Make the slanted face known, which only long texts need and the first window does not."""
    _load(ITALIC)


def _load(face: str) -> None:
    QFontDatabase.addApplicationFont(str(resource("fonts", f"{face}.ttf")))


def body_font(scale: float = 1.0, step: Step = Step.SMALL) -> QFont:
    """Return the font of running text."""
    load_fonts()
    font = QFont(FAMILY)
    font.setPixelSize(round(step * scale))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def with_even_figures(font: QFont) -> QFont:
    """Return a font whose figures are all equally wide, so that columns of numbers line up."""
    even = QFont(font)
    even.setFeature(QFont.Tag("tnum"), 1)
    return even
