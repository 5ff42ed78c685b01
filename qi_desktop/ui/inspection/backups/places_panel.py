"""Where else copies of the backups are kept: each place with how it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.inspection.backing_up.model import BackupPlace
from qi_desktop.ui.inspection.backups.words import copied_words, place_words
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.table import Column, Table
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

SETTING = "backup_places"
"""The setting that names the places."""


class PlacesPanel(QWidget):
    """The places chosen for copies, with the way to choose others."""

    def __init__(self, services: Services, desk: Desk, copied: Callable[[], object]) -> None:
        """Build the list; ``copied`` is told when copies were put there, or could not be."""
        super().__init__()
        self._services, self._desk, self._copied = services, desk, copied
        self.choose = Button(
            tr("Choose places…"), lambda: desk.open_page("settings", SETTING), kind="quiet", picture="folder"
        )
        self.copy = Button(
            tr("Copy there now"),
            self._copy,
            kind="quiet",
            picture="saved",
            description=tr("Also to a place that was emptied"),
        )
        self._none = muted(
            tr(
                "None chosen yet. The folder beside the file does not help where the laptop is lost or its"
                " disk breaks: choose a folder on a stick or another drive, and every backup is copied there"
                " too, encrypted as it is."
            )
        )
        self.table: Table[BackupPlace] = Table(
            tr("Other places"), _COLUMNS, key=lambda one: str(one.folder), lines=3
        )
        self.setLayout(
            column(SectionHeading(tr("Other places"), self.copy, self.choose), self._none, self.table, gap=1)
        )

    def refresh(self) -> None:
        """Look at the places, in the background: a drive may take its time to say that it is not there."""
        folders = self._desk.backup_places()
        self._none.setVisible(not folders)
        self.table.setVisible(bool(folders))
        self.copy.setVisible(bool(folders) and not self._services.workspace.read_only)
        if folders:
            self._desk.read(
                tr("Looking at the places of backups"),
                lambda services, _progress: services.backing_up.places(folders),
                self.show_places,
            )

    def show_places(self, places: list[BackupPlace]) -> None:
        """Show how the places stand."""
        self.table.show_rows(places)
        self.table.fit_to_rows(at_most=5)

    def _copy(self) -> None:
        folders = self._desk.backup_places()
        self._desk.read(
            tr("Copying the newest backup"),
            lambda services, progress: services.backing_up.copy_to(folders, progress, anew=True),
            self._done,
        )

    def _done(self, places: list[BackupPlace]) -> None:
        self._services.workspace.backup_trouble = next((one.trouble for one in places if one.trouble), None)
        self._desk.tell(copied_words(places))
        self._copied()


_COLUMNS = (
    Column[BackupPlace](tr("Place"), lambda one: str(one.folder), strong=True, stretch=True),
    Column[BackupPlace](
        tr("How it stands"),
        lambda one: place_words(one)[0],
        stretch=True,
        status=lambda one: place_words(one)[1],
    ),
)
