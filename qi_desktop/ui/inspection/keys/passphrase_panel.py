"""Another passphrase for this file, given by whoever knows the one in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.foundation.errors import UserError
from qi_desktop.inspection.recovery.model import OldPassphraseWrong
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.asking import Asking
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.new_passphrase import NewPassphrase
from qi_desktop.ui.widgets.passphrase import PassphraseRow
from qi_desktop.ui.widgets.states import Notice
from qi_desktop.ui.widgets.words import muted
from qi_desktop.ui.wording import words_for

if TYPE_CHECKING:
    from qi_desktop.foundation.progress import Progress
    from qi_desktop.services import Services
    from qi_desktop.storage.model import Prepared
    from qi_desktop.ui.page import Desk


class PassphrasePanel(Asking):
    """The passphrase in use, the new one, and the new one once more."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Ask for nothing yet."""
        super().__init__(self.change, self.clear)
        self._services, self._desk = services, desk
        self.old = PassphraseRow(tr("Passphrase in use"), "")
        self.passphrase = NewPassphrase(lambda: (services.workspace.path.stem,))
        self.trouble = Notice("bad")
        self.button = Button(tr("Change the passphrase"), self.change)
        about = muted(
            tr(
                "The whole file is written anew under the new passphrase, checked, and only then takes"
                " the place"
                " of the old one. Backups beside it, which open with the old passphrase, make way for a fresh"
                " one. Copies elsewhere keep the passphrase they were made under."
            )
        )
        self.setLayout(
            column(
                SectionHeading(tr("Passphrase")),
                about,
                self.old,
                self.passphrase,
                self.trouble,
                row(self.button, None),
                gap=1.5,
            )
        )

    def refresh(self) -> None:
        """Offer the change where the file can be written."""
        self.setEnabled(not self._services.workspace.read_only)

    def clear(self) -> None:
        """Forget what was typed."""
        for part in (self.old, self.passphrase):
            part.clear()
        self.trouble.say("")

    def change(self) -> None:
        """Change the passphrase, if nothing is missing; the file is written anew in the background."""
        self.trouble.say("")
        old, new = self.old.text(), self.passphrase.text()
        fits = self.passphrase.fits()
        self.old.show_error("" if old else tr("Type the passphrase you opened the file with."))
        if not old or not fits:
            return
        known = self._services.workspace.version()

        def prepare(services: Services, progress: Progress) -> Prepared | OldPassphraseWrong:
            try:
                return services.recovery.prepare_passphrase(old, new, progress)
            except OldPassphraseWrong as error:
                return error

        def done(prepared: Prepared | OldPassphraseWrong) -> None:
            if isinstance(prepared, OldPassphraseWrong):
                self.old.show_error(words_for(prepared))
                self.old.field.selectAll()
            else:
                self._use(prepared, old, new, same=known == self._services.workspace.version())

        self._desk.work(tr("Writing the file under its new passphrase"), prepare, done)

    def _use(self, prepared: Prepared, old: str, new: str, *, same: bool) -> None:
        """Let the new file take its place; what was written meanwhile is taken along."""
        recovery = self._services.recovery
        try:
            ready = prepared if same else recovery.prepare_passphrase(old, new)
            replaced = recovery.use_passphrase(ready)
        except UserError as error:
            self.trouble.say(words_for(error))
            return
        self.clear()
        backups = (
            tr(" {replaced} backups made way for a fresh one.").format(replaced=replaced) if replaced else ""
        )
        self._desk.tell(tr("The passphrase is changed.{backups}").format(backups=backups))
