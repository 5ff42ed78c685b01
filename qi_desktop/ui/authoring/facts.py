"""The facts of the invented case, changed to see what a form asks of other cases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.fields import LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import column

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class FactsPanel(QWidget):
    """A field for each fact that a form knows before anybody answers it."""

    def __init__(self, facts: Mapping[str, str], changed: Callable[[Mapping[str, str]], object]) -> None:
        """Show the facts; ``changed`` is told all of them when one was changed and left."""
        super().__init__()
        self._told, self._changed = dict(facts), changed
        self.fields = {name: LineField() for name in facts}
        rows = [FormRow(in_words(name), field) for name, field in self.fields.items()]
        self.setLayout(column(SectionHeading(tr("The invented case")), *rows, gap=1))
        for name, value in facts.items():
            self.fields[name].setText(value)
            self.fields[name].editingFinished.connect(self._edited)

    def _edited(self) -> None:
        now = {name: field.text().strip() for name, field in self.fields.items()}
        if now != self._told:
            self._told = now
            self._changed(now)


def in_words(name: str) -> str:
    """Return a fact as its field is called."""
    return name.replace("_", " ").capitalize()
