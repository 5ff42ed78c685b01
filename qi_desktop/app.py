"""The only place that wires things: open the file, build the services, show the window."""

from __future__ import annotations

import sys
from importlib import import_module
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from qi_desktop.foundation.paths import resource, settings_folder
from qi_desktop.ui import crash
from qi_desktop.ui.language import join, tr
from qi_desktop.ui.main_window import NAME, MainWindow
from qi_desktop.ui.remembered import Remembered
from qi_desktop.ui.settings.declared import CLEAR_AFTER, LOCK_AFTER
from qi_desktop.ui.settings.dressing import Dressing
from qi_desktop.ui.settings.preferences import Preferences
from qi_desktop.ui.unlocking.clipboard_care import ClipboardCare
from qi_desktop.ui.unlocking.idle_watch import IdleWatch

if TYPE_CHECKING:
    from pathlib import Path

    from qi_desktop.foundation.progress import Progress
    from qi_desktop.reporting.erasing.model import Certificate
    from qi_desktop.storage.model import Backup
    from qi_desktop.storage.workspace import Workspace
    from qi_desktop.ui.jobs import Job, Jobs
    from qi_desktop.ui.safekeeping import Safekeeping
    from qi_desktop.ui.unlocking.doors import Seen, Told

SOON_NEEDED = ("sqlite_utils", "pydantic", "qi_desktop.services", "qi_desktop.ui.workspace")
"""Imported by a thread while the person types the passphrase."""

AFTER_FIRST_PAINT_MS = 250
"""Importing earlier would take its time from drawing the first window."""


BROUGHT = frozenset({".qibundle", ".qipack", ".qicard", ".qihandover"})
"""Files that are taken into a workspace; opened from a folder, they wait until one is open."""


class Program:
    """One running window and the workspace that is open in it, if any."""

    def __init__(self, remembered: Remembered | None = None) -> None:
        """Build the window and dress the application."""
        self.remembered = remembered or Remembered()
        self.workspace: Workspace | None = None
        self._left_at: tuple[Path, str, str] | None = None
        self._safekeeping: Safekeeping | None = None
        self._jobs: Jobs | None = None
        self._brought: Path | None = None
        self.window = MainWindow(self.remembered, self.close)
        self.window.dressing.wear()
        self.window.rebuilt.connect(self._keep_safe)
        self.window.erasing.connect(self.erase)
        self.clipboard = ClipboardCare(self._seconds, self.window)
        self.idle = IdleWatch(self._minutes, self._warn, self.lock_away, self.window)

    def begin(self, workspace: Path | None = None) -> None:
        """Show the first screen, offering the workspace named; any other file waits for one to be opened."""
        screen = self.window.show_unlock(self)
        if workspace is not None and workspace.suffix.casefold() in BROUGHT:
            self._brought = workspace
            workspace = next(iter(self.remembered.recent()), None)
        if workspace is not None:
            screen.open_form.offer(workspace)

    # ---------------------------------------------------------------------------------------------- doors
    def open(self, path: Path, passphrase: str, *, read_only: bool = False) -> None:
        """Open a workspace and show it."""
        from qi_desktop.storage.workspace import Workspace

        self._show(Workspace.open(path, passphrase, read_only=read_only))

    def create(self, path: Path, passphrase: str, *, joining: bool) -> None:
        """Make a new workspace and show where to begin in it."""
        from qi_desktop.storage.workspace import Workspace

        self._show(Workspace.create(path, passphrase), "exchange" if joining else "inspection")

    def recover(self, path: Path, secret: str, envelope: Path, passphrase: str, theirs: str = "") -> None:
        """Give a workspace whose passphrase is lost a new one by the recovery key, and show it."""
        from qi_desktop.inspection.recovery.service import held_by, recover, sealed_in

        envelopes = held_by(envelope, theirs) if theirs else sealed_in(envelope)
        recover(path, secret, envelopes, passphrase)
        self.open(path, passphrase)

    def bring_out(self, path: Path, passphrase: str, folder: Path, told: Told) -> None:
        """Write all that can be read of a file into a new folder, while the first screen stays."""
        from qi_desktop.storage.getting_out import bring_out, fitting_key
        from qi_desktop.ui.getting_out import free_folder
        from qi_desktop.ui.jobs import Jobs

        place = free_folder(folder, f"{path.stem}-everything")
        self._jobs = Jobs(self._failed, self._show_job)
        self._jobs.start(
            "Getting out what can be read",
            lambda progress: bring_out(path, fitting_key(path, passphrase), place, progress),
            lambda found: told(found, place),
            lambda error: told(error, place),
        )

    def look_into(self, backup: Backup, passphrase: str, told: Seen) -> None:
        """Look into a backup that is put back from the first screen."""
        from qi_desktop.inspection.backing_up.service import look_into
        from qi_desktop.ui.jobs import Jobs

        self._jobs = Jobs(self._failed, self._show_job)
        self._jobs.start(
            tr("Looking into the backup"), lambda _progress: look_into(backup, passphrase), told, told
        )

    def put_back(self, place: Path, backup: Backup, passphrase: str, told: Seen) -> None:
        """Put a backup in the place of a file that does not open, or is gone, and open it."""
        from qi_desktop.inspection.backing_up.service import put_back
        from qi_desktop.ui.jobs import Jobs

        self._jobs = Jobs(self._failed, self._show_job)
        self._jobs.start(
            tr("Putting the backup back"),
            lambda progress: put_back(place, backup, passphrase, progress),
            lambda _: self.open(place, passphrase),
            told,
        )

    def show_demonstration(self, folder: Path) -> None:
        """Build the demonstration in a folder, then open the lead's workspace of it."""
        from qi_desktop.ui.jobs import Jobs

        self._jobs = Jobs(self._failed, self._show_job)
        self._jobs.start(
            "Building the demonstration", lambda progress: _demonstration(folder, progress), self._open_made
        )

    def erase(self, begun: Certificate) -> None:
        """Close the workspace, erase its file while the first screen looks on, and say what came of it."""
        from qi_desktop.ui.jobs import Jobs

        if self.workspace is None or self.window.view is None:
            return
        erasing, path = self.window.view.services.erasing, self.workspace.path
        self.close()
        self.remembered.forget(path)
        self.begin()
        self._jobs = Jobs(self._failed, self._show_last_job)
        self._jobs.start(
            "Erasing the file",
            lambda progress: erasing.finish_closed(begun, progress),
            lambda done: self.window.unlock and self.window.unlock.show_erased(path.name, done),
        )

    # ------------------------------------------------------------------------------------------ in between
    def listen(self) -> None:
        """Lock from now on also when the laptop says that it sleeps or is locked."""
        from qi_desktop.ui.unlocking.laptop_signals import LaptopSignals

        LaptopSignals(self.idle.lock, self.window)

    def lock(self) -> None:
        """Close the workspace and ask for its passphrase again; whoever types it comes back to the page."""
        path = self.workspace.path if self.workspace else None
        if path is not None and self.window.view is not None:
            page = self.window.view.current_page()
            self._left_at = (path, page.key, page.keyboard_at())
        self.close()
        self.begin(path)

    def lock_away(self, why: str) -> None:
        """Lock because nobody is there, and say so; while a thread writes, it waits to be asked again."""
        if self.window.view is None or self.window.view.writing:
            return
        self.lock()
        if self.window.unlock is not None:
            self.window.unlock.open_form.tell(why)

    def close(self) -> None:
        """Save what was typed, let go of the workspace and of what was copied from it."""
        self.clipboard.clear()
        if self._jobs is not None:
            self._jobs.finish()
            self._jobs = None
        if self._safekeeping is not None:
            self._safekeeping.rest()
            self._safekeeping = None
        # A field saves its text when it loses the keyboard; no field may outlive the file.
        self.window.put_away()
        if self.workspace is not None:
            self.workspace.close()
            self.workspace = None

    def keep_drafts(self) -> None:
        """Save what was typed, whatever else went wrong."""
        if self.window.view is not None:
            self.window.view.leave()

    def _show(self, workspace: Workspace, page: str = "inspection") -> None:
        from qi_desktop.services import services_of
        from qi_desktop.storage.model import OlderCopy

        self.workspace = workspace
        self.remembered.remember(workspace.path)
        left_at, self._left_at = self._left_at, None
        back = left_at is not None and left_at[0] == workspace.path
        self.window.show_workspace(
            services_of(workspace), self.lock, left_at[1] if back and left_at else page
        )
        if self.window.view is not None and back and left_at and left_at[2]:
            self.window.view.open_page(left_at[1], left_at[2])
        if self.window.view is not None and workspace.older_copy:
            self.window.view.show_error(OlderCopy(workspace.path.name))
        self._keep_safe()
        self._take_brought()

    def _keep_safe(self) -> None:
        """Back up now and then what is shown."""
        from qi_desktop.ui.safekeeping import Safekeeping

        if self.window.view is not None and self.workspace is not None and not self.workspace.read_only:
            view = self.window.view
            self._safekeeping = Safekeeping(self.workspace, view.jobs, view.tell, view.backup_places)

    def _take_brought(self) -> None:
        from qi_desktop.ui.commands.landing import landing_of

        brought, self._brought = self._brought, None
        landing = landing_of([brought] if brought else [])
        if brought is not None and landing is not None and self.window.view is not None:
            self.window.view.open_page(landing.page)
            self.window.view.current_page().receive([brought])

    def _minutes(self) -> int:
        return int(self.window.preferences.chosen(LOCK_AFTER))

    def _seconds(self) -> int:
        return int(self.window.preferences.chosen(CLEAR_AFTER))

    def _warn(self, words: str) -> None:
        if self.window.view is not None:
            self.window.view.tell(words)

    def _show_job(self, job: Job | None) -> None:
        if self.window.unlock is not None and self._jobs is not None:
            self.window.unlock.show_job(job, self._jobs.cancel)

    def _show_last_job(self, job: Job | None) -> None:
        """Show work that cannot be stopped any more."""
        if self.window.unlock is not None:
            self.window.unlock.show_job(job, None)

    def _open_made(self, made: tuple[Path, str]) -> None:
        self.open(*made)

    def _failed(self, error: Exception) -> None:
        from qi_desktop.ui.wording import words_for

        self.window.show_words(words_for(error))


def run(workspace: Path | None = None, passphrase: str | None = None) -> int:
    """Open the window and stay until it is closed; a passphrase at hand opens the workspace at once."""
    application = _dressed()
    program = Program()
    crash.install(program.keep_drafts, program.window.show_words, settings_folder() / "reports")
    program.begin(workspace)
    if workspace is not None and passphrase is not None:
        program.open(workspace, passphrase)
    program.window.stand()
    QTimer.singleShot(AFTER_FIRST_PAINT_MS, _import_soon)
    QTimer.singleShot(AFTER_FIRST_PAINT_MS, program.listen)
    return application.exec()


def opens(workspace: Path, passphrase: str, settings: Path) -> bool:
    """Open the window on a workspace, paint it and close it; tells whether it could be painted."""
    application = _dressed()
    program = Program(Remembered(settings))
    program.open(workspace, passphrase)
    program.window.show()
    application.processEvents()
    picture = program.window.grab().toImage()
    painted = len({picture.pixelColor(x, 60).rgb() for x in range(picture.width())}) > 1
    shown = program.window.view is not None
    program.close()
    program.window.close()
    # With the window goes what watches it, before anything else of the process is asked to end.
    program.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return painted and shown


def preview(form: Path) -> int:
    """Let the author of a form try it out in a window of its own, until that is closed."""
    from qi_desktop.ui.authoring.window import AuthorsWindow

    application = _dressed()
    preferences = Preferences(Remembered())
    Dressing(preferences, lambda: None, preferences).wear()
    window = AuthorsWindow(form)
    crash.install(window.keep, window.show_words, settings_folder() / "reports")
    window.show()
    return application.exec()


def _dressed() -> QApplication:
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName(NAME)
    application.setStyle("Fusion")
    join(application)
    application.setWindowIcon(QIcon(str(resource("icons", "program.svg"))))
    return application


def _import_soon() -> None:
    Thread(target=lambda: [import_module(name) for name in SOON_NEEDED], name="imports", daemon=True).start()


def _demonstration(folder: Path, progress: Progress) -> tuple[Path, str]:
    from qi_desktop.demonstration.journey import run

    run(folder, progress)
    return folder / "lead.qi", (folder / "passphrase.txt").read_text("utf-8").strip()
