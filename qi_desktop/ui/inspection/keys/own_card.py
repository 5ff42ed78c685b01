"""This laptop's team card: its six words, its squares, as a file, as text; and new keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from qi_desktop.foundation.writing import written_whole
from qi_desktop.security import card as cards
from qi_desktop.storage.model import PlaceReadOnly
from qi_desktop.ui.inspection.keys.squares_view import SquaresView
from qi_desktop.ui.inspection.team.six_words import SixWords
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.asking import Asking
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import LineField
from qi_desktop.ui.widgets.flow import FlowLayout
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.words import muted, reading

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

_DOTS = 3


class OwnCard(QWidget):
    """What others need of this laptop, by whichever way it reaches them."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Show the card once ``refresh`` is called."""
        super().__init__()
        self._services, self._desk = services, desk
        self.squares, self.words = SquaresView(tr("The team card as a QR code"), _DOTS), SixWords()
        self.save = Button(tr("Save the card…"), self._save, picture="send_out")
        self.copy = Button(tr("Copy its text"), self._copy, kind="quiet")
        self._renew = Button(tr("Make new keys…"), self._ask_why, kind="quiet")
        self.form = NewKeysForm(self._make_new)
        self.form.hide()
        self._build()

    def _build(self) -> None:
        beside = column(
            reading(tr("Read these six words out when somebody telephones to compare them.")),
            self.words,
            muted(
                tr(
                    "Another laptop takes the card as a file, or as the text that a scanner reads off the"
                    " squares. It holds no secret."
                )
            ),
            FlowLayout.of(self.save, self.copy, self._renew, gap=4),
            None,
            gap=1.5,
        )
        across = row(self.squares, beside, gap=3)
        across.setAlignment(self.squares, Qt.AlignmentFlag.AlignTop)
        across.setStretch(1, 1)
        self.setLayout(column(SectionHeading(tr("This laptop's card")), across, self.form, gap=1.5))

    def refresh(self) -> None:
        """Show the card as it is now."""
        card = self._services.keys.card()
        self.squares.show_text(cards.as_text(card))
        self.words.show_phrase(card.phrase)
        self._renew.setEnabled(not self._services.workspace.read_only)

    def _ask_why(self) -> None:
        self.form.start()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(cards.as_text(self._services.keys.card()))
        self._desk.tell(tr("The card's text is in the clipboard"))

    def _save(self) -> None:
        name = f"{self._services.workspace.path.stem}.qicard"
        path = self._desk.choose_new_file(tr("Save the team card"), name, tr("Team cards (*.qicard)"))
        if path is not None:
            self._desk.attempt(
                lambda: self._write(path), tr("Card saved as {name}").format(name=path.name), undoable=False
            )

    def _write(self, path: Path) -> None:
        try:
            with written_whole(path) as stream:
                stream.write(cards.as_file(self._services.keys.card()))
        except OSError as error:
            raise PlaceReadOnly(path.name) from error

    def _make_new(self, reason: str) -> None:
        made = self._desk.attempt(
            lambda: self._services.keys.make_new_keys(reason),
            tr("New keys made. Hand the new card in; the old keys vouch for it"),
            undoable=False,
        )
        if made is not None:
            self.refresh()
            self.save.setFocus()


class NewKeysForm(Asking):
    """Why new keys are made; the old ones stay, to open what was sealed to them."""

    def __init__(self, send: Callable[[str], object]) -> None:
        """Tell ``send`` the reason."""
        super().__init__(self._make)
        self.setObjectName("panel")
        self._done = send
        self.reason = LineField(placeholder=tr("somebody saw the laptop unlocked"))
        self._row = FormRow(tr("Why does this laptop need new keys?"), self.reason)
        about = muted(
            tr(
                "What was sealed to the old ones still opens. Others have to read the new card in"
                " before they can"
                " send to it and take from it; their laptops see by themselves that it is yours."
            )
        )
        buttons = row(
            Button(tr("Make them"), self._make), Button(tr("Close"), self.put_away, kind="quiet"), None
        )
        self.setLayout(column(self._row, about, buttons, gap=1, margin=2))

    def start(self) -> None:
        """Ask."""
        self.reason.clear()
        self._row.show_error("")
        self.open(self.reason)

    def _make(self) -> None:
        reason = self.reason.text().strip()
        self._row.show_error("" if reason else tr("This is needed."))
        if reason:
            self.put_away()
            self._done(reason)
