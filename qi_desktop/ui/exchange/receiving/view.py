"""The central team's act on this page: a handover into a workspace of its own, its open files beside it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from qi_desktop.bundles.places.service import PlacesService
from qi_desktop.central.receiving.service import ReceivingService
from qi_desktop.security import card as cards
from qi_desktop.ui.dates import moment
from qi_desktop.ui.exchange.receiving.words import arrived_in_words
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.asking import Asking
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import column, row, scrolling
from qi_desktop.ui.widgets.passphrase import PassphraseRow
from qi_desktop.ui.widgets.states import Notice
from qi_desktop.ui.widgets.table import Column, Table
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.central.model import Arrived, Kept
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

_HANDOVERS = tr("Handovers (*.qihandover);;All files (*)")
_CARDS = tr("Team cards (*.qicard);;All files (*)")
_FOLDER = "folder_of_handovers"
"""The setting that remembers where the inspections lie."""
_WIDEST, _ALL = 720, 1000


class ReceivingView(QWidget):
    """Asks for the file, and lists those that came."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the form and the list."""
        super().__init__()
        self._services, self._desk = services, desk
        self._place = Path()
        self.file, self.folder, self.card = LineField(), LineField(), LineField()
        self._file_row = FormRow(tr("Handover"), self.file)
        self._folder_row = FormRow(
            tr("Folder of all inspections"),
            self.folder,
            tr("Each inspection gets a folder of its own in it."),
        )
        self._card_row = FormRow(tr("The lead's card, where it is at hand"), self.card)
        self.passphrase = PassphraseRow(
            tr("Your passphrase"),
            tr("The one that opens this file; the inspection's workspace gets the same."),
        )
        self.receive = Button(tr("Receive"), self._receive, kind="main", picture="bring_in")
        self._show = Button(tr("Open the folder"), self._open_folder, picture="folder")
        self.outcome = Notice("good", "", self._show)
        self.came: Table[Kept] = Table(tr("Handovers received"), _COLUMNS, key=lambda one: one.digest)
        self._heading = SectionHeading(tr("Received so far"))
        self._build()

    def _build(self) -> None:
        form = Asking(self._receive, self.file.clear)
        form.setLayout(
            column(
                SectionHeading(tr("Receive a handover")),
                muted(
                    tr(
                        "For the central team, whose file belongs to no inspection. The file is checked"
                        " before"
                        " anything is written; the inspection becomes an encrypted workspace, with the"
                        " report and"
                        " the tables in open formats beside it."
                    )
                ),
                self._chosen(
                    self._file_row, lambda: self._choose_file(tr("Receive a handover"), self.file, _HANDOVERS)
                ),
                self._chosen(self._folder_row, self._choose_folder),
                self.passphrase,
                self._chosen(
                    self._card_row,
                    lambda: self._choose_file(tr("The lead's card"), self.card, _CARDS),
                ),
                row(self.receive, None),
                gap=1,
            )
        )
        inside = QWidget()
        inside.setMaximumWidth(pixels(_WIDEST))
        inside.setLayout(column(form, 1, self._heading, self.came, None, gap=1.5))
        across = QWidget()
        beside = row(inside, None)
        beside.setStretch(0, _ALL)
        across.setLayout(beside)
        whole = column(self.outcome, scrolling(across, label=tr("Receiving")), gap=1.5)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _chosen(self, asked: FormRow, choose: Callable[[], object]) -> QWidget:
        """Return a row whose value is typed, or chosen with the button beside it."""
        both = QWidget()
        asked.layout().setContentsMargins(0, 0, 0, 0)  # pyright: ignore[reportOptionalMemberAccess]
        button = Button(tr("Choose…"), choose, kind="quiet", picture="folder")
        button.setAccessibleName(tr("Choose: {control}").format(control=asked.control.accessibleName()))
        line = row(asked, button, gap=0.5)
        line.setStretch(0, 1)
        line.setAlignment(button, Qt.AlignmentFlag.AlignBottom)
        both.setLayout(line)
        return both

    def refresh(self) -> None:
        """Show what came, and the folder that was used last."""
        if not self.folder.text():
            self.folder.setText(self._services.workspace.setting(_FOLDER))
        kept = ReceivingService(self._services.workspace).kept()
        self.came.show_rows(kept)
        self.came.fit_to_rows()
        for part in (self._heading, self.came):
            part.setVisible(bool(kept))

    def first(self) -> QWidget:
        """Return where a person begins."""
        return self.file

    def choose(self, path: Path) -> None:
        """Take a file that was dropped."""
        self.file.setText(str(path))
        self.passphrase.field.setFocus()

    # --------------------------------------------------------------------------------------------- acts
    def _choose_file(self, caption: str, field: LineField, kinds: str) -> None:
        path = self._desk.choose_file(caption, kinds)
        if path is not None:
            field.setText(str(path))

    def _choose_folder(self) -> None:
        folder = self._desk.choose_folder(tr("Where do the inspections lie?"))
        if folder is not None:
            self.folder.setText(str(folder))

    def _receive(self) -> None:
        file, folder = self.file.text().strip(), self.folder.text().strip()
        secret, named = self.passphrase.text(), self.card.text().strip()
        opens = bool(secret) and self._services.workspace.opens_with(secret)
        # From the last to the first, so that the keyboard ends in the first one that is wrong.
        no_card = bool(named) and not Path(named).is_file()
        self._card_row.show_error(tr("There is no such file.") if no_card else "")
        self.passphrase.show_error("" if opens else tr("This is not the passphrase of this file."))
        there = bool(folder) and Path(folder).is_dir()
        self._folder_row.show_error("" if there else tr("There is no such folder."))
        self._file_row.show_error("" if file else tr("Choose the file that the lead wrote."))
        if not (file and there and opens) or no_card:
            return
        self._services.workspace.keep_setting(_FOLDER, folder)
        self.outcome.say("")
        self._desk.work(
            tr("Receiving the handover"),
            lambda services, progress: ReceivingService(services.workspace).receive(
                Path(file), Path(folder), secret, card=_card(named), progress=progress
            ),
            lambda arrived: self._received(arrived, card=bool(named)),
        )

    def _received(self, arrived: Arrived, *, card: bool) -> None:
        self._place = arrived.workspace.parent
        self.outcome.say(*arrived_in_words(arrived, PlacesService.words(arrived.digest), card=card))
        for field in (self.file, self.passphrase, self.card):
            field.clear()
        self.refresh()
        self._show.setFocus()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._place)))


def _card(named: str) -> cards.TeamCard | None:
    return cards.read(Path(named).read_bytes()) if named else None


_COLUMNS: tuple[Column[Kept], ...] = (
    Column["Kept"](tr("File"), lambda one: one.file, stretch=True),
    Column["Kept"](tr("Number"), lambda one: str(one.number), number=True),
    Column["Kept"](tr("Received"), lambda one: moment(one.received_at)),
)
