"""Second assessments with the keyboard alone: choosing, answering blind, comparing, settling, agreement."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from qi_desktop.assessment.model import Evidence
from qi_desktop.ui.assessment.page import CasesPage
from qi_desktop.ui.workspace import WorkspaceView
from tests.ui.assessment.answers import answer_all
from tests.ui.typing_keys import CONTROL, choose, focused, press, press_button, write


@pytest.fixture
def chosen(small: CasesPage) -> CasesPage:
    """A complete first assessment with a comment and evidence, chosen for the lead."""
    services, case = small.services, small.case
    answer_all(small)
    services.assessment.record_answer(case, "assess_overall", "sufficient", evidence=[Evidence("Plan")])
    services.life.comment(case, "assess_overall", "Said of the first answer")
    services.assessment.complete_assessment(case)
    services.second.choose_for_second(case, services.workspace.person)
    QApplication.processEvents()
    return small


@pytest.fixture
def compared(chosen: CasesPage) -> CasesPage:
    """The second assessment complete as well: one question answered otherwise."""
    chosen.form.go_to_first_open()
    QApplication.processEvents()
    for key in (Qt.Key.Key_N, Qt.Key.Key_L):
        press(key)
        press(Qt.Key.Key_Return)
    answering = chosen.services.second.answering(chosen.case)
    answering.record("assess_overall", "too_late", reason="Weeks after")
    answering.record("shared", "yes")
    chosen.services.second.complete(chosen.case)
    QApplication.processEvents()
    chosen.show_second()
    QApplication.processEvents()
    return chosen


def test_cases_are_picked_and_chosen(small: CasesPage) -> None:
    small.show_second()
    press_button("Choose cases…")
    rows = small.second.choosing.table.records.rows
    assert focused() is small.second.choosing.table
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Space)
    assert small.second.choosing.go.text() == "Choose 2 cases"
    wanted = {rows[0].case.sampled_case, rows[1].case.sampled_case}
    press_button("Choose 2 cases")
    QApplication.processEvents()
    assert {one.sampled_case for one in small.services.second.chosen()} == wanted


def test_as_many_cases_as_wanted_are_proposed(small: CasesPage) -> None:
    small.show_second()
    small.second.start_choosing()
    small.second.choosing.count.setText("3")
    press_button("Propose")
    assert small.second.choosing.go.text() == "Choose 3 cases"


def test_the_second_assessment_is_blind(chosen: CasesPage) -> None:
    found = chosen.form.found
    assert found is not None
    assert found.is_second
    assert not found.answers
    assert "Blind second assessment" in chosen.head.notices.blind.text
    chosen.form.go_to_question("assess_overall")
    QApplication.processEvents()
    assert not chosen.side.comments.isVisible()
    assert chosen.side.evidence.list.records.entries == []
    assert chosen.head.approve.isHidden()
    press(Qt.Key.Key_D)
    assert (
        chosen.services.assessment.assessment(chosen.case).answers["assess_overall", None].value
        == "sufficient"
    )
    assert chosen.services.second.assessment(chosen.case).answers["assess_overall", None].value == "not_done"


def test_evidence_of_the_second_assessment_stays_with_it(chosen: CasesPage) -> None:
    chosen.form.go_to_question("assess_overall")
    QApplication.processEvents()
    press(Qt.Key.Key_S)
    press(Qt.Key.Key_E, CONTROL)
    write("Risk plan")
    press(Qt.Key.Key_Return)
    second = chosen.services.second.assessment(chosen.case).answers["assess_overall", None]
    assert second.evidence == (Evidence("Risk plan"),)
    first = chosen.services.assessment.assessment(chosen.case).answers["assess_overall", None]
    assert first.evidence == (Evidence("Plan"),)


def test_completing_the_second_assessment_ends_the_blindness(chosen: CasesPage) -> None:
    chosen.form.go_to_first_open()
    QApplication.processEvents()
    answer_all(chosen)
    press(Qt.Key.Key_Return, CONTROL)
    QApplication.processEvents()
    assert chosen.form.found is not None
    assert not chosen.form.found.is_second
    assert chosen.head.notices.blind.text == ""


def test_a_difference_is_settled_with_a_reason_and_undone(opened: WorkspaceView, compared: CasesPage) -> None:
    view = compared.second.comparison
    assert [line.label for line in view.table.records.rows] == ["Is the risk assessed well enough?"]
    press(Qt.Key.Key_Return)
    assert focused() is view.table
    press(Qt.Key.Key_Return)
    assert focused() is view.settling.value
    choose("Done")
    press(Qt.Key.Key_Return)
    assert focused() is view.settling.reason
    write("The plan is dated after the order")
    press(Qt.Key.Key_Return)
    QApplication.processEvents()
    case = compared.case
    assert compared.services.second.compare(case).unsettled == ()
    assert compared.services.assessment.assessment(case).answers["assess_overall", None].value == "too_late"
    assert focused() is view.table
    opened.undo()
    QApplication.processEvents()
    assert len(compared.services.second.compare(case).unsettled) == 1


def test_where_there_is_no_room_for_both_enter_leads_from_the_table_to_the_difference(
    compared: CasesPage,
) -> None:
    view = compared.second.comparison
    view.setFixedHeight(400)
    QApplication.processEvents()
    press(Qt.Key.Key_Return)
    assert view.table.isVisible()
    assert not view.settling.isVisible()
    press(Qt.Key.Key_Return)
    assert not view.table.isVisible()
    assert focused() is view.settling.value
    press(Qt.Key.Key_Escape)
    assert focused() is view.table


def test_alt_and_a_digit_let_one_of_the_two_answers_hold(compared: CasesPage) -> None:
    view = compared.second.comparison
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert focused() is view.settling.reason
    write("The first is right")
    press(Qt.Key.Key_Return)
    assert view.table.chosen() is not None
    lines = compared.services.second.compare(compared.case).differences
    assert [line.settled.value for line in lines if line.settled] == ["sufficient"]


def test_same_and_different_are_told_by_word_and_shape(compared: CasesPage) -> None:
    view = compared.second.comparison
    view.which.buttons()[1].click()
    table = view.table.records
    said = [table.data(table.index(row, 3)) for row in range(len(table.rows))]
    assert "Same" in said
    assert "Different" in said


def test_agreement_comes_with_its_caveat_in_words(compared: CasesPage) -> None:
    press_button("Agreement")
    table = compared.second.agreement.table
    overall = next(one for one in table.records.rows if one.question == "assess_overall")
    table.choose("assess_overall")
    assert (overall.agreed, overall.cases) == (0, 1)
    assert compared.second.agreement.caveat.startswith("Is the risk assessed well enough? ")
    assert len(compared.second.agreement.caveat) > 60


def test_esc_leads_from_the_second_assessments_back_to_the_cases(compared: CasesPage) -> None:
    press(Qt.Key.Key_Escape)
    assert compared.columns.isVisible()
