"""Citing a document: its name, the page, the day it was seen, a remark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from qi_desktop.assessment.model import Evidence
from qi_desktop.ui.dates import typed_day
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.asking import Asking
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row

if TYPE_CHECKING:
    from collections.abc import Callable


class DocumentAsking(Asking):
    """Asks where in which document an answer can be checked; Enter adds it and asks for the next."""

    def __init__(self, cite: Callable[[Evidence], bool]) -> None:
        """``cite`` records one piece of evidence, and tells whether it was kept."""
        super().__init__(self.add)
        self.setObjectName("card")
        self._cite = cite
        self.document, self.page = LineField(placeholder=tr("Sentence plan")), LineField()
        self.seen_on, self.note = LineField(placeholder=tr("2 March 2017")), LineField()
        self.page.setMaximumWidth(pixels(64))
        self._document_row = FormRow(tr("Document"), self.document)
        self._seen_row = FormRow(tr("Seen on"), self.seen_on)
        place = row(self._document_row, FormRow(tr("Page"), self.page), gap=1)
        place.setStretch(0, 1)
        acts = row(Button(tr("Add"), self.add), Button(tr("Done"), self.put_away, kind="quiet"), None)
        remark = FormRow(tr("Remark"), self.note)
        self.setLayout(column(place, self._seen_row, remark, acts, gap=1, margin=1.5))
        self.hide()

    def add(self) -> None:
        """Cite what was typed, and begin again."""
        document, seen = self.document.text().strip(), self.seen_on.text().strip()
        on = typed_day(seen) if seen else None
        wrong = "" if on or not seen else tr("Write a day as 2 March 2017 or 2/3/2017.")
        self._seen_row.show_error(wrong)
        self._document_row.show_error("" if document else tr("Name the document."))
        if not document or wrong:
            return
        cited = Evidence(
            document, self.page.text().strip(), on.isoformat() if on else "", self.note.text().strip()
        )
        if self._cite(cited):
            self.empty()
            self.document.setFocus(Qt.FocusReason.OtherFocusReason)

    def empty(self) -> None:
        """Begin again, as when another question is shown."""
        for field in (self.document, self.page, self.seen_on, self.note):
            field.clear()
        for one in (self._document_row, self._seen_row):
            if one.error.text():
                one.show_error("")

    @property
    def typed(self) -> bool:
        """Whether something was typed that is not added yet."""
        return any(field.text().strip() for field in (self.document, self.page, self.seen_on, self.note))
