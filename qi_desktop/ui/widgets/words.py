"""Text on a page, set in one of the four sizes and in the colour of its meaning."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget
from typing_extensions import override

from qi_desktop.ui.theme import Step
from qi_desktop.ui.widgets.spoken_role import Role, spoken_as

_LEAST_SHOWN = 5


class Words(QLabel):
    """A line or paragraph of text."""

    def __init__(
        self,
        text: str = "",
        step: Step = Step.SMALL,
        *,
        tone: str = "",
        strong: bool = False,
        wrap: bool = True,
    ) -> None:
        """Set the text in a size of the scale, with a tone (muted, accent, good, caution, bad, waiting)."""
        super().__init__(text)
        self._heads = step >= Step.HEADING
        if self._heads:
            spoken_as(self, Role.Heading)
            self.setAccessibleName(text)
        self.setProperty("step", step.name.lower())
        self.setProperty("strong", strong)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("tone", tone)
        if wrap:
            self.setWordWrap(True)
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    @override
    def setText(self, text: str) -> None:
        """Change the text; a heading is spoken as it reads."""
        super().setText(text)
        if self._heads:
            self.setAccessibleName(text)

    def set_tone(self, tone: str) -> None:
        """Change the meaning the text is coloured for."""
        self.setProperty("tone", tone)
        restyle(self)


class Elided(Words):
    """One line that is cut with three dots where there is no room for all of it; the tip has the whole."""

    def __init__(self, text: str = "", *, tone: str = "", strong: bool = False) -> None:
        """Set the text; the line takes what room is left."""
        super().__init__(tone=tone, strong=strong, wrap=False)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Change the text."""
        self._whole = text
        self.setToolTip(text)
        self.setAccessibleName(text)
        self._cut()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut anew."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        cut = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        # A letter or two with dots tells nobody anything.
        self.setText(cut if cut == self._whole or len(cut) >= _LEAST_SHOWN else "")


def restyle(widget: QWidget) -> None:
    """Let a widget see that a property its style depends on has changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def title(text: str) -> Words:
    """Return a page's title."""
    return Words(text, Step.TITLE)


def heading(text: str) -> Words:
    """Return the heading of a part of a page."""
    return Words(text, Step.HEADING)


def reading(text: str) -> Words:
    """Return a paragraph meant to be read."""
    return Words(text, Step.BODY)


def muted(text: str, *, wrap: bool = True) -> Words:
    """Return secondary text."""
    return Words(text, tone="muted", wrap=wrap)


def hairline() -> QFrame:
    """Return a thin line that parts what is above from what is below."""
    line = QFrame()
    line.setProperty("rule", True)
    return line
