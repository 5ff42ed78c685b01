"""Set up an inspection: its title, area and dates, and who leads it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.words import muted, title

if TYPE_CHECKING:
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk


class SetupForm(QWidget):
    """Six fields and one act."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Ask for what an inspection needs before anything else."""
        super().__init__()
        self._services, self._desk = services, desk
        self.name = FormRow("Title", LineField(), "What everyone calls it, such as Suffolk 2017.")
        self.area = FormRow("Area", LineField())
        self.programme = FormRow("Programme", LineField())
        self.programme.control.setProperty("text", "Quality & Impact")
        self.first = FormRow("First day of fieldwork", LineField(placeholder="2017-02-20"), "Year-month-day.")
        self.last = FormRow("Last day of fieldwork", LineField(placeholder="2017-03-17"), "Year-month-day.")
        self.lead = FormRow(
            "Your name", LineField(), "You lead this inspection; the name stays in this file."
        )
        act = Button("Create the inspection", self._create, kind="main")
        joining = Button("Open a pack instead", lambda: desk.open_page("exchange"), kind="quiet")
        days = row(self.first, self.last, gap=2)
        box = QWidget()
        box.setFixedWidth(pixels(520))
        lead = muted(
            "This workspace holds no inspection yet. If you lead one, describe it here."
            " If you join one, open the pack the lead sent you."
        )
        box.setLayout(
            column(
                title("Set up the inspection"),
                lead,
                1,
                self.name,
                row(self.area, self.programme, gap=2),
                days,
                self.lead,
                1,
                row(act, joining, None),
                None,
                gap=2,
            )
        )
        self.setLayout(row(box, None, margin=3))

    def _text(self, form_row: FormRow) -> str:
        return str(form_row.control.property("text")).strip()

    def _create(self) -> None:
        needed = (self.name, self.area, self.first, self.last, self.lead)
        for form_row in needed:
            form_row.show_error("")
        missing = [form_row for form_row in needed if not self._text(form_row)]
        for form_row in reversed(missing):
            form_row.show_error("This is needed.")
        if not missing:
            self._desk.attempt(self._set_up, "Inspection created")

    def _set_up(self) -> None:
        setup, workspace = self._services.inspection, self._services.workspace
        with workspace.ledger.entry("create_inspection"):
            setup.create_inspection(
                self._text(self.name),
                self._text(self.area),
                self._text(self.programme),
                self._text(self.first),
                self._text(self.last),
            )
            card = self._services.bundles.card()
            member = setup.add_team_member(
                self._text(self.lead), "lead", card.laptop, card.signing_key, card.sealing_key
            )
        workspace.sign_in(member.id)
