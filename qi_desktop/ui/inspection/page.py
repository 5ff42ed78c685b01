"""The inspection: what it is, whom it inspects, who inspects, and the list the sample is drawn from."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from qi_desktop.ui.inspection.backups.screen import BackupsScreen
from qi_desktop.ui.inspection.dropping import CARDS, LISTS, dropped_card, dropped_list
from qi_desktop.ui.inspection.erasing.screen import ErasingScreen
from qi_desktop.ui.inspection.importing.mapping_screen import MappingScreen
from qi_desktop.ui.inspection.importing.result_screen import ResultScreen
from qi_desktop.ui.inspection.keys.screen import KeysScreen
from qi_desktop.ui.inspection.listed.finding import ALL
from qi_desktop.ui.inspection.listed.list_screen import ListScreen
from qi_desktop.ui.inspection.overview import Overview
from qi_desktop.ui.inspection.pictured_list import newer_list
from qi_desktop.ui.inspection.setup_form import SetupForm
from qi_desktop.ui.language import tr
from qi_desktop.ui.page import Desk, Page
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.states import Notice

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent

    from qi_desktop.inspection.listing.model import ImportReport
    from qi_desktop.services import Services
    from qi_desktop.storage.model import Changed

_Face = TypeVar("_Face", bound=QWidget)


class InspectionPage(Page):
    """Asks for the inspection while there is none, then shows it, its list, or a list being imported."""

    key: ClassVar[str] = "inspection"
    title: ClassVar[str] = tr("Inspection")

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the faces shown first; the others are built once they are needed."""
        super().__init__(services, desk)
        self.setup = SetupForm(services, desk, self.show_keys)
        self.overview = Overview(
            services,
            desk,
            import_list=self.choose_list,
            show_cases=self.show_cases,
            show_keys=self.show_keys,
            show_backups=self.show_backups,
            show_erasing=self.show_erasing,
        )
        self._faces = QStackedWidget()
        for face in (self.setup, self.overview):
            self._faces.addWidget(face)
        self._drop = Notice("waiting")
        self._drop.setParent(self)
        self.setLayout(column(self._faces))
        self.setAcceptDrops(True)

    @cached_property
    def mapping(self) -> MappingScreen:
        """A list on its way in."""
        return self._face(
            MappingScreen(
                self.services,
                self.desk,
                taken=self._show_result,
                given_up=self.show_overview,
                another=self.choose_list,
            )
        )

    @cached_property
    def result(self) -> ResultScreen:
        """What came of a list taken in."""
        return self._face(ResultScreen(self.desk, show_list=self.show_cases, done=self.show_overview))

    @cached_property
    def cases(self) -> ListScreen:
        """The list as it stands."""
        return self._face(ListScreen(self.services, self.desk, done=self.show_overview))

    @cached_property
    def keys(self) -> KeysScreen:
        """This laptop's card, keys and passphrase."""
        return self._face(KeysScreen(self.services, self.desk, done=self.show_overview))

    @cached_property
    def backups(self) -> BackupsScreen:
        """The backups beside this file."""
        return self._face(BackupsScreen(self.services, self.desk, done=self.show_overview))

    @cached_property
    def erasing(self) -> ErasingScreen:
        """What erasing this inspection would take, and the act."""
        return self._face(ErasingScreen(self.services, self.desk, done=self.show_overview))

    def _face(self, face: _Face) -> _Face:
        self._faces.addWidget(face)
        return face

    @override
    def refresh(self, changed: Changed | None = None) -> None:
        inspection = self.services.inspection.inspection()
        shown = self._faces.currentWidget()
        if isinstance(shown, KeysScreen | BackupsScreen | ErasingScreen):
            shown.refresh()
        if inspection is None:
            if not isinstance(shown, KeysScreen):
                self._faces.setCurrentWidget(self.setup)
            return
        if self._faces.currentWidget() is self.setup:
            self._faces.setCurrentWidget(self.overview)
        self.overview.show_inspection(inspection)
        shown = self._faces.currentWidget()
        if "cases" in vars(self):
            self.cases.refresh(changed)
        if isinstance(shown, ResultScreen) and not shown.still_holds(self.services):
            self.show_overview()
        if isinstance(shown, MappingScreen) and (changed is None or changed.touches("office", "provider")):
            shown.refresh()

    @override
    def take_keyboard(self) -> None:
        shown = self._faces.currentWidget()
        if shown is self.setup:
            self.setup.start()
        elif isinstance(shown, MappingScreen | ListScreen | KeysScreen | BackupsScreen | ErasingScreen):
            shown.take_keyboard()
        else:
            super().take_keyboard()

    @override
    def open_subject(self, subject: str) -> None:
        if subject == "keys":
            self.show_keys()
        elif subject == "backups":
            self.show_backups()
        elif subject == "erasing":
            self.show_erasing()

    @override
    def scenes(self, scratch: Path) -> Iterator[str]:
        """Show a decided case, a newer list on its way in, and what came of it; then take all back."""
        cases = self.services.inspection.eligible_cases()
        if not cases:
            return
        ledger, decided = self.services.workspace.ledger, cases[7].id
        self.services.listing.exclude_case(decided, "Known to the lead inspector from earlier work")
        self.show_cases()
        self.cases.table.choose(decided)
        yield "cases"
        ledger.undo()
        self.import_list(newer_list(cases, scratch / f"{cases[0].provider} caseload.csv"))
        yield "import"
        self.mapping.take_in.click()
        yield "imported"
        ledger.undo()
        self.show_overview()
        members = [one.id for one in self.services.inspection.team() if one.sealing_key]
        if members:
            self.overview.team.table.choose(members[-1])
            yield "member"
        self.show_keys()
        yield "keys"
        self.services.backing_up.backup_now()
        self.show_backups()
        yield "backups"
        self.show_erasing()
        yield "erasing"
        self.show_overview()

    # ----------------------------------------------------------------------------------------------- the list
    def choose_list(self) -> None:
        """Ask for a file and show what would come of it."""
        path = self.desk.choose_file(tr("Import a case list"), LISTS)
        if path is not None:
            self.import_list(path)

    def import_list(self, path: Path) -> None:
        """Show what would come of a case list."""
        self._show(self.mapping)
        self.mapping.begin(path)

    def show_cases(self, state: str = ALL) -> None:
        """Show all cases, or those in one state."""
        self._show(self.cases)
        self.cases.open(state)
        self.cases.take_keyboard()

    def show_keys(self) -> None:
        """Show this laptop's card, keys and passphrase, also before there is an inspection."""
        self._show(self.keys)
        self.keys.refresh()
        self.keys.take_keyboard()

    def show_backups(self) -> None:
        """Show the backups beside this file."""
        self._show(self.backups)
        self.backups.refresh()
        self.backups.take_keyboard()

    def show_erasing(self) -> None:
        """Show what erasing this inspection from the laptop would take, and what stays."""
        self._show(self.erasing)
        self.erasing.refresh()
        self.erasing.take_keyboard()

    def show_overview(self) -> None:
        """Go back to the inspection at a glance, or to setting it up."""
        if self.services.inspection.inspection() is None:
            self._show(self.setup)
            self.setup.start()
            return
        self._show(self.overview)
        self.overview.take_keyboard()

    def _show_result(self, report: ImportReport) -> None:
        self._show(self.result)
        self.result.show_report(report)
        if not report.already_imported:
            self.desk.tell(tr("Case list taken in"), undoable=True)

    def _show(self, face: QWidget) -> None:
        self._faces.setCurrentWidget(face)

    # ----------------------------------------------------------------------------------------------- dropping
    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say that a case list or a team card can be dropped here."""
        path = dropped_list(event) or dropped_card(event)
        if path is not None and self._faces.currentWidget() is not self.setup:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            what = tr("read it as a team card") if dropped_card(event) else tr("import it as a case list")
            self._drop.say(tr("Drop {name} here to {what}.").format(name=path.name, what=what))
            self._drop.setGeometry(24, 16, self.width() - 48, 48)
            self._drop.raise_()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Say nothing more."""
        self._drop.say("")

    @override
    def receive(self, paths: list[Path]) -> None:
        """Read the card or import the list that was dropped elsewhere on the window."""
        if self._faces.currentWidget() is self.setup:
            self.desk.tell(tr("Set the inspection up first, then drop the file again"))
        elif paths[0].suffix.casefold() in CARDS:
            self.show_overview()
            self.overview.team.read_card(paths[0])
        else:
            self.import_list(paths[0])

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Import the list, or read the card, that was dropped."""
        self._drop.say("")
        path, card = dropped_list(event), dropped_card(event)
        if path is not None:
            event.acceptProposedAction()
            self.import_list(path)
        elif card is not None:
            event.acceptProposedAction()
            self.show_overview()
            self.overview.team.read_card(card)
