"""How many words a note has, counted as they are typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from qi_desktop.ui.language import plural, tr
from qi_desktop.ui.widgets.words import Words

if TYPE_CHECKING:
    from qi_desktop.ui.widgets.long_field import LongField

COUNT_AFTER_MS = 200
_COUNTED = 50_000
"""Of a longer selection nobody asks how many words it has."""


class WordCount(Words):
    """Tells the words of a field, and of what is selected in it, a moment after they changed."""

    def __init__(self, field: LongField) -> None:
        """Count a field's words from now on."""
        super().__init__(tone="muted", wrap=False)
        self._field = field
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(COUNT_AFTER_MS)
        self._soon.timeout.connect(self.count)
        field.edited.connect(self._changed)
        field.selectionChanged.connect(self._changed)

    def count(self) -> None:
        """Tell the words as they stand."""
        words = self._field.paragraphs.words
        cursor = self._field.textCursor()
        said = plural(words, "%n word", "%n words")
        if cursor.hasSelection() and cursor.selectionEnd() - cursor.selectionStart() < _COUNTED:
            said += tr(", {count:,} of them selected").format(count=len(cursor.selectedText().split()))
        self.setText(said)

    def _changed(self, *_: object) -> None:
        if not self._soon.isActive():
            self._soon.start()
