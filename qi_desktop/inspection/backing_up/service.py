"""What a person does with the backups of the workspace: looks into them, tries one, puts one back."""

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from qi_desktop.foundation.clock import SystemClock
from qi_desktop.foundation.progress import Progress
from qi_desktop.inspection.backing_up.model import BackupMissing, BackupPlace, PlaceState, Reminder
from qi_desktop.storage import backup_contents, backup_places, backups, restoring
from qi_desktop.storage.backup_rule import WITHDRAWN, told_by
from qi_desktop.storage.model import Backup, BackupNotMade, BackupPreview, BackupTest
from qi_desktop.storage.workspace import Workspace, file_key_of

EVERY = timedelta(days=30)
"""How long a successful try of a backup is relied upon."""
FIRST = timedelta(days=7)
"""How old the oldest backup is when somebody is reminded for the first time."""
PUT_OFF = timedelta(days=7)
UNREACHED = timedelta(days=14)
"""How long a place may go without a copy of newer backups before somebody is reminded of it."""
_TRIED, _LATER = "backup_tried", "backup_try_put_off"
_USED = "backup_places_used"
"""The places this file was copied to, each with the moment of the last copy."""


class BackupService:
    """Keeps, previews, tries and restores the backups beside a workspace."""

    def __init__(self, workspace: Workspace) -> None:
        """Look after the backups of this workspace."""
        self._workspace = workspace

    def backups(self) -> list[Backup]:
        """Return the timed backups and the files that a restored one replaced, the newest first."""
        path = self._workspace.path
        found = backups.timed_backups(path) + backups.replaced_files(path)
        return sorted(found, key=lambda one: one.made_at, reverse=True)

    def backup_now(self, progress: Progress | None = None) -> Backup:
        """Make a backup because somebody asked for one."""
        return self._named(self._workspace.timed_backup("by-hand", progress))

    def preview(self, backup: Backup) -> BackupPreview:
        """Tell what a backup holds and what of this file it lacks."""
        self._required(backup)
        return backup_contents.preview(backup, self._workspace.database)

    def try_backup(
        self, backup: Backup, progress: Progress | None = None, *, remember: bool = True
    ) -> BackupTest:
        """Put a backup back into a temporary encrypted file, check all of it, take it away again."""
        self._required(backup)
        database, clock = self._workspace.database, self._workspace.clock
        found = backup_contents.put_back_for_trial(backup, database, clock, progress)
        if remember:
            self.remember_tried(found)
        return found

    def remember_tried(self, found: BackupTest) -> None:
        """Keep in mind that a backup was tried and found sound, where this file can be written."""
        if not found.checked.problems and not self._workspace.read_only:
            self._workspace.keep_setting(_TRIED, self._workspace.clock.now().isoformat())

    def prepare(self, backup: Backup, progress: Progress | None = None) -> Path:
        """Copy a backup beside this file, ready to take its place; the file itself stays as it is."""
        self._required(backup)
        told = progress or Progress()
        told.report(0, backup.size, "copying the backup")
        return restoring.prepare(self._workspace.database, backup.path, self._workspace.clock, told)

    def put_in_place(self, prepared: Path) -> Path:
        """Put a prepared backup in this file's place; returns where the replaced one went.

        Open the file anew afterwards.
        """
        return restoring.put_in_place(self._workspace.database, prepared, self._workspace.clock)

    def restore(self, backup: Backup) -> Path:
        """Put a backup in this file's place, all at once."""
        return self.put_in_place(self.prepare(backup))

    def copies_elsewhere(self, folders: Iterable[Path]) -> list[Backup]:
        """Return the copies in other places that do not lie beside the file too, the newest first."""
        beside = {one.path.name for one in self.backups()}
        found = {
            copy.path.name: copy
            for folder in folders
            for copy in backup_places.copies_in(self._folder_at(folder))
            if copy.path.name not in beside
        }
        return sorted(found.values(), key=lambda one: one.made_at, reverse=True)

    def places(self, folders: Iterable[Path]) -> list[BackupPlace]:
        """Return how each of these places stands; looking at one that is slow takes its time."""
        used = self._used()
        return [self._place(folder, used.get(str(folder))) for folder in folders]

    def copy_to(
        self, folders: Iterable[Path], progress: Progress | None = None, *, anew: bool = False
    ) -> list[BackupPlace]:
        """Copy the newest backup to each place that is there; what goes wrong with one is told, and no more.

        A place that was emptied is left alone, for it may be another stick, unless it is begun ``anew``.
        """
        newest = next(iter(backups.timed_backups(self._workspace.path)), None)
        return [self._copied(one, newest, progress or Progress(), anew=anew) for one in self.places(folders)]

    def places_used(self) -> list[Path]:
        """Return the folders of this file's copies in all places it was ever copied to."""
        return [self._folder_at(Path(one)) for one in self._used()]

    def _copied(
        self, place: BackupPlace, newest: Backup | None, progress: Progress, *, anew: bool
    ) -> BackupPlace:
        ready = {PlaceState.THERE, PlaceState.NEW, *((PlaceState.EMPTIED,) if anew else ())}
        if newest is None or place.state not in ready:
            return place
        folder, withdrawn = self._folder_at(place.folder), self._workspace.setting(WITHDRAWN)
        try:
            fresh = backup_places.bring(newest.path, folder, progress)
        except BackupNotMade as error:
            return replace(place, state=PlaceState.FAILED, trouble=error)
        here = {one.path.name for one in self.backups()}
        backup_places.let_go(fresh, datetime.fromisoformat(withdrawn) if withdrawn else None, here)
        at = self._workspace.clock.now().isoformat()
        self._workspace.keep_setting(_USED, json.dumps({**self._used(), str(place.folder): at}))
        return self._place(place.folder, at)

    def _place(self, folder: Path, copied_at: str | None) -> BackupPlace:
        copies = len(backup_places.copies_in(self._folder_at(folder)))
        if not folder.is_dir():
            state = PlaceState.MISSING
        elif copies:
            state = PlaceState.THERE
        else:
            state = PlaceState.EMPTIED if copied_at else PlaceState.NEW
        return BackupPlace(folder, state, datetime.fromisoformat(copied_at) if copied_at else None, copies)

    def _used(self) -> dict[str, str]:
        return json.loads(self._workspace.setting(_USED) or "{}")

    def _folder_at(self, place: Path) -> Path:
        return backup_places.folder_at(place, self._workspace)

    def last_tried(self) -> datetime | None:
        """Return when a backup was last tried and found sound."""
        told = self._workspace.setting(_TRIED)
        return datetime.fromisoformat(told) if told else None

    def reminder(self, folders: Iterable[Path] = ()) -> Reminder | None:
        """Return what to remind of: to try a backup once a month, or a place that none reached for long.

        ``folders`` are the places chosen now; nobody looks whether they are there.
        """
        now, put_off = self._workspace.clock.now(), self._workspace.setting(_LATER)
        if self._workspace.read_only or (put_off and now < datetime.fromisoformat(put_off)):
            return None
        tried, found = self.last_tried(), self.backups()
        if tried is None:
            due = backups.oldest_age(self._workspace.path, now) >= FIRST
        else:
            due = now - tried >= EVERY and bool(found)
        if due:
            return Reminder(tried)
        unreached = self._unreached(folders, found, now)
        return Reminder(tried, unreached) if unreached else None

    def _unreached(self, folders: Iterable[Path], found: list[Backup], now: datetime) -> BackupPlace | None:
        used = self._used()
        for folder in folders:
            copied = datetime.fromisoformat(at) if (at := used.get(str(folder))) else None
            if copied and now - copied >= UNREACHED and found and found[0].made_at > copied:
                return BackupPlace(folder, PlaceState.MISSING, copied)
        return None

    def put_off(self) -> None:
        """Be reminded in a week."""
        self._workspace.keep_setting(_LATER, (self._workspace.clock.now() + PUT_OFF).isoformat())

    def _named(self, path: Path) -> Backup:
        return next(one for one in self.backups() if one.path == path)

    def _required(self, backup: Backup) -> None:
        if not backup.path.is_file():
            raise BackupMissing(backup.path.name)


def backups_of(workspace: Path, folders: Iterable[Path] = ()) -> list[Backup]:
    """Return the backups there are of a file that does not open, beside it and in other places."""
    if workspace.parent.is_dir():
        found = backups.timed_backups(workspace) + backups.replaced_files(workspace)
    else:
        found = []
    names = {one.path.name for one in found}
    for folder in folders:
        for each in backup_places.folders_of(folder, workspace):
            fresh = [one for one in backup_places.copies_in(each) if one.path.name not in names]
            names |= {one.path.name for one in fresh}
            found += fresh
    return sorted(found, key=lambda one: one.made_at, reverse=True)


def backup_at(path: Path) -> Backup | None:
    """Return the backup that a file is by its name, None for any other file."""
    told = told_by(path.name)
    return Backup(path, *told, path.stat().st_size) if told and path.is_file() else None


def look_into(backup: Backup, passphrase: str) -> BackupPreview:
    """Tell what a backup holds that is put back from outside; the file it is of may be gone."""
    return backup_contents.held(backup, file_key_of(backup.path, passphrase))


def put_back(workspace: Path, backup: Backup, passphrase: str, progress: Progress | None = None) -> None:
    """Put a backup where a workspace was that nobody has open; a file that stands there is kept beside it."""
    if not backup.path.is_file():
        raise BackupMissing(backup.path.name)
    key = file_key_of(backup.path, passphrase)
    restoring.restore(workspace, backup.path, key, SystemClock(), progress)
