"""The pictures of the form: each is shown, and nothing of it stays."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from qi_desktop.ui.assessment.form.scenes import form_scenes
from qi_desktop.ui.assessment.page import CasesPage


def test_the_pictures_of_the_form_leave_nothing_behind(page: CasesPage) -> None:
    page.form.go_to_question("report_prepared")
    card = page.form.current
    assert card is not None
    QTest.keyClick(card, Qt.Key.Key_N)
    assessment = page.services.assessment
    with page.services.workspace.ledger.entry("complete_assessment") as entry:
        entry.put("assessment", page.case, state="complete")
    page.show_case()
    before = assessment.assessment(page.case)
    names = list(form_scenes(page.services, page.form, page.case))
    assert names == ["jump", "overruling", "overruled"]
    after = assessment.assessment(page.case)
    assert (after.state, after.answers.keys()) == (before.state, before.answers.keys())
    assert not any(answer.overruled for answer in after.answers.values())
