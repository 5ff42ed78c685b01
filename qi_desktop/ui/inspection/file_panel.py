"""This laptop's own file: whether it is sound, and everything out of it in open formats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.storage.getting_out import bring_out
from qi_desktop.ui.getting_out import free_folder, got_out_in_words
from qi_desktop.ui.inspection.copy_panel import CopyPanel
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


class FilePanel(QWidget):
    """Checks the file and gets everything out of it, while the work goes on."""

    def __init__(self, services: Services, desk: Desk, show_backups: Callable[[], object]) -> None:
        """Build the acts and the place for what came of them; ``show_backups`` leads to the backups."""
        super().__init__()
        self._services, self._desk = services, desk
        self.check = Button(
            "Check this file",
            self._check,
            kind="quiet",
            picture="good",
            description="Every page, chain and row",
        )
        self.bring_out = Button("Get everything out…", self._bring_out, kind="quiet", picture="folder")
        self.outcome = Notice("good")
        self.copied = CopyPanel(services, desk, self.outcome)
        self.put_back = Button("Put back from a copy?…", self.copied.ask, kind="quiet")
        self.put_back.setEnabled(not services.workspace.read_only)
        self.backups = Button("Backups…", show_backups, kind="quiet", picture="saved")
        acts = FlowLayout.of(self.check, self.backups, self.bring_out, self.put_back)
        self.setLayout(
            column(
                SectionHeading("This file"),
                muted(
                    "All that is typed here is kept encrypted in one file. It can be checked at any time, and"
                    " everything in it can be had in formats that any program reads."
                ),
                acts,
                self.copied,
                self.outcome,
                gap=1,
            )
        )

    def _check(self) -> None:
        self._desk.read(
            "Checking the file",
            lambda services, progress: services.workspace.verify(progress),
            lambda found: self.outcome.say(*checked_in_words(found)),
        )

    def _bring_out(self) -> None:
        folder = self._desk.choose_folder("Where to write everything, no longer encrypted")
        if folder is None:
            return
        database = self._services.workspace.database
        path, key, place = (
            database.path,
            database.key,
            free_folder(folder, f"{database.path.stem}-everything"),
        )
        self._desk.compute(
            "Getting everything out",
            lambda progress: bring_out(path, key, place, progress),
            lambda found: self.outcome.say(*got_out_in_words(found, place)),
        )


def checked_in_words(found: Verification) -> tuple[str, str]:
    """Return what a check found, and in which state that is."""
    if found.problems:
        told = ". ".join(found.problems[:SHOWN])
        beyond = len(found.problems) - SHOWN
        more = f", and {beyond} more" if beyond > 0 else ""
        words = f"Something in this file is not as it was written: {told}{more}. Nothing was changed. {_NEXT}"
        return words, "bad"
    laptops = "this laptop" if found.laptops <= 1 else f"{found.laptops} laptops"
    gaps = f" {found.gaps} stretches of others' changes have not come yet." if found.gaps else ""
    elsewhere = f" {found.elsewhere} attached files are on other laptops." if found.elsewhere else ""
    words = (
        f"This file is sound: {found.changes:,} changes of {laptops}, each page, chain and row as written."
    )
    return f"{words}{gaps}{elsewhere}", "good"


_NEXT = "Get everything out now, then open the latest backup from the folder beside this file."
