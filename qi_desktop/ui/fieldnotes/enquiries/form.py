"""A new line of enquiry, or other words for one: the question, why it is asked, what would settle it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from qi_desktop.fieldnotes.enquiries.model import OpenedFrom
from qi_desktop.ui.fieldnotes.enquiries.from_panel import FromPanel
from qi_desktop.ui.jotting import Jotting
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import Choice, TextField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row, scrolling
from qi_desktop.ui.widgets.words import heading

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from qi_desktop.fieldnotes.enquiries.model import Origin
    from qi_desktop.fieldnotes.model import LineOfEnquiry
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

NEW = tr("new line of enquiry")
NAMES = ("question", "opened_because", "would_settle")
BOX_STRETCH = 100


class LineForm(QWidget):
    """Opens a line of enquiry, or puts one into other words."""

    def __init__(
        self,
        services: Services,
        desk: Desk,
        opened: Callable[[LineOfEnquiry], object],
        given_up: Callable[[], object],
    ) -> None:
        """Build the form; ``opened`` is told the line, ``given_up`` that all stays as it is."""
        super().__init__()
        self._services, self._desk = services, desk
        self._opened, self._given_up = opened, given_up
        self._line: LineOfEnquiry | None = None
        self._origin: Origin | None = None
        self._name = heading(tr("New line of enquiry"))
        self.origin = FromPanel(services, desk, opened)
        self.question, self.because, self.settles = (TextField(lines=lines) for lines in (2, 3, 3))
        self.inspector = Choice([], narrow=True)
        self._question_row = FormRow(
            tr("Question"), self.question, tr("One question that week two can answer.")
        )
        self._inspector_row = FormRow(tr("Who follows it"), self.inspector)
        self._typed = [Jotting(services.workspace.drafts, field) for field in self._fields()]
        self.open = Button(tr("Open the line of enquiry"), self._send, kind="main")
        self._cancel = Button(tr("Cancel"), self.give_up, kind="quiet", description="Esc")
        self._build()

    def _build(self) -> None:
        box = QWidget()
        box.setMaximumWidth(pixels(560))
        box.setLayout(
            column(
                self._name,
                self.origin,
                self._question_row,
                FormRow(
                    tr("Why it is opened"),
                    self.because,
                    tr("What week one showed: a count, a case, a remark."),
                ),
                FormRow(
                    tr("What would settle it"), self.settles, tr("Whom to ask, what to read, where to go.")
                ),
                self._inspector_row,
                row(self.open, self._cancel, None),
                None,
                gap=2,
            )
        )
        across = row(box, None, margin=3)
        across.setStretch(0, BOX_STRETCH)
        inside = QWidget()
        inside.setLayout(across)
        self.setLayout(column(scrolling(inside, label=tr("Line of enquiry in words"))))

    @property
    def origin_page(self) -> Origin | None:
        """Return what the line is being opened from."""
        return self._origin

    def start(self, origin: Origin | None = None) -> None:
        """Ask for a new line and take the keyboard."""
        self._line, self._origin = None, origin
        self._follow(f"{NEW} {origin.address}" if origin else NEW)
        because = self.origin.show_origin(origin)
        if because and not self.because.toPlainText():
            self.because.setPlainText(because)
        self._show_as(tr("New line of enquiry"), tr("Open the line of enquiry"))
        self.inspector.choose(self._services.workspace.person)
        self.question.setFocus()

    def change(self, line: LineOfEnquiry) -> None:
        """Ask for other words for a line."""
        self._line, self._origin = line, None
        self._follow(line.id)
        self.origin.show_origin(None)
        stands = (line.question, line.opened_because, line.would_settle)
        for field, text in zip(self._fields(), stands, strict=True):
            if not field.toPlainText():
                field.setPlainText(text)
        self._show_as(tr("Edit the line of enquiry"), tr("Keep the changes"))
        self.inspector.choose(line.inspector)
        self.question.setFocus()

    def keep(self) -> None:
        """Put what was typed on disk."""
        for jotting in self._typed:
            jotting.keep()

    def give_up(self) -> None:
        """Leave all as it is; what was typed for a new line is kept for another time."""
        if self._line is not None:
            self._clear()
        self.keep()
        origin = self._origin
        if origin is not None and origin.kind is OpenedFrom.COUNT:
            self._clear()
        self._given_up()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.give_up()
        else:
            super().keyPressEvent(event)

    def _fields(self) -> tuple[TextField, TextField, TextField]:
        return self.question, self.because, self.settles

    def _follow(self, record: str) -> None:
        for jotting, name in zip(self._typed, NAMES, strict=True):
            jotting.follow("line_of_enquiry", record, name)
        self._question_row.show_error("")

    def _show_as(self, name: str, send: str) -> None:
        self._name.setText(name)
        self.open.setText(send)
        self.open.setAccessibleName(send)
        self.inspector.offer(
            [(one.id, one.name) for one in self._services.inspection.team()] or [("", tr("Nobody yet"))]
        )
        self._inspector_row.setVisible(self._line is None)

    def _send(self) -> None:
        question, because, settles = (jotting.text() for jotting in self._typed)
        self._question_row.show_error("" if question else tr("A line of enquiry needs a question."))
        if not question:
            return
        enquiries, line, origin = self._services.enquiries, self._line, self._origin
        if line is None:
            sent = self._desk.attempt(
                lambda: self._open_line((question, because, settles), origin), tr("Line of enquiry opened")
            )
        else:
            sent = self._desk.attempt(
                lambda: enquiries.revise_line_of_enquiry(line.id, question, because, settles),
                tr("Line of enquiry changed"),
            )
        if sent is not None:
            self._clear()
            self._opened(sent)

    def _open_line(self, words: tuple[str, str, str], origin: Origin | None) -> LineOfEnquiry:
        """Open the line; the passage it is opened from is coded to it, and both are undone together."""
        themes = self._services.themes
        with self._services.workspace.ledger.entry("open_line_of_enquiry"):
            line = self._services.enquiries.open_line_of_enquiry(
                *words, inspector=self.inspector.value(), origin=origin
            )
            if origin is not None and origin.kind is OpenedFrom.PASSAGE:
                coding = themes.passage(origin.subject).coding
                themes.recode_passage(origin.subject, replace(coding, line_of_enquiry=line.id))
        return line

    def _clear(self) -> None:
        for jotting in self._typed:
            jotting.clear()
