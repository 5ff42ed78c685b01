"""Sessions and people are changed, linked and removed by keyboard, and the sums follow."""

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qi_desktop.fieldnotes.model import Session
from qi_desktop.ui.fieldnotes.notes_page import NotesPage
from qi_desktop.ui.fieldnotes.session_head import UNFOLD
from qi_desktop.ui.fieldnotes.sessions_face import ROOM, SessionsFace
from qi_desktop.ui.workspace import WorkspaceView
from tests.ui.typing_keys import choose, focused, go_to, press, press_button, the_page, write


@pytest.fixture
def page(opened: WorkspaceView) -> NotesPage:
    page = the_page(opened, "notes")
    assert isinstance(page, NotesPage)
    return page


@pytest.fixture
def group(page: NotesPage) -> Session:
    fieldnotes = page.services.fieldnotes
    session = fieldnotes.add_session("focus_group", "Officers", provider="CRC", held_on=date(2017, 3, 13))
    fieldnotes.add_participant(session.id, "responsible_officer", head_count=3, provider="CRC")
    page.refresh()
    page.open_subject(session.id)
    page.take_keyboard()
    return session


def test_a_session_is_changed_by_keyboard(page: NotesPage, group: Session) -> None:
    press(Qt.Key.Key_F2)
    assert focused().accessibleName() == "Kind"
    go_to("Title")
    write("Officers of both offices")
    go_to("From")
    write("9.30")
    go_to("Until")
    write("9")
    go_to("Guide")
    choose("Focus")
    press_button("Save changes")
    assert page.services.fieldnotes.session(group.id) == group
    go_to("Until")
    write("9.45")
    press(Qt.Key.Key_Return)
    changed = page.services.fieldnotes.session(group.id)
    assert (changed.title, changed.starts, changed.ends) == (
        "Officers of both offices",
        time(9, 30),
        time(9, 45),
    )
    assert changed.guide == "staff_group"
    assert focused() is page.list


def test_a_row_of_people_is_changed_parted_and_removed(page: NotesPage, group: Session) -> None:
    fieldnotes, people = page.services.fieldnotes, page.session.participants
    people.table.setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    go_to("Marks of their turns")
    press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    write("Ann Bea Cy")
    press_button("Save")
    assert fieldnotes.participants(group.id)[0].labels == ("Ann", "Bea", "Cy")
    people.table.setFocus()
    press(Qt.Key.Key_Return)
    press_button("One apart")
    page.refresh()
    assert [(one.head_count, one.labels) for one in fieldnotes.participants(group.id)] == [
        (2, ("Ann", "Bea")),
        (1, ("Cy",)),
    ]
    people.table.setFocus()
    press(Qt.Key.Key_Return)
    press_button("Remove")
    assert [one.head_count for one in fieldnotes.participants(group.id)] == [1]


def test_a_session_is_linked_and_removed_with_one_undo(
    page: NotesPage, group: Session, opened: WorkspaceView
) -> None:
    fieldnotes = page.services.fieldnotes
    page.session.links.add.click()
    choose("Sampled")
    page.session.links.form.about.activated.emit(1)
    go_to("Which")
    page.session.links.form.subject.choose(page.services.sampling.sampled_case("CRC 07").id)
    press_button("Link")
    (link,) = fieldnotes.links(group.id)
    assert link.subject == page.services.sampling.sampled_case("CRC 07").id
    page.refresh()
    page.session.head.remove.click()
    assert fieldnotes.sessions() == []
    assert "Session removed" in opened.toast.text
    opened.undo()
    page.refresh()
    assert fieldnotes.links(group.id) == [link]
    assert page.list.chosen() == group.id


def test_a_sum_opens_the_sessions_behind_it(page: NotesPage, group: Session) -> None:
    fieldnotes = page.services.fieldnotes
    meeting = fieldnotes.add_session("meeting", "Senior managers")
    fieldnotes.add_participant(meeting.id, "manager", head_count=2)
    page.refresh()
    table = page.sessions.sums.table
    assert [(one.key, one.count) for one in table.records.rows] == [
        ("staff_focus_groups", 1),
        ("staff_in_focus_groups", 3),
        ("managers", 2),
    ]
    table.setFocus()
    table.choose("managers/")
    press(Qt.Key.Key_Return)
    assert page.list.chosen() == meeting.id
    assert len(page.list.records.entries) == 1
    page.open_subject(group.id)
    assert len(page.list.records.entries) == 2


def test_notes_of_no_session_stand_apart_and_open_at_their_place(page: NotesPage, group: Session) -> None:
    fieldnotes = page.services.fieldnotes
    note = fieldnotes.write_note("", "From the train", "One 🙂 thought")
    page.refresh()
    page.open_subject(f"{note.id}@6-13")
    page.session.note.field.setFocus()
    assert page.list.chosen() == "apart"
    assert page.session.note.field.textCursor().selectedText() == "thought"
    page.session.note.field.moveCursor(QTextCursor.MoveOperation.End)
    write(" more")
    page.leave()
    QApplication.processEvents()
    assert page.session.note.field.toPlainText() == "One 🙂 thought more"
    press(Qt.Key.Key_F9)
    page.open_subject(group.id)
    assert page.sessions.shown_session == group.id
    assert page.at_hand() == ("session", group.id)


def test_a_note_that_was_given_all_the_room_has_it_on_the_next_day_too(
    page: NotesPage, group: Session, qtbot: QtBot
) -> None:
    page.open_subject(group.id)
    press(Qt.Key.Key_F9)
    again = SessionsFace(page.services, page.desk)
    qtbot.addWidget(again)
    again.refresh()
    assert again.list.isHidden() or not again.list.isVisibleTo(again)
    assert UNFOLD in again.session.head.fold.accessibleName()
    press(Qt.Key.Key_F9)
    assert page.desk.preferences.left_as(ROOM) == ""


def test_marks_that_two_laptops_gave_out_are_told(page: NotesPage, group: Session) -> None:
    people = page.session.participants
    assert people.doubled.isHidden()
    with page.services.workspace.ledger.entry("add_participant") as entry:
        entry.put("participant", "other", session=group.id, role="staff", head_count=1, label="RO2")
    page.refresh()
    assert "RO2 marks people of two rows" in people.doubled.text


def test_changing_a_session_without_a_day_gives_it_none(page: NotesPage) -> None:
    fieldnotes = page.services.fieldnotes
    session = fieldnotes.add_session("visit", "Some day")
    page.refresh()
    page.open_subject(session.id)
    page.session.head.edit.click()
    page.form.title.setText("Any day")
    page.form.add.click()
    assert (fieldnotes.session(session.id).title, fieldnotes.session(session.id).held_on) == ("Any day", None)
