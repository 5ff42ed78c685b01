"""All that can be read of a file that no longer opens, written into a folder in open formats."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.asking import Asking
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.passphrase import PassphraseRow
from qi_desktop.ui.widgets.states import Notice
from qi_desktop.ui.widgets.words import heading, muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.ui.getting_out import GotOut
    from qi_desktop.ui.unlocking.doors import Told

    class BringOut(Protocol):
        """Told of which file to write all that can be read, and where."""

        def __call__(self, path: Path, passphrase: str, folder: Path, told: Told) -> None:
            """Begin; ``told`` hears what came of it."""
            ...


class BringOutForm(Asking):
    """A passphrase and a folder; the file itself stays as it is."""

    def __init__(
        self, bring_out: BringOut, back: Callable[[], object], choose: Callable[..., Path | None]
    ) -> None:
        """Ask for the passphrase and the place; ``choose`` asks for a folder."""
        super().__init__(self.bring_out, back)
        self._bring_out, self._choose = bring_out, choose
        self._path, self._place = Path(), Path()
        self._about = muted("")
        self.passphrase = PassphraseRow(
            tr("Passphrase"), tr("The one the file had; without it nothing can be read.")
        )
        self.folder = LineField()
        self._folder_row = FormRow(
            tr("Folder"), self.folder, tr("A new folder is made in it. Nothing in that is encrypted.")
        )
        self.main = Button(tr("Get it out"), self.bring_out, kind="main")
        self.outcome = Notice("good")
        self._show = Button(tr("Open the folder"), self._open_folder, picture="folder")
        self._show.hide()
        self.setLayout(
            column(
                heading(tr("Get out what can be read")),
                self._about,
                self.passphrase,
                self._folder_row,
                row(
                    Button(tr("Choose a folder…"), self._choose_folder, kind="quiet", picture="folder"), None
                ),
                self.outcome,
                row(self._show, None),
                row(self.main, Button(tr("Back"), back), None),
                None,
                gap=1,
            )
        )

    def start(self, path: Path, passphrase: str) -> None:
        """Ask anew, for one file; what was typed for it stands here too."""
        self._path = path
        self._about.setText(
            tr(
                "Every table of {name} goes into files that any program reads, with the history and the"
                " attached files. What cannot be read is named. The file itself stays as it is."
            ).format(name=path.name)
        )
        self.passphrase.clear()
        self.passphrase.field.setText(passphrase)
        self.folder.setText(str(path.parent))
        self._folder_row.show_error("")
        self.outcome.say("")
        self._show.hide()
        (self.folder if passphrase else self.passphrase.field).setFocus()

    def bring_out(self) -> None:
        """Begin, if nothing is missing."""
        folder = Path(self.folder.text().strip())
        self.outcome.say("")
        there = bool(self.folder.text().strip()) and folder.is_dir()
        writable = there and os.access(folder, os.W_OK)
        why = tr("Nothing can be written there.") if there else tr("There is no such folder.")
        self._folder_row.show_error("" if writable else why)
        self.passphrase.show_error("" if self.passphrase.text() else tr("This is needed."))
        if writable and self.passphrase.text():
            self.main.setEnabled(False)
            self._bring_out(self._path, self.passphrase.text(), folder, self._tell)

    def _tell(self, found: GotOut | Exception, place: Path) -> None:
        from qi_desktop.ui.getting_out import got_out_in_words
        from qi_desktop.ui.wording import words_for

        self.main.setEnabled(True)
        self._place = place
        self._show.setVisible(not isinstance(found, Exception))
        if not isinstance(found, Exception):
            self.outcome.say(*got_out_in_words(found, place))
            self._show.setFocus()
        elif type(found).__name__ == "WrongPassphrase":
            self.passphrase.show_error(words_for(found))
        else:
            self.outcome.say(words_for(found), "bad")

    def _choose_folder(self) -> None:
        folder = self._choose(tr("Where shall everything be written, no longer encrypted?"))
        if folder is not None:
            self.folder.setText(str(folder))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._place)))
