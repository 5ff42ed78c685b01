"""Buttons that always have a name for screen readers, a tab stop and, where given, a key."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton
from typing_extensions import override

from qi_desktop.ui.icons import icon, icon_pixmap
from qi_desktop.ui.theme import current, pixels
from qi_desktop.ui.widgets.focus_ring import paint_ring

_COLOUR_OF = {"main": "on_accent", "quiet": "accent", "": "ink"}


def pressed_with(button: QAbstractButton, key: str) -> None:
    """Let a key press a button at once; Qt's own way waits a tenth of a second to show the press."""
    QShortcut(QKeySequence(key), button).activated.connect(button.click)


class Button(QPushButton):
    """A push button; at most one of the kind ``main`` stands on a page."""

    def __init__(
        self,
        text: str,
        act: Callable[[], object],
        *,
        kind: str = "",
        picture: str = "",
        key: str = "",
        description: str = "",
    ) -> None:
        """Name the button, say what it does when pressed, and which key presses it."""
        super().__init__(text)
        self._picture, self._kind = picture, kind
        self.setProperty("kind", kind)
        self.setAccessibleName(text.replace("&", ""))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(True)  # Enter presses the button that has the keyboard, as on the web
        if key:
            pressed_with(self, key)
        self.setAccessibleDescription(description)
        self.setToolTip(f"{description} ({key})" if description and key else description or key)
        self.clicked.connect(lambda _checked=False: act())
        self._draw()

    @override
    def setText(self, text: str) -> None:
        """Change the words, and with them what is spoken, unless that was said otherwise."""
        spoken_as_read = self.accessibleName() == self.text().replace("&", "")
        super().setText(text)
        if spoken_as_read:
            self.setAccessibleName(text.replace("&", ""))

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Redraw the icon when the theme changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._picture:
            self._draw()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button; on the main one the keyboard is shown by a line inside."""
        super().paintEvent(event)
        if self._kind == "main" and self.hasFocus():
            painter = QPainter(self)
            paint_ring(painter, self)
            painter.end()

    def _draw(self) -> None:
        if self._picture:
            role = _COLOUR_OF.get(self._kind, "ink")
            size = pixels(18)
            drawn = icon(self._picture, getattr(current().colours, role), size)
            if self._kind == "main":
                # What stands out on the accent is not to be seen where the button cannot be pressed.
                faint = icon_pixmap(self._picture, current().colours.muted, size)
                drawn.addPixmap(faint, QIcon.Mode.Disabled)
            self.setIcon(drawn)
            self.setIconSize(QSize(size, size))


class IconButton(QToolButton):
    """A button that shows only an icon; its name is spoken and shown as a tip."""

    def __init__(
        self, picture: str, name: str, act: Callable[[], object], *, key: str = "", size: int = 20
    ) -> None:
        """Show an icon under a spoken name."""
        super().__init__()
        self._picture, self._size = picture, size
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({key})" if key else name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if key:
            pressed_with(self, key)
        self.clicked.connect(lambda _checked=False: act())
        self._draw()

    def show_as(self, picture: str, name: str) -> None:
        """Change what the button shows and is called."""
        self._picture = picture
        self.setAccessibleName(name)
        self.setToolTip(name)
        self._draw()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Redraw the icon when the theme changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        size = pixels(self._size)
        self.setIcon(icon(self._picture, current().colours.muted, size))
        self.setIconSize(QSize(size, size))
