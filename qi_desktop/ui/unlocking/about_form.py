"""What this program is before any file is open: version, licences, an update, and the self-test."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from typing_extensions import override

from qi_desktop.ui.about.view import AboutView
from qi_desktop.ui.jobs import Job, Jobs
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.asking import Asking
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.states import Notice
from qi_desktop.ui.widgets.words import heading
from qi_desktop.ui.wording import words_for

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QHideEvent

    from qi_desktop.foundation.progress import Progress


TALL = 440
"""What a face asks for below the name of the program; the screen around it scrolls."""


class AboutForm(Asking):
    """The faces of the program on the first screen; it is the desk they ask things of."""

    def __init__(
        self,
        back: Callable[[], object],
        choose: Callable[..., Path | None],
        watched: Callable[[Job | None, Callable[[], object]], object],
    ) -> None:
        """Show what the program is; ``back`` leads to the recent workspaces, ``watched`` shows a job."""
        super().__init__(lambda: None, back)
        self._choose, self._watched = choose, watched
        self.jobs = Jobs(self._failed, self._watch, self)
        self._told = Notice("good")
        self.view = AboutView(self)
        self.view.setMinimumHeight(pixels(TALL))
        self.setLayout(
            column(
                row(heading(tr("About QI Desktop")), None, Button(tr("Back"), back)),
                self._told,
                self.view,
                gap=1,
            )
        )

    @property
    def told(self) -> str:
        """Return what is said above the faces."""
        return self._told.text

    def start(self) -> None:
        """Put the keyboard where the face that is shown begins."""
        self._told.say("")
        self.view.take_keyboard()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Stop what runs when the form is left."""
        super().hideEvent(event)
        self.jobs.finish()

    # ------------------------------------------------------------------------- the desk of the faces
    def tell(self, text: str, *, undoable: bool = False) -> None:
        """Say something above the faces."""
        del undoable
        self._told.say(text, "good")

    def compute(self, what: str, work: Callable[[Progress], Any], done: Callable[[Any], object]) -> Job:
        """Compute in a thread."""
        self._told.say("")
        return self.jobs.start(what, work, done)

    def choose_file(self, caption: str, kinds: str) -> Path | None:
        """Ask for a file to read."""
        return self._choose(caption, kinds)

    def choose_folder(self, caption: str) -> Path | None:
        """Ask for a folder to write to."""
        return self._choose(caption)

    def _watch(self, job: Job | None) -> None:
        self._watched(job, self.jobs.cancel)

    def _failed(self, error: Exception) -> None:
        self._told.say(words_for(error), "bad")
