"""Words are caught from any page and filed from the inbox, by keyboard alone."""

import pytest
from PySide6.QtCore import Qt

from qi_desktop.fieldnotes.capturing.model import CaptureSort
from qi_desktop.ui.fieldnotes.inbox.view import InboxView
from qi_desktop.ui.fieldnotes.notes_page import NotesPage
from qi_desktop.ui.workspace import WorkspaceView
from tests.ui.typing_keys import CONTROL, SHIFT, choose, focused, go_to, press, press_button, the_page, write


@pytest.fixture
def page(opened: WorkspaceView) -> NotesPage:
    page = the_page(opened, "notes")
    assert isinstance(page, NotesPage)
    return page


def test_a_thought_is_caught_from_another_page_and_filed_in_a_note(
    page: NotesPage, opened: WorkspaceView
) -> None:
    fieldnotes, capturing = page.services.fieldnotes, page.services.capturing
    session = fieldnotes.add_session("meeting", "Senior managers")
    note = fieldnotes.write_note(session.id, "Targets", "First.")
    the_page(opened, "counts")
    before = focused()
    press(Qt.Key.Key_Space, CONTROL | SHIFT)
    assert focused() is opened.catching.text
    write("Why the same")
    press(Qt.Key.Key_Return, SHIFT)
    write("day?")
    press(Qt.Key.Key_Return)
    assert opened.catching.isHidden()
    assert focused() is before
    (caught,) = capturing.inbox()
    assert (caught.text, caught.sort) == ("Why the same\nday?", CaptureSort.THOUGHT)
    assert opened.rail.buttons["notes"].accessibleDescription() == "" or opened.toast.text.startswith(
        "Caught"
    )

    the_page(opened, "notes")
    page.show_face("inbox")
    go_to("File it as")
    choose("More")
    inbox = page.faces["inbox"]
    assert isinstance(inbox, InboxView)
    inbox.capture.filing.way.activated.emit(1)
    press(Qt.Key.Key_Return, CONTROL)
    assert fieldnotes.note(note.id).body == "First.\n\nWhy the same\nday?\n"
    assert capturing.inbox() == []
    opened.undo()
    assert capturing.inbox() == [caught]


def test_what_was_put_off_is_still_there_and_marked_words_come_as_a_quote(
    page: NotesPage, opened: WorkspaceView
) -> None:
    fieldnotes = page.services.fieldnotes
    session = fieldnotes.add_session("meeting", "Senior managers")
    note = fieldnotes.write_note(session.id, "Targets", "Nobody asked me")
    opened.capture()
    write("Half a thou")
    press(Qt.Key.Key_Escape)
    assert page.services.workspace.drafts.of("new capture", "text") == "Half a thou"
    opened.capture()
    assert opened.catching.text.toPlainText() == "Half a thou"
    opened.catching.text.clear()
    opened.catching.put_off()
    page.refresh()
    page.open_subject(note.id)
    page.session.note.field.setFocus()
    page.session.note.mark(0, 6)
    opened.capture()
    assert opened.catching.during.text() == "During “Senior managers”"
    press(Qt.Key.Key_Return)
    (caught,) = page.services.capturing.inbox()
    assert (caught.text, caught.sort, caught.session) == ("Nobody", CaptureSort.QUOTE, session.id)


def test_words_of_a_session_without_consent_stay_in_the_panel(page: NotesPage, opened: WorkspaceView) -> None:
    fieldnotes = page.services.fieldnotes
    session = fieldnotes.add_session("interview", "One person")
    fieldnotes.add_participant(session.id, "service_user")
    page.refresh()
    page.open_subject(session.id)
    opened.capture()
    write("Nobody asked me")
    press(Qt.Key.Key_Return)
    assert "has not agreed" in opened.error.text
    assert opened.catching.isVisible()
    assert page.services.capturing.inbox() == []
    opened.catching.during.setChecked(False)
    opened.catching.send()
    assert [one.session for one in page.services.capturing.inbox()] == [""]


def test_a_capture_is_reworded_and_discarded(page: NotesPage, opened: WorkspaceView) -> None:
    capturing = page.services.capturing
    caught = capturing.capture("follow_up", "Rota")
    page.open_subject(caught.id)
    assert page.shown == "inbox"
    go_to("What was caught")
    press(Qt.Key.Key_End)
    write(" of the hub")
    go_to("It is a")
    assert capturing.one(caught.id).text == "Rota of the hub"
    press_button("Discard")
    assert capturing.inbox() == []
    opened.undo()
    assert len(capturing.inbox()) == 1


def test_a_session_tells_what_was_caught_in_it_and_leads_there(
    page: NotesPage, opened: WorkspaceView
) -> None:
    fieldnotes, capturing = page.services.fieldnotes, page.services.capturing
    session = fieldnotes.add_session("meeting", "Senior managers")
    page.refresh()
    page.open_subject(session.id)
    assert page.session.caught.isHidden()
    caught = capturing.capture("quote", "Nobody asked me", session=session.id)
    page.refresh()
    assert page.session.caught.text() == "1 capture waits"
    page.session.caught.click()
    inbox = page.faces["inbox"]
    assert isinstance(inbox, InboxView)
    assert (page.shown, inbox.list.chosen()) == ("inbox", caught.id)
    note = capturing.file_as_note(caught.id, session.id)
    opened.open_page("notes", caught.id)
    assert page.shown == "sessions"
    assert page.session.choice.value() == note.id
