"""Pages one below the other, of which only those in sight are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea
from typing_extensions import override

from qi_desktop.ui.language import tr
from qi_desktop.ui.reporting.preview.pictures import Pictures
from qi_desktop.ui.theme import SPACE, current
from qi_desktop.ui.widgets.focus_ring import paint_ring
from qi_desktop.ui.widgets.spoken_role import Role, spoken_as

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qi_desktop.reporting.pages import Area, Hit, Pages
    from qi_desktop.reporting.placing import Placed

WIDTH, WHOLE = "width", "page"
ON_SCREEN = 96 / 72
GAP = 2 * SPACE
SMALLEST, LARGEST = 0.2, 6.0
_STEP = 40


def holds(box: Area, at: QPointF) -> bool:
    """Tell whether a place lies in a rectangle."""
    return box.left <= at.x() <= box.right and box.top <= at.y() <= box.bottom


def area(box: Area) -> float:
    """Return how large a rectangle is: of several around one place, the smallest is meant."""
    return (box.right - box.left) * (box.bottom - box.top)


class Sheets(QAbstractScrollArea):
    """Shows pages, marks words found on them, and tells which page is in front and what was pressed."""

    turned = Signal(int)
    pressed = Signal(int, QPointF)

    def __init__(self) -> None:
        """Start without pages."""
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Pages of the report"))
        spoken_as(self, Role.Document)
        self.viewport().setMouseTracking(True)
        self.pictures = Pictures()
        self._pages: Pages | None = None
        self._zoom = WIDTH
        self._rects: list[QRect] = []
        self._hits: tuple[Hit, ...] = ()
        self._hit = -1
        self._pressable: Sequence[Placed] = ()
        self._page = 0
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.valueChanged.connect(self._scrolled)

    @property
    def page(self) -> int:
        """Return which page is in front, counted from 0."""
        return self._page

    def show_pages(self, pages: Pages, pressable: Sequence[Placed] = ()) -> None:
        """Show other pages, at the place where the ones before were being read."""
        into, front = self._into_page(), 0
        if self._pages is not None:
            from qi_desktop.reporting.pages import page_again

            front = page_again(self._pages, pages, self._page)
        self._pages, self._hits, self._hit = pages, (), -1
        self._pressable = pressable
        self._lay_out()
        self._stand(front, into)
        self.turned.emit(self._page)

    def zoom(self, zoom: str) -> None:
        """Show pages as wide as there is room, whole, or at so many hundredths of their size in print."""
        into = 0 if zoom == WHOLE else self._into_page()
        self._zoom = zoom
        self._lay_out()
        self._stand(self._page, into)

    def go_to(self, page: int, down: float = 0) -> None:
        """Turn to a page, there to a place so many points down."""
        if self._pages is not None and 0 <= page < len(self._pages):
            self._stand(page, down / self._pages.sheets[page].height)

    def show_hits(self, hits: Sequence[Hit], which: int) -> None:
        """Mark the words found, and go to one of them."""
        self._hits, self._hit = tuple(hits), which
        if 0 <= which < len(hits) and hits[which].boxes:
            box, scale = hits[which].boxes[0], self._scale(hits[which].page)
            at = self._rects[hits[which].page].top() + round(box.top * scale)
            bar = self.verticalScrollBar()
            if not bar.value() + _STEP <= at <= bar.value() + self.viewport().height() - _STEP:
                bar.setValue(at - self.viewport().height() // 3)
        self.viewport().update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages in sight."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), current().colour("ground"))
        if self._pages is not None:
            offset = self._offset()
            for place, rect in enumerate(self._rects):
                shown = rect.translated(-offset)
                if shown.intersects(event.rect()):
                    self._paint_page(painter, self._pages, place, shown)
        if self.hasFocus():
            paint_ring(painter, self.viewport(), "accent", inset=1)
        painter.end()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard came here."""
        super().focusInEvent(event)
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard went elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _paint_page(self, painter: QPainter, pages: Pages, place: int, shown: QRect) -> None:
        ratio = self.devicePixelRatioF()
        # Never fitted into the rectangle, of which it may be a dot short: that would drop a row of dots.
        picture = self.pictures.of(pages, place, self._scale(place) * ratio)
        picture.setDevicePixelRatio(ratio)
        painter.drawPixmap(shown.topLeft(), picture)
        painter.setPen(current().colour("line"))
        painter.drawRect(shown)
        for number, hit in enumerate(self._hits):
            if hit.page == place:
                self._mark(painter, hit, shown, chosen=number == self._hit)

    def _mark(self, painter: QPainter, hit: Hit, shown: QRect, *, chosen: bool) -> None:
        """Mark words on paper, which is white in every theme; the chosen ones have an outline too."""
        for box in hit.boxes:
            around = self._on_screen(box, hit.page).translated(shown.topLeft()).adjusted(-2, -1, 2, 1)
            # As a marker pen would: what is black stays black.
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            painter.fillRect(around, QColor(255, 226, 140))
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            if chosen:
                painter.setPen(QPen(QColor(120, 50, 0), 2))
                painter.drawRect(around)

    def _on_screen(self, box: Area, page: int) -> QRectF:
        scale = self._scale(page)
        return QRectF(
            box.left * scale, box.top * scale, (box.right - box.left) * scale, (box.bottom - box.top) * scale
        )

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the pages out anew, the same place of the same page in front."""
        super().resizeEvent(event)
        into = self._into_page()
        self._lay_out()
        self._stand(self._page, into)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll with arrows, Space and Page keys; with Ctrl a Page key turns a whole page."""
        bar, control = self.verticalScrollBar(), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        tall = self.viewport().height() - _STEP
        steps = {
            Qt.Key.Key_Down: _STEP,
            Qt.Key.Key_Up: -_STEP,
            Qt.Key.Key_Space: tall,
            Qt.Key.Key_PageDown: tall,
            Qt.Key.Key_PageUp: -tall,
        }
        turns = {Qt.Key.Key_PageDown: self._page + 1, Qt.Key.Key_PageUp: self._page - 1}
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(self._rects) - 1}
        if (control or self._zoom == WHOLE) and event.key() in turns:
            self.go_to(turns[Qt.Key(event.key())])
        elif event.key() in ends:
            self.go_to(ends[Qt.Key(event.key())])
        elif event.key() in steps:
            bar.setValue(bar.value() + steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over what can be pressed."""
        page, at = self._place_of(event.position().toPoint())
        over = any(one.page == page and holds(one, at) for one in self._pressable)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell where on which page somebody pressed."""
        page, at = self._place_of(event.position().toPoint())
        if page >= 0:
            self.pressed.emit(page, at)

    def _place_of(self, at: QPoint) -> tuple[int, QPointF]:
        inside = at + self._offset()
        for place, rect in enumerate(self._rects):
            if rect.contains(inside):
                return place, QPointF(inside - rect.topLeft()) / self._scale(place)
        return -1, QPointF()

    def _scale(self, page: int) -> float:
        """Return how many points of the screen a point of the page takes."""
        return self._rects[page].width() / self._pages.sheets[page].width if self._pages else 1

    def _lay_out(self) -> None:
        if self._pages is None:
            return
        room = self.viewport().size()
        sizes = [self._size(sheet.width, sheet.height, room) for sheet in self._pages.sheets]
        widest = max((size.width() for size in sizes), default=0)
        across, top = max(room.width(), widest + 2 * GAP), GAP
        self._rects = []
        for size in sizes:
            self._rects.append(QRect(QPoint((across - size.width()) // 2, top), size))
            top += size.height() + GAP
        for bar, whole, seen in (
            (self.verticalScrollBar(), top, room.height()),
            (self.horizontalScrollBar(), across, room.width()),
        ):
            bar.setRange(0, max(0, whole - seen))
            bar.setPageStep(seen)
            bar.setSingleStep(_STEP)

    def _size(self, width: float, height: float, room: QSize) -> QSize:
        # Room for the bar is always left, or its coming would make the pages narrower and itself go.
        across = (room.width() - 2 * GAP) / width
        if self._zoom == WIDTH:
            scale = across
        elif self._zoom == WHOLE:
            scale = min(across, (room.height() - 2 * GAP) / height)
        else:
            scale = ON_SCREEN * int(self._zoom) / 100
        scale = min(LARGEST, max(SMALLEST, scale))
        return QSize(round(width * scale), round(height * scale))

    def _offset(self) -> QPoint:
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _into_page(self) -> float:
        """Return how far down the page in front is being read, as a share of it."""
        if not self._rects:
            return 0
        rect = self._rects[self._page]
        return (self.verticalScrollBar().value() + GAP - rect.top()) / max(1, rect.height())

    def _stand(self, page: int, into: float) -> None:
        if self._rects:
            rect = self._rects[page]
            self.verticalScrollBar().setValue(round(rect.top() - GAP + into * rect.height()))
            self._note_page()
        self.viewport().update()

    def _scrolled(self, _value: int) -> None:
        self._note_page()
        self.viewport().update()

    def _note_page(self) -> None:
        """Tell when another page takes most of what is seen."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        seen = (place for place, rect in enumerate(self._rects) if rect.bottom() + GAP >= middle)
        page = next(seen, len(self._rects) - 1)
        if page != self._page and page >= 0:
            self._page = page
            self.turned.emit(page)
