"""A difference as it is read: new words underlined, gone ones struck through, what stands folded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCharFormat, QTextCursor

from qi_desktop.fieldnotes.wordings.differing import folded
from qi_desktop.fieldnotes.wordings.model import Fate
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import current

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPlainTextEdit

    from qi_desktop.fieldnotes.wordings.model import Difference


def show_difference(field: QPlainTextEdit, found: Difference) -> None:
    """Show a difference from its first change on."""
    field.clear()
    looks = _looks()
    cursor = QTextCursor(field.document())
    cursor.beginEditBlock()
    last = len(found.pieces) - 1
    for place, piece in enumerate(found.pieces):
        if piece.fate is not Fate.SAME:
            cursor.insertText(piece.text, looks[piece.fate])
            continue
        head, hidden, tail = folded(piece, first=place == 0, last=place == last)
        cursor.insertText(head, looks[Fate.SAME])
        if hidden:
            gap = "\n" if head else ""
            after = "\n" if tail else ""
            cursor.insertText(
                tr("{gap}… {hidden:,} lines stand as they were …{after}").format(
                    gap=gap, hidden=hidden, after=after
                ),
                _muted(),
            )
            cursor.insertText(tail, looks[Fate.SAME])
    cursor.endEditBlock()
    field.moveCursor(QTextCursor.MoveOperation.Start)


def _looks() -> dict[Fate, QTextCharFormat]:
    gone, new = _look("bad", "bad_soft"), _look("good", "good_soft")
    gone.setFontStrikeOut(True)
    new.setFontUnderline(True)
    return {Fate.SAME: _look("ink"), Fate.GONE: gone, Fate.NEW: new}


def _look(ink: str, ground: str = "") -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(current().colour(ink))
    if ground:
        look.setBackground(current().colour(ground))
    return look


def _muted() -> QTextCharFormat:
    return _look("muted")
