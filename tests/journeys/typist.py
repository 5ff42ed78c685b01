"""An inspector typing a reason into the real window, in a process of its own until it is killed.

Run as a program it loads everything once, then forks one window for each workspace it is told,
so that fifty windows take seconds and not a minute.
"""

import os
import signal
import sys
import time
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from qi_desktop.app import Program
from qi_desktop.services import services_of
from qi_desktop.ui.assessment.page import CasesPage
from qi_desktop.ui.fieldnotes.session_view import SessionView
from tests.builders import the_workspace_at

QUESTION = "pp_assess_overall"
TEXT = "the file shows a plan, but nobody wrote down who would act on it or by when; "
BETWEEN_KEYS_MS = 40


def opened(path: Path, page: str = "cases") -> Program:
    """Show the program's window on a workspace, at a page."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    program = Program()
    program.window.show()
    program.workspace = the_workspace_at(path)
    program.window.show_workspace(services_of(program.workspace), program.lock, page)
    return program


def reason_field(program: Program) -> QPlainTextEdit:
    """Go to the question and to the field for its reason."""
    view = program.window.view
    assert view is not None
    page = view.current_page()
    assert isinstance(page, CasesPage)
    page.form.go_to_question(QUESTION)
    card = page.form.current
    assert card is not None
    field = card.findChild(QPlainTextEdit)
    assert field is not None
    field.setFocus()
    return field


def note_field(program: Program) -> QPlainTextEdit:
    """Go to the middle of the only note."""
    view = program.window.view
    assert view is not None
    (note,) = view.services.fieldnotes.notes()
    view.current_page().open_subject(note.id)
    session = view.current_page().findChild(SessionView)
    assert session is not None
    field = session.note.field
    field.setTextCursor(QTextCursor(field.document().findBlockByNumber(field.blockCount() // 2)))
    field.setFocus()
    return field


def is_about_a_note(path: Path) -> bool:
    """Tell whether somebody is to type into the note of a workspace, and not into a case."""
    return path.stem.startswith("note")


def keys_of(path: Path) -> Path:
    """Where the moment of each keystroke is written, beside the workspace."""
    return path.with_suffix(".keys")


def type_for_ever(path: Path) -> None:
    """Type at the pace of a quick writer, noting after each key when it was struck."""
    QApplication(sys.argv[:1])
    writing = is_about_a_note(path)
    field = note_field(opened(path, "notes")) if writing else reason_field(opened(path))
    with keys_of(path).open("ab", buffering=0) as keys:
        for letter in cycle(TEXT):
            QTest.keyClicks(field, letter, Qt.KeyboardModifier.NoModifier, BETWEEN_KEYS_MS)
            keys.write(f"{time.monotonic()}\n".encode())


def start_on_request() -> None:
    """Fork one typing window for each workspace named on standard input; print its process id."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    for line in sys.stdin:
        process = os.fork()
        if process == 0:
            type_for_ever(Path(line.strip()))
        print(process, flush=True)


if __name__ == "__main__":
    start_on_request()
