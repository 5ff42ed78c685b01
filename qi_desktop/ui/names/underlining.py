"""Names underlined in the field they stand in, so that the eye finds them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from qi_desktop.ui.theme import current
from qi_desktop.ui.widgets.paragraphs import units_before

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QPlainTextEdit

    from qi_desktop.fieldnotes.names.model import Examined


def underline_names(field: QPlainTextEdit, examined: Iterable[Examined]) -> None:
    """Underline what still waits for a decision."""
    look = QTextCharFormat()
    look.setBackground(current().colour("caution_soft"))
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    look.setUnderlineColor(current().colour("caution"))
    text = field.toPlainText()
    places: list[QTextEdit.ExtraSelection] = []
    for hit in (one.hit for one in examined if one.decision is None):
        cursor = QTextCursor(field.document())
        cursor.setPosition(units_before(text, hit.start))
        cursor.setPosition(units_before(text, hit.stop), QTextCursor.MoveMode.KeepAnchor)
        place = QTextEdit.ExtraSelection()
        place.cursor = cursor  # pyright: ignore[reportAttributeAccessIssue]
        place.format = look  # pyright: ignore[reportAttributeAccessIssue]
        places.append(place)
    field.setExtraSelections(places)
