"""Works out what a list comes to, again whenever a choice changes; only the newest answer is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.ui.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.inspection.listing.model import Choices, Preview
    from qi_desktop.inspection.listing.spreadsheet import SourceFile
    from qi_desktop.ui.jobs import Job
    from qi_desktop.ui.page import Desk


class Previewing:
    """At most one preview at a time; an older one is stopped when a newer one is wanted."""

    def __init__(
        self, desk: Desk, shown: Callable[[Preview], object], failed: Callable[[Exception], object]
    ) -> None:
        """Hand previews to ``shown`` and troubles to ``failed``."""
        self._desk, self._shown, self._failed = desk, shown, failed
        self._wanted: tuple[SourceFile, Choices] | None = None
        self._job: Job | None = None

    @property
    def is_working(self) -> bool:
        """Tell whether what is shown is older than what was chosen."""
        return self._job is not None

    def ask(self, source: SourceFile, choices: Choices) -> None:
        """Work out what a list comes to under these choices."""
        self._wanted = (source, choices)
        if self._job is None:
            self._start()
        else:
            self._job.progress.cancel()

    def stop(self) -> None:
        """Want nothing any more."""
        self._wanted = None
        if self._job is not None:
            self._job.progress.cancel()

    def _start(self) -> None:
        if self._wanted is None:
            return
        (source, choices), self._wanted = self._wanted, None
        self._job = self._desk.read(
            tr("Working out what the list comes to"),
            lambda services, progress: services.listing.preview(source, choices, progress),
            self._done,
            self._broke_off,
        )

    def _done(self, preview: Preview) -> None:
        self._job = None
        if self._wanted is None:
            self._shown(preview)
        self._start()

    def _broke_off(self, error: Exception) -> None:
        self._job = None
        newer = self._wanted is not None
        self._start()
        if not newer:
            self._failed(error)
