"""Beside the question: its guidance, whose work is judged, and the evidence for the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from qi_desktop.assessment.model import Answer, Evidence
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.heading import KeyHint, SectionHeading
from qi_desktop.ui.widgets.layout import column, emptied, row
from qi_desktop.ui.widgets.words import Words, muted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qi_desktop.forms.definition import Question

HINTS = (
    ("S D W L", "sufficient, not done, weak, too late"),
    ("Y N", "yes, no"),
    ("K E X", "not known, no evidence, not relevant"),
    ("Enter", "next open question"),
    ("Ctrl+Z", "undo"),
)


class SidePanel(QWidget):
    """Follows the question the keyboard is at."""

    def __init__(self, cite: Callable[[Sequence[Evidence]], object]) -> None:
        """Show nothing yet; ``cite`` records the evidence of the current answer."""
        super().__init__()
        self._cite = cite
        self._evidence: tuple[Evidence, ...] = ()
        self._guidance = Words("")
        self._judged = muted("")
        self._cited = column(gap=0.5)
        self.document, self.page = LineField(), LineField()
        self._document_row = FormRow("Document", self.document)
        self._page_row = FormRow("Page", self.page)
        self.page.setMaximumWidth(72)
        self.page.returnPressed.connect(self._add)
        self._add_button = Button("Add evidence", self._add, picture="add")
        place = row(self._document_row, self._page_row, gap=1)
        place.setStretch(0, 1)
        keys = [KeyHint(*hint) for hint in HINTS]
        for hint in keys:
            hint.setWordWrap(True)
        self.setLayout(
            column(
                SectionHeading("Guidance"),
                self._guidance,
                self._judged,
                1,
                SectionHeading("Evidence"),
                self._cited,
                place,
                row(self._add_button, None),
                None,
                SectionHeading("Keys"),
                column(*keys, gap=0.25),
                gap=1.25,
            )
        )

    def show_question(self, question: Question, answer: Answer | None, *, editable: bool) -> None:
        """Show what belongs to a question."""
        self._guidance.setText(question.guidance or "There is no guidance for this question.")
        self._guidance.set_tone("" if question.guidance else "muted")
        judged = (
            f"Judged: the work of {question.work_of}, for each {question.unit or 'case'}."
            if question.work_of
            else ""
        )
        self._judged.setText(judged)
        self._judged.setVisible(bool(judged))
        self._evidence = answer.evidence if answer is not None else ()
        emptied(self._cited)
        for place, one in enumerate(self._evidence):
            self._cited.addLayout(self._line(place, one))
        if not self._evidence:
            self._cited.addWidget(muted("None yet."))
        for part in (self._document_row, self._page_row, self._add_button):
            part.setEnabled(editable and answer is not None)

    def _line(self, place: int, one: Evidence) -> QHBoxLayout:
        where = f"{one.document}, page {one.page}" if one.page else one.document or one.note
        drop = Button("Remove", lambda: self._drop(place), kind="quiet", description=f"Remove {where}")
        line = row(Words(where), drop)
        line.setStretch(0, 1)
        return line

    def _add(self) -> None:
        document = self.document.text().strip()
        if document:
            self._cite((*self._evidence, Evidence(document, self.page.text().strip())))
            self.document.clear()
            self.page.clear()
            self.document.setFocus()

    def _drop(self, place: int) -> None:
        self._cite(tuple(one for number, one in enumerate(self._evidence) if number != place))
