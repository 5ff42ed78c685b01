"""Setting a text of the help in the sizes and distances of the window, where Qt would crowd it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont, QTextCursor

from qi_desktop.ui.theme import SPACE, Step, current, pixels

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QTextBlock, QTextDocument, QTextFragment

LEADING = 130
_STEPS = {1: Step.HEADING, 2: Step.BODY}


def set_out(document: QTextDocument, size: Callable[[float], int] = pixels, quiet: str = "") -> None:
    """Set every paragraph, heading, list and caption of a text; on paper sizes and colours are others."""
    after_picture = False
    for block in blocks_of(document):
        _set_block(block, size)
        if after_picture:
            _set_caption(block, QColor(quiet or current().colours.muted))
        after_picture = any(piece.charFormat().isImageFormat() for piece in pieces_of(block))


def blocks_of(document: QTextDocument) -> Iterator[QTextBlock]:
    """Return every paragraph of a text in its order."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def pieces_of(block: QTextBlock) -> list[QTextFragment]:
    """Return the pieces of a paragraph that look alike in themselves."""
    found: list[QTextFragment] = []
    places = block.begin()
    while not places.atEnd():
        found.append(places.fragment())
        places += 1
    return found


def _set_block(block: QTextBlock, size: Callable[[float], int]) -> None:
    cursor = QTextCursor(block)
    shape, level = block.blockFormat(), block.blockFormat().headingLevel()
    inside_table = bool(cursor.currentTable())
    shape.setTopMargin(SPACE * 2 if level > 1 else 0)
    shape.setBottomMargin(0 if inside_table else SPACE / 2)
    # Leading is a share of the line's height, and that of a picture is high.
    drawn = any(piece.charFormat().isImageFormat() for piece in pieces_of(block))
    shape.setLineHeight(100 if drawn else LEADING, 1)
    cursor.setBlockFormat(shape)
    if level:
        _set_heading(block, size(_STEPS.get(level, Step.BODY)))
    else:
        _embolden_as_elsewhere(block)
    if listed := block.textList():
        bullets = listed.format()
        bullets.setIndent(1)
        listed.setFormat(bullets)


def _set_heading(block: QTextBlock, size: int) -> None:
    cursor = QTextCursor(block)
    cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
    letters = cursor.charFormat()
    letters.clearProperty(letters.Property.FontSizeAdjustment)
    font = letters.font()
    font.setPixelSize(size)
    font.setWeight(font.Weight.DemiBold)
    letters.setFont(font)
    cursor.setCharFormat(letters)


def _set_caption(block: QTextBlock, colour: QColor) -> None:
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    letters = cursor.charFormat()
    letters.setForeground(colour)
    letters.setFontItalic(False)
    cursor.mergeCharFormat(letters)


def _embolden_as_elsewhere(block: QTextBlock) -> None:
    """Use the weight the font has; Qt would smear a bolder one."""
    bold = [
        (piece.position(), piece.length())
        for piece in pieces_of(block)
        if piece.charFormat().fontWeight() > QFont.Weight.DemiBold
    ]
    for start, length in bold:
        cursor = QTextCursor(block)
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        letters = cursor.charFormat()
        letters.setFontWeight(QFont.Weight.DemiBold)
        cursor.setCharFormat(letters)
