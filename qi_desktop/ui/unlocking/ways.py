"""Three ways to begin, each as one large choice with a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from typing_extensions import override

from qi_desktop.ui.icons import icon_pixmap
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import Step, current, pixels
from qi_desktop.ui.widgets.buttons import pressed_with
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.words import Words, heading, muted

if TYPE_CHECKING:
    from collections.abc import Callable


class Begun(Protocol):
    """Told that a new workspace is wanted."""

    def __call__(self, *, joining: bool) -> None:
        """Begin a new workspace."""
        ...


class Way(QPushButton):
    """One way to begin: an icon, a name, a sentence."""

    def __init__(self, picture: str, name: str, about: str, act: Callable[[], object], key: str) -> None:
        """Offer a way; ``key`` chooses it."""
        super().__init__()
        self._picture, self._shape = picture, QLabel()
        self.setProperty("kind", "choice")
        self.setAutoDefault(True)
        self.setAccessibleName(name)
        self.setAccessibleDescription(about)
        pressed_with(self, key)
        self.setToolTip(key)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda _checked=False: act())
        text = column(Words(name, Step.BODY, strong=True), muted(about), None, gap=0.25)
        line = row(self._shape, text, gap=2, margin=2)
        line.setStretch(1, 1)
        line.setAlignment(self._shape, Qt.AlignmentFlag.AlignTop)
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setLayout(line)
        # What the sheet says of the least height of buttons would let a small window squeeze it.
        self.setStyleSheet(f"Way {{ min-height: {pixels(86)}px; max-height: {pixels(86)}px; }}")
        self._draw()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Redraw the icon when the theme changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        self._shape.setPixmap(icon_pixmap(self._picture, current().colours.accent, pixels(24)))


class Ways(QWidget):
    """Create, join, or see the demonstration."""

    def __init__(self, begin: Begun, demonstrate: Callable[[], object]) -> None:
        """Offer the three ways."""
        super().__init__()
        self._ways = (
            Way(
                "add",
                tr("Create an inspection"),
                tr("For the lead inspector: set it up and draw the sample."),
                lambda: begin(joining=False),
                "Ctrl+N",
            ),
            Way(
                "pack",
                tr("Join with a pack"),
                tr("For an inspector: your cases and form come from the lead."),
                lambda: begin(joining=True),
                "Ctrl+J",
            ),
            Way(
                "tour",
                tr("Open the demonstration"),
                tr("A whole inspection with invented people."),
                demonstrate,
                "Ctrl+D",
            ),
        )
        self.setLayout(column(heading(tr("Begin")), *self._ways, gap=1.5))

    def take_keyboard(self) -> None:
        """Put the keyboard on the first way."""
        self._ways[0].setFocus(Qt.FocusReason.OtherFocusReason)
