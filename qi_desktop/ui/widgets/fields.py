"""Places to type: each passes Ctrl+Z on to the program when it has nothing of its own to undo."""

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.asked import offer_explanation
from qi_desktop.ui.widgets.words import restyle

_NARROW = 8


def undo_unused(event: QEvent, *, undo: bool, redo: bool) -> bool:
    """Tell whether this key asks for an undo that the field itself has no use for."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return (event.matches(QKeySequence.StandardKey.Undo) and not undo) or (
        event.matches(QKeySequence.StandardKey.Redo) and not redo
    )


def holds_files(carried: QMimeData) -> bool:
    """Tell whether files are being carried: no text takes their names, so that the page or window can."""
    return any(url.isLocalFile() for url in carried.urls())


class LineField(QLineEdit):
    """One line of text; ``left`` is sent when the keyboard goes elsewhere."""

    # A filter on the field's events would still be asked while Qt takes the field apart.
    left = Signal()

    def __init__(self, *, placeholder: str = "", secret: bool = False) -> None:
        """Show an empty line, its text hidden if it is a secret."""
        super().__init__()
        self.setPlaceholderText(placeholder)
        if secret:
            self.setEchoMode(QLineEdit.EchoMode.Password)

    @override
    def event(self, event: QEvent) -> bool:
        """Leave an unneeded undo to the program."""
        if undo_unused(event, undo=self.isUndoAvailable(), redo=self.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what Qt offers, and what this field is."""
        offer_explanation(self.createStandardContextMenu(), self).popup(event.globalPos())

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take text; files are for the page or the window around."""
        if holds_files(event.mimeData()):
            event.ignore()
        else:
            super().dragEnterEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the field was left."""
        super().focusOutEvent(event)
        self.left.emit()


class PlainField(QPlainTextEdit):
    """Lines of text that tell when they are left, and leave an unneeded undo to the program."""

    left = Signal()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what Qt offers, and what this field is."""
        offer_explanation(self.createStandardContextMenu(), self).popup(event.globalPos())

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text; files are for the page or the window around."""
        return super().canInsertFromMimeData(source) and not holds_files(source)

    @override
    def event(self, event: QEvent) -> bool:
        """Leave an unneeded undo to the program."""
        document = self.document()
        if undo_unused(event, undo=document.isUndoAvailable(), redo=document.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the field was left."""
        super().focusOutEvent(event)
        self.left.emit()


class TextField(PlainField):
    """Several lines of text; Tab moves on, as in a form."""

    def __init__(self, *, placeholder: str = "", lines: int = 3, grows: bool = False) -> None:
        """Show room for a number of lines, or for as many as there is place."""
        super().__init__()
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        height = pixels(lines * 18) + 14
        self.setMinimumHeight(height)
        if not grows:
            self.setFixedHeight(height)


class Choice(QComboBox):
    """One of a few choices; the wheel scrolls the page, never the choice."""

    def __init__(self, choices: list[tuple[str, str]], *, narrow: bool = False) -> None:
        """Offer choices, each a value and the words shown for it; a narrow one need not show all of them."""
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policies = QComboBox.SizeAdjustPolicy
        self.setSizeAdjustPolicy(
            policies.AdjustToMinimumContentsLengthWithIcon if narrow else policies.AdjustToContents
        )
        if narrow:
            self.setMinimumContentsLength(_NARROW)
        self.offer(choices)

    def offer(self, choices: list[tuple[str, str]]) -> None:
        """Replace the choices, keeping the chosen one where it still exists."""
        chosen = self.value()
        self.blockSignals(True)
        self.clear()
        for value, words in choices:
            self.addItem(words, value)
        self.choose(chosen)
        self.blockSignals(False)

    def value(self) -> str:
        """Return the chosen value."""
        return str(self.currentData() or "")

    def choose(self, value: str) -> None:
        """Choose a value if it is among the choices."""
        self.setCurrentIndex(max(0, self.findData(value)))

    @override
    def event(self, event: QEvent) -> bool:
        """Let the wheel scroll the page unless the list is open."""
        if event.type() == QEvent.Type.Wheel and not self.hasFocus():
            event.ignore()
            return False
        return super().event(event)


def mark_wrong(field: QWidget, *, wrong: bool) -> None:
    """Outline a field whose content cannot be used, or take the outline away."""
    field.setProperty("wrong", wrong)
    restyle(field)
