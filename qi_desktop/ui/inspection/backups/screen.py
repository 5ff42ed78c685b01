"""Backups: a list, what the chosen one holds and lacks, trying it, putting it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.storage.model import Backup
from qi_desktop.ui.dates import moment
from qi_desktop.ui.inspection.backups.places_panel import PlacesPanel
from qi_desktop.ui.inspection.backups.restore_panel import RestorePanel
from qi_desktop.ui.inspection.backups.words import (
    choosing_words,
    holds,
    lacks,
    made_words,
    occasion_words,
    size_words,
    tried,
    where_words,
)
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.flow import FlowLayout
from qi_desktop.ui.widgets.heading import PageHeader
from qi_desktop.ui.widgets.layout import column, scrolling
from qi_desktop.ui.widgets.states import Notice
from qi_desktop.ui.widgets.table import Column, Table
from qi_desktop.ui.widgets.words import hairline, heading, muted, reading
from qi_desktop.ui.wording import words_for

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from qi_desktop.foundation.progress import Progress
    from qi_desktop.inspection.backing_up.model import BackupPlace
    from qi_desktop.services import Services
    from qi_desktop.storage.model import BackupPreview, BackupTest
    from qi_desktop.ui.page import Desk

_LEAD = tr(
    "One is made on the first opening of a day, before bundles come in, and every twenty minutes of work."
    " The newest ten stay, and one for each of the last seven days and four weeks in which you worked. They"
    " lie in the folder beside this file: they help against slips and damage, not where the laptop is lost."
)


class BackupsScreen(QWidget):
    """The copies that lie beside this file."""

    def __init__(self, services: Services, desk: Desk, *, done: Callable[[], object]) -> None:
        """Build the list and the place for what the chosen one holds; ``done`` goes back."""
        super().__init__()
        self._services, self._desk = services, desk
        self._seen: BackupPreview | None = None
        self.back_up = Button(tr("Back up now"), self._back_up, kind="main", picture="saved")
        self.table: Table[Backup] = Table(
            tr("Backups"), _COLUMNS, key=lambda one: str(one.path), chosen=lambda _: self.look()
        )
        self.try_it = Button(
            tr("Try this backup"),
            self._try,
            picture="check",
            description=tr("Put it back into a temporary file"),
        )
        self.put_back = Button(tr("Put this backup back…"), self._ask, kind="quiet", picture="history")
        self.outcome, self.lacking, self.trouble = Notice("good"), Notice("good"), Notice("caution")
        self.places = PlacesPanel(services, desk, self.refresh)
        self._elsewhere: list[Backup] = []
        self._none, self._which, self._holding = muted(""), heading(""), reading("")
        self.restoring = RestorePanel(self._restore)
        self._lay_out(PageHeader(tr("Backups"), _LEAD, Button(tr("Back"), done, key="Esc"), self.back_up))

    def _lay_out(self, header: PageHeader) -> None:
        acts = FlowLayout.of(self.try_it, self.put_back)
        self.details = QWidget()
        self.details.setLayout(
            column(self._which, hairline(), self._holding, self.lacking, acts, self.restoring, gap=1.5)
        )
        inside = QWidget()
        inside.setLayout(
            column(
                header,
                self.trouble,
                self.outcome,
                self._none,
                self.table,
                self.details,
                1,
                self.places,
                None,
                gap=2,
                margin=3,
            )
        )
        self.setLayout(column(scrolling(inside, label=tr("Backups"))))

    def refresh(self) -> None:
        """Show which backups there are now; the newest is chosen first."""
        self._show_all()
        trouble = self._services.workspace.backup_trouble
        self.trouble.say(words_for(trouble) if trouble else "")
        self.places.refresh()
        folders = self._desk.backup_places()
        if folders:
            self._desk.read(
                tr("Looking at the places of backups"),
                lambda services, _progress: services.backing_up.copies_elsewhere(folders),
                self._show_elsewhere,
            )

    def _show_elsewhere(self, copies: list[Backup]) -> None:
        if copies != self._elsewhere:
            self._elsewhere = copies
            self._show_all()

    def _show_all(self) -> None:
        found = [*self._services.backing_up.backups(), *self._elsewhere]
        can_write = not self._services.workspace.read_only
        self.table.show_rows(found)
        self.table.fit_to_rows(at_most=8)
        for part, shown in ((self.table, bool(found)), (self.details, bool(found))):
            part.setVisible(shown)
        self._none.setText(
            "" if found else tr("There is no backup of this file yet. Make the first one now.")
        )
        self._none.setVisible(not found)
        self.back_up.setEnabled(can_write)
        self.put_back.setEnabled(can_write)
        if found and self.table.chosen() is None:
            self.table.choose(str(found[0].path))

    def take_keyboard(self) -> None:
        """Put the keyboard into the list, or where the first backup is made."""
        (self.table if self.table.records.rows else self.back_up).setFocus()

    def _back_up(self) -> None:
        folders = self._desk.backup_places()
        self._desk.read(
            tr("Backing up"),
            lambda services, progress: _made(services, folders, progress),
            self._backed_up,
        )

    def _backed_up(self, made: tuple[Backup, list[BackupPlace]]) -> None:
        backup, places = made
        self._services.workspace.backup_trouble = next((one.trouble for one in places if one.trouble), None)
        self.refresh()
        self.table.choose(str(backup.path))
        self._desk.tell(made_words(places))

    def look(self) -> None:
        """Read what the chosen backup holds, in the background: a large one takes a moment."""
        self._seen = None
        self.restoring.hide()
        chosen = self.table.chosen()
        if chosen is None:
            return
        self._which.setText(choosing_words(chosen))
        self._holding.setText(tr("Looking into it…"))
        self.lacking.say("")
        self._desk.read(
            tr("Looking into the backup"),
            lambda services, _progress: services.backing_up.preview(chosen),
            self._show,
            lambda error: self._unreadable(chosen, error),
        )

    def _show(self, found: BackupPreview) -> None:
        if self.table.chosen() == found.backup:
            self._seen = found
            self._holding.setText(holds(found))
            self.lacking.say(*lacks(found))

    def _unreadable(self, backup: Backup, error: Exception) -> None:
        if self.table.chosen() == backup:
            self._holding.setText(tr("It could not be looked into."))
        self._desk.show_error(error)

    def _try(self) -> None:
        chosen = self.table.chosen()
        if chosen is not None:
            self._desk.read(
                tr("Trying the backup"),
                lambda services, progress: services.backing_up.try_backup(chosen, progress, remember=False),
                self._tried,
            )

    def _tried(self, found: BackupTest) -> None:
        self._services.backing_up.remember_tried(found)
        self.outcome.say(*tried(found))

    def _ask(self) -> None:
        if self._seen is not None:
            lost, _ = lacks(self._seen)
            self.restoring.ask(choosing_words(self._seen.backup), lost)

    def _restore(self) -> None:
        seen = self._seen
        if seen is not None:
            self._desk.work(
                tr("Putting the backup back"),
                lambda services, progress: services.backing_up.prepare(seen.backup, progress),
                self._put_in_place,
            )

    def _put_in_place(self, prepared: Path) -> None:
        if self._desk.attempt(lambda: self._services.backing_up.put_in_place(prepared), undoable=False):
            # All that the window knows of the file is of the one replaced: it is opened anew.
            self._desk.lock()


def _made(
    services: Services, folders: Sequence[Path], progress: Progress
) -> tuple[Backup, list[BackupPlace]]:
    made = services.backing_up.backup_now(progress)
    return made, services.backing_up.copy_to(folders, progress)


_COLUMNS = (
    Column[Backup](tr("Made"), lambda one: moment(one.made_at), lambda one: one.made_at, strong=True),
    Column[Backup](tr("Occasion"), lambda one: occasion_words(one.occasion), stretch=True),
    Column[Backup](tr("Where"), where_words, spare=1),
    Column[Backup](tr("Size"), lambda one: size_words(one.size), lambda one: one.size, number=True),
)
