"""A note is written, looked through, compared and ticked off, all by keyboard, and nothing typed is lost."""

from collections.abc import Callable, Generator
from datetime import date
from pathlib import Path
from time import monotonic
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from qi_desktop.fieldnotes.model import Note, Session
from qi_desktop.fieldnotes.spelling import dictionary
from qi_desktop.services import Services, services_of
from qi_desktop.storage.workspace import Workspace
from qi_desktop.ui.fieldnotes.writing.note_view import NoteView
from qi_desktop.ui.wardrobe import wear
from tests.ui.typing_keys import SHIFT, focused, press, press_button, write

T = TypeVar("T")
ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


class Desk:
    """The desk around one note: carries acts out, and remembers what was told."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self.preferences = self
        self.code = "en_GB"

    def dictionary(self) -> str:
        return self.code

    def attempt(self, act: Callable[[], T], done: str = "", *, undoable: bool = True) -> T | None:
        result = act()
        self.told += [done] if done else []
        return result

    def tell(self, text: str, *, undoable: bool = False) -> None:
        self.told.append(text)

    def saved(self) -> None:
        self.told.append("saved")


class Sheet:
    """A note on the screen, and the services behind it."""

    def __init__(self, services: Services, session: Session, note: Note) -> None:
        self.services, self.session = services, session
        self.id: str = note.id
        self.desk = Desk()
        self.view = NoteView(services, self.desk, lambda: None)  # pyright: ignore[reportArgumentType]
        self.view.resize(900, 600)

    def refresh(self, closed: str = "") -> None:
        """Show the note as it stands, as the page does after every change."""
        fieldnotes = self.services.fieldnotes
        self.view.show_note(self.stored, fieldnotes.session(self.session.id), closed)

    @property
    def stored(self) -> Note:
        return self.services.fieldnotes.note(self.id)


@pytest.fixture
def sheet(workspace: Workspace, qapp: QApplication, qtbot: QtBot) -> Generator[Sheet]:
    """A note of a focus group of two officers and a manager, the keyboard at its end."""
    wear(qapp, "light")
    services = services_of(workspace)
    services.workspace.sign_in(services.inspection.add_team_member("Ada Invented", "lead").id)
    session = services.fieldnotes.add_session("focus_group", "Officers", held_on=date(2017, 3, 13))
    services.fieldnotes.add_participant(session.id, "responsible_officer", head_count=2)
    services.fieldnotes.add_participant(session.id, "manager")
    services.guides.follow_guide(session.id, services.guides.fitting(session.id)[0].id)
    note = services.fieldnotes.write_note(session.id, "Said", "Plans come last.")
    sheet = Sheet(services, session, note)
    with qtbot.waitActive(sheet.view):
        sheet.view.show()
        sheet.view.activateWindow()
    sheet.refresh()
    sheet.view.field.setFocus()
    press(Qt.Key.Key_End, CONTROL)
    yield sheet
    sheet.view.close()
    sheet.view.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def view(sheet: Sheet) -> NoteView:
    return sheet.view


@pytest.fixture
def few_words(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A dictionary of a few words instead of the British one, which takes its time."""
    (tmp_path / "few.aff").write_text("SET UTF-8\nTRY managerknows\n", "utf-8")
    (tmp_path / "few.dic").write_text("3\nthe\nmanager\nknows\n", "utf-8")
    monkeypatch.setattr(dictionary, "_read", {})

    def few(*_: str) -> Path:
        return tmp_path / "few"

    monkeypatch.setattr(dictionary, "stem_of", few)


def test_everybody_in_the_room_has_a_key_for_their_turn(sheet: Sheet, view: NoteView) -> None:
    press(Qt.Key.Key_2, ALT)
    write("Nobody told us.")
    press(Qt.Key.Key_3, ALT)
    write("I did.")
    press(Qt.Key.Key_0, ALT)
    write('What was "that"?')
    view.finish()
    assert sheet.stored.body.split("\n") == [
        "Plans come last.",
        "RO2: Nobody told us.",
        "MG1: I did.",
        "AI: What was “that”?",
    ]


def test_time_and_exact_words_are_a_key_away(view: NoteView) -> None:
    press(Qt.Key.Key_F5)
    press(Qt.Key.Key_Q, ALT)
    write("late")
    stamp = view.field.text().removeprefix("Plans come last. ")
    assert stamp[0] == "["
    assert stamp[6:] == "] “late”"


def test_questions_are_ticked_beside_the_note_by_keyboard(sheet: Sheet, view: NoteView) -> None:
    guides, session = sheet.services.guides, sheet.session
    press(Qt.Key.Key_G, ALT)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Space)
    sheet.refresh()
    assert [one.covered for one in guides.checklist(session.id)][:3] == [True, True, False]
    assert view.guide.isVisible()
    press(Qt.Key.Key_Escape)
    assert focused() is view.field
    press(Qt.Key.Key_G, ALT)
    assert focused() is view.guide.ticks[2]
    press(Qt.Key.Key_G, ALT)
    assert view.guide.isHidden()
    sheet.refresh()
    assert view.guide.isHidden()
    sheet.services.workspace.ledger.undo()
    assert sum(one.covered for one in guides.checklist(session.id)) == 1


def test_words_are_found_in_the_note_by_keyboard(view: NoteView) -> None:
    press(Qt.Key.Key_F, CONTROL)
    write("COME")
    assert view.finding.said.text() == "1 of 1"
    press(Qt.Key.Key_Escape)
    assert focused() is view.field
    assert view.field.textCursor().selectedText() == "come"
    assert view.finding.isHidden()


def test_an_earlier_wording_is_compared_and_restored_by_keyboard(sheet: Sheet, view: NoteView) -> None:
    write(" Always.")
    press(Qt.Key.Key_H, CONTROL)
    assert focused() is view.history.list
    assert "1 word new" in view.history.said.text()
    press(Qt.Key.Key_Down)
    assert view.history.text.toPlainText() == "Plans come last."
    press_button("Restore this wording")
    sheet.refresh()
    assert sheet.stored.body == view.field.text() == "Plans come last."
    assert view.field.isVisible()
    sheet.services.workspace.ledger.undo()
    sheet.refresh()
    assert view.field.text() == "Plans come last. Always."
    press(Qt.Key.Key_H, CONTROL)
    press(Qt.Key.Key_Escape)
    assert focused() is view.field


def test_typed_words_are_kept_within_a_second_and_come_back_after_a_crash(
    sheet: Sheet, view: NoteView, qtbot: QtBot
) -> None:
    drafts = sheet.services.workspace.drafts
    write(" Late")
    qtbot.waitUntil(lambda: drafts.of(sheet.id, "body") == "Plans come last. Late", timeout=1000)
    assert sheet.services.workspace.database.value("SELECT text FROM draft") == " Late"
    view.finish()
    assert sheet.stored.body == "Plans come last. Late"
    assert drafts.all() == []
    view.let_go()
    drafts.keep("note", sheet.id, "body", "Plans come last. Late again")
    sheet.refresh()
    assert view.field.text() == "Plans come last. Late again"
    assert "when the program stopped" in view.notice.text


def test_a_change_made_elsewhere_comes_into_a_note_in_which_nobody_types(
    sheet: Sheet, view: NoteView
) -> None:
    sheet.services.fieldnotes.revise_note(sheet.id, "Others wrote this.")
    sheet.refresh()
    assert view.field.text() == "Others wrote this."
    assert view.drafting.stored == "Others wrote this."
    assert view.field.textCursor().position() == len("Plans come last.")


def test_words_are_counted_as_they_are_typed(view: NoteView, qtbot: QtBot) -> None:
    write(" Nobody looks.")
    qtbot.waitUntil(lambda: view.words.text() == "5 words", timeout=1000)
    view.field.mark(0, 5)
    qtbot.waitUntil(lambda: view.words.text() == "5 words, 1 of them selected", timeout=1000)


@pytest.mark.usefixtures("few_words")
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_slip_is_underlined_and_mended_from_its_menu(view: NoteView, sheet: Sheet) -> None:
    view.field.selectAll()
    write("The Ipswitchy managr knows. ")
    view.spelling.start()
    _until(lambda: view.spelling.next_slip() is not None)
    press(Qt.Key.Key_Home, CONTROL)
    press(Qt.Key.Key_F7)
    _until(lambda: view.field.textCursor().selectedText() == "Ipswitchy")
    add = next(one for one in _menu(view).actions() if one.text().startswith("Add"))
    add.trigger()
    _menu(view).close()
    assert sheet.services.spelling.own_words()
    press(Qt.Key.Key_F7)
    assert view.field.textCursor().selectedText() == "managr"
    _until(lambda: "manager" in [one.text() for one in _menu(view).actions()])
    next(one for one in _menu(view).actions() if one.text() == "manager").trigger()
    _menu(view).close()
    assert view.field.text() == "The Ipswitchy manager knows. "
    view.spelling.look()
    view.spelling.stop()


@pytest.mark.usefixtures("few_words")
def test_a_note_may_be_left_alone_and_without_a_dictionary_nothing_is_looked_at(
    view: NoteView, sheet: Sheet
) -> None:
    view.spelling.start()
    press(Qt.Key.Key_F7, SHIFT)
    assert view.spelling.speller is None
    view.spelling.start()
    assert view.spelling.is_off()
    press(Qt.Key.Key_F7)
    assert "not looked at" in sheet.desk.told[-1]
    press(Qt.Key.Key_F7, SHIFT)
    assert not view.spelling.is_off()
    sheet.desk.code = ""
    view.spelling.stop()
    view.spelling.start()
    assert view.spelling.speller is None


def _menu(view: NoteView) -> QMenu:
    menu = view.slips.menu
    assert menu is not None
    return menu


def _until(ready: Callable[[], bool], seconds: float = 20) -> None:
    """Wait as a person does: the window works on, and so does the thread that reads the dictionary."""
    patience = monotonic() + seconds
    while not ready():
        assert monotonic() < patience
        QApplication.processEvents()
        QTest.qSleep(5)


def test_no_key_of_the_note_is_given_twice(view: NoteView) -> None:
    keys = [
        one.key().toString(QKeySequence.SequenceFormat.PortableText)
        for one in view.findChildren(QShortcut)
        if isinstance(around := one.parent(), QWidget) and around.isVisible()
    ]
    mine = {"F3", "F5", "F7", "Shift+F7", "Ctrl+F", "Ctrl+H", "Alt+G", "Alt+Q", "Alt+1", "Alt+0"}
    assert [key for key in mine if keys.count(key) != 1] == []
