"""Text typed into a form that is not sent yet: on disk within a second, back in its field after a crash."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from qi_desktop.ui.drafting import KEEP_WITHIN_MS

if TYPE_CHECKING:
    from qi_desktop.storage.drafts import Drafts


class Jotting(QObject):
    """Keeps the draft of one field of a form until the form is sent or emptied."""

    def __init__(
        self,
        drafts: Drafts,
        text_field: QLineEdit | QPlainTextEdit,
        place: tuple[str, str, str] | None = None,
    ) -> None:
        """Watch a field; ``place`` is the kind, the record and the field it will become, if known yet."""
        super().__init__(text_field)
        self._drafts, self._field = drafts, text_field
        self._place: tuple[str, str, str] | None = None
        self._stored = ""
        self._keep_soon = QTimer(self)
        self._keep_soon.setSingleShot(True)
        self._keep_soon.setInterval(KEEP_WITHIN_MS)
        self._keep_soon.timeout.connect(self.keep)
        text_field.textChanged.connect(self._typed)
        if place is not None:
            self.follow(*place)

    def follow(self, kind: str, record: str, name: str, stored: str = "") -> None:
        """Keep drafts for this place from now on, and show the one it has, else what is stored there."""
        self.keep()
        self._place, self._stored = (kind, record, name), stored
        self._show(self._drafts.of(record, name) or stored)

    def text(self) -> str:
        """Return what was typed, without blanks around it."""
        whole = self._field.text() if isinstance(self._field, QLineEdit) else self._field.toPlainText()
        return whole.strip()

    def keep(self) -> None:
        """Put what was typed so far on disk; a field as it was needs no draft."""
        if not self._keep_soon.isActive() or self._place is None:
            return
        self._keep_soon.stop()
        if self.text() not in {"", self._stored.strip()}:
            self._drafts.keep(*self._place, self.text())
        else:
            self._drafts.drop(*self._place[1:])

    def clear(self) -> None:
        """Empty the field and forget its draft, as when the form was sent."""
        self._keep_soon.stop()
        if self._place is not None:
            self._drafts.drop(*self._place[1:])
        self._show("")

    def _typed(self) -> None:
        if self._place is not None and not self._keep_soon.isActive():
            self._keep_soon.start()

    def _show(self, text: str) -> None:
        self._field.blockSignals(True)
        if isinstance(self._field, QLineEdit):
            self._field.setText(text)
        else:
            self._field.setPlainText(text)
        self._field.blockSignals(False)
