"""What every page is given and what it promises; pages know the desk, never one another."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Protocol, TypeVar

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from qi_desktop.foundation.progress import Progress
    from qi_desktop.reporting.erasing.model import Certificate
    from qi_desktop.services import Services
    from qi_desktop.storage.model import Changed
    from qi_desktop.ui.jobs import Job

T = TypeVar("T")


class Habits(Protocol):
    """What a person chose on this laptop and pages go by."""

    def form_language(self) -> str:
        """Return the code of the language forms are shown in first, blank for their own."""
        ...

    def dictionary(self) -> str:
        """Return the code of the dictionary notes are looked at with, blank for none."""
        ...

    def left_as(self, what: str) -> str:
        """Return how a part of a page was left last, such as folded; blank at first."""
        ...

    def leave_as(self, what: str, how: str) -> None:
        """Note how a part of a page is left, so that it comes back so."""
        ...


class Desk(Protocol):
    """What a page may ask of the window around it."""

    @property
    def preferences(self) -> Habits:
        """Return what a person chose on this laptop."""
        ...

    def tell(self, text: str, *, undoable: bool = False) -> None:
        """Show a message at the foot of the window, with Undo if what was done can be undone."""
        ...

    def show_error(self, error: Exception) -> None:
        """Show what went wrong, in the words for it; a bug goes to the crash report."""
        ...

    def attempt(self, act: Callable[[], T], done: str = "", *, undoable: bool = True) -> T | None:
        """Carry out an act; tell ``done`` when it worked, or what went wrong, then returning None."""
        ...

    def work(
        self, what: str, act: Callable[[Services, Progress], T], done: Callable[[T], object]
    ) -> Job | None:
        """Carry out a long act that writes, in a thread with services of its own; cancel keeps nothing."""
        ...

    def compute(self, what: str, work: Callable[[Progress], T], done: Callable[[T], object]) -> Job:
        """Compute in a thread on plain data, with progress and cancel shown; never touches the workspace."""
        ...

    def read(
        self,
        what: str,
        act: Callable[[Services, Progress], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object] | None = None,
    ) -> Job:
        """Read in a thread with services of its own, while the person goes on working; writes nothing."""
        ...

    def saved(self) -> None:
        """Note that what was typed is on disk."""
        ...

    def open_page(self, key: str, subject: str = "") -> None:
        """Go to another page by its key, and there to the record named."""
        ...

    def capture(self) -> None:
        """Catch words without leaving the page."""
        ...

    def open_help(self, topic: str) -> None:
        """Show a topic of the help beside the page."""
        ...

    def lock(self) -> None:
        """Save what was typed, close the file and ask for its passphrase again."""
        ...

    def close_for_good(self, begun: Certificate) -> None:
        """Close the file, erase it, and show on the first screen what came of it."""
        ...

    def choose_file(self, caption: str, kinds: str) -> Path | None:
        """Ask for a file to read; ``kinds`` as in ``Spreadsheets (*.xlsx *.csv)``."""
        ...

    def choose_files(self, caption: str, kinds: str) -> list[Path]:
        """Ask for files to read, one or several."""
        ...

    def choose_new_file(self, caption: str, name: str, kinds: str) -> Path | None:
        """Ask where to write a file, proposing a name for it."""
        ...

    def choose_folder(self, caption: str) -> Path | None:
        """Ask for a folder to write to."""
        ...

    def backup_places(self) -> tuple[Path, ...]:
        """Return the folders that were chosen for copies of the backups."""
        ...


class Page(QWidget):
    """One stage of the inspection on the screen."""

    key: ClassVar[str] = ""
    title: ClassVar[str] = ""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Keep what the page works with; a subclass builds its widgets after this."""
        super().__init__()
        self.setObjectName("page")
        self.setAccessibleName(self.title)
        self.services, self.desk = services, desk

    def refresh(self, changed: Changed | None = None) -> None:
        """Read again what is shown; ``changed`` says what changed, None means everything."""
        del changed

    @property
    def is_whole(self) -> bool:
        """Tell whether the page shows all it has to show, and builds no further."""
        return True

    def open_subject(self, subject: str) -> None:
        """Show the record named, as when another page or the search leads here."""
        del subject

    def at_hand(self) -> tuple[str, str]:
        """Return what words caught now are about: its kind (session, sampled_case) and its id, or nothing."""
        return "", ""

    def keyboard_at(self) -> str:
        """Return the record to come back to with ``open_subject`` when the page is built anew."""
        return self.at_hand()[1]

    def scenes(self, scratch: Path) -> Iterator[str]:
        """Show, one after another, further faces of the page worth a picture, each under its name.

        Drawn from a copy of a workspace; ``scratch`` is a folder for files that a scene needs.
        """
        del scratch
        yield from ()

    def take_back(self) -> bool:
        """Take back what was done here last and is kept on this laptop, not in the file.

        False where there is nothing of that kind: then what was done last in the file is taken back.
        """
        return False

    def bring_again(self) -> bool:
        """Do again what ``take_back`` took back; False where there is nothing."""
        return False

    def receive(self, paths: list[Path]) -> None:
        """Take files that somebody dropped on the window; most pages have no use for them."""
        del paths

    def take_keyboard(self) -> None:
        """Put the keyboard where work begins, when the page is opened."""
        self.setFocus()

    def leave(self) -> None:
        """Turn typed text into changes, before another page is shown or the window locks."""
