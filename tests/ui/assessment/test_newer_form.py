"""A newer form: a calm line says so, what it changes can be read, the case moves over and back."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from qi_desktop.ui.assessment.page import CasesPage
from qi_desktop.ui.workspace import WorkspaceView
from tests.ui.assessment.answers import answer_all
from tests.ui.assessment.small_forms import SECOND, a_small_form
from tests.ui.typing_keys import CONTROL, focused, press, press_button


def test_a_case_moves_to_the_newer_form_and_back(
    opened: WorkspaceView, small: CasesPage, tmp_path: Path
) -> None:
    answer_all(small)
    small.services.assessment.adopt_form(a_small_form(tmp_path, "2", SECOND))
    QApplication.processEvents()
    notice = small.head.notices.version
    assert "version 2 of this form: 1 new, 1 changed and 1 no longer asked" in notice.newer.text
    press_button("What is different")
    told = [(one.title, one.aside) for one in notice.changes.list.records.entries]
    assert told == [
        ("Was housing looked at?", "new"),
        ("Are children thought of?", "changed"),
        ("Was the plan shared?", "no longer asked"),
    ]
    press(Qt.Key.Key_Escape)
    assert small.form.isAncestorOf(focused())
    press_button("Move the case over")
    QApplication.processEvents()
    assert notice.newer.text == ""
    assert "1 answer is kept" in notice.left.text
    small.form.go_to_first_open()
    QApplication.processEvents()
    assert small.form.current is not None
    assert small.form.current.question.name == "housing"
    press_button("Read them")
    kept = [(one.title, one.aside) for one in notice.retired.list.records.entries]
    assert kept == [("Was the plan shared?", "Yes")]
    opened.undo()
    QApplication.processEvents()
    assert notice.left.text == ""
    assert "version 2" in notice.newer.text


def test_a_closed_case_says_that_it_is_opened_first(small: CasesPage, tmp_path: Path) -> None:
    answer_all(small)
    press(Qt.Key.Key_Return, CONTROL)
    small.services.assessment.adopt_form(a_small_form(tmp_path, "2", SECOND))
    QApplication.processEvents()
    notice = small.head.notices.version
    assert notice.newer.text.endswith("Reopen the case to move it over.")
    assert notice.move_over.isHidden()
