"""One line of enquiry: why it is asked, what bears on it, and what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QWidget

from qi_desktop.ui.fieldnotes.words import BEARINGS, STANDINGS, short_day
from qi_desktop.ui.jotting import Jotting
from qi_desktop.ui.theme import Step
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.entries import Entry, EntryList
from qi_desktop.ui.widgets.fields import TextField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import column, row, scrolling
from qi_desktop.ui.widgets.status import Status, StatusMark
from qi_desktop.ui.widgets.words import Words, muted, reading

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.fieldnotes.model import LineOfEnquiry, Passage, Session
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

PASSAGES_SHOWN = 8


class EnquiryView(QWidget):
    """The line of enquiry on the right of the page."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the parts from top to bottom."""
        super().__init__()
        self._services, self._desk = services, desk
        self._line: LineOfEnquiry | None = None
        self._question = Words("", Step.HEADING)
        self.standing = StatusMark(Status.WAITING, "")
        self._follower = muted("", wrap=False)
        self._because, self._settles = reading(""), reading("")
        self._evidence = SectionHeading("Evidence")
        self._no_evidence = muted(
            "No passage yet. On the Notes page, mark words and code them to this line of enquiry."
        )
        self.passages = EntryList(
            "Evidence", opened=lambda passage: desk.open_page("notes", passage), lines=2, strong=False
        )
        self._hint = muted("Enter opens the note at the passage.")
        self._concluded = SectionHeading("Conclusion")
        self._conclusion = reading("")
        self.closing = ClosingForm(services, desk)
        self._build()

    def _build(self) -> None:
        inside = QWidget()
        inside.setLayout(
            column(
                self._question,
                row(self.standing, self._follower, None, gap=2),
                1,
                column(SectionHeading("Why it was opened"), self._because, gap=1),
                column(SectionHeading("What would settle it"), self._settles, gap=1),
                column(self._evidence, self._no_evidence, self.passages, self._hint, gap=1),
                column(self._concluded, self._conclusion, self.closing, gap=1),
                None,
                gap=2,
                margin=3,
            )
        )
        self.setLayout(column(scrolling(inside, label="Line of enquiry")))

    def show_line(self, line: LineOfEnquiry) -> None:
        """Show a line of enquiry."""
        self._line = line
        self._question.setText(line.question)
        status, word = STANDINGS[line.status]
        self.standing.show_status(status, word)
        member = self._services.inspection.member(line.inspector) if line.inspector else None
        self._follower.setText(f"followed by {member.name}" if member else "nobody follows it yet")
        self._because.setText(line.opened_because or "Not said.")
        self._settles.setText(line.would_settle or "Not said.")
        self._show_evidence(line)
        still_open = not line.status.is_closed
        self._conclusion.setText(line.conclusion)
        self._conclusion.setVisible(not still_open)
        self.closing.setVisible(still_open)
        if still_open:
            self.closing.show_line(line)

    def finish(self) -> None:
        """Put what was typed on disk."""
        self.closing.jotting.keep()

    def _show_evidence(self, line: LineOfEnquiry) -> None:
        fieldnotes = self._services.fieldnotes
        sessions = {one.id: one for one in fieldnotes.sessions()}
        of_note = {note.id: sessions[note.session] for note in fieldnotes.notes() if note.session in sessions}
        found = [
            _entry(passage, of_note[passage.note])
            for passage in self._services.themes.passages()
            if passage.coding.line_of_enquiry == line.id and passage.note in of_note
        ]
        self._evidence.say(f"{len(found)} passages" if len(found) != 1 else "1 passage")
        self._no_evidence.setVisible(not found)
        self.passages.setVisible(bool(found))
        self._hint.setVisible(bool(found))
        self.passages.show_entries(found)
        self.passages.fit(at_most=PASSAGES_SHOWN)


class ClosingForm(QFrame):
    """Settles the line with a conclusion, or drops it with a reason."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the form."""
        super().__init__()
        self.setObjectName("panel")
        self._services, self._desk = services, desk
        self._line = ""
        self.text = TextField(lines=4)
        self._row = FormRow(
            "What was found, or why it is given up",
            self.text,
            "Kept as you type until you settle or drop it.",
        )
        self.jotting = Jotting(services.workspace.drafts, self.text)
        self.settle = Button("Settle", self._settle, picture="check", description="Close it as answered")
        self.drop = Button("Drop", self._drop, description="Give it up, with the reason")
        self.setLayout(column(self._row, row(self.settle, self.drop, None), gap=1.5, margin=2))

    def show_line(self, line: LineOfEnquiry) -> None:
        """Ask how an open line ends."""
        if self._line != line.id:
            self._line = line.id
            self.jotting.follow("line_of_enquiry", line.id, "conclusion")
            self._row.show_error("")

    def _settle(self) -> None:
        enquiries = self._services.enquiries
        self._close(
            "Say what was found before you settle it.",
            "Line of enquiry settled",
            lambda text: enquiries.settle_line_of_enquiry(self._line, text),
        )

    def _drop(self) -> None:
        enquiries = self._services.enquiries
        self._close(
            "Say why it is given up.",
            "Line of enquiry dropped",
            lambda text: enquiries.drop_line_of_enquiry(self._line, text),
        )

    def _close(self, missing: str, done: str, act: Callable[[str], LineOfEnquiry]) -> None:
        text = self.jotting.text()
        self._row.show_error("" if text else missing)
        if text and self._desk.attempt(lambda: act(text), done) is not None:
            self.jotting.clear()


def _entry(passage: Passage, session: Session) -> Entry:
    detail = "  ·  ".join(part for part in (session.title, BEARINGS.get(passage.coding.bearing, "")) if part)
    words = f"“{' '.join(passage.words.split())}”"
    return Entry(passage.id, words, detail, aside=short_day(session.held_on))
