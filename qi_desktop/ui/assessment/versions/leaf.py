"""What a newer form asks anew, asks otherwise, and asks no longer; and the button that moves a case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from typing_extensions import override

from qi_desktop.ui.assessment.drawer import Leaf
from qi_desktop.ui.widgets.entries import EntryList
from qi_desktop.ui.widgets.layout import column

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qi_desktop.ui.widgets.entries import Entry


class ListLeaf(Leaf):
    """Lines to be read one after another."""

    def __init__(self, label: str) -> None:
        """Show nothing yet, under a spoken label."""
        super().__init__()
        self.list = EntryList(label, lines=3, strong=False, details=4)
        self.setLayout(column(self.list))

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show the lines."""
        self.list.show_entries(entries)
        self.list.fit(at_most=self.seen_at_most)

    @override
    def open_first(self) -> None:
        """Put the keyboard into the list."""
        self.list.choose_first()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
