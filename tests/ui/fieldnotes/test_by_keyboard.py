"""A focus group from its first question to the passage that proves a finding, without a mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qi_desktop.ui.fieldnotes.notes_page import NotesPage
from qi_desktop.ui.workspace import WorkspaceView
from tests.ui.typing_keys import CONTROL, SHIFT, choose, focused, go_to, press, press_button, the_page, write

pytestmark = pytest.mark.dressed

ALT = Qt.KeyboardModifier.AltModifier


def is_found(opened: WorkspaceView) -> bool:
    """Tell whether the list below the box leads to the notes; it follows as the index catches up."""
    found = opened.bar.search.list.records
    first = found.line(0) if found.rowCount() else None
    return first is not None and first.page == "notes"


def hold_a_session(page: NotesPage) -> str:
    """Add a focus group of two officers that follows a guide."""
    press(Qt.Key.Key_N, CONTROL)
    choose("Focus")
    go_to("Title")
    write("Officers at Ipswich")
    go_to("From")
    write("9.30")
    go_to("Guide")
    choose("Focus")
    press_button("Add session")
    go_to("Number")
    press(Qt.Key.Key_Up)
    press_button("Add")
    press(Qt.Key.Key_Escape)
    (session,) = page.services.fieldnotes.sessions()
    return session.id


def test_a_session_is_held_written_coded_and_found_again_by_keyboard(
    opened: WorkspaceView, qtbot: QtBot
) -> None:
    page, services = the_page(opened, "notes"), opened.services
    assert isinstance(page, NotesPage)
    session = hold_a_session(page)

    press(Qt.Key.Key_N, CONTROL | SHIFT)
    write("Lists and plans")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_1, ALT)
    write("Lists are long.")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_2, ALT)
    write("Nobody picks out which plan comes first.")
    for _ in range(len("Nobody picks out which plan comes first.")):
        press(Qt.Key.Key_Left, SHIFT)
    press(Qt.Key.Key_M, CONTROL)
    write("Workload")
    press(Qt.Key.Key_Return)
    (passage,) = services.themes.passages()
    assert passage.words == "Nobody picks out which plan comes first."
    (note,) = services.fieldnotes.notes(session)
    assert note.body.startswith("RO1")

    press(Qt.Key.Key_Space, CONTROL | SHIFT)
    write("Ask for the lists of both offices")
    press(Qt.Key.Key_Return)
    assert [one.session for one in services.capturing.inbox()] == [session]

    press(Qt.Key.Key_7, CONTROL)
    press(Qt.Key.Key_K, CONTROL)
    write("plan comes first")
    qtbot.waitUntil(lambda: is_found(opened), timeout=5000)
    press(Qt.Key.Key_Return)
    QApplication.processEvents()
    assert opened.current_page() is page
    # At the note's words or at the coded passage, whichever the index has reached first.
    assert passage.start <= page.session.note.field.textCursor().position() <= passage.stop
    assert focused().window() is opened.window()
