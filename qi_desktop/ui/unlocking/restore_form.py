"""A backup in the place of a file that no longer opens, or is gone: chosen, looked into, put back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths

from qi_desktop.foundation.errors import UserError
from qi_desktop.inspection.backing_up.service import backup_at, backups_of
from qi_desktop.ui.dates import moment
from qi_desktop.ui.inspection.backups.words import holds, occasion_words, size_words, where_words
from qi_desktop.ui.language import tr
from qi_desktop.ui.unlocking.backup_names import is_backup, workspace_of
from qi_desktop.ui.widgets.asking import Asking
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import Choice, LineField
from qi_desktop.ui.widgets.flow import FlowLayout
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.passphrase import PassphraseRow
from qi_desktop.ui.widgets.states import Notice
from qi_desktop.ui.widgets.words import heading, muted
from qi_desktop.ui.wording import words_for

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qi_desktop.storage.model import Backup, BackupPreview
    from qi_desktop.ui.unlocking.doors import Doors


class RestoreForm(Asking):
    """Which backup, its passphrase, and where it goes."""

    def __init__(
        self,
        doors: Doors,
        back: Callable[[], object],
        choose: Callable[..., Path | None],
        places: Callable[[], Sequence[Path]],
    ) -> None:
        """``places`` are the folders in which copies of backups are kept besides."""
        super().__init__(self.put_back, back)
        self._doors, self._choose, self._places = doors, choose, places
        self._backups: list[Backup] = []
        self._about = muted("")
        self.which = Choice([], narrow=True)
        self.passphrase = PassphraseRow(
            tr("Passphrase"), tr("The one the file had when the backup was made.")
        )
        self.place = LineField()
        hint = tr("A file that stands there is kept beside it under another name.")
        self._place_row = FormRow(tr("Where it goes"), self.place, hint)
        self.look = Button(tr("Look into it"), self.look_into, picture="eye")
        self.main = Button(tr("Put it back and open it"), self.put_back, kind="main")
        self.outcome = Notice("good")
        self.which.activated.connect(self._forget)
        self._lay_out(back)

    def _lay_out(self, back: Callable[[], object]) -> None:
        other = Button(tr("Choose another backup…"), self._choose_other, kind="quiet", picture="folder")
        self.setLayout(
            column(
                heading(tr("Put a backup back")),
                self._about,
                FormRow(tr("Backup"), self.which),
                FlowLayout.of(other),
                self.passphrase,
                self._place_row,
                self.outcome,
                FlowLayout.of(self.main, self.look, Button(tr("Back"), back)),
                None,
                gap=1,
            )
        )

    def start(self, path: Path, passphrase: str) -> None:
        """Ask anew: for a file that does not open, or for a backup that was chosen itself."""
        chosen = backup_at(path) if is_backup(path) else None
        target = workspace_of(path, _usual()) if chosen else path
        found = backups_of(target, self._places())
        self._backups = [*([chosen] if chosen and chosen not in found else []), *found]
        self._list(chosen)
        self.place.setText(str(target))
        self._place_row.show_error("")
        self.passphrase.clear()
        self.passphrase.field.setText(passphrase)
        self.outcome.say("")
        words = tr("{file} is put back as it was when the backup was made. Work done since is not in it.")
        if not self._backups:
            words = tr("No backup of {file} was found beside it or in the places for backups. Choose one.")
        self._about.setText(words.format(file=target.name))
        (self.which if passphrase else self.passphrase.field).setFocus()

    def look_into(self) -> None:
        """Show what the chosen backup holds."""
        backup = self._ready()
        if backup is not None:
            self._doors.look_into(backup, self.passphrase.text(), self._tell)

    def put_back(self) -> None:
        """Put the chosen backup in its place and open it."""
        backup, place = self._ready(), Path(self.place.text().strip())
        fits = place.is_absolute() and place.parent.is_dir()
        self._place_row.show_error("" if fits else tr("There is no such folder."))
        if backup is not None and fits:
            self._doors.put_back(place.with_suffix(".qi"), backup, self.passphrase.text(), self._tell)

    def _forget(self, _row: int) -> None:
        """What was told is of another backup."""
        self.outcome.say("")

    def _ready(self) -> Backup | None:
        self.passphrase.show_error("" if self.passphrase.text() else tr("This is needed."))
        if not self.passphrase.text():
            return None
        return next((one for one in self._backups if str(one.path) == self.which.value()), None)

    def _tell(self, found: BackupPreview | Exception) -> None:
        if isinstance(found, UserError):
            wrong = type(found).__name__ == "WrongPassphrase"
            self.passphrase.show_error(words_for(found) if wrong else "")
            self.outcome.say("" if wrong else words_for(found), "bad")
        elif isinstance(found, Exception):
            raise found
        else:
            self.outcome.say(holds(found), "good")

    def _list(self, chosen: Backup | None) -> None:
        self.which.offer([(str(one.path), _named(one)) for one in self._backups])
        self.which.choose(str(chosen.path) if chosen else "")
        for part in (self.look, self.main):
            part.setEnabled(bool(self._backups))

    def _choose_other(self) -> None:
        path = self._choose(tr("Choose a backup"), tr("Backups (*.qi)"))
        if path is not None:
            self.start(path, self.passphrase.text())


def _named(backup: Backup) -> str:
    return tr("{moment}, {occasion}; {size}, {where}").format(
        moment=moment(backup.made_at),
        occasion=occasion_words(backup.occasion),
        size=size_words(backup.size),
        where=where_words(backup),
    )


def _usual() -> Path:
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents) if documents and Path(documents).is_dir() else Path.home()
