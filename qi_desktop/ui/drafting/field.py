"""A text field on its way to the ledger: on disk within a second, one change when it is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from qi_desktop.ui.drafting.again import Again
from qi_desktop.ui.widgets.fields import LineField

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.storage.drafts import Drafts
    from qi_desktop.ui.widgets.fields import TextField

KEEP_WITHIN_MS = 400
CHANGE_AFTER_MS = 30_000


class Drafting(QObject):
    """Watches one text field; the first keystroke starts the clock, so that no burst of typing delays it."""

    def __init__(
        self,
        drafts: Drafts,
        text_field: LineField | TextField,
        change: Callable[[str], object],
        kept: Callable[[], object] | None = None,
    ) -> None:
        """Watch a field; ``change`` makes its text a change, ``kept`` is told when text is on disk.

        ``change`` returns False when the text was refused: its draft then stays on disk.
        """
        super().__init__(text_field)
        self._drafts, self._field, self._change, self._kept = drafts, text_field, change, kept
        self._place: tuple[str, str, str] | None = None
        self._stored = ""
        self._keep_soon = self._timer(KEEP_WITHIN_MS, self.keep)
        self._again = Again(self._keep_soon)
        self._change_later = self._timer(CHANGE_AFTER_MS, self.finish)
        text_field.textChanged.connect(self._typed)
        text_field.left.connect(self.finish)

    def follow(self, kind: str, record: str, name: str, stored: str) -> bool:
        """Show a record's text, or its draft from before a crash; tells whether a draft was found."""
        self.finish()
        draft = self._drafts.of(record, name)
        self._place = (kind, record, name)
        self._show(stored)
        # What the field makes of the stored text, since it turns special blanks into plain ones.
        self._stored = self._text()
        if draft is not None:
            self._show(draft)
        return draft is not None and draft != stored

    @property
    def record(self) -> str:
        """The record whose text is shown, or nothing."""
        return self._place[1] if self._place is not None else ""

    def let_go(self) -> None:
        """Stop watching, after turning what was typed into a change."""
        self.finish()
        self._place = None

    def keep(self) -> None:
        """Put what was typed so far on disk."""
        self._keep_soon.stop()
        if self._place is not None and self._text() != self._stored:
            with self._again:
                self._drafts.keep(*self._place, self._text())
                if self._kept is not None:
                    self._kept()

    def finish(self) -> None:
        """Turn what was typed into one change, if it differs from what is stored."""
        self._keep_soon.stop()
        self._change_later.stop()
        if self._place is None:
            return
        text, (_, record, name) = self._text(), self._place
        if text != self._stored:
            self._drafts.keep(*self._place, text)
            # A change refreshes the page, which asks here again whether anything waits.
            before, self._stored = self._stored, text
            if self._change(text) is False:
                self._stored = before
                return
        self._drafts.drop(record, name)

    def discard(self) -> None:
        """Throw the draft away and show what is stored."""
        if self._place is not None:
            self._drafts.drop(self._place[1], self._place[2])
            self._show(self._stored)

    def _typed(self) -> None:
        if self._place is not None:
            if not self._keep_soon.isActive():
                self._keep_soon.start(KEEP_WITHIN_MS)
            self._change_later.start()

    def _show(self, text: str) -> None:
        self._field.blockSignals(True)
        if isinstance(self._field, LineField):
            self._field.setText(text)
        else:
            self._field.setPlainText(text)
        self._field.blockSignals(False)

    def _text(self) -> str:
        return self._field.text() if isinstance(self._field, LineField) else self._field.toPlainText()

    def _timer(self, after: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after)
        timer.timeout.connect(act)
        return timer
