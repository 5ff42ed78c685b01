"""Completing, commenting, returning, approving, locking, reopening: with the keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from qi_desktop.assessment.model import AssessmentState
from qi_desktop.ui.assessment.life.waits import in_words
from qi_desktop.ui.assessment.page import CasesPage
from qi_desktop.ui.workspace import WorkspaceView
from tests.ui.assessment.answers import answer_all
from tests.ui.typing_keys import CONTROL, SHIFT, focused, press, press_button, write


def state(page: CasesPage) -> AssessmentState:
    return page.services.assessment.assessment(page.case).state


def titles(page: CasesPage) -> list[str]:
    return [one.title for one in page.side.comments.list.records.entries]


@pytest.fixture
def complete(small: CasesPage) -> CasesPage:
    answer_all(small)
    press(Qt.Key.Key_Return, CONTROL)
    assert state(small) is AssessmentState.COMPLETE
    return small


def comment_on(page: CasesPage, question: str, text: str) -> None:
    """Comment as a person does: go there, Ctrl+M, words, Enter."""
    page.form.go_to_question(question)
    QApplication.processEvents()
    press(Qt.Key.Key_M, CONTROL)
    write(text)
    press(Qt.Key.Key_Return)


def test_each_thing_missing_leads_to_its_question(small: CasesPage) -> None:
    press(Qt.Key.Key_Return, CONTROL)
    assert small.head.missing.words == "2 still missing"
    small.head.missing.list.setFocus()
    small.head.missing.list.choose("1")
    press(Qt.Key.Key_Return)
    assert small.form.current is not None
    assert small.form.current.question.name == "assess_overall"
    assert small.form.current.hasFocus()
    press(Qt.Key.Key_S)
    assert small.head.missing.words == "1 still missing"


def test_the_lead_approves_and_locks_and_opens_again_only_with_a_reason(complete: CasesPage) -> None:
    press_button("Approve")
    QApplication.processEvents()
    assert state(complete) is AssessmentState.APPROVED
    press_button("Lock case")
    QApplication.processEvents()
    assert state(complete) is AssessmentState.LOCKED
    press_button("Reopen…")
    press(Qt.Key.Key_Return)
    assert state(complete) is AssessmentState.LOCKED
    write("The officer found the missing report")
    press(Qt.Key.Key_Return)
    assert state(complete) is AssessmentState.DRAFT
    QApplication.processEvents()
    assert complete.head.drawer.isHidden()


def test_a_case_is_returned_with_a_reason_or_with_a_comment(complete: CasesPage) -> None:
    press_button("Return…")
    press(Qt.Key.Key_Return)
    assert state(complete) is AssessmentState.COMPLETE
    press(Qt.Key.Key_Escape)
    comment_on(complete, "assess_overall", "Which contact is meant?")
    press_button("Return…")
    press(Qt.Key.Key_Return)
    QApplication.processEvents()
    assert state(complete) is AssessmentState.RETURNED
    assert "1 comment waits" in complete.head.notices.returned.text


def test_f8_leads_from_one_comment_to_the_next_and_they_are_settled(complete: CasesPage) -> None:
    comment_on(complete, "assess_overall", "Which contact is meant?")
    comment_on(complete, "children", "Not even a niece?")
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_F8)
    QApplication.processEvents()
    assert titles(complete) == ["Not even a niece?"]
    press(Qt.Key.Key_F8)
    QApplication.processEvents()
    assert titles(complete) == ["Which contact is meant?"]
    press(Qt.Key.Key_F8, SHIFT)
    QApplication.processEvents()
    assert titles(complete) == ["Not even a niece?"]
    complete.side.comments.list.setFocus()
    press_button("Settle")
    QApplication.processEvents()
    assert [one.settled for one in complete.services.life.comments(complete.case)] == [False, True]
    press(Qt.Key.Key_F8)
    QApplication.processEvents()
    assert titles(complete) == ["Which contact is meant?"]


def test_a_comment_that_is_half_typed_is_there_after_a_crash(complete: CasesPage) -> None:
    complete.form.go_to_question("assess_overall")
    QApplication.processEvents()
    press(Qt.Key.Key_M, CONTROL)
    write("Which con")
    complete.leave()
    record = f"{complete.case}/assess_overall/"
    assert complete.services.workspace.drafts.of(record, "text") == "Which con"


def test_ones_own_comment_is_taken_back_with_delete_and_undone(
    opened: WorkspaceView, complete: CasesPage
) -> None:
    comment_on(complete, "assess_overall", "Which contact is meant?")
    QApplication.processEvents()
    complete.side.comments.list.setFocus()
    press(Qt.Key.Key_Delete)
    QApplication.processEvents()
    assert titles(complete) == []
    opened.undo()
    QApplication.processEvents()
    assert titles(complete) == ["Which contact is meant?"]


def test_the_history_says_who_did_what(complete: CasesPage) -> None:
    press(Qt.Key.Key_H, CONTROL)
    said = [one.title for one in complete.head.history.list.records.entries]
    assert said == ["Ada Invented completed it", "Ada Invented began it"]
    press(Qt.Key.Key_Escape)
    assert complete.head.drawer.isHidden()
    assert complete.form.isAncestorOf(focused())


def test_an_inspector_settles_comments_and_writes_none(opened: WorkspaceView, complete: CasesPage) -> None:
    comment_on(complete, "assess_overall", "Which contact is meant?")
    services = opened.services
    services.life.return_assessment(complete.case)
    bo = next(one for one in services.inspection.team() if one.role == "inspector")
    services.workspace.sign_in(bo.id)
    complete.refresh()
    complete.form.go_to_question("assess_overall")
    QApplication.processEvents()
    assert complete.side.comments.write.isHidden()
    assert not complete.side.comments.settle.isHidden()
    assert complete.head.approve.isHidden()
    assert complete.waits.text() == "1 returned to you"


def test_what_waits_is_said_in_words() -> None:
    states = {AssessmentState.COMPLETE: 3, AssessmentState.RETURNED: 1}
    assert in_words(states) == "3 to approve, 1 returned to you"
    assert in_words({}) == ""
