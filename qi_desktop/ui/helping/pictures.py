"""The pictures of the help: parts of the real program, drawn by the build in light and dark."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from qi_desktop.foundation.paths import resource
from qi_desktop.ui.theme import current

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = "pictures"
NAMED = re.compile(r"!\[([^\]]+)\]\(pictures/([\w-]+)\)")
"""A picture in a text of the help: its caption and its name."""


def file_of(name: str, *, dark: bool) -> Path:
    """Return the file of a picture."""
    return resource("help", FOLDER, f"{name}-{'dark' if dark else 'light'}.png")


def picture(name: str) -> QImage:
    """Return a picture in the colours that are worn."""
    return QImage(str(file_of(name, dark=current().dark)))


def fitted(name: str, width: int, ratio: float) -> QImage:
    """Return a picture for a width in the window, on a screen with so many points to a pixel."""
    drawn = picture(name)
    wide = min(drawn.width(), width)
    if drawn.isNull() or wide <= 0:
        return drawn
    small = drawn.scaledToWidth(round(wide * ratio), Qt.TransformationMode.SmoothTransformation)
    small.setDevicePixelRatio(ratio)
    return small


def with_captions(text: str) -> str:
    """Return Markdown in which what a picture shows stands below it as well, to be read by everybody."""
    return NAMED.sub(lambda found: f"{found[0]}\n\n*{found[1]}*", text)
