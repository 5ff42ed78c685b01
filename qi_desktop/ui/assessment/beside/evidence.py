"""The evidence of an answer: documents, passages of notes, files; each added, saved out and taken away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from qi_desktop.assessment.evidence.model import LIMIT
from qi_desktop.assessment.model import Evidence
from qi_desktop.ui.assessment.beside.document import DocumentAsking
from qi_desktop.ui.assessment.beside.evidence_entries import CITED, FILE, evidence_entries, size_in_words
from qi_desktop.ui.assessment.beside.passages import PassageAsking, quotable
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.entries import EntryList
from qi_desktop.ui.widgets.flow import FlowLayout
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.words import Words, muted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent

    from qi_desktop.assessment.evidence.model import Attachment
    from qi_desktop.services import Services
    from qi_desktop.ui.assessment.beside.asked import Asked
    from qi_desktop.ui.page import Desk

NOTHING = tr("Nothing yet. Name a document, choose a passage of a note, or drop a file here.")
ASKED_FOR = tr("The form asks for evidence here. ")
DROP = tr("Let go to attach it to this question.")
CLOSED = tr("No evidence was named.")
SEEN_AT_MOST = 8


class EvidencePart(QWidget):
    """What an answer rests on."""

    def __init__(self, services: Services, desk: Desk, cite: Callable[[Sequence[Evidence]], bool]) -> None:
        """Show nothing yet; ``cite`` records the evidence of the current answer."""
        super().__init__()
        self._services, self._desk, self._record = services, desk, cite
        self._asked: Asked | None = None
        self._all_files: Sequence[Attachment] = ()
        self._files: list[Attachment] = []
        self._passages: dict[str, tuple[str, str]] = {}
        self._heading, self._none = SectionHeading(tr("Evidence")), muted(NOTHING)
        self._invitation = Words(DROP, tone="accent", strong=True)
        self._invitation.hide()
        self.list = EntryList(
            tr("Evidence"), chosen=self._chosen, opened=self._open, lines=3, strong=False, details=3
        )
        self.document = DocumentAsking(self.cite)
        self.passage = PassageAsking(services, lambda key: self.cite(Evidence(passage=key)))
        self._build_acts()
        self._build()

    def _build_acts(self) -> None:
        limit = size_in_words(LIMIT)
        self._add = muted(tr("Add"), wrap=False)
        self.add_document = Button(
            tr("Document"),
            self._ask_document,
            kind="quiet",
            key="Ctrl+E",
            description=tr("Name a document and a page"),
        )
        self.add_passage = Button(
            tr("Passage"),
            self.passage.start,
            kind="quiet",
            key="Ctrl+Shift+P",
            description=tr("Choose a passage of a note"),
        )
        self.add_file = Button(
            tr("File"),
            self._choose_file,
            kind="quiet",
            key="Ctrl+Shift+A",
            description=tr("Attach a file of at most {limit}; dropping it here does the same").format(
                limit=limit
            ),
        )
        for button in (self.add_document, self.add_passage, self.add_file):
            button.setAccessibleName(tr("Add a {button}").format(button=button.text().lower()))
        self.save = Button(
            tr("Save a copy…"), self._save, kind="quiet", description=tr("Save the chosen file outside")
        )
        self.remove = Button(
            tr("Remove"), self._remove, kind="quiet", description=tr("Remove the chosen evidence (Del)")
        )

    def _build(self) -> None:
        self.setLayout(
            column(
                self._heading,
                self._invitation,
                self._none,
                self.list,
                FlowLayout.of(self.save, self.remove),
                FlowLayout.of(self._add, self.add_document, self.add_passage, self.add_file, gap=2),
                self.document,
                self.passage,
                gap=1,
            )
        )

    # ------------------------------------------------------------------------------------------- showing
    def show_files(self, files: Sequence[Attachment]) -> None:
        """Take the files attached to the case, before a question of it is shown."""
        self._all_files = files

    def invite(self, *, files: bool) -> None:
        """Say that files held over the column are attached when they are let go."""
        self._invitation.setVisible(files)

    def show_asked(self, asked: Asked) -> None:
        """Show the evidence for the answer to a question."""
        moved = self._asked is None or self._asked.place != asked.place
        self._asked = asked
        if moved:
            self._put_forms_away()
        self._files = [
            one for one in self._all_files if (one.question, one.row) == (asked.question.name, asked.row)
        ]
        entries = evidence_entries(asked.cited, self._files, self._quoted)
        self._heading.say(str(len(entries)) if entries else "")
        self.list.show_entries(entries)
        self.list.fit(at_most=SEEN_AT_MOST)
        self.list.setVisible(bool(entries))
        wanted = ASKED_FOR if asked.question.evidence not in {"", "no"} else ""
        self._none.setText(f"{wanted}{NOTHING}" if asked.editable else CLOSED)
        self._none.setVisible(not entries)
        for one in (self._add, self.add_document, self.add_passage, self.add_file):
            one.setVisible(asked.editable)
        self._chosen(self.list.chosen())

    def _put_forms_away(self) -> None:
        self.document.empty()
        for form in (self.document, self.passage):
            form.hide()

    def _quoted(self, key: str) -> tuple[str, str]:
        """Return a passage's words, and the note they stand in; read once, then kept."""
        if key not in self._passages:
            self._passages |= {one.key: (one.words, one.title) for one in quotable(self._services)}
        return self._passages.setdefault(key, (tr("A passage that is not on this laptop"), ""))

    # -------------------------------------------------------------------------------------------- adding
    def cite(self, one: Evidence) -> bool:
        """Add one piece of evidence; tells whether it was kept."""
        return self._asked is not None and self._record((*self._asked.cited, one))

    def attach(self, paths: Sequence[Path]) -> None:
        """Attach files to the current question."""
        asked = self._asked
        if asked is None or not asked.editable:
            self._desk.tell(tr("Files are attached to a question that can be answered now."))
            return
        for path in paths:
            done = self._desk.attempt(
                lambda path=path: self._services.evidence.attach(
                    asked.sampled_case, asked.question.name, path, row=asked.row, second=asked.second
                ),
                tr("{name} attached").format(name=path.name),
            )
            if done is None:
                break

    def _ask_document(self) -> None:
        self.passage.hide()
        self.document.open(self.document.document)

    def _choose_file(self) -> None:
        self.attach(self._desk.choose_files(tr("Attach files to this answer"), tr("All files (*)")))

    # -------------------------------------------------------------------------------- the chosen evidence
    def _chosen(self, key: str) -> None:
        asked = self._asked
        held = self._file(key)
        self.save.setVisible(held is not None and held.present)
        self.remove.setVisible(bool(key) and asked is not None and asked.editable)

    def _file(self, key: str) -> Attachment | None:
        return next((one for one in self._files if f"{FILE}{one.id}" == key), None)

    def _open(self, key: str) -> None:
        if self._file(key) is not None:
            self._save()
        else:
            asked, place = self._asked, key.removeprefix(CITED)
            passage = asked.cited[int(place)].passage if asked is not None and place.isdigit() else ""
            if passage:
                self._desk.open_page("notes", passage)

    def _save(self) -> None:
        held = self._file(self.list.chosen())
        if held is None:
            return
        if not held.present:
            self._desk.tell(tr("{name} is not on this laptop yet.").format(name=held.name))
            return
        path = self._desk.choose_new_file(tr("Save a copy"), held.name, tr("All files (*)"))
        if path is not None:
            saved = tr("Copy saved. Outside this file it is no longer encrypted.")
            evidence = self._services.evidence
            self._desk.attempt(lambda: evidence.save_attachment(held.id, path), saved, undoable=False)

    def _remove(self) -> None:
        asked, key = self._asked, self.list.chosen()
        if asked is None or not key or not asked.editable:
            return
        held = self._file(key)
        if held is not None:
            self._desk.attempt(
                lambda: self._services.evidence.detach(held.id), tr("{name} removed").format(name=held.name)
            )
        else:
            gone = int(key.removeprefix(CITED))
            left = tuple(one for place, one in enumerate(asked.cited) if place != gone)
            if self._record(left):
                self._desk.tell(tr("Evidence removed"), undoable=True)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove the chosen evidence with Delete."""
        if event.key() == Qt.Key.Key_Delete and self.list.hasFocus():
            self._remove()
        else:
            super().keyPressEvent(event)
