"""A picture of the help in full, over the page until it is put away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from qi_desktop.ui.helping.pictures import caption_of, fitted, picture
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import SPACE, pixels
from qi_desktop.ui.widgets.buttons import IconButton
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.words import Words

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QKeyEvent, QPaintEvent

_EDGE, _HEAD = SPACE * 3, 48


class Shown(QWidget):
    """The picture itself, as large as it is or as there is room for."""

    def __init__(self) -> None:
        """Wait for a picture."""
        super().__init__()
        self._name = ""

    def show_picture(self, name: str) -> None:
        """Show a picture; its caption is what is read aloud."""
        self._name = name
        self.setAccessibleName(caption_of(name))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture in the middle, in the colours that are worn."""
        del event
        ratio = self.devicePixelRatioF()
        drawn = fitted(self._name, self.width(), ratio)
        tall = drawn.height() / ratio
        if tall > self.height():
            drawn = fitted(self._name, int(self.width() * self.height() / tall), ratio)
        x = (self.width() - drawn.width() / ratio) / 2
        QPainter(self).drawImage(int(x), 0, drawn)


class PictureView(QFrame):
    """Shows one picture over the page, with its caption; Esc puts it away."""

    def __init__(self, around: QWidget, back: QWidget) -> None:
        """Wait, hidden, over a window; ``back`` gets the keyboard afterwards."""
        super().__init__(around)
        self.setObjectName("card")
        self.setProperty("chosen", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._around, self._back = around, back
        self.shown, self.caption = Shown(), Words("", strong=True)
        self.close_it = IconButton("close", tr("Close the picture"), self.put_away, size=18)
        top = row(self.caption, self.close_it)
        top.setStretch(0, 1)
        inside = column(top, self.shown, gap=1, margin=2)
        inside.setStretch(1, 1)
        self.setLayout(inside)
        self.hide()

    def show_picture(self, name: str) -> None:
        """Show a picture and take the keyboard until it is put away."""
        self.caption.setText(caption_of(name))
        self.shown.show_picture(name)
        self.setGeometry(self._place(picture(name).size()))
        self.show()
        self.raise_()
        self.close_it.setFocus(Qt.FocusReason.PopupFocusReason)

    def _place(self, full: QSize) -> QRect:
        """Return where the view stands: as large as the picture, and no larger than there is room for."""
        room = self._around.rect().adjusted(_EDGE, pixels(52), -_EDGE, -_EDGE)
        head = pixels(_HEAD) + 4 * SPACE
        across = min(room.width(), full.width() + 4 * SPACE)
        down = min(room.height(), full.height() * (across - 4 * SPACE) // max(1, full.width()) + head)
        return QRect(room.center().x() - across // 2, room.top(), across, down)

    def put_away(self) -> None:
        """Go, and give the keyboard back."""
        self.hide()
        self._back.setFocus(Qt.FocusReason.PopupFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put the picture away with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)
