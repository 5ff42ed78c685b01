"""What a list comes to, in a line of figures."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.heading import Figure
from qi_desktop.ui.widgets.layout import row
from qi_desktop.ui.widgets.words import muted


class EffectFigures(QWidget):
    """Rows, eligible, left out, not taken in, problems."""

    def __init__(self) -> None:
        """Show that nothing is known yet."""
        super().__init__()
        names = (tr("rows read"), tr("eligible"), tr("left out"), tr("not taken in"), tr("problems"))
        self.figures = {name: Figure("\u2013", name) for name in names}
        self.state = muted("", wrap=False)
        self.setLayout(row(*self.figures.values(), None, self.state, gap=4))

    def show_numbers(self, rows: int, eligible: int, left_out: int, refused: int, problems: int) -> None:
        """Show the numbers."""
        numbers = (rows, eligible, left_out, refused, problems)
        for (name, figure), number in zip(self.figures.items(), numbers, strict=True):
            figure.show_number(f"{number:,}", name)
            figure.setAccessibleName(f"{number:,} {name}")
        self.figures[tr("not taken in")].setVisible(bool(refused))

    def show_working(self, *, on: bool) -> None:
        """Say that the numbers are being worked out anew."""
        self.state.setText(tr("Working it out\u2026") if on else "")
        for figure in self.figures.values():
            figure.number.set_tone("muted" if on else "")
