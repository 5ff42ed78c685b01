"""The places files are sent to: add one, remove one, let go of a password."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QWidget

from qi_desktop.bundles.places.model import Place, PlaceKind
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.asking import Asking
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.states import EmptyState, Notice
from qi_desktop.ui.widgets.table import Column, Table

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

_KINDS = {
    PlaceKind.FOLDER: tr("Folder"),
    PlaceKind.DRIVE: tr("Network drive"),
    PlaceKind.STICK: tr("Stick"),
    PlaceKind.SFTP: tr("SFTP"),
    PlaceKind.WEBDAV: "WebDAV",
    PlaceKind.S3: "S3",
}
ADDRESSES = tr("A folder, sftp://user@server/folder, https://server/folder or s3://bucket/folder?endpoint=…")


class PlaceList(QWidget):
    """Remembered places; sticks need not be remembered, they are recognised when they are in."""

    def __init__(self, services: Services, desk: Desk, back: Callable[[], object]) -> None:
        """Build the table and the form below it."""
        super().__init__()
        self._services, self._desk, self._back = services, desk, back
        self._removed: Place | None = None
        self.table: Table[Place] = Table(
            tr("Places"), _COLUMNS, key=lambda one: one.id, chosen=lambda _one: self._chosen()
        )
        self.remove = Button(tr("Remove"), self._remove, kind="quiet")
        self.forget = Button(tr("Forget its password"), self._forget, kind="quiet")
        self.restored = Button(tr("Put it back"), self._put_back, kind="quiet")
        self.said = Notice("good", "", self.restored)
        self._none = EmptyState(
            "folder",
            tr("No places yet"),
            tr("Add the folder, drive or server your team exchanges files at. Sticks show by themselves."),
        )
        self._build_form()
        top = SectionHeading(
            tr("Places"), self.forget, self.remove, Button(tr("Back to the outbox"), back, kind="quiet")
        )
        self.table.setMinimumHeight(pixels(140))
        layout = column(top, self.said, self._none, self.table, self.form, gap=1.5)
        layout.setStretch(3, 1)
        self.setLayout(layout)

    def _build_form(self) -> None:
        self.name, self.address = LineField(placeholder=tr("Team folder")), LineField()
        self.user, self.password = LineField(), LineField(secret=True)
        self.keep = QCheckBox(
            tr("Keep the password in this encrypted file; otherwise you are asked each time")
        )
        self.keep.setAccessibleName(tr("Keep the password in this encrypted file"))
        self._name_row = FormRow(tr("Name"), self.name)
        self.form = Asking(self.add, self._back)
        self.form.setObjectName("panel")
        self.form.setLayout(
            column(
                row(self._name_row, FormRow(tr("Address"), self.address), gap=2),
                row(FormRow(tr("User name"), self.user), FormRow(tr("Password"), self.password), gap=2),
                self.keep,
                row(Button(tr("Add place"), self.add, picture="add"), None),
                gap=1.5,
                margin=2,
            )
        )
        self.address.setPlaceholderText(ADDRESSES)

    def refresh(self) -> None:
        """Show the remembered places."""
        places = self._services.places.places()
        self._none.setVisible(not places)
        self.table.setVisible(bool(places))
        self.table.show_rows(places)
        self._chosen()

    def add(self) -> None:
        """Remember the place that was typed; nothing is reached for it."""
        self._name_row.show_error("" if self.name.text().strip() else tr("A place needs a name."))
        if not self.name.text().strip():
            return
        password = self.password.text() if self.keep.isChecked() else ""
        added = self._desk.attempt(
            lambda: self._services.places.add_place(
                self.name.text(), self.address.text(), self.user.text(), password=password
            ),
            undoable=False,
        )
        if added is not None:
            for field in (self.name, self.address, self.user, self.password):
                field.setText("")
            self.keep.setChecked(False)
            self._said(tr("{name} was added. Nothing was sent there yet.").format(name=added.name), None)
            self.refresh()
            self.table.choose(added.id)

    def _chosen(self) -> None:
        chosen = self.table.chosen()
        self.remove.setEnabled(chosen is not None)
        self.forget.setVisible(chosen is not None and chosen.keeps_password)

    def _remove(self) -> None:
        place = self.table.chosen()
        if place is not None:
            self._services.places.remove_place(place)
            self._said(
                tr("{name} was removed, and its password with it. What lies there stays there.").format(
                    name=place.name
                ),
                place,
            )
            self.refresh()

    def _put_back(self) -> None:
        if self._removed is not None:
            place = self._services.places.put_back(self._removed)
            self._said(tr("{name} is back, without its password.").format(name=place.name), None)
            self.refresh()

    def _forget(self) -> None:
        place = self.table.chosen()
        if place is not None:
            self._services.places.keep_password(place, "")
            self._said(
                tr("You are asked for the password of {name} from now on.").format(name=place.name), None
            )
            self.refresh()

    def _said(self, words: str, removed: Place | None) -> None:
        self._removed = removed
        self.restored.setVisible(removed is not None)
        self.said.say(words, "good")


def _password(place: Place) -> str:
    if not place.user:
        return ""
    return tr("kept in this file") if place.keeps_password else tr("asked each time")


_COLUMNS = (
    Column["Place"](tr("Name"), lambda one: one.name, strong=True),
    Column["Place"](tr("Kind"), lambda one: _KINDS[one.kind]),
    Column["Place"](tr("Address"), lambda one: one.address, stretch=True),
    Column["Place"](tr("User"), lambda one: one.user),
    Column["Place"](tr("Password"), _password),
)
