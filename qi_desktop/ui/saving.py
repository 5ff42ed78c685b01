"""What the bar says of saving: when something last came to the disk, or that nothing does at present."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.ui.wording import words_for

if TYPE_CHECKING:
    from qi_desktop.foundation.errors import UserError
    from qi_desktop.services import Services
    from qi_desktop.ui.top_bar import TopBar


class Saving:
    """Watches all that is written here, drafts and changes alike."""

    def __init__(self, services: Services, bar: TopBar) -> None:
        """Tell the bar of what is written to this file from now on."""
        workspace = services.workspace
        self._workspace, self._bar = workspace, bar
        self._version = workspace.version()
        workspace.watch_writing(self._written)

    def saved(self) -> None:
        """Note that something is on disk."""
        self._bar.show_saved(self._workspace.clock.now())

    def rest(self, *, on: bool) -> None:
        """While somebody else writes nothing is known; afterwards it is saved if anything was written."""
        before, self._version = self._version, self._workspace.version()
        if not on and self._version != before:
            self.saved()

    def _written(self, trouble: UserError | None) -> None:
        if trouble is not None:
            self._bar.show_unsaved(words_for(trouble))
        elif self._bar.is_unsaved:
            self.saved()
