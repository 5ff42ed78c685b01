"""Below a sheet: which one it is, and the way to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.flow import FlowLayout
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.ui.assessment.form.sheets import Layout


class SheetFoot(QWidget):
    """Leads to the sections before and after; out of sight for a form of one section."""

    def __init__(self, go: Callable[[int], object]) -> None:
        """``go`` is told by how many sections."""
        super().__init__()
        self._where = muted("", wrap=False)
        self.before = Button(
            tr("Section before"),
            lambda: go(-1),
            kind="quiet",
            picture="up",
            description=tr("Go to the section before (Ctrl+PageUp)"),
        )
        self.after = Button(
            tr("Next section"),
            lambda: go(1),
            kind="quiet",
            picture="down",
            description=tr("Go to the next section (Ctrl+PageDown)"),
        )
        self.setLayout(FlowLayout.of(self._where, self.before, self.after))

    def show_sheet(self, layout: Layout, number: int) -> None:
        """Say which sheet of how many is in sight."""
        self.setVisible(len(layout.sections) > 1)
        self._where.setText(
            tr("Sheet {number} of {count}").format(number=number + 1, count=len(layout.sheets))
            if len(layout.sheets) > 1
            else ""
        )
