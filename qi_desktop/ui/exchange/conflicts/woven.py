"""Wordings as they are compared: what each changed, and the combination with what clashes in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit
from typing_extensions import override

from qi_desktop.fieldnotes.wordings.differing import difference, folded
from qi_desktop.fieldnotes.wordings.model import Fate
from qi_desktop.ui.theme import current, pixels
from qi_desktop.ui.widgets.fields import PlainField

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from qi_desktop.merging.settling.combining import Combination


_FRAME = 14
_LEAST, _MOST = 2, 12
"""Between so many lines a text takes the room of its words; longer ones scroll."""


class _Grown(PlainField):
    """A text that is as tall as its words, within bounds."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._fit)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Once the words are set in the new width; within this event they would keep the old one.
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        # A plain document tells its height in lines.
        whole = round(self.document().size().height())
        # Said beforehand: a bar that comes by itself would lie over words that were set without it.
        bars = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(bars.ScrollBarAlwaysOn if whole > _MOST else bars.ScrollBarAlwaysOff)
        lines = min(max(_LEAST, whole), _MOST)
        height = lines * self.fontMetrics().lineSpacing() + pixels(18) + _FRAME
        if height != self.height():
            self.setFixedHeight(height)


class WordingField(_Grown):
    """One person's wording over the one both began from: new words underlined, gone ones struck through."""

    def __init__(self, label: str) -> None:
        """Show nothing yet, under a spoken label."""
        super().__init__()
        self.setReadOnly(True)
        self.setAccessibleName(label)

    def show_wording(self, base: str | None, wording: str) -> None:
        """Show what a wording changed; without a beginning, the wording itself."""
        self.clear()
        cursor = QTextCursor(self.document())
        if base is None:
            cursor.insertText(wording, _look("ink"))
        else:
            pieces = difference(base, wording).pieces
            looks = {Fate.SAME: _look("ink"), Fate.GONE: _gone(), Fate.NEW: _new()}
            for place, piece in enumerate(pieces):
                text = piece.text
                if piece.fate is Fate.SAME:
                    head, hidden, tail = folded(piece, first=place == 0, last=place == len(pieces) - 1)
                    text = f"{head}\n…\n{tail}".strip("\n") if hidden else head
                if piece.fate is Fate.NEW and place and pieces[place - 1].fate is Fate.GONE:
                    cursor.insertText(" ", _look("ink"))
                cursor.insertText(text, looks[piece.fate])
        self.moveCursor(QTextCursor.MoveOperation.Start)


class CombinationField(_Grown):
    """The proposed combination, to be edited; where both changed the same words is marked."""

    def show_combination(self, combination: Combination) -> None:
        """Show a proposal with its clashes marked."""
        self.setPlainText(combination.text)
        self.setExtraSelections([self._mark(*place) for place in _in_units(combination)])

    def _mark(self, start: int, stop: int) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(stop, QTextCursor.MoveMode.KeepAnchor)
        look = _look("ink", "caution_soft")
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        look.setUnderlineColor(current().colour("caution"))
        mark.cursor = cursor  # pyright: ignore[reportAttributeAccessIssue]
        mark.format = look  # pyright: ignore[reportAttributeAccessIssue]
        return mark


def _in_units(combination: Combination) -> list[tuple[int, int]]:
    """Return where the clashes are in the UTF-16 units that Qt counts."""
    text = combination.text

    def units(place: int) -> int:
        return len(text[:place].encode("utf-16-le")) // 2

    return [(units(start), units(stop)) for start, stop in combination.clash_places()]


def _gone() -> QTextCharFormat:
    look = _look("bad", "bad_soft")
    look.setFontStrikeOut(True)
    return look


def _new() -> QTextCharFormat:
    look = _look("good", "good_soft")
    look.setFontUnderline(True)
    return look


def _look(ink: str, ground: str = "") -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(current().colour(ink))
    if ground:
        look.setBackground(current().colour(ground))
    return look
