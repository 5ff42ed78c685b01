"""A quiet line that it is time to try a backup, with the way there, and a week's peace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.ui.inspection.backups.words import reminder_words
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.states import Notice

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from qi_desktop.services import Services


class BackupReminder(Notice):
    """Shown once a month, and gone when a backup was tried or somebody says later."""

    def __init__(
        self,
        services: Services,
        show_backups: Callable[[], object],
        places: Callable[[], Sequence[Path]],
    ) -> None:
        """Say nothing yet; ``places`` are the folders chosen for copies."""
        self._way = Button(tr("Try a backup…"), show_backups, kind="quiet")
        super().__init__("waiting", "", self._way, Button(tr("In a week"), self.put_off, kind="quiet"))
        self._services, self._places = services, places

    def refresh(self) -> None:
        """Say it if it is time."""
        reminder = self._services.backing_up.reminder(self._places())
        away = reminder is not None and reminder.unreached is not None
        self._way.setText(tr("See the places…") if away else tr("Try a backup…"))
        self.say(reminder_words(reminder) if reminder else "")

    def put_off(self) -> None:
        """Be quiet for a week."""
        self._services.backing_up.put_off()
        self.say("")
