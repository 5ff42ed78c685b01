"""Which facts the sample follows in proportion, and of which it shall hold every level."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from qi_desktop.ui.language import tr
from qi_desktop.ui.sampling.words import dimension
from qi_desktop.ui.widgets.layout import column, emptied
from qi_desktop.ui.widgets.words import Elided, Words, muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.sampling.model import SampleSettings
    from qi_desktop.ui.sampling.settings.listed import Listed

NAMED_AT_MOST = 4
NOTHING_BALANCED = tr("Choose at least one fact to keep in proportion.")


class DimensionsPanel(QWidget):
    """One line for each fact of the list: in proportion or not, every level or not."""

    def __init__(self, changed: Callable[[], object]) -> None:
        """Wait for a list; ``changed`` is told of every tick."""
        super().__init__()
        self._changed = changed
        self.balance: dict[str, QCheckBox] = {}
        self.cover: dict[str, QCheckBox] = {}
        self.error = Words("", tone="bad", strong=True)
        self.error.hide()
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self.setLayout(column(self.error, self._grid, gap=0.5))

    def show_dimensions(self, settings: SampleSettings, listed: Listed) -> None:
        """Offer the facts of the list and tick those asked for."""
        if list(self.balance) != listed.dimensions:
            self._build(listed)
        for name in self.balance:
            self.balance[name].setChecked(name in settings.balance)
            self.cover[name].setChecked(name in settings.cover)
        self.error.hide()

    def chosen(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the facts to balance and those to cover."""
        balance = tuple(name for name, box in self.balance.items() if box.isChecked())
        return balance, tuple(name for name, box in self.cover.items() if box.isChecked())

    def complete(self) -> bool:
        """Tell whether something is balanced; says so above the list where nothing is."""
        balance, _ = self.chosen()
        self.error.setText("" if balance else NOTHING_BALANCED)
        self.error.setVisible(not balance)
        if not balance and self.balance:
            next(iter(self.balance.values())).setFocus()
        return bool(balance)

    def _build(self, listed: Listed) -> None:
        emptied(self._grid)
        self.balance, self.cover = {}, {}
        for place, head in enumerate(("", "", tr("In proportion"), tr("Every level"))):
            self._grid.addWidget(muted(head, wrap=False), 0, place, Qt.AlignmentFlag.AlignBottom)
        for line, name in enumerate(listed.dimensions, start=1):
            self.balance[name] = self._box(tr("{dimension}: in proportion").format(dimension=dimension(name)))
            self.cover[name] = self._box(
                tr("{dimension}: every level in the sample").format(dimension=dimension(name))
            )
            self._grid.addWidget(Words(dimension(name), strong=True, wrap=False), line, 0)
            self._grid.addWidget(Elided(_examples(name, listed), tone="muted"), line, 1)
            self._grid.addWidget(self.balance[name], line, 2)
            self._grid.addWidget(self.cover[name], line, 3)

    def stops(self) -> list[QWidget]:
        """Return the controls in the order of Tab."""
        return [box for name in self.balance for box in (self.balance[name], self.cover[name])]

    def _box(self, spoken: str) -> QCheckBox:
        box = QCheckBox()
        box.setAccessibleName(spoken)
        box.setToolTip(spoken)
        box.toggled.connect(lambda _on=False: self._changed())
        return box


def _examples(name: str, listed: Listed) -> str:
    """Return what a fact tells apart, the commonest first."""
    found = dict.fromkeys(one for part in listed.providers.values() for one in part.categories(name))
    words = [one or tr("not given") for one in found]
    more = (
        tr(" and {number} more").format(number=len(words) - NAMED_AT_MOST)
        if len(words) > NAMED_AT_MOST
        else ""
    )
    return ", ".join(words[:NAMED_AT_MOST]) + more
