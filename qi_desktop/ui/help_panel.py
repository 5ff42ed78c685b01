"""Help beside the work: what this page is for, task by task, and every key. Read from files, offline."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QFont, QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QWidget

from qi_desktop.foundation.paths import resource
from qi_desktop.ui.commands.keys import keys_as_markdown
from qi_desktop.ui.fonts import load_italic
from qi_desktop.ui.theme import SPACE, Step, pixels
from qi_desktop.ui.widgets.buttons import Button, IconButton
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.words import heading

KEYS = "keys"
_LEADING = 130
_STEPS = {1: Step.HEADING, 2: Step.BODY}


class HelpPanel(QWidget):
    """The help of the page that is shown."""

    def __init__(self, closed: Callable[[], object], print_keys: Callable[[], object]) -> None:
        """Wait, closed, on the right of the window; ``print_keys`` puts the list of keys on paper."""
        super().__init__()
        self.setObjectName("help_panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(pixels(320))
        self._topic = ""
        load_italic()
        self.text = QTextBrowser()
        self.text.setAccessibleName("Help text")
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(self._follow)
        self.text.document().setIndentWidth(SPACE * 2)
        top = row(heading("Help"), None, IconButton("close", "Close help", closed, size=18))
        keys = Button("All keys", lambda: self._show(KEYS), kind="quiet")
        page = Button("This page", lambda: self._show(self._topic), kind="quiet")
        self.print = Button(
            "Print…", print_keys, kind="quiet", picture="report", description="Print all keys"
        )
        self.print.hide()
        self.setLayout(column(top, self.text, row(page, keys, None, self.print), gap=1, margin=2))
        self.hide()

    def show_topic(self, key: str) -> None:
        """Show the help of a page."""
        self._topic = key
        self._show(key)

    def lead_to(self, topic: str) -> None:
        """Show a further topic; the page that is shown stays the one to come back to."""
        self._show(topic)
        self.text.setFocus()

    def _follow(self, target: QUrl) -> None:
        self._show(target.path())

    def _show(self, key: str) -> None:
        self.text.setMarkdown(_written(key))
        self.print.setVisible(key == KEYS)
        block = self.text.document().begin()
        while block.isValid():
            _set_out(block)
            block = block.next()


def _written(key: str) -> str:
    """Return the text of a topic; that of the keys is made of the actions themselves."""
    if key == KEYS:
        return keys_as_markdown()
    file = resource("help", f"{key}.md")
    return file.read_text("utf-8") if file.is_file() else "There is no help here yet."


def _set_out(block: QTextBlock) -> None:
    """Set a paragraph in the sizes and distances of the window, where Qt would crowd it."""
    cursor = QTextCursor(block)
    shape, level = block.blockFormat(), block.blockFormat().headingLevel()
    inside_table = bool(cursor.currentTable())
    shape.setTopMargin(SPACE * 2 if level > 1 else 0)
    shape.setBottomMargin(0 if inside_table else SPACE / 2)
    shape.setLineHeight(_LEADING, 1)
    cursor.setBlockFormat(shape)
    if level:
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        letters = cursor.charFormat()
        letters.clearProperty(letters.Property.FontSizeAdjustment)
        font = letters.font()
        font.setPixelSize(pixels(_STEPS.get(level, Step.BODY)))
        font.setWeight(font.Weight.DemiBold)
        letters.setFont(font)
        cursor.setCharFormat(letters)
    else:
        _embolden_as_elsewhere(block)
    if listed := block.textList():
        bullets = listed.format()
        bullets.setIndent(1)
        listed.setFormat(bullets)


def _embolden_as_elsewhere(block: QTextBlock) -> None:
    """Use the weight the font has; Qt would smear a bolder one."""
    places = block.begin()
    while not places.atEnd():
        piece = places.fragment()
        letters = piece.charFormat()
        if letters.fontWeight() > QFont.Weight.DemiBold:
            cursor = QTextCursor(block)
            cursor.setPosition(piece.position())
            cursor.setPosition(piece.position() + piece.length(), QTextCursor.MoveMode.KeepAnchor)
            letters.setFontWeight(QFont.Weight.DemiBold)
            cursor.setCharFormat(letters)
            places = block.begin()
            continue
        places += 1
