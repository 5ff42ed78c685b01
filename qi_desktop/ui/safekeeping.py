"""A backup of the open workspace now and then, made beside the work and never in its way."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from qi_desktop.foundation.errors import UserError
from qi_desktop.foundation.progress import Cancelled, Progress
from qi_desktop.inspection.backing_up.model import BackupPlace
from qi_desktop.storage.model import Changed
from qi_desktop.storage.workspace import Workspace
from qi_desktop.ui.jobs import Jobs
from qi_desktop.ui.language import tr
from qi_desktop.ui.wording import words_for

EVERY = timedelta(minutes=20)
"""How much work at most stands in no backup; what stands in the workspace itself is never at stake."""
_LOOK_EVERY_MS = 60_000
_AFTER_OPENING_MS = 1500
"""The first page is painted by then."""


class Safekeeping(QObject):
    """Backs up on the first opening of a day, and every twenty minutes in which something changed."""

    def __init__(
        self,
        workspace: Workspace,
        jobs: Jobs,
        tell: Callable[[str], object],
        places: Callable[[], Sequence[Path]] = tuple,
    ) -> None:
        """Watch what changes from now on; ``tell`` says in passing why a backup could not be made.

        ``places`` are the folders to which each is copied besides.
        """
        super().__init__(jobs)
        self._workspace, self._jobs, self._tell, self._places = workspace, jobs, tell, places
        self._last: datetime = workspace.clock.now()
        self._changed = False
        self._told = ""
        workspace.ledger.subscribe(self._note)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self._opening = QTimer(self)
        self._opening.setSingleShot(True)
        self._opening.timeout.connect(self.begin_day)
        self._opening.start(_AFTER_OPENING_MS)

    def begin_day(self) -> None:
        """Make the backup of the day, if there is none yet; a job that runs already goes first."""
        if self._jobs.running:
            self._opening.start(_AFTER_OPENING_MS)
        else:
            self._start(Workspace.daily_backup)

    def look(self) -> bool:
        """Start a backup if one is due and nothing else runs; tells whether it did."""
        now = self._workspace.clock.now()
        if not self._changed or now - self._last < EVERY or self._jobs.running:
            return False
        self._last, self._changed = now, False
        self._start(lambda own, progress: own.timed_backup("timed", progress))
        return True

    def rest(self) -> None:
        """Stop watching, before the workspace is closed."""
        self._timer.stop()
        self._opening.stop()

    def _start(self, back_up: Callable[[Workspace, Progress], object]) -> None:
        places = tuple(self._places())
        self._jobs.start(
            tr("Backing up"),
            lambda progress: _backed_up(self._workspace, back_up, places, progress),
            self._made,
            self._failed,
            quiet=True,
        )

    def _made(self, places: list[BackupPlace]) -> None:
        self._workspace.backup_trouble = next((one.trouble for one in places if one.trouble), None)
        self._say(self._workspace.backup_trouble)

    def _failed(self, error: Exception) -> None:
        """Say it, and try again with the next twenty minutes of work."""
        if not isinstance(error, UserError):
            raise error
        self._changed = True
        if not isinstance(error, Cancelled):
            self._workspace.backup_trouble = error
            self._say(error)

    def _say(self, trouble: UserError | None) -> None:
        """Say each trouble once, until there is none or another."""
        words = words_for(trouble) if trouble else ""
        if words and words != self._told:
            self._tell(words)
        self._told = words

    def _note(self, changed: Changed) -> None:
        self._changed = self._changed or bool(changed.records)


def _backed_up(
    workspace: Workspace,
    back_up: Callable[[Workspace, Progress], object],
    places: Sequence[Path],
    progress: Progress,
) -> list[BackupPlace]:
    """Back up on a connection of its own, and copy the newest backup to where copies are kept."""
    from qi_desktop.inspection.backing_up.service import BackupService

    progress.report(0, 1)
    with workspace.second_connection() as own:
        back_up(own, progress)
        return BackupService(own).copy_to(places, progress)
