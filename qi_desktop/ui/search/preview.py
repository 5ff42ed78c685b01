"""The words around what was found, as they were written, with every place marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from qi_desktop.ui.language import plural, tr
from qi_desktop.ui.search.painted import units
from qi_desktop.ui.theme import current
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.words import Words, heading, muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.fieldnotes.searching.model import Extract
    from qi_desktop.ui.search.lines import Line


class Preview(QWidget):
    """Shows one thing found before it is opened."""

    def __init__(self, opened: Callable[[], object]) -> None:
        """Wait, empty; ``opened`` is told when the thing itself is wanted."""
        super().__init__()
        self._title, self._about = heading(""), muted("")
        self._places = Words("", wrap=False)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Words around what was found"))
        self.open = Button(
            tr("Open"), opened, kind="main", picture="right", description=tr("Go to where it stands")
        )
        foot = row(self._places, None, self.open)
        layout = column(self._title, self._about, self.text, foot, gap=1)
        layout.setStretch(2, 1)
        layout.setContentsMargins(16, 0, 0, 0)
        self.setLayout(layout)

    def show_found(self, line: Line, extract: Extract | None) -> None:
        """Show a thing found, at the place where most of what was wanted stands together."""
        self._title.setText(line.title)
        self._about.setText(line.aside)
        self.open.setEnabled(bool(line.page))
        text = extract.text if extract else ""
        marks = extract.marks if extract else ()
        self.text.setVisible(bool(text))
        self._places.setText("" if not marks else plural(len(marks), "%n place", "%n places"))
        self.text.setPlainText(text)
        self._mark(text, marks)
        first = next((mark for mark in marks if extract and mark[0] >= extract.first), None)
        self._show_place(units(text, first[0]) if first else 0)

    def _mark(self, text: str, marks: tuple[tuple[int, int], ...]) -> None:
        shown = QTextCharFormat()
        shown.setBackground(current().colour("caution_soft"))
        shown.setForeground(QColor(current().colour("ink")))
        shown.setFontWeight(QFont.Weight.DemiBold)
        selections: list[QTextEdit.ExtraSelection] = []
        for start, stop in marks:
            cursor = self.text.textCursor()
            cursor.setPosition(units(text, start))
            cursor.setPosition(units(text, stop), QTextCursor.MoveMode.KeepAnchor)
            selection = QTextEdit.ExtraSelection()
            selection.cursor, selection.format = cursor, shown  # pyright: ignore[reportAttributeAccessIssue]
            selections.append(selection)
        self.text.setExtraSelections(selections)

    def _show_place(self, at: int) -> None:
        cursor = self.text.textCursor()
        cursor.setPosition(at)
        self.text.setTextCursor(cursor)
        self.text.centerCursor()
