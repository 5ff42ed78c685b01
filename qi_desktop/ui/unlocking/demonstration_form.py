"""Where the demonstration is built, or opened again when it is there already."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths

from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.asking import Asking
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.states import Notice
from qi_desktop.ui.widgets.words import heading, muted

if TYPE_CHECKING:
    from collections.abc import Callable

FOLDER = "qi-desktop-demonstration"
LEAD, PASSPHRASE = "lead.qi", "passphrase.txt"


def passphrase_beside(workspace: Path) -> Path | None:
    """Return the file that tells the passphrase, where a workspace belongs to a demonstration."""
    beside = workspace.with_name(PASSPHRASE)
    return beside if workspace.name == LEAD and beside.is_file() else None


class DemonstrationForm(Asking):
    """A folder, and what is built in it."""

    def __init__(
        self,
        build: Callable[[Path], object],
        opened: Callable[[Path, str], object],
        back: Callable[[], object],
        choose: Callable[..., Path | None],
    ) -> None:
        """``build`` makes the demonstration in a folder and opens it, ``opened`` opens one that is there."""
        super().__init__(self.go, back)
        self._build_it, self._opened, self._choose = build, opened, choose
        self.folder = LineField()
        self._row = FormRow(tr("Folder"), self.folder, tr("A folder of its own, made if it is not there."))
        self.main = Button(tr("Build and open it"), self.go, kind="main")
        self.anew = Button(
            tr("Build it anew"), self.build, description=tr("The one that is there moves aside")
        )
        self._there = muted(tr("It was built there before. Built anew, the earlier one moves aside."))
        self.trouble = Notice("bad")
        self.folder.textChanged.connect(self._look)
        self._lay_out(back)

    def _lay_out(self, back: Callable[[], object]) -> None:
        self.setLayout(
            column(
                heading(tr("The demonstration")),
                muted(
                    tr(
                        "A whole inspection of two weeks: ten laptops, 46 answered forms, 21 sessions,"
                        " bundles, findings and the report. Everybody in it is invented. Building it takes"
                        " up to a minute and can be stopped. Afterwards delete the folder when you like."
                    )
                ),
                self._row,
                row(
                    Button(tr("Choose a folder…"), self._choose_folder, kind="quiet", picture="folder"), None
                ),
                self._there,
                self.trouble,
                row(self.main, self.anew, Button(tr("Back"), back), None),
                None,
                gap=1,
            )
        )

    def start(self) -> None:
        """Offer a folder among the person's documents."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        parent = Path(documents) if documents and Path(documents).is_dir() else Path.home()
        self.folder.setText(str(parent / FOLDER))
        self._row.show_error("")
        self.trouble.say("")
        self._look()
        self.main.setFocus()

    def show_error(self, words: str) -> None:
        """Say what went wrong, or that it was stopped."""
        self.trouble.say(words)
        self._look()

    def go(self) -> None:
        """Open the one that is there, or build it."""
        beside = passphrase_beside(self._lead())
        if beside is None or not self._lead().is_file():
            self.build()
        else:
            self._opened(self._lead(), beside.read_text("utf-8").strip())

    def build(self) -> None:
        """Build it, if it is said where."""
        self.trouble.say("")
        place = self.folder.text().strip()
        self._row.show_error("" if place else tr("Say where it shall lie."))
        if place:
            self._build_it(Path(place))

    def _lead(self) -> Path:
        return Path(self.folder.text().strip()) / LEAD

    def _look(self, _text: str = "") -> None:
        there = self._lead().is_file() and passphrase_beside(self._lead()) is not None
        self.main.setText(tr("Open it") if there else tr("Build and open it"))
        self.anew.setVisible(there)
        self._there.setVisible(there)

    def _choose_folder(self) -> None:
        folder = self._choose(tr("Where shall the demonstration lie?"))
        if folder is not None:
            self.folder.setText(str(folder if (folder / LEAD).is_file() else folder / FOLDER))
