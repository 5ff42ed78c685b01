"""Make a new workspace: where it lies and the passphrase that opens it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.asking import Asking
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.new_passphrase import NewPassphrase
from qi_desktop.ui.widgets.states import Notice
from qi_desktop.ui.widgets.words import heading, muted

if TYPE_CHECKING:
    from collections.abc import Callable


class Created(Protocol):
    """Told where to make a workspace, and with what passphrase."""

    def __call__(self, path: Path, passphrase: str, *, joining: bool) -> None:
        """Make a workspace."""
        ...


class CreateForm(Asking):
    """A file, a passphrase, and the passphrase once more."""

    def __init__(
        self, created: Created, back: Callable[[], object], choose: Callable[..., Path | None]
    ) -> None:
        """Ask for a place and a passphrase."""
        super().__init__(self.make, back)
        self._created, self._choose, self._joining = created, choose, False
        self._title, self._about = heading(""), muted("")
        self.place = LineField()
        self._place = FormRow(tr("File"), self.place, tr("Choose a name without anybody's name in it."))
        choose_button = Button(tr("Choose a folder…"), self._choose_place, kind="quiet", picture="folder")
        self.passphrase = NewPassphrase(lambda: (Path(self.place.text()).stem,))
        self.trouble = Notice("bad")
        main = Button(tr("Create"), self.make, kind="main")
        self.setLayout(
            column(
                self._title,
                self._about,
                1,
                self._place,
                row(choose_button, None),
                self.passphrase,
                self.trouble,
                1,
                row(main, Button(tr("Back"), back), None),
                None,
                gap=1,
            )
        )

    def start(self, *, joining: bool) -> None:
        """Ask anew, for an inspection of one's own or to join somebody's."""
        self._joining = joining
        self._title.setText(tr("Join an inspection") if joining else tr("New inspection"))
        self._about.setText(
            tr(
                "Make your own workspace first. On the Exchange page you then hand your card to the lead"
                " and open the pack you get back."
            )
            if joining
            else tr("You become its lead: set it up, import the case list, draw the sample.")
        )
        self.place.setText(str(_free(Path.home(), "fieldwork" if joining else "inspection")))
        self.passphrase.clear()
        self._place.show_error("")
        self.trouble.say("")
        self.place.setFocus()
        self.place.selectAll()

    def show_error(self, words: str) -> None:
        """Say what went wrong."""
        self.trouble.say(words)

    def _choose_place(self) -> None:
        folder = self._choose(tr("Where shall the workspace lie?"))
        if folder is not None:
            self.place.setText(str(folder / Path(self.place.text()).name))

    def make(self) -> None:
        """Make the workspace, if nothing is missing."""
        # From the last to the first, so that the keyboard ends in the first one that is wrong.
        fits = self.passphrase.fits()
        self._place.show_error("" if self.place.text().strip() else tr("Say where the file shall lie."))
        if self.place.text().strip() and fits:
            path = Path(self.place.text().strip())
            path = path if path.suffix else path.with_suffix(".qi")
            self._created(path, self.passphrase.text(), joining=self._joining)


def _free(folder: Path, stem: str) -> Path:
    """Return a name nobody has used yet."""
    number = 1
    while (path := folder / (f"{stem}.qi" if number == 1 else f"{stem}-{number}.qi")).exists():
        number += 1
    return path
