"""The authors' window: problems with their rows, the form to answer, its facts, and nothing left behind."""

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qi_desktop.assessment.rehearsal.service import CASE
from qi_desktop.ui.authoring.problems import row_in_words, verdict
from qi_desktop.ui.authoring.window import AuthorsWindow
from qi_desktop.ui.wardrobe import wear
from tests.assessment.conftest import CHOICES
from tests.assessment.conftest import SURVEY as WITH_CALCULATION
from tests.ui.authoring.workbooks import write_form
from tests.ui.typing_keys import CONTROL, press

SURVEY = "\n".join(line for line in WITH_CALCULATION.splitlines() if not line.startswith("calculate"))


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """An author's workbook."""
    return write_form(tmp_path / "form.xlsx", SURVEY, CHOICES)


@pytest.fixture
def preview(qapp: QApplication, qtbot: QtBot, book: Path) -> Generator[AuthorsWindow]:
    """The window over it."""
    wear(qapp, "light")
    window = AuthorsWindow(book)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield window
    folder = window.rehearsal.folder
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not folder.exists()


def test_a_form_is_answered_as_an_inspector_would(preview: AuthorsWindow) -> None:
    assert "It can be used." in verdict(preview.problems.problems)
    preview.form.go_to_first_open()
    press(Qt.Key.Key_Y)
    found = preview.form.found
    assert found is not None
    answer = found.answer("children")
    assert answer is not None
    assert (found.number, answer.value) == ("Preview 01", "yes")
    assert any(line.done for line in preview.form.outline_lines())


def test_a_mistake_is_named_with_its_row_and_gone_once_mended(preview: AuthorsWindow, book: Path) -> None:
    preview.form.go_to_first_open()
    press(Qt.Key.Key_Y)
    wrong = SURVEY.replace("${children} = 'yes'", "${childen} = 'yes'")
    write_form(book, wrong, CHOICES)
    press(Qt.Key.Key_F5)
    assert not preview.form.isVisible()
    [problem] = [one for one in preview.problems.problems if one.severity == "error"]
    assert (problem.sheet, problem.row, problem.column) == ("survey", 10, "relevant")
    preview.problems.list.choose_first()
    assert "relevant: ${childen} = 'yes'" in preview.problems.row.text()
    preview.print_blank()
    write_form(book, SURVEY, CHOICES)
    press(Qt.Key.Key_F5)
    assert preview.form.isVisible()
    found = preview.form.found
    assert found is not None
    assert found.answer("children") is not None


def test_a_change_on_disk_is_noticed(preview: AuthorsWindow, book: Path, qtbot: QtBot) -> None:
    write_form(book, SURVEY.replace("Remark", "Another remark"), CHOICES)
    qtbot.waitUntil(preview.newer.isVisible)
    press(Qt.Key.Key_F5)
    assert not preview.newer.isVisible()
    assert preview.form.found is not None


def test_facts_of_the_case_decide_what_is_asked(preview: AuthorsWindow) -> None:
    field = preview.facts.fields["provider"]
    field.setFocus()
    field.setText("NPS")
    press(Qt.Key.Key_Return)
    found = preview.form.found
    assert found is not None
    assert found.context["provider"] == "NPS"
    assert not found.flow.of("new_offence").relevant
    assert preview.rehearsal.facts["provider"] == "NPS"


def test_the_blank_form_is_printed(
    preview: AuthorsWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "blank.pdf"

    def chosen(*_asked: object) -> Path:
        return target

    monkeypatch.setattr(AuthorsWindow, "_new_file", chosen)
    press(Qt.Key.Key_P, CONTROL)
    assert target.read_bytes().startswith(b"%PDF")
    assert "pages" in preview.toast.text


def test_where_there_is_little_room_a_key_brings_the_other_side(preview: AuthorsWindow, qtbot: QtBot) -> None:
    assert preview.problems.isVisible()
    assert preview.facts.isVisible()
    preview.resize(preview.minimumSize())
    qtbot.waitUntil(lambda: not preview.facts.isVisible())
    assert preview.problems.isVisible()
    press(Qt.Key.Key_F6)
    assert preview.facts.isVisible()
    assert not preview.problems.isVisible()


def test_a_file_that_is_no_workbook_is_shown_as_such(qapp: QApplication, tmp_path: Path) -> None:
    wear(qapp, "light")
    path = tmp_path / "letter.xlsx"
    path.write_text("Dear all")
    window = AuthorsWindow(path)
    assert window.problems.problems
    assert window.rehearsal.workspace.person == ""
    assert row_in_words(path, "survey", 2) == ""
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert CASE
