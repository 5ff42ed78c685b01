"""An update as a file: whose it is, what it brings, and what to do next; installing stays with the person."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from qi_desktop.security.updating import SUFFIX, Brought, PublisherUnknown, knows_publisher, look_at
from qi_desktop.ui.about.fact_list import FactList
from qi_desktop.ui.about.words import next_step, update_facts, verdict
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.layout import brought_into_view, column, holding, row, scrolling
from qi_desktop.ui.widgets.states import Notice
from qi_desktop.ui.widgets.words import reading
from qi_desktop.ui.wording import words_for

if TYPE_CHECKING:
    from qi_desktop.ui.about.desk import AboutDesk


class UpdateFace(QWidget):
    """Checks an update pack and leaves its package in a folder."""

    def __init__(self, desk: AboutDesk) -> None:
        """Wait for a file."""
        super().__init__()
        self._desk, self._pack = desk, Path()
        self.check = Button(tr("Check an update…"), self._choose, kind="main", picture="check")
        self.write = Button(tr("Leave the package in a folder…"), self._write, picture="folder")
        self.verdict, self.facts = Notice("good"), FactList()
        self.left = Notice("good", "", Button(tr("Open the folder"), self._open), stacked=True)
        self._folder = Path()
        self._found = holding(
            column(self.verdict, self.facts, row(self.write, None), self.left, gap=1.5, margin=2), "card"
        )
        self._found.hide()
        inside = QWidget()
        inside.setLayout(
            column(
                reading(
                    tr(
                        "An update comes as one file, by the way that this program came. It is checked here,"
                        " without a network: who signed it, and that nothing of it was altered."
                    )
                ),
                self._unknown(),
                row(self.check, None),
                self._found,
                None,
                gap=2,
            )
        )
        self.setLayout(column(scrolling(inside, label=tr("Update"))))

    def first(self) -> QWidget:
        """Return where the keyboard begins."""
        return self.check

    def look(self, pack: Path) -> None:
        """Check a file that was chosen, dropped or opened."""
        self._pack = pack
        self._found.hide()
        self._desk.compute(
            tr("Checking the update"), lambda progress: look_at(pack, progress=progress), self._show
        )

    def _unknown(self) -> Notice:
        known = knows_publisher()
        self.check.setEnabled(known)
        return Notice("caution", "" if known else words_for(PublisherUnknown()))

    def _choose(self) -> None:
        pack = self._desk.choose_file(tr("Check an update"), tr("Updates (*{suffix})").format(suffix=SUFFIX))
        if pack is not None:
            self.look(pack)

    def _show(self, brought: Brought) -> None:
        state, words = verdict(brought)
        self.verdict.say(words, state)
        self.facts.show_facts(update_facts(brought))
        self.left.say("")
        self.write.setVisible(state == "good")
        self._found.show()
        brought_into_view(self._found)
        (self.write if state == "good" else self.check).setFocus()

    def _write(self) -> None:
        folder = self._desk.choose_folder(tr("Where to leave the package"))
        if folder is not None:
            self._folder = folder
            self._desk.compute(
                tr("Writing the package"),
                lambda progress: look_at(self._pack, folder, progress=progress),
                self._written,
            )

    def _written(self, brought: Brought) -> None:
        self.left.say(next_step(brought.update.file))

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
