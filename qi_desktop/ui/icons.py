"""The program's own line icons, drawn in whatever colour the theme asks for."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from qi_desktop.foundation.paths import resource

_SHARPNESS = 2


@cache
def _drawing(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text("utf-8")


@cache
def icon_pixmap(name: str, colour: str, size: int) -> QPixmap:
    """Draw an icon in one colour, sharp on dense screens too."""
    renderer = QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode()))
    image = QImage(QSize(size, size) * _SHARPNESS, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size * _SHARPNESS, size * _SHARPNESS))
    painter.end()
    image.setDevicePixelRatio(_SHARPNESS)
    return QPixmap.fromImage(image)


def icon(name: str, colour: str, size: int = 20, *, chosen: str = "") -> QIcon:
    """Return an icon for a button, with another colour for its chosen state if wished."""
    result = QIcon(icon_pixmap(name, colour, size))
    if chosen:
        result.addPixmap(icon_pixmap(name, chosen, size), QIcon.Mode.Normal, QIcon.State.On)
    return result
