"""A line of enquiry is opened, evidenced and settled by keyboard."""

import pytest
from PySide6.QtCore import Qt

from qi_desktop.fieldnotes.model import Coding, EnquiryStatus
from qi_desktop.ui.fieldnotes.enquiries_page import EnquiriesPage
from qi_desktop.ui.workspace import WorkspaceView
from tests.ui.typing_keys import CONTROL, focused, go_to, press, press_button, the_page, write


@pytest.fixture
def page(opened: WorkspaceView) -> EnquiriesPage:
    page = the_page(opened, "enquiries")
    assert isinstance(page, EnquiriesPage)
    return page


def test_a_line_of_enquiry_is_opened_and_settled_by_keyboard(page: EnquiriesPage) -> None:
    press(Qt.Key.Key_N, CONTROL)
    assert focused().accessibleName() == "Question"
    write("Why are plans late?")
    go_to("Why it is opened")
    write("Week one")
    press_button("Open the line of enquiry")
    (line,) = page.services.enquiries.lines_of_enquiry()
    assert (line.question, line.opened_because, line.status) == (
        "Why are plans late?",
        "Week one",
        EnquiryStatus.OPEN,
    )
    assert line.inspector == page.services.workspace.person

    go_to("What was found, or why it is given up")
    write("Lists are too long.")
    press_button("Settle")
    settled = page.services.enquiries.line_of_enquiry(line.id)
    assert (settled.status, settled.conclusion) == (EnquiryStatus.SETTLED, "Lists are too long.")


def test_dropping_needs_a_reason(page: EnquiriesPage) -> None:
    line = page.services.enquiries.open_line_of_enquiry("Why?")
    page.refresh()
    page.open_subject(line.id)
    page.line.closing.drop.setFocus()
    press(Qt.Key.Key_Space)
    assert page.services.enquiries.line_of_enquiry(line.id).status is EnquiryStatus.OPEN
    assert "Say why it is given up." in focused().accessibleDescription()
    write("No case to look at")
    press_button("Drop")
    assert page.services.enquiries.line_of_enquiry(line.id).status is EnquiryStatus.DROPPED


def test_what_was_typed_before_a_crash_is_there_again(page: EnquiriesPage) -> None:
    line = page.services.enquiries.open_line_of_enquiry("Why?")
    page.services.workspace.drafts.keep("line_of_enquiry", line.id, "conclusion", "Half a sentence")
    page.refresh()
    page.open_subject(line.id)
    assert page.line.closing.text.toPlainText() == "Half a sentence"


def test_enter_on_evidence_opens_the_note_at_the_passage(page: EnquiriesPage, opened: WorkspaceView) -> None:
    fieldnotes = page.services.fieldnotes
    line = page.services.enquiries.open_line_of_enquiry("Why?")
    session = fieldnotes.add_session("meeting", "Managers")
    note = fieldnotes.write_note(session.id, "Said", "First this. Then that.")
    page.services.themes.code_passage(note.id, 12, 21, Coding(line_of_enquiry=line.id))
    page.refresh()
    page.open_subject(line.id)
    page.line.passages.setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert opened.current_page().key == "notes"
    notes = opened.current_page()
    assert notes.session.note.field.textCursor().selectedText() == "Then that"  # type: ignore[attr-defined]
