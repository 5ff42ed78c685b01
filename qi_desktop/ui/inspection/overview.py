"""The inspection at a glance: providers with their lists on the left, the team on the right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from qi_desktop.ui.dates import span
from qi_desktop.ui.inspection.backups.reminder import BackupReminder
from qi_desktop.ui.inspection.file_panel import FilePanel
from qi_desktop.ui.inspection.form_panel import FormPanel
from qi_desktop.ui.inspection.list_panel import ListPanel
from qi_desktop.ui.inspection.provider_form import OfficeForm, ProviderForm
from qi_desktop.ui.inspection.team.panel import TeamPanel
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.folding import Folding
from qi_desktop.ui.widgets.heading import PageHeader, SectionHeading
from qi_desktop.ui.widgets.layout import column, holding, scrolling
from qi_desktop.ui.widgets.table import Column, Table
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.inspection.model import Inspection, Provider
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk


_WIDEST = 480
"""However large the text, the team leaves room for the inspection itself."""


@dataclass(frozen=True, slots=True)
class ProviderLine:
    """A provider with what is known of its offices and its list."""

    provider: Provider
    offices: str
    eligible: int
    excluded: int


class Overview(QWidget):
    """What the inspection is made of."""

    def __init__(
        self,
        services: Services,
        desk: Desk,
        *,
        import_list: Callable[[], object],
        show_cases: Callable[[str], object],
        show_keys: Callable[[], object],
        show_backups: Callable[[], object],
        show_erasing: Callable[[], object],
    ) -> None:
        """Build the overview; the callables lead to its other faces."""
        super().__init__()
        self._services = services
        self.list_panel = ListPanel(services, show_cases)
        self.form_panel = FormPanel(services, desk)
        self.file_panel = FilePanel(services, desk, show_backups, show_erasing)
        self.reminder = BackupReminder(services, show_backups, desk.backup_places)
        self.team = TeamPanel(services, desk, show_keys)
        self.importing = Button(
            tr("Import a case list…"),
            import_list,
            kind="main",
            picture="bring_in",
            key="Ctrl+I",
            description=tr("Read the providers' list of eligible cases from a spreadsheet"),
        )
        self._header = PageHeader("", "", self.importing)
        self.providers: Table[ProviderLine] = Table(
            tr("Providers"), _COLUMNS, key=lambda line: line.provider.id, lines=2
        )
        self._forms = (ProviderForm(services, desk), OfficeForm(services, desk))
        self._build()

    def _build(self) -> None:
        add_provider = Button(tr("Provider"), lambda: self._open(0), kind="quiet", picture="add")
        self._add_office = Button(tr("Office"), lambda: self._open(1), kind="quiet", picture="add")
        self._no_providers = muted(
            tr(
                "No provider yet. Add each organisation that is inspected first, with the number of cases to"
                " draw; then its offices."
            )
        )
        inside = QWidget()
        inside.setLayout(
            column(
                self._header,
                self.reminder,
                SectionHeading(tr("Providers"), add_provider, self._add_office),
                *self._forms,
                self._no_providers,
                self.providers,
                1,
                self.form_panel,
                1,
                self.list_panel,
                1,
                self.file_panel,
                None,
                gap=1.5,
                margin=3,
            )
        )
        for form in self._forms:
            form.hide()
        team = holding(column(self.team, margin=2.5))
        side = holding(column(scrolling(team, label=tr("Team"))), "side")
        side.setFixedWidth(min(pixels(360), _WIDEST))
        whole = scrolling(inside, label=tr("Inspection"))
        self.setLayout(column(Folding((tr("Inspection"), whole), (tr("Team"), side))))

    def show_inspection(self, inspection: Inspection) -> None:
        """Show what the inspection is made of now."""
        self._header.name(inspection.title)
        dates = span(inspection.fieldwork_start, inspection.fieldwork_end)
        self._header.say(
            tr("{programme}, {area}. Fieldwork {dates}.").format(
                programme=inspection.programme, area=inspection.area, dates=dates
            )
        )
        lines = self._lines()
        self.providers.show_rows(lines)
        self.providers.fit_to_rows()
        self.providers.setVisible(bool(lines))
        self._no_providers.setVisible(not lines)
        self._add_office.setEnabled(bool(lines))
        self.reminder.refresh()
        self.form_panel.refresh()
        self.list_panel.refresh()
        self.team.refresh()

    def take_keyboard(self) -> None:
        """Put the keyboard where importing a list begins."""
        self.importing.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lines(self) -> list[ProviderLine]:
        setup = self._services.inspection
        standings = setup.standings()
        lines: list[ProviderLine] = []
        for provider in setup.providers():
            offices = ", ".join(office.name for office in setup.offices(provider.code))
            own = [one for one in standings if one.provider == provider.code]
            left_out = sum(one.cases for one in own if one.excluded is not None)
            eligible = sum(one.cases for one in own) - left_out
            lines.append(ProviderLine(provider, offices, eligible, left_out))
        return lines

    def _open(self, form: int) -> None:
        for place, shown in enumerate(self._forms):
            if place != form:
                shown.hide()
        if self._forms[form].isHidden():
            self._forms[form].start()
        else:
            self._forms[form].put_away()


_COLUMNS = (
    Column[ProviderLine](tr("Code"), lambda line: line.provider.code, strong=True),
    Column[ProviderLine](tr("Provider"), lambda line: line.provider.name, stretch=True),
    Column[ProviderLine](tr("Offices"), lambda line: line.offices, stretch=True),
    Column[ProviderLine](
        tr("Eligible"), lambda line: f"{line.eligible:,}", lambda line: line.eligible, number=True
    ),
    Column[ProviderLine](
        tr("Left out"), lambda line: f"{line.excluded:,}", lambda line: line.excluded, number=True
    ),
    Column[ProviderLine](
        tr("To draw"),
        lambda line: str(line.provider.sample_size),
        lambda line: line.provider.sample_size,
        number=True,
    ),
)
