"""The pictures of the help: parts of the real program, drawn by the build in light and dark."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from qi_desktop.foundation.paths import resource
from qi_desktop.ui.helping.topics import all_topics, written
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


@cache
def captions() -> dict[str, str]:
    """Return what each picture shows, as the texts of the help say below it."""
    texts = [written(key) for key in all_topics()]
    return {name: caption for text in texts for caption, name in NAMED.findall(text)}


def caption_of(name: str) -> str:
    """Return what a picture shows."""
    return captions().get(name, "")


def fitted(name: str, width: int, ratio: float) -> QImage:
    """Return a picture for a width in the window, on a screen with so many points to a pixel."""
    drawn = picture(name)
    wide = min(drawn.width(), width)
    if drawn.isNull() or wide <= 0:
        return drawn
    full = drawn.convertToFormat(QImage.Format.Format_RGB32)
    small = full.scaledToWidth(round(wide * ratio), Qt.TransformationMode.SmoothTransformation)
    edge = QPainter(small)
    edge.setPen(current().colour("line"))
    edge.drawRect(small.rect().adjusted(0, 0, -1, -1))
    edge.end()
    small.setDevicePixelRatio(ratio)
    return small


def with_captions(text: str) -> str:
    """Return Markdown in which what a picture shows stands below it as well, to be read by everybody."""
    return NAMED.sub(lambda found: f"{found[0]}\n\n*{found[1]}*", text)
