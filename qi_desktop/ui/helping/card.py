"""A small card beside a field that says what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import SPACE, pixels
from qi_desktop.ui.widgets.announcing import announce
from qi_desktop.ui.widgets.buttons import Button, IconButton
from qi_desktop.ui.widgets.layout import column, row, scrolling
from qi_desktop.ui.widgets.words import Words, muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_WIDE, _TALL, _EDGE = 380, 420, 8


class ExplainingCard(QFrame):
    """Says what a control is, and leads on to the help; Esc or a click elsewhere puts it away."""

    def __init__(self, around: QWidget, more: Callable[[str], object]) -> None:
        """Wait, hidden, over a window; ``more`` opens the help at a link."""
        super().__init__(around)
        self.setObjectName("card")
        self.setProperty("chosen", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._around, self._link = around, ""
        self._from: QWidget | None = None
        self._more = more
        self.name = Words("", strong=True)
        self.text = Words("")
        self.keys = muted("")
        self.columns = QWidget()
        self.columns.setLayout(column(gap=0.5))
        self.more = Button(tr("More in the help"), self._lead_on, kind="quiet", picture="help")
        self._listed = scrolling(self.columns, label=tr("Columns"))
        close = IconButton("close", tr("Close"), self.put_away, size=18)
        top = row(self.name, None, close, gap=1)
        top.setAlignment(close, Qt.AlignmentFlag.AlignTop)
        foot = row(self.more, None)
        self._inside = column(top, self.text, self._listed, self.keys, foot, gap=1, margin=2)
        self.setLayout(self._inside)
        self.hide()

    def explain(
        self, about: QWidget, name: str, text: str, keys: str, columns: list[tuple[str, str]], link: str
    ) -> None:
        """Show what a control is, near it, and take the keyboard until it is put away."""
        self._from = about
        self._link = link
        self.name.setText(name)
        self.text.setText(text)
        self.keys.setText(keys)
        self.keys.setVisible(bool(keys))
        self._show_columns(columns)
        self.more.setAccessibleDescription(text)
        self._place(about)
        self.show()
        self.raise_()
        self.more.setFocus(Qt.FocusReason.PopupFocusReason)
        said = ". ".join(f"{heading}: {says}" for heading, says in columns)
        announce(self, f"{name}. {text} {said}".strip())

    def put_away(self) -> None:
        """Go, and give the keyboard back."""
        self.hide()
        about, self._from = self._from, None
        if about is not None and about.isVisible():
            about.setFocus(Qt.FocusReason.PopupFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put the card away with Esc, or with the key that brought it."""
        step = _STEPS.get(Qt.Key(event.key()))
        again = event.key() == Qt.Key.Key_F1 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_Escape or again:
            self.put_away()
        elif step is not None:
            bar = self._listed.verticalScrollBar()
            bar.setValue(bar.value() + step * bar.singleStep())
        else:
            super().keyPressEvent(event)

    def _lead_on(self) -> None:
        link = self._link
        self.put_away()
        self._more(link)

    def _show_columns(self, columns: list[tuple[str, str]]) -> None:
        self.columns = QWidget()
        lines = [Words(f"{heading}: {says}") for heading, says in columns]
        self.columns.setLayout(column(*lines, None, gap=0.5))
        self._listed.setWidget(self.columns)
        self._listed.setVisible(bool(columns))

    def _place(self, about: QWidget) -> None:
        """Stand below the control, or above it where there is no room, and whole within the window."""
        around = self._around
        wide = min(pixels(_WIDE), around.width() - 2 * _EDGE)
        self.setFixedWidth(wide)
        tall = self.columns.heightForWidth(wide - SPACE * 6)
        self._listed.setFixedHeight(max(0, min(tall, pixels(_TALL) // 2)))
        self._inside.activate()
        tall = min(
            max(self._inside.heightForWidth(wide), self.sizeHint().height()), around.height() - 2 * _EDGE
        )
        self.resize(wide, tall)
        corner = about.mapTo(around, QPoint(0, about.height() + _EDGE // 2))
        above = about.mapTo(around, QPoint(0, 0)).y() - tall - _EDGE // 2
        down = corner.y() if corner.y() + tall + _EDGE <= around.height() else above
        x = max(_EDGE, min(corner.x(), around.width() - wide - _EDGE))
        self.move(x, max(_EDGE, min(down, around.height() - tall - _EDGE)))
