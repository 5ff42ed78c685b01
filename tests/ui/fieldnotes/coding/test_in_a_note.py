"""Coding in the note itself, while it is being written: by keyboard alone, and found again."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from qi_desktop.fieldnotes.model import Coding, Standing
from qi_desktop.fieldnotes.sources.model import ReadDocument
from qi_desktop.ui.fieldnotes.notes_page import NotesPage
from tests.ui.typing_keys import CONTROL, SHIFT, focused, press, the_page, write

if TYPE_CHECKING:
    from qi_desktop.ui.workspace import WorkspaceView

BODY = "🙂 They rang late. Nobody said why."


def test_words_coded_while_writing_keep_their_place_and_are_found_by_theme(opened: WorkspaceView) -> None:
    page = the_page(opened, "notes")
    assert isinstance(page, NotesPage)
    fieldnotes, themes = page.services.fieldnotes, page.services.themes
    session = fieldnotes.add_session("meeting", "Managers", provider="CRC", held_on=date(2017, 3, 13))
    note = fieldnotes.write_note(session.id, "Said", BODY)
    page.open_subject(note.id)
    field = page.session.note.field
    field.setFocus()

    press(Qt.Key.Key_Home, CONTROL)
    write("At nine. ")
    press(Qt.Key.Key_End, CONTROL)
    for _ in range(len("Nobody said why.")):
        press(Qt.Key.Key_Left, SHIFT)
    press(Qt.Key.Key_M, CONTROL)
    write("Contact")
    press(Qt.Key.Key_Return)
    (passage,) = themes.passages()
    assert passage.words == "Nobody said why."
    assert focused() is field

    press(Qt.Key.Key_Home, CONTROL)
    field.insertPlainText("🙂🙂 So it was: ")
    page.leave()
    again = themes.passage(passage.id)
    assert (again.words, again.standing) == ("Nobody said why.", Standing.AS_MARKED)
    assert again.start == passage.start + len("🙂🙂 So it was: ")

    page.show_face("themes")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert page.shown == "sessions"
    assert field.textCursor().selectedText() == "Nobody said why."


def test_a_passage_of_a_document_opens_among_the_documents(opened: WorkspaceView) -> None:
    page = the_page(opened, "notes")
    assert isinstance(page, NotesPage)
    document = page.services.sources.keep(ReadDocument("Contact standard.txt", BODY))
    passage = page.services.themes.code_passage(document.note, 2, 17, Coding(domain="protecting_public"))
    page.open_subject(passage.id)
    assert page.shown == "documents"
