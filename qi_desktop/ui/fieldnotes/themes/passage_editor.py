"""What can be done with the chosen passage without leaving the theme: another coding, or away with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.ui.fieldnotes.coding.passage_form import PassageForm
from qi_desktop.ui.language import tr
from qi_desktop.ui.names.passage_names import PassageNames
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.flow import FlowLayout
from qi_desktop.ui.widgets.layout import column

if TYPE_CHECKING:
    from qi_desktop.fieldnotes.model import Passage
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk


class PassageEditor(QWidget):
    """The acts on a passage, and the form that recodes it."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Wait for a passage to be chosen."""
        super().__init__()
        self._services, self._desk = services, desk
        self._passage: Passage | None = None
        self.form = PassageForm(services, self._keep, lambda: None)
        self.form.hide()
        self.names = PassageNames(services, desk)
        self.open_note = Button(tr("Open in its note"), self._open, kind="quiet", description=tr("(Enter)"))
        self.change = Button(tr("Change its coding"), self.start, kind="quiet", picture="edit")
        self.remove = Button(
            tr("Remove"), self._remove, kind="quiet", description=tr("The words stay in the note")
        )
        acts = FlowLayout.of(self.open_note, self.change, self.remove)
        self.setLayout(column(acts, self.form, self.names, gap=1))
        self.hide()

    def show_passage(self, passage: Passage) -> None:
        """Offer what can be done with a passage."""
        if self._passage is None or self._passage.id != passage.id:
            self.form.hide()
        self._passage = passage
        self.names.show_passage(passage)
        self.show()

    def put_away(self) -> None:
        """Forget the passage."""
        self._passage = None
        self.names.show_passage(None)
        self.form.hide()
        self.hide()

    def start(self) -> None:
        """Ask what the passage is coded to."""
        one = self._passage
        if one is not None:
            self.form.ask(one.id, one.words or one.marked, one.coding, one.comment, tr("Keep the change"))

    def _keep(self) -> None:
        one, themes = self._passage, self._services.themes
        if one is None:
            return

        def keep() -> object:
            with self._services.workspace.ledger.entry("recode_passage"):
                themes.comment_on_passage(one.id, self.form.comment.text())
                return themes.recode_passage(one.id, self.form.coding(self.form.theme()))

        if self._desk.attempt(keep, tr("Coding changed")) is not None:
            self.form.done()

    def _open(self) -> None:
        if self._passage is not None:
            self._desk.open_page("notes", self._passage.id)

    def _remove(self) -> None:
        one, themes = self._passage, self._services.themes
        if one is not None:
            self._desk.attempt(lambda: themes.remove_passage(one.id) or one, tr("Passage removed"))
