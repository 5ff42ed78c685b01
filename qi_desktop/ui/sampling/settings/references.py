"""Finding an eligible case by part of its reference."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from typing_extensions import override

from qi_desktop.ui.language import tr
from qi_desktop.ui.sampling.case_facts import about
from qi_desktop.ui.widgets.entries import Entry, EntryList
from qi_desktop.ui.widgets.fields import LineField

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from qi_desktop.inspection.model import EligibleCase

FOUND_AT_MOST = 4


class ReferenceField(LineField):
    """The field in which a reference is looked for; Down leads into what was found."""

    def __init__(self, down: Callable[[], object]) -> None:
        """``down`` is told that the list is wanted."""
        super().__init__(placeholder=tr("Type part of it"))
        self._down = down

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go into the list with Down."""
        if event.key() == Qt.Key.Key_Down:
            self._down()
        else:
            super().keyPressEvent(event)


class FoundCases(EntryList):
    """The eligible cases whose reference holds what was typed; hidden while there are none."""

    def __init__(self, took: Callable[[str], object], field: LineField) -> None:
        """``took`` is told the reference chosen; Esc leads back into the field."""
        super().__init__(tr("References found"), opened=took)
        self._field = field
        self.hide()

    def show_cases(self, found: list[tuple[str, EligibleCase]]) -> None:
        """Show cases with what tells them apart."""
        entries = [Entry(case.reference, case.reference, about(case), code) for code, case in found]
        self.show_entries(entries)
        self.setVisible(bool(entries))
        self.fit(at_most=FOUND_AT_MOST)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)
