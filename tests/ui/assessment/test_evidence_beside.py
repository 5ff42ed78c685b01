"""Evidence is named, quoted, attached, saved out and taken away, with the keyboard alone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from qi_desktop.assessment.model import Evidence
from qi_desktop.ui.assessment.page import CasesPage
from qi_desktop.ui.workspace import WorkspaceView
from tests.ui.typing_keys import CONTROL, SHIFT, focused, press, press_button, write


def cited(page: CasesPage) -> tuple[Evidence, ...]:
    card = page.form.current
    assert card is not None
    held = page.services.assessment.assessment(page.case).answer(card.question.name, card.row)
    return held.evidence if held is not None else ()


def listed(page: CasesPage) -> list[str]:
    return [one.title for one in page.side.evidence.list.records.entries]


def place_for(path: Path) -> Callable[[str, str, str], Path]:
    """Answer the question where to save."""

    def chosen(caption: str, name: str, kinds: str) -> Path:
        assert caption
        assert name
        assert kinds
        return path

    return chosen


def files_given(*paths: Path) -> Callable[[str, str], list[Path]]:
    """Answer the question which files."""

    def chosen(caption: str, kinds: str) -> list[Path]:
        assert caption
        assert kinds
        return list(paths)

    return chosen


def test_a_document_is_named_with_page_and_day(page: CasesPage) -> None:
    press(Qt.Key.Key_Y)
    press(Qt.Key.Key_E, CONTROL)
    write("Sentence plan")
    press(Qt.Key.Key_Tab)
    write("4")
    press(Qt.Key.Key_Tab)
    write("2/3/2017")
    press(Qt.Key.Key_Return)
    assert cited(page) == (Evidence("Sentence plan", "4", "2017-03-02"),)
    assert listed(page) == ["Sentence plan, page 4"]
    assert focused() is page.side.evidence.document.document
    assert page.side.evidence.document.document.text() == ""


def test_a_day_that_is_none_is_asked_for_again_and_nothing_is_lost(page: CasesPage) -> None:
    press(Qt.Key.Key_E, CONTROL)
    write("Sentence plan")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    write("Tuesday")
    press(Qt.Key.Key_Return)
    assert cited(page) == ()
    assert focused() is page.side.evidence.document.seen_on
    assert page.side.evidence.document.document.text() == "Sentence plan"


def test_esc_leads_from_the_evidence_back_to_the_question(page: CasesPage) -> None:
    card = page.form.current
    press(Qt.Key.Key_E, CONTROL)
    press(Qt.Key.Key_Escape)
    assert page.side.evidence.document.isHidden()
    assert card is not None
    assert focused() is card


def test_a_note_is_found_by_its_words_and_quoted(page: CasesPage) -> None:
    fieldnotes = page.services.fieldnotes
    session = fieldnotes.add_session("meeting", "Managers")
    fieldnotes.write_note(session.id, "On planning", "Plans are rarely reviewed in time.")
    wanted = fieldnotes.write_note(session.id, "On caseloads", "Caseloads have grown by a third.")
    press(Qt.Key.Key_P, CONTROL | SHIFT)
    write("third")
    press(Qt.Key.Key_Return)
    assert cited(page) == (Evidence(passage=wanted.id),)
    assert listed(page) == ["“Caseloads have grown by a third.”"]


def test_delete_takes_evidence_away_and_undo_brings_it_back(opened: WorkspaceView, page: CasesPage) -> None:
    press(Qt.Key.Key_Y)
    press(Qt.Key.Key_E, CONTROL)
    write("Court report")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Escape)
    page.side.evidence.list.setFocus()
    page.side.evidence.list.choose_first()
    press(Qt.Key.Key_Delete)
    assert listed(page) == []
    opened.undo()
    QApplication.processEvents()
    assert listed(page) == ["Court report"]


def test_a_file_is_attached_by_key_and_saved_out(
    opened: WorkspaceView, page: CasesPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    letter, copy = tmp_path / "letter.txt", tmp_path / "copy.txt"
    letter.write_text("An invented letter.", "utf-8")
    monkeypatch.setattr(opened, "choose_files", files_given(letter))
    monkeypatch.setattr(opened, "choose_new_file", place_for(copy))
    press(Qt.Key.Key_A, CONTROL | SHIFT)
    assert listed(page) == ["letter.txt"]
    page.side.evidence.list.choose_first()
    page.side.evidence.list.setFocus()
    press(Qt.Key.Key_Return)
    assert copy.read_text("utf-8") == "An invented letter."
    press_button("Remove")
    assert listed(page) == []
    opened.undo()
    QApplication.processEvents()
    assert listed(page) == ["letter.txt"]


def test_a_file_that_is_dropped_is_attached(page: CasesPage, tmp_path: Path) -> None:
    plan = tmp_path / "plan.txt"
    plan.write_text("An invented plan.", "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(plan))])
    drop = QDropEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.side.dropEvent(drop)
    QApplication.processEvents()
    assert listed(page) == ["plan.txt"]


def test_what_is_too_large_is_refused_in_words(
    opened: WorkspaceView, page: CasesPage, tmp_path: Path
) -> None:
    film = tmp_path / "film.bin"
    film.write_bytes(b"0" * (6 * 1024 * 1024))
    page.side.evidence.attach([film])
    assert "film.bin" in opened.error.text
    assert listed(page) == []


def test_what_others_said_is_read_and_used(page: CasesPage) -> None:
    fieldnotes = page.services.fieldnotes
    number = page.services.assessment.assessment(page.case).number
    session = fieldnotes.add_session("interview", f"Responsible officer of {number}")
    note = fieldnotes.write_note(session.id, "Interview", "The officer met the man weekly.")
    page.show_case()
    page.form.go_to_first_open()
    said = page.side.said
    said.list.setFocus()
    said.list.choose_first()
    assert said.text == "The officer met the man weekly."
    press_button("Use as evidence")
    assert cited(page) == (Evidence(passage=note.id),)


def test_nothing_is_offered_where_nothing_can_be_changed(page: CasesPage) -> None:
    closed = next(card for card in page.form.cards() if not card.state.relevant)
    closed.setFocus()
    QApplication.processEvents()
    assert page.side.evidence.add_document.isHidden()
