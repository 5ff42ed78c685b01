"""The history: what was done is listed, found, opened, taken back one by one, and done again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from qi_desktop.ui.history.page import EVERYBODY, MESSAGES, HistoryPage
from qi_desktop.ui.workspace import WorkspaceView
from tests.ui.typing_keys import the_page


@pytest.fixture
def history(opened: WorkspaceView) -> HistoryPage:
    """The history of a workspace with a session, its note and a theme."""
    notes = opened.services.fieldnotes
    session = notes.add_session("visit", "A visit to the office")
    notes.write_note(session.id, "What was seen", "A room for two")
    opened.services.themes.add_theme("Rooms")
    page = the_page(opened, "history")
    assert isinstance(page, HistoryPage)
    return page


def titles(page: HistoryPage) -> list[str]:
    lines = (page.list.records.line(place) for place in range(page.list.records.rowCount()))
    return [line.title for line in lines if line is not None]


def choose(page: HistoryPage, title: str) -> None:
    page.list.choose(titles(page).index(title))


def press(button: QPushButton) -> None:
    assert button.isEnabled()
    button.click()


def test_what_was_done_is_told_with_where_and_by_whom_the_latest_first(history: HistoryPage) -> None:
    assert titles(history)[:3] == ["Adding a theme", "A note", "Adding a session"]
    choose(history, "A note")
    line = history.list.records.line(1)
    assert line is not None
    assert "Notes" in line.aside
    assert "Ada Invented" in line.aside
    assert line.detail == "What was seen, A visit to the office"


def test_one_act_is_taken_back_among_others_and_done_again(
    history: HistoryPage, opened: WorkspaceView
) -> None:
    choose(history, "A note")
    press(history.detail.back)
    assert opened.services.fieldnotes.notes() == []
    assert [theme.name for theme in opened.services.themes.themes()] == ["Rooms"]
    assert opened.toast.text == "Taken back: a note"
    assert history.chosen is not None
    assert history.chosen.turn is not None, "the act stays chosen, and says that it is taken back"
    press(history.detail.again)
    assert [note.title for note in opened.services.fieldnotes.notes()] == ["What was seen"]


def test_what_something_rests_on_says_so_and_leads_there(history: HistoryPage) -> None:
    choose(history, "Adding a session")
    assert not history.detail.back.isEnabled()
    assert "a note rests on it" in history.detail.standing.text
    press(history.detail.first)
    assert history.chosen is not None
    assert history.chosen.act == "write_note"
    press(history.detail.back)
    choose(history, "Adding a session")
    press(history.detail.back)
    assert history.services.fieldnotes.sessions() == []


def test_undo_and_redo_by_key_go_on_from_the_latest(history: HistoryPage, opened: WorkspaceView) -> None:
    choose(history, "A note")
    press(history.detail.back)
    QTest.keyClick(opened, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert opened.services.themes.themes() == []
    QTest.keyClick(opened, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert len(opened.services.themes.themes()) == 1
    assert opened.services.fieldnotes.notes() == []


def test_words_find_acts_by_what_was_done_by_whom_and_about_what(history: HistoryPage) -> None:
    history.services.searching.catch_up()
    history.field.setText("theme")
    assert titles(history) == ["Adding a theme"]
    history.field.setText("ada allocati")
    assert titles(history) == ["Allocating the cases"]
    history.field.setText("visit")
    assert titles(history) == ["Adding a session"]
    history.field.setText("no such thing")
    assert titles(history) == []
    assert history.said.text().startswith("Nothing of the kind")
    assert history.detail.isHidden()
    history.field.clear()
    own = len(titles(history))
    history.whose.choose(EVERYBODY)
    history.refresh()
    assert len(titles(history)) == own, "nobody else has written here"


def test_enter_opens_what_an_act_was_about(history: HistoryPage, opened: WorkspaceView) -> None:
    choose(history, "Adding a session")
    QTest.keyClick(history.list, Qt.Key.Key_Return)
    assert opened.current_page().key == "notes"
    QTest.keyClick(opened, Qt.Key.Key_Z, Qt.KeyboardModifier.AltModifier)
    assert opened.current_page() is history


def test_much_is_taken_back_in_a_thread(opened: WorkspaceView, qtbot: QtBot) -> None:
    services = opened.services
    listed = len(services.inspection.eligible_cases())
    while services.inspection.eligible_cases():
        opened.undo()
        qtbot.waitUntil(lambda: not opened.writing)
    assert opened.toast.text == "Undone: importing the case list"
    opened.redo()
    qtbot.waitUntil(lambda: not opened.writing)
    assert len(services.inspection.eligible_cases()) == listed


def test_what_was_said_at_the_foot_can_be_read_again(history: HistoryPage, opened: WorkspaceView) -> None:
    opened.tell("Session added")
    opened.tell("Report built")
    history.whose.choose(MESSAGES)
    history.refresh()
    assert titles(history) == ["Report built", "Session added"]
    assert history.detail.isHidden()
    history.field.setText("session")
    assert titles(history) == ["Session added"]


def test_a_message_stays_while_the_keyboard_is_on_it_and_folds_where_it_is_long(
    opened: WorkspaceView,
) -> None:
    the_page(opened, "inspection")
    opened.tell("Short", undoable=True)
    button = next(one for one in opened.toast.findChildren(QPushButton) if one.text() == "Undo")
    button.setFocus()
    opened.toast.run_out()
    assert opened.toast.isVisible()
    opened.setFocus()
    opened.toast.run_out()
    assert not opened.toast.isVisible()
    low = opened.toast.height()
    opened.tell("A long message that says a great deal of what was done. " * 6)
    assert opened.toast.width() <= opened.width()
    assert opened.toast.height() > low
