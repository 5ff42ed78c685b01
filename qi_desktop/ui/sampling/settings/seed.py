"""The seed: the number from which every toss of the draw follows."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from qi_desktop.sampling.service import HIGHEST_SEED
from qi_desktop.ui.language import tr
from qi_desktop.ui.sampling.settings.numbers import whole_number
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Callable

WHY = tr(
    "Chance decides who is drawn, and the seed decides chance: the same list, settings and seed give the same"
    " sample on every laptop. Kept with the sample, it lets anybody repeat the draw and see that nobody"
    " picked the cases. Take the number proposed, or type one that was agreed beforehand."
)
NOT_A_SEED = tr("A seed is a whole number from 0 to {highest_seed:,}.").format(highest_seed=HIGHEST_SEED)
LEAST, FIGURES = 100_000, 900_000


def another_seed() -> int:
    """Return a number of six figures that nobody chose."""
    return LEAST + secrets.randbelow(FIGURES)


class SeedPanel(QWidget):
    """A proposed seed that can be typed over, and why there is one."""

    def __init__(self, changed: Callable[[], object], entered: Callable[[], object]) -> None:
        """``changed`` is told of every change, ``entered`` that Enter was pressed."""
        super().__init__()
        self._changed = changed
        self.field = LineField()
        self.field.setMinimumWidth(pixels(200))
        self.field.textEdited.connect(lambda _text="": changed())
        self.field.returnPressed.connect(entered)
        self.row = FormRow(tr("Seed"), self.field)
        self.another = Button(tr("Another number"), self._propose, kind="quiet")
        line = row(self.row, self.another, None, gap=1.5)
        line.setAlignment(self.another, Qt.AlignmentFlag.AlignBottom)
        self.setLayout(column(muted(WHY), line, gap=1))

    def show_seed(self, seed: int) -> None:
        """Show a seed."""
        self.field.setText(str(seed))
        self.row.show_error("")

    def seed(self) -> int | None:
        """Return the seed; None, with the trouble said beside it, if it cannot be one."""
        seed = whole_number(self.field.text())
        fits = seed is not None and seed <= HIGHEST_SEED
        self.row.show_error("" if fits else NOT_A_SEED)
        return seed if fits else None

    def stops(self) -> list[QWidget]:
        """Return the controls in the order of Tab."""
        return [self.field, self.another]

    def _propose(self) -> None:
        self.show_seed(another_seed())
        self._changed()
