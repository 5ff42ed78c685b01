"""Add a provider or an office, in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSpinBox

from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.asking import Asking
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import Choice, LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row

if TYPE_CHECKING:
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk


class ProviderForm(Asking):
    """Code, name, owner and how many cases are to be drawn."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Ask for a provider."""
        super().__init__(self._add)
        self.setObjectName("panel")
        self._services, self._desk = services, desk
        self._code, self._name, self._owner = LineField(placeholder="CRC"), LineField(), LineField()
        self._size = QSpinBox()
        self._size.setRange(1, 999)
        self._size.setValue(30)
        self._code.setMaximumWidth(96)
        self._code_row = FormRow(tr("Code"), self._code)
        line = row(
            self._code_row,
            FormRow(tr("Name"), self._name),
            FormRow(tr("Owner"), self._owner),
            FormRow(tr("Cases to draw"), self._size),
            gap=1.5,
        )
        line.setStretch(1, 1)
        acts = row(
            Button(tr("Add provider"), self._add), Button(tr("Close"), self.put_away, kind="quiet"), None
        )
        self.setLayout(column(line, acts, gap=1, margin=2))

    def start(self) -> None:
        """Take the keyboard."""
        self._code_row.show_error("")
        self.open(self._code)

    def _add(self) -> None:
        if not self._code.text().strip():
            self._code_row.show_error(tr("Needed."))
            return
        self._code_row.show_error("")
        added = self._desk.attempt(
            lambda: self._services.inspection.add_provider(
                self._code.text().strip(),
                self._name.text().strip(),
                self._owner.text().strip(),
                self._size.value(),
            ),
            tr("Provider added"),
        )
        if added is not None:
            for field in (self._code, self._name, self._owner):
                field.clear()
            self._code.setFocus()


class OfficeForm(Asking):
    """An office of one of the providers."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Ask for an office."""
        super().__init__(self._add)
        self.setObjectName("panel")
        self._services, self._desk = services, desk
        self._provider, self._name = Choice([]), LineField()
        self._name_row = FormRow(tr("Office"), self._name)
        line = row(FormRow(tr("Of provider"), self._provider), self._name_row, gap=1.5)
        line.setStretch(1, 1)
        acts = row(
            Button(tr("Add office"), self._add), Button(tr("Close"), self.put_away, kind="quiet"), None
        )
        self.setLayout(column(line, acts, gap=1, margin=2))

    def start(self) -> None:
        """Offer the providers there are and take the keyboard."""
        self._provider.offer([(one.code, one.code) for one in self._services.inspection.providers()])
        self._name_row.show_error("")
        self.open(self._name)

    def _add(self) -> None:
        name, code = self._name.text().strip(), self._provider.value()
        self._name_row.show_error("" if name else tr("Needed."))
        if name and code:
            self._desk.attempt(lambda: self._services.inspection.add_office(code, name), tr("Office added"))
            self._name.clear()
            self._name.setFocus()
