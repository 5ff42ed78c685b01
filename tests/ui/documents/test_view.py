"""Documents are brought in by button, key and drop, and the notes taken out, by keyboard alone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qi_desktop.ui.fieldnotes.documents.view import DocumentsView
from qi_desktop.ui.fieldnotes.notes_page import NotesPage
from qi_desktop.ui.workspace import WorkspaceView
from tests.ui.typing_keys import CONTROL, SHIFT, focused, go_to, press, press_button, the_page, write


@pytest.fixture
def view(opened: WorkspaceView) -> DocumentsView:
    page = the_page(opened, "notes")
    assert isinstance(page, NotesPage)
    page.show_face("documents")
    QApplication.processEvents()
    face = page.faces["documents"]
    assert isinstance(face, DocumentsView)
    return face


@pytest.fixture
def policy(tmp_path: Path) -> Path:
    path = tmp_path / "Contact policy.txt"
    path.write_text("# Contact\n\nContact is twice a month.\n\nNobody reviews it.", encoding="utf-8")
    return path


def choosing(paths: list[Path]) -> Callable[[str, str], list[Path]]:
    """Stand for the person who chooses files."""

    def choose(_caption: str, _kinds: str) -> list[Path]:
        return paths

    return choose


def placing(folder: Path) -> Callable[[str, str, str], Path]:
    """Stand for the person who takes the name that is proposed."""

    def place(_caption: str, name: str, _kinds: str) -> Path:
        return folder / name

    return place


def titles(view: DocumentsView) -> list[str]:
    return [entry.title for entry in view.list.model().entries]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownVariableType, reportUnknownMemberType]


def bring_in(view: DocumentsView, qtbot: QtBot, *paths: Path) -> None:
    view.bring_in(paths)
    qtbot.waitUntil(lambda: bool(titles(view)) or bool(view.notice.text), timeout=5_000)


def test_documents_are_chosen_renamed_and_taken_out_with_keys(
    view: DocumentsView, opened: WorkspaceView, qtbot: QtBot, policy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opened, "choose_files", choosing([policy]))
    press(Qt.Key.Key_N, CONTROL)
    qtbot.waitUntil(lambda: titles(view) == ["Contact policy"], timeout=5_000)
    assert view.document.note.field.toPlainText().startswith("# Contact")
    assert view.document.note.field.isReadOnly()
    assert focused() is view.list
    press(Qt.Key.Key_F2)
    press(Qt.Key.Key_A, CONTROL)
    write("What the policy says")
    press(Qt.Key.Key_Return)
    assert titles(view) == ["What the policy says"]
    press_button("Remove")
    assert titles(view) == []
    opened.services.workspace.ledger.undo()
    view.refresh()
    assert titles(view) == ["What the policy says"]


def test_files_are_dropped_a_bad_one_is_named_and_a_place_is_opened(
    view: DocumentsView, opened: WorkspaceView, qtbot: QtBot, policy: Path, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.4 no more")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in (broken, policy)])
    drop = QDropEvent(
        QPointF(40, 40),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    view.dropEvent(drop)
    qtbot.waitUntil(lambda: titles(view) == ["Contact policy"], timeout=5_000)
    assert "broken.pdf cannot be read as PDF" in view.notice.text
    (document,) = opened.services.sources.documents()
    opened.open_page("notes", f"{document.note}@11-18")
    assert view.document.note.field.textCursor().selectedText() == "Contact"


def test_the_notes_are_taken_out_in_the_form_that_is_chosen(
    view: DocumentsView,
    opened: WorkspaceView,
    qtbot: QtBot,
    policy: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(opened, "choose_new_file", placing(tmp_path))
    go_to("Take out…")
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "no note that may leave" in opened.error.text, timeout=5_000)
    bring_in(view, qtbot, policy)
    for name in ("field-notes.docx", "field-notes.qdpx"):
        view.out.form.choose(name)
        press(Qt.Key.Key_E, CONTROL | SHIFT)
        qtbot.waitUntil(lambda name=name: name in view.out.outcome.text, timeout=20_000)
        assert (tmp_path / name).read_bytes().startswith(b"PK")
    assert "1 note" in view.out.outcome.text
    assert "Not encrypted" in view.out.outcome.text
