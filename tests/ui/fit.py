"""What is cut off in a window: words with less room than they need, parts beyond the edge of what is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QTableView,
    QToolButton,
    QWidget,
)

from qi_desktop.ui.widgets.words import Elided

if TYPE_CHECKING:
    from collections.abc import Iterator

ROUGH = 2
"""Pixels that rounding may take."""
OF_A_PERSON = 40
"""A choice of more letters than this is somebody's own words, which the list below it shows whole."""


def cut_off(root: QWidget) -> list[str]:
    """Return what somebody could not read to its end, each with what is missing."""
    found: list[str] = []
    for widget in root.findChildren(QWidget):
        if widget.isVisible() and widget.width() > 0:
            found += (f"{type(widget).__name__} {words!r}: {why}" for words, why in _cut(widget))
            found += _beyond(widget)
    return sorted(set(found))


def _cut(widget: QWidget) -> Iterator[tuple[str, str]]:
    if isinstance(widget, QLabel):
        yield from _label(widget)
    elif isinstance(widget, QPushButton | QToolButton) and widget.text():
        yield from _short(widget, widget.text())
    elif isinstance(widget, QComboBox):
        yield from _combo(widget)
    elif isinstance(widget, QLineEdit) and widget.placeholderText() and not widget.text():
        words = widget.placeholderText()
        room = widget.width() - 2 * 8
        yield from _missing(words, widget.fontMetrics().horizontalAdvance(words) - room)
    elif isinstance(widget, QTableView):
        yield from _headings(widget.horizontalHeader())


def _label(label: QLabel) -> Iterator[tuple[str, str]]:
    words = label.text()
    if not words or isinstance(label, Elided):
        return
    if not label.wordWrap():
        yield from _short(label, words)
        return
    longest = max(words.split(), key=len, default="")
    yield from _missing(
        longest, label.fontMetrics().horizontalAdvance(longest) - label.contentsRect().width()
    )
    yield from _missing(words, label.heightForWidth(label.width()) - label.height(), "high")


def _short(widget: QWidget, words: str) -> Iterator[tuple[str, str]]:
    wanted = widget.minimumSizeHint() if isinstance(widget, QLabel) else widget.sizeHint()
    yield from _missing(words, wanted.width() - widget.width())
    yield from _missing(words, wanted.height() - widget.height(), "high")


def _combo(box: QComboBox) -> Iterator[tuple[str, str]]:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    if len(box.currentText()) > OF_A_PERSON:
        return
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box).width()
    yield from _missing(box.currentText(), box.fontMetrics().horizontalAdvance(box.currentText()) - room)


def _headings(header: QHeaderView) -> Iterator[tuple[str, str]]:
    model = header.model()
    for place in range(model.columnCount()):
        words = model.headerData(place, Qt.Orientation.Horizontal)
        if words and not header.isSectionHidden(place):
            longest = max(header.fontMetrics().horizontalAdvance(line) for line in str(words).split("\n"))
            wanted = longest + 2 * 11
            yield from _missing(str(words), wanted - header.sectionSize(place), "wide, heading")


def _missing(words: str, pixels: int, way: str = "wide") -> Iterator[tuple[str, str]]:
    if pixels > ROUGH:
        yield words[:60], f"{pixels} px {way}"


def _beyond(widget: QWidget) -> Iterator[str]:
    """Tell of a control or a text that reaches sideways out of what is around it."""
    if not isinstance(widget, QLabel | QPushButton | QToolButton | QComboBox | QLineEdit):
        return
    around = widget.parentWidget()
    while around is not None and not isinstance(around.parentWidget(), QAbstractScrollArea | None):
        around = around.parentWidget()
    if around is None:
        return
    edge = around.parentWidget()
    never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    if isinstance(edge, QAbstractScrollArea) and edge.horizontalScrollBarPolicy() is not never:
        return
    room = edge.viewport() if isinstance(edge, QAbstractScrollArea) else around
    place = QRect(widget.mapTo(room, QPoint(0, 0)), widget.size())
    over = max(place.right() - room.rect().right(), -place.left())
    if over > ROUGH:
        words = widget.accessibleName() or (widget.text() if isinstance(widget, QLabel) else "")
        yield f"{type(widget).__name__} {words[:60]!r}: {over} px beyond the edge"
