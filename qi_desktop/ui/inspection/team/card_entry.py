"""Where a team card comes in: as a file, dropped, or as the text that a scanner gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.foundation.errors import UserError
from qi_desktop.inspection.model import NotATeamCard
from qi_desktop.security.card import LARGEST
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.wording import words_for

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from qi_desktop.security.identity import TeamCard
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

KINDS = tr("Team cards (*.qicard *.json *.txt);;All files (*)")


class CardEntry(QWidget):
    """A button for a file, a line for text; whatever holds no whole card is told beside the line."""

    def __init__(self, services: Services, desk: Desk, read: Callable[[TeamCard], object]) -> None:
        """Tell ``read`` of each card that came in whole."""
        super().__init__()
        self._services, self._desk, self._read = services, desk, read
        self.choose = Button(tr("Read team card…"), self._choose, kind="quiet", picture="folder")
        self.text = LineField(placeholder=tr("QICARD2:…"))
        self._row = FormRow(tr("Or paste the text a scanner gives"), self.text)
        self.text.textChanged.connect(self._pasted)
        self.setLayout(column(row(self.choose, None), self._row, gap=1))

    def clear(self) -> None:
        """Forget what was pasted."""
        self.text.clear()
        self._row.show_error("")

    def _choose(self) -> None:
        path = self._desk.choose_file(tr("Read a team card"), KINDS)
        card = self.card_in(path) if path is not None else None
        if card is not None:
            self._read(card)

    def card_in(self, path: Path) -> TeamCard | None:
        """Return the card a file holds, such as one that was dropped; what is none is told."""
        try:
            with path.open("rb") as stream:
                content = stream.read(LARGEST + 1)
        except OSError:
            self._desk.show_error(NotATeamCard(path.name))
            return None
        return self._desk.attempt(lambda: self._services.keys.read_card(content, path.name))

    def _pasted(self, text: str) -> None:
        """Read the card as soon as its text is whole; a scanner types it and presses no key."""
        if not text.strip():
            self._row.show_error("")
            return
        try:
            card = self._services.keys.read_card(text)
        except UserError as error:
            self._row.show_error(words_for(error))
            return
        self.clear()
        self._read(card)
