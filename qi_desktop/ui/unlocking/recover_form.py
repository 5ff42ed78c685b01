"""The way back into a workspace whose passphrase is lost: the printed key, an envelope, a new passphrase.

The envelope is a small file, or lies in the workspace of the lead or of the central team.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.asking import Asking
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.new_passphrase import NewPassphrase
from qi_desktop.ui.widgets.passphrase import PassphraseRow
from qi_desktop.ui.widgets.states import Notice
from qi_desktop.ui.widgets.words import heading, muted

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Protocol

    class Recovered(Protocol):
        """Told what to open, with which key, and the passphrase it shall have."""

        def __call__(self, path: Path, secret: str, envelope: Path, passphrase: str, theirs: str) -> None:
            """Open a workspace whose passphrase is lost; ``theirs`` opens the workspace it is found in."""
            ...


ENVELOPES = tr("Envelopes and workspaces (*.qienvelope *.qi);;All files (*)")
WORKSPACE = ".qi"


class RecoverForm(Asking):
    """Four things, and the workspace opens under a new passphrase."""

    def __init__(
        self, recovered: Recovered, back: Callable[[], object], choose: Callable[..., Path | None]
    ) -> None:
        """Ask for the key, the envelope and a new passphrase; ``choose`` asks for a file."""
        super().__init__(self.recover, back)
        self._recovered, self._choose = recovered, choose
        self._path = Path()
        self._about = muted("")
        self.key = LineField(placeholder=tr("AGE-SE CRET-K EY-1…"))
        self._key_row = FormRow(
            tr("Recovery key"),
            self.key,
            tr("From the printed sheet, typed or scanned; spaces do not matter."),
        )
        self.envelope = LineField()
        self._envelope_row = FormRow(
            tr("Envelope"),
            self.envelope,
            tr("A small file that the lead saves under Keys and passphrase, or the lead's own workspace."),
        )
        self.theirs = PassphraseRow(
            tr("Passphrase of that workspace"), tr("It is only read, and stays as it is.")
        )
        self.envelope.textChanged.connect(self._ask_for_theirs)
        self.passphrase = NewPassphrase(lambda: (self._path.stem,))
        self.trouble = Notice("bad")
        self._build(back)

    def _build(self, back: Callable[[], object]) -> None:
        choose = Button(tr("Choose the envelope…"), self._choose_envelope, kind="quiet", picture="folder")
        main = Button(tr("Open under the new passphrase"), self.recover, kind="main")
        self.setLayout(
            column(
                heading(tr("Forgotten the passphrase?")),
                self._about,
                self._key_row,
                self._envelope_row,
                row(choose, None),
                self.theirs,
                self.passphrase,
                self.trouble,
                row(main, Button(tr("Back"), back), None),
                None,
                gap=1,
            )
        )

    def start(self, path: Path) -> None:
        """Ask anew, for one workspace."""
        self._path = path
        self._about.setText(
            tr(
                "{name} stays as it is until all is right. Nobody can open it without the recovery key."
            ).format(name=path.name)
        )
        for field in (self.key, self.envelope):
            field.clear()
        for part in (self.theirs, self.passphrase):
            part.clear()
        self._ask_for_theirs()
        for asked in (self._key_row, self._envelope_row):
            asked.show_error("")
        self.trouble.say("")
        self.key.setFocus()

    def show_error(self, words: str, error: Exception | None = None) -> None:
        """Say what went wrong, at the other workspace's passphrase if it was that one."""
        wrong = type(error).__name__ == "WrongPassphrase" and self._in_a_workspace()
        self.theirs.show_error(words if wrong else "")
        self.trouble.say("" if wrong else words)

    def _in_a_workspace(self) -> bool:
        return Path(self.envelope.text().strip()).suffix == WORKSPACE

    def _ask_for_theirs(self, _text: str = "") -> None:
        self.theirs.setVisible(self._in_a_workspace())

    def _choose_envelope(self) -> None:
        path = self._choose(tr("Choose the envelope"), ENVELOPES)
        if path is not None:
            self.envelope.setText(str(path))

    def recover(self) -> None:
        """Open the workspace, if nothing is missing."""
        self.trouble.say("")
        key, envelope = self.key.text().strip(), self.envelope.text().strip()
        # From the last to the first, so that the keyboard ends in the first one that is wrong.
        fits = self.passphrase.fits()
        theirs = self.theirs.text() if self._in_a_workspace() else ""
        opens = bool(theirs) or not self._in_a_workspace()
        self.theirs.show_error("" if opens else tr("This is needed."))
        self._envelope_row.show_error("" if envelope else tr("This is needed."))
        self._key_row.show_error("" if key else tr("This is needed."))
        if key and envelope and opens and fits:
            self._recovered(self._path, key, Path(envelope), self.passphrase.text(), theirs)
