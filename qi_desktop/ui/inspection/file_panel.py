"""This laptop's own file: whether it is sound, and everything out of it in open formats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.storage.getting_out import bring_out
from qi_desktop.ui.getting_out import free_folder, got_out_in_words
from qi_desktop.ui.inspection.copy_panel import CopyPanel
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.flow import FlowLayout
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.states import Notice
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.services import Services
    from qi_desktop.storage.model import Verification
    from qi_desktop.ui.page import Desk

SHOWN = 3
"""So many problems are told here; the command verify tells all."""


_LEAD = tr(
    "All that is typed here is kept encrypted in one file. It can be checked at any time, and everything in"
    " it can be had in formats that any program reads."
)


class FilePanel(QWidget):
    """Checks the file and gets everything out of it, while the work goes on."""

    def __init__(
        self,
        services: Services,
        desk: Desk,
        show_backups: Callable[[], object],
        show_erasing: Callable[[], object],
    ) -> None:
        """Build the acts and the place for what came of them; the callables lead to other faces."""
        super().__init__()
        self._services, self._desk = services, desk
        self.check = Button(
            tr("Check this file"),
            self._check,
            kind="quiet",
            picture="good",
            description=tr("Every page, chain and row"),
        )
        self.bring_out = Button(tr("Get everything out…"), self._bring_out, kind="quiet", picture="folder")
        self.outcome = Notice("good")
        self.copied = CopyPanel(services, desk, self.outcome)
        self.put_back = Button(tr("Put back from a copy?…"), self.copied.ask, kind="quiet")
        self.put_back.setEnabled(not services.workspace.read_only)
        self.backups = Button(tr("Backups…"), show_backups, kind="quiet", picture="saved")
        self.erase = Button(tr("Erase this inspection…"), show_erasing, kind="quiet", picture="close")
        self.erase.setEnabled(not services.workspace.read_only)
        acts = FlowLayout.of(self.check, self.backups, self.bring_out, self.put_back, self.erase)
        self.setLayout(
            column(
                SectionHeading(tr("This file")),
                muted(_LEAD),
                acts,
                self.copied,
                self.outcome,
                gap=1,
            )
        )

    def _check(self) -> None:
        self._desk.read(
            tr("Checking the file"),
            lambda services, progress: services.workspace.verify(progress),
            lambda found: self.outcome.say(*checked_in_words(found)),
        )

    def _bring_out(self) -> None:
        folder = self._desk.choose_folder(tr("Where to write everything, no longer encrypted"))
        if folder is None:
            return
        database = self._services.workspace.database
        path, key, place = (
            database.path,
            database.key,
            free_folder(folder, f"{database.path.stem}-everything"),
        )
        self._desk.compute(
            tr("Getting everything out"),
            lambda progress: bring_out(path, key, place, progress),
            lambda found: self.outcome.say(*got_out_in_words(found, place)),
        )


def checked_in_words(found: Verification) -> tuple[str, str]:
    """Return what a check found, and in which state that is."""
    if found.problems:
        told = ". ".join(found.problems[:SHOWN])
        beyond = len(found.problems) - SHOWN
        more = tr(", and {beyond} more").format(beyond=beyond) if beyond > 0 else ""
        words = tr(
            "Something in this file is not as it was written: {told}{more}. Nothing was changed. {next}"
        ).format(told=told, more=more, next=_NEXT)
        return words, "bad"
    laptops = (
        tr("this laptop") if found.laptops <= 1 else tr("{laptops} laptops").format(laptops=found.laptops)
    )
    gaps = (
        tr(" {gaps} stretches of others' changes have not come yet.").format(gaps=found.gaps)
        if found.gaps
        else ""
    )
    elsewhere = (
        tr(" {elsewhere} attached files are on other laptops.").format(elsewhere=found.elsewhere)
        if found.elsewhere
        else ""
    )
    words = tr(
        "This file is sound: {changes:,} changes of {laptops}, each page, chain and row as written."
    ).format(changes=found.changes, laptops=laptops)
    return f"{words}{gaps}{elsewhere}", "good"


_NEXT = tr("Get everything out now, then put the latest sound backup back under Backups.")
