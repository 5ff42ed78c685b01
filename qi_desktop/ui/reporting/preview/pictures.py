"""Drawn pages, kept while they look the same: after a change only what changed is drawn again."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage, QPixmap

if TYPE_CHECKING:
    from qi_desktop.reporting.pages import Pages

KEPT = 12
"""So many pages are kept drawn; at twice the size of print each takes some eight megabytes."""


class Pictures:
    """Draws pages when they are first seen."""

    def __init__(self) -> None:
        """Start with none drawn."""
        self._kept: OrderedDict[tuple[str, float], QPixmap] = OrderedDict()
        self.drawn = 0

    def of(self, pages: Pages, page: int, scale: float) -> QPixmap:
        """Return a page at a scale, drawn now or earlier."""
        key = (pages.sheets[page].digest, round(scale, 3))
        found = self._kept.pop(key, None) or self._draw(pages, page, scale)
        self._kept[key] = found
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return found

    def _draw(self, pages: Pages, page: int, scale: float) -> QPixmap:
        self.drawn += 1
        picture = pages.drawn(page, scale)
        image = QImage(
            picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32
        )
        return QPixmap.fromImage(image)
