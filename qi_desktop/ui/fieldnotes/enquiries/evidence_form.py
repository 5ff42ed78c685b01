"""Something more that bears on a line of enquiry: a remark, a case, a document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame
from typing_extensions import override

from qi_desktop.fieldnotes.enquiries.model import EvidenceKind, Weighs
from qi_desktop.ui.fieldnotes.enquiries.words import WEIGHTS
from qi_desktop.ui.jotting import Jotting
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import Choice, TextField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import brought_into_view, column, row

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from qi_desktop.fieldnotes.model import LineOfEnquiry
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

KINDS = [
    (EvidenceKind.NOTE.value, tr("What was seen or heard")),
    (EvidenceKind.CASE.value, tr("A case")),
    (EvidenceKind.DOCUMENT.value, tr("A document")),
]
HINT = tr("In your own words. What people said belongs into a note and comes in from there.")

ELSEWHERE = tr("One that is not in the file")


class EvidenceForm(QFrame):
    """Adds a piece of evidence by hand."""

    def __init__(self, services: Services, desk: Desk, closed: Callable[[], object]) -> None:
        """``closed`` is told when the form is done with."""
        super().__init__()
        self.setObjectName("panel")
        self._services, self._desk, self._closed = services, desk, closed
        self._line: LineOfEnquiry | None = None
        self.kind, self.subject = Choice(KINDS, narrow=True), Choice([], narrow=True)
        self.weighs = Choice([(weighs.value, words) for weighs, (_, words) in WEIGHTS.items()], narrow=True)
        self.weighs.choose(Weighs.NEITHER.value)
        self.text = TextField(lines=2)
        self.kind.currentIndexChanged.connect(self._show_kind)
        self._subject_row = FormRow(tr("Which one"), self.subject)
        self._text_row = FormRow(tr("What it says"), self.text, HINT)
        self.jotting = Jotting(services.workspace.drafts, self.text)
        self.add = Button(tr("Add"), self._add)
        cancel = Button(tr("Cancel"), self._give_up, kind="quiet", description="Esc")
        choices = row(FormRow(tr("What it is"), self.kind), FormRow(tr("It speaks"), self.weighs), gap=2)
        choices.setStretch(0, 3)
        choices.setStretch(1, 2)
        acts = row(self.add, cancel, None)
        self.setLayout(column(choices, self._subject_row, self._text_row, acts, gap=1.5, margin=2))
        self._subject_row.hide()

    def start(self, line: LineOfEnquiry) -> None:
        """Ask what else bears on a line."""
        self._line = line
        self.jotting.follow("enquiry_evidence", f"new for {line.id}", "text")
        self._text_row.show_error("")
        self._show_kind()
        self.show()
        self.kind.setFocus()
        brought_into_view(self)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._give_up()
        else:
            super().keyPressEvent(event)

    def _show_kind(self) -> None:
        kind = self.kind.value()
        if kind == EvidenceKind.CASE.value:
            self.subject.offer([(one.id, one.number) for one in self._services.sampling.sampled_cases()])
        else:
            documents = [(one.note, one.title) for one in self._services.sources.documents()]
            self.subject.offer([("", ELSEWHERE), *documents])
        has_documents = kind == EvidenceKind.DOCUMENT.value and self.subject.count() > 1
        self._subject_row.setVisible(kind == EvidenceKind.CASE.value or has_documents)

    def _give_up(self) -> None:
        self.jotting.keep()
        self._closed()

    def _add(self) -> None:
        line, text, kind = self._line, self.jotting.text(), self.kind.value()
        subject = "" if kind == EvidenceKind.NOTE.value else self.subject.value()
        self._text_row.show_error("" if text or subject else tr("Say what bears on the question."))
        if line is None or not (text or subject):
            return
        weighs = self.weighs.value()
        act = self._services.enquiries.add_evidence
        added = self._desk.attempt(
            lambda: act(line.id, kind, subject=subject, text=text, weighs=weighs), tr("Evidence added")
        )
        if added is not None:
            self.jotting.clear()
            self._closed()
