"""The checks of the sample, one below the other: a shape, a name and a sentence each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget
from typing_extensions import override

from qi_desktop.ui.icons import icon_pixmap
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import current, pixels
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.layout import column, emptied, row
from qi_desktop.ui.widgets.reading_order import read_as_laid
from qi_desktop.ui.widgets.words import Words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qi_desktop.ui.sampling.review.checks import Check

SHAPE = 18
SPOKEN = {
    "good": tr("good"),
    "note": tr("for your judgement"),
    "caution": tr("look at this"),
    "bad": tr("wrong"),
    "waiting": tr("waits"),
}
_COLOUR = {"note": "muted"} | {one: one for one in ("good", "caution", "bad", "waiting")}


class ChecksView(QWidget):
    """What a reviewer asks first, with the answers."""

    def __init__(self, explain: Callable[[], object]) -> None:
        """Wait for answers; ``explain`` opens how the sample is drawn."""
        super().__init__()
        self.checks: list[Check] = []
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(2, 1)
        self.explain = Button(
            tr("How the sample is drawn"),
            explain,
            kind="quiet",
            picture="help",
            description=tr("Opens the help: the method, what it guarantees and its limits"),
        )
        # Its picture stands below the shapes and its words below the names.
        self.explain.setStyleSheet("padding-left: 0; padding-right: 8px;")
        self.setLayout(column(self._grid, row(self.explain, None)))

    def show_checks(self, checks: Sequence[Check]) -> None:
        """Show answers."""
        if list(checks) == self.checks:
            return
        self.checks = list(checks)
        emptied(self._grid)
        for line, check in enumerate(self.checks):
            name, words = Words(check.name, strong=True, wrap=False), Words(check.words)
            words.setAccessibleName(f"{check.name}, {SPOKEN[check.status]}: {check.words}")
            for place, part in enumerate((self._shape(check), name, words)):
                self._grid.addWidget(part, line, place, Qt.AlignmentFlag.AlignTop)
        read_as_laid(self)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Redraw the shapes when the theme changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            shown, self.checks = self.checks, []
            self.show_checks(shown)

    def _shape(self, check: Check) -> QLabel:
        shape = QLabel()
        size = pixels(SHAPE)
        shape.setFixedSize(size, size)
        shape.setPixmap(icon_pixmap(check.status, getattr(current().colours, _COLOUR[check.status]), size))
        shape.setToolTip(SPOKEN[check.status].capitalize())
        return shape
