"""Whether somebody sees where the keyboard is: how a control changes its looks when it is given it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

RING = 0.6
"""Which share of a line around a control must change, with a contrast of 3 : 1 to what was there."""
_AROUND = 3


def tab_stops(root: QWidget) -> list[QWidget]:
    """Return the controls of a window that Tab leads to, as they stand."""
    stops = [one for one in root.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    return [one for one in stops if one.isVisible() and one.isEnabled() and one.focusProxy() is None]


def unseen(root: QWidget) -> list[str]:
    """Return the controls that do not show that they have the keyboard."""
    return [f"{type(one).__name__} {one.accessibleName()!r}" for one in tab_stops(root) if not shows(one)]


def shows(control: QWidget) -> bool:
    """Tell whether a control looks clearly different while it has the keyboard."""
    QApplication.processEvents()
    _into_sight(control)
    window = control.window()
    place = QRect(control.mapTo(window, QPoint(0, 0)), control.size())
    seen = place.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND).intersected(window.rect())
    control.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    if not control.hasFocus() or seen.isEmpty():
        return True  # it hands the keyboard on, or leaves when it gets it
    after = window.grab(seen).toImage()
    control.clearFocus()
    QApplication.processEvents()
    before = window.grab(seen).toImage()
    ring = 2 * (min(place.width(), seen.width()) + min(place.height(), seen.height()))
    return changed(before, after, enough=round(ring * RING))


def changed(before: QImage, after: QImage, *, enough: int) -> bool:
    """Tell whether enough points of a picture changed with a contrast of 3 : 1."""
    return any(count >= enough for count in _counted(before, after))


def _counted(before: QImage, after: QImage) -> Iterator[int]:
    shape = QImage.Format.Format_RGB32
    before, after = before.convertToFormat(shape), after.convertToFormat(shape)
    count, wide = 0, before.bytesPerLine()
    old, new = bytes(before.constBits()), bytes(after.constBits())
    strong: dict[tuple[bytes, bytes], bool] = {}
    for line in range(0, len(old), wide):
        if old[line : line + wide] == new[line : line + wide]:
            continue
        for point in range(line, line + before.width() * 4, 4):
            pair = old[point : point + 3], new[point : point + 3]
            if pair[0] != pair[1]:
                if pair not in strong:
                    strong[pair] = _contrast(*pair) >= 3
                count += strong[pair]
        yield count
    yield count


def _contrast(first: bytes, second: bytes) -> float:
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(point: bytes) -> float:
    blue, green, red = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (each / 255 for each in point)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _into_sight(control: QWidget) -> None:
    around = control.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(control, 20, 20)
        around = around.parentWidget()
    QApplication.processEvents()
