"""One document: what it is called and where it came from, its words, and the passages coded in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from qi_desktop.ui.dates import moment
from qi_desktop.ui.fieldnotes.writing.note_view import NoteView
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import Step
from qi_desktop.ui.widgets.asking import Asking
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row, scrolling
from qi_desktop.ui.widgets.words import Words

if TYPE_CHECKING:
    from qi_desktop.fieldnotes.sources.model import Document
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

RENAME_KEY = "F2"
CLOSED = tr(
    "A document stays as it was brought in. Mark its words to code them; write what you think in a note."
)


class DocumentPanel(QWidget):
    """The chosen document on the right."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the head, the question for another title, and the sheet."""
        super().__init__()
        self._services, self._desk = services, desk
        self._document: Document | None = None
        self._title = Words("", Step.HEADING, wrap=True)
        self.rename = Button(tr("Rename"), self._ask, kind="quiet", picture="edit", key=RENAME_KEY)
        self.remove = Button(
            tr("Remove"),
            self._remove,
            kind="quiet",
            description=tr("Take the document out with what is coded in it"),
        )
        self.title = LineField()
        self._row = FormRow(tr("Title of the document"), self.title)
        self.asking = Asking(self._rename)
        self.note = NoteView(services, desk, self.asking.put_away)
        self._build()

    def _build(self) -> None:
        self.asking.setObjectName("panel")
        keep = Button(tr("Rename"), self._rename, description=tr("Give it this title"))
        close = Button(tr("Close"), self.asking.put_away, kind="quiet", description=tr("Esc does the same"))
        line = row(self._row, keep, close, gap=1)
        line.setStretch(0, 1)
        for button in (keep, close):
            line.setAlignment(button, Qt.AlignmentFlag.AlignBottom)
        self.asking.setLayout(column(line, margin=2))
        self.asking.hide()
        top = row(self._title, self.rename, self.remove, gap=0.5)
        top.setStretch(0, 1)
        for act in (self.rename, self.remove):
            top.setAlignment(act, Qt.AlignmentFlag.AlignTop)
        layout = column(top, self.asking, self.note, gap=1.5)
        layout.setContentsMargins(24, 16, 24, 24)
        layout.setStretch(2, 1)
        inside = QWidget()
        inside.setLayout(layout)
        self.setLayout(column(scrolling(inside, label=tr("Document"))))

    def show_document(self, document: Document) -> None:
        """Show a document."""
        if self._document is None or self._document.note != document.note:
            self.asking.put_away()
        self._document = document
        self._title.setText(document.title)
        self.note.show_note(self._services.fieldnotes.note(document.note), None, CLOSED)
        # The title stands above; beside the keys of the sheet stands where it came from.
        self.note.head.say(tr("From {source}").format(source=document.source), self._brought_in(document))

    def let_go(self) -> None:
        """Show nothing any more."""
        self.note.let_go()
        self._document = None

    def _brought_in(self, document: Document) -> str:
        author = self._services.inspection.member(document.author) if document.author else None
        parts = (author.name if author else "", moment(document.brought_in) if document.brought_in else "")
        return ", ".join(part for part in parts if part)

    def _ask(self) -> None:
        if self._document is not None:
            self._row.show_error("")
            self.title.setText(self._document.title)
            self.title.selectAll()
            self.asking.open(self.title)

    def _rename(self) -> None:
        document, title = self._document, self.title.text().strip()
        self._row.show_error("" if title else tr("A document needs a title."))
        if document is None or not title:
            return
        if self._desk.attempt(lambda: self._services.sources.rename(document.note, title), tr("Renamed")):
            self.asking.put_away()

    def _remove(self) -> None:
        document = self._document
        if document is not None:
            self._desk.attempt(lambda: self._services.sources.remove(document.note), tr("Document taken out"))
