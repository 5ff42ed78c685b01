"""A new line of enquiry: the question, why it is asked, and what would settle it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.ui.jotting import Jotting
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import Choice, TextField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row, scrolling
from qi_desktop.ui.widgets.words import heading

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.fieldnotes.model import LineOfEnquiry
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

NEW = "new line of enquiry"
BOX_STRETCH = 100


class EnquiryForm(QWidget):
    """Opens a line of enquiry."""

    def __init__(
        self,
        services: Services,
        desk: Desk,
        opened: Callable[[LineOfEnquiry], object],
        given_up: Callable[[], object],
    ) -> None:
        """Build the form; ``opened`` is told the new line, ``given_up`` that there will be none."""
        super().__init__()
        self._services, self._desk, self._opened = services, desk, opened
        self.question, self.because, self.settles = (
            TextField(lines=2),
            TextField(lines=3),
            TextField(lines=3),
        )
        self.inspector = Choice([], narrow=True)
        self._question_row = FormRow("Question", self.question, "One question that week two can answer.")
        names = ("question", "opened_because", "would_settle")
        self._typed = [
            Jotting(services.workspace.drafts, text_field, ("line_of_enquiry", NEW, name))
            for text_field, name in zip((self.question, self.because, self.settles), names, strict=True)
        ]
        self.open = Button("Open the line of enquiry", self._open, kind="main")
        self._cancel = Button("Cancel", given_up, kind="quiet")
        self._build()

    def _build(self) -> None:
        box = QWidget()
        box.setMaximumWidth(pixels(560))
        box.setLayout(
            column(
                heading("New line of enquiry"),
                self._question_row,
                FormRow("Why it is opened", self.because, "What week one showed: a count, a case, a remark."),
                FormRow("What would settle it", self.settles, "Whom to ask, what to read, where to go."),
                FormRow("Who follows it", self.inspector),
                row(self.open, self._cancel, None),
                None,
                gap=2,
            )
        )
        across = row(box, None, margin=3)
        across.setStretch(0, BOX_STRETCH)
        inside = QWidget()
        inside.setLayout(across)
        self.setLayout(column(scrolling(inside, label="New line of enquiry")))

    def start(self) -> None:
        """Show who can follow it and take the keyboard."""
        members = [(one.id, one.name) for one in self._services.inspection.team()]
        self.inspector.offer(members or [("", "Nobody yet")])
        self.inspector.choose(self._services.workspace.person)
        self.question.setFocus()

    def keep(self) -> None:
        """Put what was typed on disk."""
        for jotting in self._typed:
            jotting.keep()

    def _open(self) -> None:
        question, because, settles = (jotting.text() for jotting in self._typed)
        self._question_row.show_error("" if question else "A line of enquiry needs a question.")
        if not question:
            return
        line = self._desk.attempt(
            lambda: self._services.enquiries.open_line_of_enquiry(
                question, because, settles, inspector=self.inspector.value()
            ),
            "Line of enquiry opened",
        )
        if line is not None:
            for jotting in self._typed:
                jotting.clear()
            self._opened(line)
