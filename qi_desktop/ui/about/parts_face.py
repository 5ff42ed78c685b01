"""Every part the program is built from, found by its name or licence, with the words of the licence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from qi_desktop.foundation.parts import OWN, Part, licence_text, parts
from qi_desktop.ui.language import plural, tr
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.fields import LineField, PlainField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row, scrolling
from qi_desktop.ui.widgets.table import Column, Table
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

BESIDE_FROM = 860
"""The least width at which the words of a licence stand beside the list."""
TALL_AT_LEAST = 150


class PartsFace(QWidget):
    """Lists the parts, and shows what the licence of the chosen one says."""

    def __init__(self, version: str) -> None:
        """Read the bill of materials; the program itself stands first."""
        super().__init__()
        self._parts = [Part(OWN, version, "MIT"), *parts()]
        self.search = LineField(placeholder=tr("Find a part or a licence"))
        self.search.textChanged.connect(self._narrow)
        self.table: Table[Part] = Table(
            tr("Parts of the program"), _columns(), key=lambda part: part.name, chosen=self._show
        )
        self.text = PlainField()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self._count = muted("")
        self._both = row(self.table, FormRow(tr("Words of the licence"), self.text), gap=2)
        self._both.setStretch(0, 1)
        self._both.setStretch(1, 1)
        for part in (self.table, self.text):
            part.setMinimumHeight(pixels(TALL_AT_LEAST))
        whole = column(FormRow(tr("Find"), self.search), self._count, self._both, gap=1)
        whole.setStretch(2, 1)
        inside = QWidget()
        inside.setLayout(whole)
        self.setLayout(column(scrolling(inside, label=tr("Licences"))))
        self._narrow("")
        self.table.choose(OWN)

    def first(self) -> QWidget:
        """Return where the keyboard begins."""
        return self.search

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the words of the licence under the list where there is no room beside it."""
        super().resizeEvent(event)
        wide = self.width() >= pixels(BESIDE_FROM)
        directions = QBoxLayout.Direction
        self._both.setDirection(directions.LeftToRight if wide else directions.TopToBottom)

    def _narrow(self, typed: str) -> None:
        found = [part for part in self._parts if part.fits(typed)]
        self.table.show_rows(found)
        self._count.setText(plural(len(found), "%n part", "%n parts"))

    def _show(self, part: Part) -> None:
        nothing = tr("This part carries no words of its licence; its name is {licence}.")
        self.text.setPlainText(licence_text(part.name) or nothing.format(licence=part.licence))


def _columns() -> tuple[Column[Part], ...]:
    return (
        Column["Part"](tr("Part"), lambda part: part.name, strong=True),
        Column["Part"](tr("Version"), lambda part: part.version),
        Column["Part"](tr("Licence"), lambda part: part.licence, stretch=True),
    )
