"""The documents on the left, with what takes the notes out; the chosen document on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from qi_desktop.fieldnotes.sources.service import read_all
from qi_desktop.ui.dates import short_day
from qi_desktop.ui.fieldnotes.documents.document_panel import DocumentPanel
from qi_desktop.ui.fieldnotes.documents.dropping import DOCUMENTS, dropped_documents
from qi_desktop.ui.fieldnotes.documents.taking_out import TakingOut
from qi_desktop.ui.fieldnotes.documents.words import detail, refusals
from qi_desktop.ui.language import several, tr
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.entries import Entry, EntryList
from qi_desktop.ui.widgets.folding import Folding
from qi_desktop.ui.widgets.layout import at_least, column, holding, row, scrolling, where_short
from qi_desktop.ui.widgets.states import EmptyState, Notice
from qi_desktop.ui.widgets.words import hairline, muted

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent

    from qi_desktop.fieldnotes.sources.model import Document, ReadDocument
    from qi_desktop.foundation.errors import UserError
    from qi_desktop.services import Services
    from qi_desktop.storage.model import Changed
    from qi_desktop.ui.page import Desk

    Read = tuple[list[ReadDocument], tuple[tuple[Path, UserError], ...]]

NARROWEST, WIDEST = 232, 384
BRING_KEY = "Ctrl+N"


class DocumentsView(QWidget):
    """What others wrote, kept as texts that are coded and searched like notes."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the list, the sheet, the empty state and the way out."""
        super().__init__()
        self._services, self._desk = services, desk
        self._documents: dict[str, Document] = {}
        self.bring = Button(tr("Bring in…"), self._choose, kind="main", picture="bring_in", key=BRING_KEY)
        self._how_many = muted("", wrap=False)
        self.notice = Notice(
            "caution", "", Button(tr("Close"), self._close_notice, kind="quiet"), stacked=True
        )
        self.list = EntryList(tr("Documents"), chosen=self._show, lines=2)
        self.document = DocumentPanel(services, desk)
        self.out = TakingOut(desk, self._before_taking_out, self._show_told)
        self._drop = Notice("waiting")
        self._drop.setParent(self)
        self._empty = EmptyState(
            "folder",
            tr("No documents yet"),
            tr(
                "A policy, minutes, a letter: bring in what others wrote as DOCX, ODT, PDF or plain text. Its"
                " words can then be coded and searched like your notes. The file itself stays where it is."
            ),
            Button(tr("Bring documents in…"), self._choose),
        )
        self.setAcceptDrops(True)
        self._build()

    def _build(self) -> None:
        top = row(self._how_many, None, self.bring)
        layout = column(top, self.list, hairline(), self.out, gap=1)
        layout.setContentsMargins(24, 16, 12, 16)
        layout.setStretch(1, 1)
        at_least(self.list, 120)
        side = holding(column(where_short(layout, label=tr("Documents"))), "near_side")
        side.setMinimumWidth(pixels(NARROWEST))
        side.setMaximumWidth(pixels(WIDEST))
        self._faces = QStackedWidget()
        self._nothing = scrolling(self._empty, label=tr("Documents"))
        for face in (self._nothing, self.document):
            self._faces.addWidget(face)
        # What came of it is told where there is room for words.
        self._told = holding(column(self.notice, self.out.outcome))
        self._told.setContentsMargins(24, 16, 24, 0)
        self._told.hide()
        right = column(self._told, self._faces, gap=0)
        right.setStretch(1, 1)
        document = QWidget()
        document.setLayout(right)
        whole = Folding((tr("Documents"), side), (tr("Chosen"), document), (5, 8))
        self.setLayout(column(whole))

    # ------------------------------------------------------------------------------------- what a face does
    def refresh(self, changed: Changed | None = None) -> None:
        """Show the documents as they stand now; after one was taken out, the one that stood below it."""
        del changed
        keys, chosen = list(self._documents), self.list.chosen()
        place = keys.index(chosen) if chosen in keys else 0
        self._documents = {one.note: one for one in self._services.sources.documents()}
        self._how_many.setText(several(len(self._documents), "document"))
        self.list.show_entries([_entry(one) for one in self._documents.values()])
        if not self.list.chosen() and self._documents:
            left = list(self._documents)
            self.list.choose(left[min(place, len(left) - 1)], tell=False)
        self._show(self.list.chosen())

    def leave(self) -> None:
        """Turn typed text into changes."""
        self.document.note.finish()

    def take_keyboard(self) -> None:
        """Give the list the keyboard, or the first act where there is no list."""
        (self.list if self._documents else self.bring).setFocus()

    def open_subject(self, subject: str) -> None:
        """Show a document, or a place in it: its note, then ``@`` and where the words start and stop."""
        note, _, place = subject.partition("@")
        if note not in self._documents:
            passage = next((one for one in self._services.themes.passages() if one.id == note), None)
            note, place = (passage.note, f"{passage.start}-{passage.stop}") if passage else (note, place)
        if not self.list.choose(note, tell=False):
            return
        self._show(note)
        if place:
            start, _, stop = place.partition("-")
            self.document.note.mark(int(start), int(stop or start))

    def _show(self, note: str) -> None:
        document = self._documents.get(note)
        if document is None:
            self.document.let_go()
        else:
            self.document.show_document(document)
        self._faces.setCurrentWidget(self.document if document else self._nothing)

    # ------------------------------------------------------------------------------------------- bringing in
    def _choose(self) -> None:
        self.bring_in(self._desk.choose_files(tr("Which documents shall be brought in?"), DOCUMENTS))

    def bring_in(self, paths: Sequence[Path]) -> None:
        """Read documents beside the window, then keep those that could be read."""
        if paths:
            self._close_notice()
            self.out.forget()
            what = tr("Reading {documents}").format(documents=several(len(paths), "document"))
            self._desk.compute(what, lambda progress: read_all(paths, progress), self._keep)

    def _keep(self, read: Read) -> None:
        documents, refused = read
        self.notice.say(refusals(refused, [one for one in documents if one.pages_without_text]), "caution")
        self._show_told()
        if not documents:
            return
        done = tr("{documents} brought in").format(documents=several(len(documents), "document"))
        kept = self._desk.attempt(lambda: self._services.sources.keep_all(documents), done)
        if kept:
            self.refresh()
            self.open_subject(kept[0])
            self.list.setFocus()

    def _close_notice(self) -> None:
        self.notice.say("")
        self._show_told()

    def _show_told(self) -> None:
        self._told.setVisible(bool(self.notice.text or self.out.outcome.text))

    def _before_taking_out(self) -> None:
        self.leave()
        self._close_notice()

    # --------------------------------------------------------------------------------------------- dropping
    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say that documents can be dropped here."""
        paths = dropped_documents(event)
        if paths:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            named = paths[0].name if len(paths) == 1 else several(len(paths), "document")
            self._drop.say(
                tr("Drop {named} here to bring it in as text. The file stays where it is.").format(
                    named=named
                )
            )
            self._drop.setGeometry(24, 16, self.width() - 48, 48)
            self._drop.raise_()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Say nothing more."""
        self._drop.say("")

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Bring the files in that were dropped."""
        self._drop.say("")
        paths = dropped_documents(event)
        if paths:
            event.acceptProposedAction()
            self.bring_in(paths)


def _entry(document: Document) -> Entry:
    brought_in = document.brought_in.date().isoformat() if document.brought_in else ""
    return Entry(
        document.note, document.title, detail(document), aside=short_day(brought_in) if brought_in else ""
    )
