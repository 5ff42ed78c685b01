"""What the form may ask of the authors' window: to say things, and to carry out acts."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from qi_desktop.foundation.errors import UserError
from qi_desktop.ui.wording import words_for

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from qi_desktop.foundation.progress import Progress
    from qi_desktop.reporting.erasing.model import Certificate
    from qi_desktop.services import Services
    from qi_desktop.ui.jobs import Job

T = TypeVar("T")


class AsWritten:
    """Chooses nothing: authors see their form as they wrote it."""

    def form_language(self) -> str:
        """Return the form's own language."""
        return ""

    def dictionary(self) -> str:
        """Return no dictionary."""
        return ""

    def left_as(self, what: str) -> str:
        """Everything begins anew."""
        del what
        return ""

    def leave_as(self, what: str, how: str) -> None:
        """Nothing is remembered."""


class AuthorsDesk:
    """The small desk of a window with one invented case: no other pages, no long work, no help panel."""

    def __init__(
        self,
        say: Callable[[str], object],
        complain: Callable[[str], object],
        new_file: Callable[[str, str, str], Path | None],
    ) -> None:
        """Say and complain in the window."""
        self.preferences = AsWritten()
        self._say, self._complain, self._new_file = say, complain, new_file

    def tell(self, text: str, *, undoable: bool = False) -> None:
        """Show a message."""
        del undoable
        self._say(text)

    def show_error(self, error: Exception) -> None:
        """Show what went wrong."""
        self._complain(words_for(error))

    def attempt(self, act: Callable[[], T], done: str = "", *, undoable: bool = True) -> T | None:
        """Carry out an act, and tell that it worked or what went wrong."""
        try:
            result = act()
        except UserError as error:
            self.show_error(error)
            return None
        self._complain("")
        if done:
            self.tell(done, undoable=undoable)
        return result

    def saved(self) -> None:
        """Nothing here is saved for longer than the window stands."""

    def open_page(self, key: str, subject: str = "") -> None:
        """There are no other pages here."""

    def capture(self) -> None:
        """There is no inbox here."""

    def open_help(self, topic: str) -> None:
        """There is no help panel here; the help for authors is a page of the program."""

    def lock(self) -> None:
        """There is no file here that could be locked."""

    def close_for_good(self, begun: Certificate) -> None:
        """There is no file here that could be erased."""

    def choose_file(self, caption: str, kinds: str) -> Path | None:
        """Nothing is read here but the form itself."""
        del caption, kinds

    def choose_files(self, caption: str, kinds: str) -> list[Path]:
        """Nothing is read here but the form itself."""
        del caption, kinds
        return []

    def choose_folder(self, caption: str) -> Path | None:
        """Nothing is written here but the printable form."""
        del caption

    def backup_places(self) -> tuple[Path, ...]:
        """There is no file here of which copies could be kept."""
        return ()

    def choose_new_file(self, caption: str, name: str, kinds: str) -> Path | None:
        """Ask where to write the printable form."""
        return self._new_file(caption, name, kinds)

    def work(
        self, what: str, act: Callable[[Services, Progress], T], done: Callable[[T], object]
    ) -> Job | None:
        """Nothing here takes long."""
        del what, act, done

    def compute(self, what: str, work: Callable[[Progress], T], done: Callable[[T], object]) -> Job:
        """Nothing here is computed beside the window."""
        raise NotImplementedError

    def read(
        self,
        what: str,
        act: Callable[[Services, Progress], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object] | None = None,
    ) -> Job:
        """Nothing here is read beside the window."""
        raise NotImplementedError
