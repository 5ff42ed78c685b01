"""The panel that catches a thought, a follow-up or a quote from anywhere in the program."""

from __future__ import annotations

from textwrap import shorten
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QCheckBox, QFrame, QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from qi_desktop.fieldnotes.capturing.model import CaptureSort
from qi_desktop.ui.jotting import Jotting
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import current, pixels
from qi_desktop.ui.widgets.buttons import Button, IconButton
from qi_desktop.ui.widgets.fields import TextField
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.segments import Segments
from qi_desktop.ui.widgets.words import Words, muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

CAPTURE_KEY = "Ctrl+Shift+Space"
WIDTH, EDGE, LINES = 400, 16, 4
LONGEST = 44
PLACE = ("capture", "new capture", "text")
SORTS = (
    (CaptureSort.THOUGHT.value, tr("Thought")),
    (CaptureSort.FOLLOW_UP.value, tr("To follow up")),
    (CaptureSort.QUOTE.value, tr("Quote")),
)
_PARAGRAPH = "\u2029"


class CaptureField(TextField):
    """Where the words go: Enter keeps them, Shift+Enter begins a new line."""

    sent = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send with Enter alone."""
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and plain:
            self.sent.emit()
            return
        super().keyPressEvent(event)


class CapturePanel(QFrame):
    """Lies over the page's lower corner until the words are kept or put off."""

    def __init__(
        self, services: Services, desk: Desk, at_hand: Callable[[], tuple[str, str]], window: QWidget
    ) -> None:
        """Wait, hidden, over a window; ``at_hand`` tells what the page that is shown is about."""
        super().__init__(window)
        self.setObjectName("capture_panel")
        self._services, self._desk, self._at_hand, self._window = services, desk, at_hand, window
        self._about: tuple[str, str] = ("", "")
        self._came_from: QWidget | None = None
        self.sort = Segments(tr("What it is"), SORTS, lambda _sort: self.text.setFocus())
        self.text = CaptureField(lines=LINES, placeholder=tr("What must not be forgotten"))
        self.text.setAccessibleName(tr("What must not be forgotten"))
        self.text.setAccessibleDescription(tr("Enter keeps it, Shift and Enter begins a new line"))
        self.text.sent.connect(self.send)
        self.during = QCheckBox()
        self.during.setAccessibleName(tr("What it is about"))
        self._trouble = Words("", tone="bad", strong=True)
        self._jotting = Jotting(services.workspace.drafts, self.text)
        self._build()
        self.hide()

    def _build(self) -> None:
        self.setFixedWidth(pixels(WIDTH))
        close = IconButton("close", tr("Put the capture off; what you typed stays"), self.put_off, size=16)
        keep = Button(
            tr("Keep"), self.send, kind="main", description=tr("It waits in the inbox of the Notes page")
        )
        self.setLayout(
            column(
                row(Words(tr("Quick capture"), strong=True), None, close),
                self.sort,
                self.text,
                self.during,
                self._trouble,
                row(keep, muted(tr("Enter keeps it, Esc puts it off"), wrap=False), None, gap=1.5),
                gap=1,
                margin=2,
            )
        )
        self._dress()

    def start(self) -> None:
        """Open over the page and take the keyboard; words marked on the page come along as a quote."""
        if self.isVisible() and self.text.hasFocus():
            self.put_off()
            return
        marked = _marked_words()
        self._came_from = QApplication.focusWidget()
        self._jotting.follow(*PLACE)
        if marked and not self.text.toPlainText():
            self.text.setPlainText(marked)
            self.sort.choose(CaptureSort.QUOTE.value)
        self._about = self._at_hand()
        words = self._words(*self._about)
        self.during.setText(shorten(words, LONGEST, placeholder=" …"))
        self.during.setAccessibleName(words)
        self.during.setChecked(bool(words))
        self.during.setVisible(bool(words))
        self._say("")
        self.show()
        self.place()
        self.raise_()
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.text.setFocus()

    def send(self) -> None:
        """Keep the words; they wait in the inbox."""
        text = self.text.toPlainText().strip()
        if not text:
            self._say(tr("Write what must not be forgotten."))
            return
        kind, record = self._about if self.during.isChecked() else ("", "")
        sort, capturing = self.sort.value(), self._services.capturing
        place = {"session": record} if kind == "session" else {"sampled_case": record} if kind else {}
        kept = self._desk.attempt(
            lambda: capturing.capture(sort, text, **place),
            tr("Caught; it waits in the inbox of the Notes page"),
        )
        if kept is not None:
            self._jotting.clear()
            self.sort.choose(CaptureSort.THOUGHT.value)
            self._away()

    def put_off(self) -> None:
        """Go, and keep what was typed for the next time."""
        self._jotting.keep()
        self._away()

    def keep(self) -> None:
        """Put what was typed on disk."""
        self._jotting.keep()

    def place(self) -> None:
        """Stand in the lower right corner of the window."""
        self.adjustSize()
        self.move(self._window.width() - self.width() - EDGE, self._window.height() - self.height() - EDGE)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put it off with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_off()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Dress anew when the theme changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _away(self) -> None:
        self.hide()
        if self._came_from is not None and self._came_from.isVisible():
            self._came_from.setFocus()
        self._came_from = None

    def _say(self, words: str) -> None:
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))
        self.place()

    def _words(self, kind: str, record: str) -> str:
        if kind == "session":
            return tr("During “{title}”").format(title=self._services.fieldnotes.session(record).title)
        if kind == "sampled_case":
            return tr("About {number}").format(number=self._services.sampling.sampled_case(record).number)
        return ""

    def _dress(self) -> None:
        colours = current().colours
        sheet = (
            f"#capture_panel {{ background: {colours.paper}; border: 1px solid {colours.muted};"
            f" border-top: 4px solid {colours.accent}; border-radius: 6px; }}"
        )
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)


def _marked_words() -> str:
    """Return the words that are marked where the keyboard is."""
    where = QApplication.focusWidget()
    if isinstance(where, QPlainTextEdit):
        return where.textCursor().selectedText().replace(_PARAGRAPH, "\n").strip()
    return where.selectedText().strip() if isinstance(where, QLineEdit) else ""
