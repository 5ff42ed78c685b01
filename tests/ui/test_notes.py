"""A session is added, consent recorded, a note written, coded and found again by keyboard."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from qi_desktop.fieldnotes.consenting.model import Scope
from qi_desktop.fieldnotes.model import Consent, Session
from qi_desktop.ui.fieldnotes.notes_page import NotesPage
from qi_desktop.ui.widgets.paragraphs import code_points_before, units_before
from qi_desktop.ui.workspace import WorkspaceView
from tests.ui.typing_keys import CONTROL, SHIFT, choose, focused, go_to, press, press_button, the_page, write

pytestmark = pytest.mark.dressed

EMOJI = "🙂 They said “fine” and left."


@pytest.fixture
def page(opened: WorkspaceView) -> NotesPage:
    page = the_page(opened, "notes")
    assert isinstance(page, NotesPage)
    return page


@pytest.fixture
def interview(page: NotesPage) -> Session:
    """A session with one service user who has agreed, shown on the page."""
    fieldnotes = page.services.fieldnotes
    session = fieldnotes.add_session("interview", "One person at Ipswich", held_on=date(2017, 3, 13))
    user = fieldnotes.add_participant(session.id, "service_user", provider="CRC")
    fieldnotes.record_consent(user.id, "given", "in writing", date(2017, 3, 13))
    page.refresh()
    page.open_subject(session.id)
    return session


def test_a_session_is_added_written_up_and_coded_by_keyboard(page: NotesPage, opened: WorkspaceView) -> None:
    fieldnotes = page.services.fieldnotes
    press(Qt.Key.Key_N, CONTROL)
    assert focused().accessibleName() == "Kind"
    choose("Focus")
    go_to("Title")
    write("Officers at Ipswich")
    press_button("Add session")
    (session,) = fieldnotes.sessions()
    assert (session.kind.value, session.title) == ("focus_group", "Officers at Ipswich")

    assert focused().accessibleName() == "Role"
    go_to("Number")
    focused().setProperty("value", 6)
    press_button("Add")
    assert [one.head_count for one in fieldnotes.participants(session.id)] == [6]

    press(Qt.Key.Key_N, CONTROL | SHIFT)
    write("Lists and plans")
    press(Qt.Key.Key_Return)
    assert focused() is page.session.note.field
    write("Lists are long. Plans come last.")
    (note,) = fieldnotes.notes()
    assert (note.title, note.body) == ("Lists and plans", "")
    press(Qt.Key.Key_Home, CONTROL)
    for _ in range(len("Lists are long.")):
        press(Qt.Key.Key_Right, SHIFT)
    press(Qt.Key.Key_M, CONTROL)
    assert fieldnotes.note(note.id).body == "Lists are long. Plans come last."
    write("Workload")
    press(Qt.Key.Key_Return)
    (passage,) = page.services.themes.passages()
    assert passage.words == "Lists are long."
    assert [theme.name for theme in page.services.themes.themes()] == ["Workload"]


def test_typed_words_are_on_disk_within_a_second_and_one_change_when_left(
    page: NotesPage, interview: Session, qtbot: QtBot
) -> None:
    note = page.services.fieldnotes.write_note(interview.id, "Said", "")
    page.refresh()
    page.session.note.field.setFocus()
    drafts = page.services.workspace.drafts
    QTest.keyClicks(page.session.note.field, "A long day")
    qtbot.waitUntil(lambda: drafts.of(note.id, "body") == "A long day", timeout=1000)
    assert page.services.fieldnotes.note(note.id).body == ""
    page.leave()
    assert page.services.fieldnotes.note(note.id).body == "A long day"
    assert drafts.of(note.id, "body") is None
    assert len(page.services.fieldnotes.wordings(note.id)) == 2


def test_words_from_before_a_crash_come_back_in_their_note(page: NotesPage, interview: Session) -> None:
    note = page.services.fieldnotes.write_note(interview.id, "Said", "A long")
    page.services.workspace.drafts.keep("note", note.id, "body", "A long day")
    page.refresh()
    page.open_subject(note.id)
    assert page.session.note.field.toPlainText() == "A long day"
    assert "when the program stopped" in page.session.note.notice.text


def test_consent_is_recorded_by_keyboard_and_opens_the_session(page: NotesPage) -> None:
    fieldnotes = page.services.fieldnotes
    session = fieldnotes.add_session("interview", "One person at Ipswich")
    fieldnotes.add_participant(session.id, "service_user", provider="CRC")
    page.refresh()
    page.open_subject(session.id)
    assert not page.session.add.isEnabled()
    page.session.participants.table.setFocus()
    press(Qt.Key.Key_Down)
    go_to("How")
    write("in writing")
    press_button("Record consent")
    page.refresh()
    assert fieldnotes.participants(session.id)[0].consent is Consent.GIVEN
    assert page.session.add.isEnabled()


def test_withdrawn_consent_closes_the_note(page: NotesPage, interview: Session) -> None:
    fieldnotes = page.services.fieldnotes
    fieldnotes.write_note(interview.id, "Said", "Something")
    (user,) = fieldnotes.participants(interview.id)
    consent = page.services.consent
    consent.withdraw(user.id, "by telephone", date(2017, 3, 14), scope=Scope.WHOLE)
    page.refresh()
    assert page.session.note.field.isReadOnly()
    assert "withdrawn" in page.session.note.notice.text


def test_a_refresh_while_typing_leaves_text_and_cursor_alone(page: NotesPage, interview: Session) -> None:
    page.services.fieldnotes.write_note(interview.id, "Said", "Something")
    page.refresh()
    field = page.session.note.field
    field.setFocus()
    QTest.keyClicks(field, "More. ")
    page.services.fieldnotes.add_session("visit", "Elsewhere")
    page.refresh()
    assert field.toPlainText() == "More. Something"
    assert field.textCursor().position() == len("More. ")


def test_a_passage_after_an_emoji_is_marked_where_it_stands(page: NotesPage, interview: Session) -> None:
    fieldnotes = page.services.fieldnotes
    note = fieldnotes.write_note(interview.id, "Said", EMOJI)
    start = EMOJI.index("fine")
    page.refresh()
    page.open_subject(note.id)
    page.session.note.mark(start, start + 4)
    assert page.session.note.field.textCursor().selectedText() == "fine"
    assert page.session.note.field.marked() == (start, start + 4)
    assert code_points_before(EMOJI, units_before(EMOJI, 3)) == 3
