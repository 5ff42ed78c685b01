"""What a page shows when it has nothing yet, when it is busy, and when something went wrong."""

from time import monotonic

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QLabel, QProgressBar, QWidget
from typing_extensions import override

from qi_desktop.ui.icons import icon_pixmap
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import Step, current, pixels, still
from qi_desktop.ui.time_left import TimeLeft
from qi_desktop.ui.widgets.announcing import announce
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.layout import column, row, where_short
from qi_desktop.ui.widgets.words import Words, muted, reading

_ROOMY = 430
"""The least width at which work shows its count beside the time left."""
_ALL = 1000
"""The share of the room that leaves next to nothing for what stands beside."""


class EmptyState(QWidget):
    """Says what this place is for and what to do first."""

    def __init__(self, picture: str, what: str, first: str, *acts: Button) -> None:
        """Explain an empty place and offer the first act."""
        super().__init__()
        self._picture, self._shape = picture, QLabel()
        words = Words(what, Step.HEADING)
        text = reading(first)
        text.set_tone("muted")
        inside = column(self._shape, words, text, 1, row(*acts, None), gap=1)
        box = QWidget()
        # As wide as is good to read, and no wider than there is room for.
        box.setMaximumWidth(pixels(480))
        box.setLayout(inside)
        across = row(None, box, None)
        across.setStretch(1, _ALL)
        whole = column(None, across, None, None, margin=3)
        self.setLayout(column(where_short(whole, label=what)))
        self._draw()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Redraw the picture when the theme changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        self._shape.setPixmap(icon_pixmap(self._picture, current().colours.accent, pixels(40)))


class Notice(QFrame):
    """A panel in the page that says something of one of the four states, with what can be done."""

    def __init__(self, status: str, text: str = "", *acts: Button, stacked: bool = False) -> None:
        """Show words in a state; hidden while there are none. Stacked, the acts stand below the words."""
        super().__init__()
        self._status, self._shape = status, QLabel()
        self._shape.setFixedSize(pixels(20), pixels(20))
        self._text = Words(text)
        said = column(self._text, row(*acts, None), gap=1) if stacked else self._text
        beside = () if stacked else acts
        inside = row(self._shape, said, *beside, gap=1.5, margin=1.5)
        inside.setAlignment(self._shape, Qt.AlignmentFlag.AlignTop)
        inside.setStretch(1, 1)
        self.setLayout(inside)
        self._draw()
        if not text:
            self.hide()

    @property
    def text(self) -> str:
        """Return what is said."""
        return self._text.text()

    def say(self, text: str, status: str = "") -> None:
        """Change the words, and the state if given; no words hide the panel."""
        self._status = status or self._status
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self._draw()
        self.setVisible(bool(text))

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Redraw when the theme changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        colours = current().colours
        ink, ground = getattr(colours, self._status), getattr(colours, self._status + "_soft")
        self._shape.setPixmap(icon_pixmap(self._status, ink, pixels(20)))
        sheet = f"Notice {{ background: {ground}; border-left: 4px solid {ink}; border-radius: 3px; }}"
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)


class ErrorPanel(Notice):
    """Says what went wrong, what is safe and what to do next."""

    def __init__(self, *acts: Button) -> None:
        """Wait, hidden, for something to say."""
        super().__init__("bad", "", *acts)

    @override
    def say(self, text: str, status: str = "") -> None:
        """Show what went wrong and have it read out at once, or clear it away."""
        super().say(text, status)
        announce(self, text, urgent=True)


class BusyPanel(QWidget):
    """Shows how far a long piece of work has come, and stops it when asked."""

    def __init__(self, cancel: Button) -> None:
        """Show an empty bar with the button that stops the work."""
        super().__init__()
        self._what, self._count, self._bar = Words(strong=True), muted("", wrap=False), QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress"))
        self._left, self._time = muted("", wrap=False), TimeLeft()
        top = row(self._what, self._left, self._count, cancel, gap=2)
        top.setStretch(0, 1)
        self.setLayout(column(top, self._bar))
        self.hide()

    def show_progress(self, what: str, done: int, total: int) -> None:
        """Show how much is done of how much; a total of 0 means that nobody knows."""
        self._what.setText(what)
        self._count.setText(tr("{done:,} of {total:,}").format(done=done, total=total) if total else "")
        self._bar.setRange(0, max(total, int(still())))
        self._bar.setValue(done)
        self._show_time_left(monotonic(), done, total)
        if self.isHidden():
            announce(self, what)
        self.show()

    def _show_time_left(self, now: float, done: int, total: int) -> None:
        """Say how much longer it takes, once that is known."""
        self._time.hear(now, done, total)
        words = self._time.words(now)
        self._left.setText(words)
        self._left.setVisible(bool(words))
        # Where both have no room, the time says more than the count.
        self._count.setVisible(not words or self.width() >= pixels(_ROOMY))
        self._bar.setAccessibleDescription(words)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Forget the pace: what is shown next is other work."""
        super().hideEvent(event)
        self._time.forget()
