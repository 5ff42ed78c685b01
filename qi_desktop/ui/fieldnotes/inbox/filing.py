"""Where a capture goes: a note, or a line of enquiry as its question, its evidence or a step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from qi_desktop.fieldnotes.capturing.model import CaptureSort
from qi_desktop.fieldnotes.model import EnquiryStatus
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import Choice
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.fieldnotes.capturing.model import Capture
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

FILE_KEY = "Ctrl+Return"
NEW_NOTE, IN_NOTE, LINE, EVIDENCE, STEP = "new_note", "in_note", "line", "evidence", "step"
WAYS = {
    NEW_NOTE: tr("A new note"),
    IN_NOTE: tr("More of a note"),
    LINE: tr("A new line of enquiry"),
    EVIDENCE: tr("Evidence on a line of enquiry"),
    STEP: tr("A step in week two"),
}
WHERE = {
    NEW_NOTE: tr("In the session"),
    IN_NOTE: tr("The note"),
    EVIDENCE: tr("The line"),
    STEP: tr("Of the line"),
}
DONE = {
    NEW_NOTE: tr("Filed as a note"),
    IN_NOTE: tr("Added to the note"),
    LINE: tr("A line of enquiry is open"),
    EVIDENCE: tr("Filed as evidence"),
    STEP: tr("Filed as a step"),
}


class FilingForm(QFrame):
    """Two choices and one act."""

    def __init__(self, services: Services, desk: Desk, filed: Callable[[], object], discard: Button) -> None:
        """Build the form, with the button that files nothing; ``filed`` is told when it is done."""
        super().__init__()
        self.setObjectName("panel")
        self._services, self._desk, self._filed = services, desk, filed
        self._capture: Capture | None = None
        self.way = Choice(list(WAYS.items()), narrow=True)
        self.where = Choice([], narrow=True)
        self._where_row = FormRow(tr("Where"), self.where)
        self.way.activated.connect(self._offer)
        self.send = Button(tr("File it"), self._send, kind="main", key=FILE_KEY)
        choices = row(FormRow(tr("File it as"), self.way), self._where_row, gap=1.5)
        choices.setStretch(0, 2)
        choices.setStretch(1, 3)
        self.setLayout(column(choices, row(self.send, None, discard), gap=1.5, margin=2))

    def show_capture(self, capture: Capture, *, anew: bool) -> None:
        """Offer where a capture can go; for another one, propose where it most likely does."""
        self._capture = capture
        if anew:
            self.way.choose(self._likely(capture))
        self._offer()

    def _likely(self, capture: Capture) -> str:
        if capture.sort is CaptureSort.FOLLOW_UP and self._lines():
            return STEP
        if capture.session and self._services.fieldnotes.note_titles(capture.session, 1):
            return IN_NOTE
        return NEW_NOTE

    def _lines(self) -> list[tuple[str, str]]:
        lines = self._services.enquiries.lines_of_enquiry()
        over = {EnquiryStatus.SETTLED, EnquiryStatus.DROPPED}
        return [(one.id, one.question) for one in lines if one.status not in over]

    def _offer(self) -> None:
        way, capture = self.way.value(), self._capture
        if capture is None:
            return
        fieldnotes = self._services.fieldnotes
        self._where_row.show_error("")
        self._where_row.setVisible(way in WHERE)
        self._where_row.label.setText(WHERE.get(way, ""))
        self.where.setAccessibleName(WHERE.get(way, tr("Where")))
        if way == NEW_NOTE:
            held = [(one.id, one.title) for one in fieldnotes.sessions()]
            self.where.offer([("", tr("Apart from sessions")), *held])
            self.where.choose(capture.session)
        elif way == IN_NOTE:
            titles = fieldnotes.note_titles(capture.session)
            self.where.offer([(key, f"{held}: {title}" if held else title) for key, title, held in titles])
        elif way in {EVIDENCE, STEP}:
            self.where.offer(self._lines())

    def _send(self) -> None:
        capture, way, where = self._capture, self.way.value(), self.where.value()
        if capture is None:
            return
        if way in {IN_NOTE, EVIDENCE, STEP} and not where:
            self._where_row.show_error(tr("There is none yet. File it another way."))
            return
        if self._desk.attempt(lambda: self._file(capture.id, way, where), DONE[way]) is not None:
            self._filed()

    def _file(self, capture: str, way: str, where: str) -> object:
        capturing = self._services.capturing
        match way:
            case "new_note":
                return capturing.file_as_note(capture, where)
            case "in_note":
                return capturing.file_in_note(capture, where)
            case "line":
                return capturing.file_as_line(capture)
            case "evidence":
                return capturing.file_as_evidence(capture, where)
            case _:
                return capturing.file_as_step(capture, where)
