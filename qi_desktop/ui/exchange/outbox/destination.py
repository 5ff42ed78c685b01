"""Where to: a remembered place, a stick that is in, or a folder; and its password, if it wants one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QWidget

from qi_desktop.bundles.places.model import Place, PlaceKind
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.fields import Choice, LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column

if TYPE_CHECKING:
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

FOLDER = "folder"


class Destination(QWidget):
    """Chooses a place. Nothing is reached while it is shown or changed: only pressing send or fetch does."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the choice with the password below it."""
        super().__init__()
        self._services, self._desk = services, desk
        self._places: dict[str, Place] = {}
        self.choice = Choice([], narrow=True)
        self.choice.currentIndexChanged.connect(self._show_password)
        self._by_hand = False
        self.choice.activated.connect(self._note_choice)
        self.password = LineField(secret=True)
        self._password_row = FormRow(tr("Password"), self.password)
        self.keep = QCheckBox(tr("Keep it in this encrypted file"))
        self.keep.setAccessibleName(tr("Keep the password in this encrypted file"))
        self._secret = QWidget()
        self._secret.setLayout(column(self._password_row, self.keep, gap=1))
        self.setLayout(column(FormRow(tr("Place"), self.choice), self._secret, gap=1.5))
        self._show_password()

    def refresh(self) -> None:
        """Offer what there is now: sticks that are in first, then places by when they were last used."""
        sticks, places = self._services.places.sticks(), self._services.places.places()
        self._places = {place.id: place for place in (*sticks, *places)}
        kept = self.choice.value()
        offered = [(one.id, tr("Stick {name}").format(name=one.name)) for one in sticks] + [
            (one.id, one.name) for one in places
        ]
        self.choice.offer([*offered, (FOLDER, tr("A folder…"))])
        stays = kept in self._places or (kept == FOLDER and self._by_hand)
        self.choice.choose(kept if stays else offered[0][0] if offered else FOLDER)
        self._show_password()

    def place(self) -> Place | None:
        """Return the chosen place, asking for a folder if need be; None if nothing can be done yet."""
        chosen = self._places.get(self.choice.value())
        if chosen is None:
            folder = self._desk.choose_folder(tr("Which folder?"))
            return self._services.places.folder(folder) if folder else None
        # A server may also know this laptop by its SSH key, so that no password is needed there.
        wanted = chosen.asks_password and chosen.kind is not PlaceKind.SFTP
        missing = wanted and not self.password.text()
        self._password_row.show_error(tr("This place wants a password.") if missing else "")
        if missing:
            return None
        if self.keep.isChecked() and self.password.text():
            self._services.places.keep_password(chosen, self.password.text())
        return chosen

    def taken_password(self) -> str:
        """Return what was typed, which is shown nowhere afterwards."""
        return self.password.text()

    def forget_password(self) -> None:
        """Empty the field once the work is done."""
        self.password.setText("")
        self.keep.setChecked(False)
        self.refresh()

    def _note_choice(self) -> None:
        """Leave what a person chose as it is; a folder that nobody chose gives way to a stick or a place."""
        self._by_hand = True

    def _show_password(self) -> None:
        chosen = self._places.get(self.choice.value())
        self._secret.setVisible(chosen is not None and chosen.asks_password)
        if chosen is not None:
            self.password.setPlaceholderText(
                tr("or empty for an SSH key") if chosen.kind is PlaceKind.SFTP else ""
            )
            self._password_row.label.setText(
                tr("Password of {user}").format(user=chosen.user) if chosen.user else tr("Password")
            )
        self._password_row.show_error("")
