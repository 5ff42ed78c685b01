"""Answering a case with the keyboard alone."""

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from qi_desktop.ui.assessment.form.card import QuestionCard
from qi_desktop.ui.assessment.form.keys import FIXED, keys_for
from qi_desktop.ui.assessment.page import CasesPage
from qi_desktop.ui.drafting import Drafting
from qi_desktop.ui.workspace import WorkspaceView


@pytest.fixture
def page(opened: WorkspaceView, qtbot: QtBot) -> CasesPage:
    opened.window().activateWindow()
    qtbot.waitUntil(opened.window().isActiveWindow)
    opened.open_page("cases")
    page = opened.current_page()
    assert isinstance(page, CasesPage)
    return page


def test_the_first_questions_are_there_at_once_and_a_key_answers(opened: WorkspaceView, qtbot: QtBot) -> None:
    opened.window().activateWindow()
    qtbot.waitUntil(opened.window().isActiveWindow)
    opened.open_page("cases")
    page = opened.current_page()
    assert isinstance(page, CasesPage)
    first = page.form.current
    assert first is not None
    assert not page.form.is_whole
    QTest.keyClick(first, Qt.Key.Key_Y)
    assert stored(page, first.question.name) == "yes"
    qtbot.waitUntil(lambda: page.form.is_whole)


def card_of(page: CasesPage, question: str) -> QuestionCard:
    page.form.go_to_question(question)
    card = page.form.current
    assert card is not None
    assert card.question.name == question
    return card


def is_open(page: CasesPage, card: QuestionCard) -> bool:
    assert page.form.case is not None
    return page.form.case.is_open(card.spot)


def stored(page: CasesPage, question: str) -> str:
    answer = page.services.assessment.assessment(page.case).answer(question)
    return answer.value if answer else ""


def tallies(page: CasesPage) -> list[tuple[int, int]]:
    return [(line.done, line.relevant) for line in page.form.outline_lines()]


def drafting_of(card: QuestionCard) -> Drafting:
    assert card.reason is not None
    return card.reason.drafting


def test_a_letter_answers_and_the_same_letter_takes_it_back(page: CasesPage, qtbot: QtBot) -> None:
    card = card_of(page, "report_prepared")
    QTest.keyClick(card, Qt.Key.Key_Y)
    assert stored(page, "report_prepared") == "yes"
    QTest.keyClick(card, Qt.Key.Key_Y)
    assert stored(page, "report_prepared") == ""


def test_relevance_follows_an_answer_and_the_hidden_answer_returns(page: CasesPage, qtbot: QtBot) -> None:
    facts, judged = card_of(page, "report_prepared"), card_of(page, "rr_report_factors")
    assert not judged.state.relevant
    QTest.keyClick(facts, Qt.Key.Key_Y)
    assert judged.state.relevant
    QTest.keyClick(judged, Qt.Key.Key_S)
    QTest.keyClick(facts, Qt.Key.Key_N)
    assert not judged.state.relevant
    assert judged.state.value == "sufficient"
    QTest.keyClick(facts, Qt.Key.Key_Y)
    assert judged.state.relevant


def test_enter_goes_to_the_next_question_that_waits(page: CasesPage, qtbot: QtBot) -> None:
    first = page.form.current
    assert first is not None
    QTest.keyClick(first, Qt.Key.Key_Y)
    QTest.keyClick(first, Qt.Key.Key_Return)
    after = page.form.current
    assert after is not None
    assert after is not first
    assert is_open(page, after)


def test_a_judgement_that_is_not_sufficient_asks_why_and_keeps_what_is_typed(
    page: CasesPage, qtbot: QtBot
) -> None:
    card = card_of(page, "pp_assess_overall")
    QTest.keyClick(card_of(page, "risk_of_harm_to_manage"), Qt.Key.Key_Y) if not card.state.relevant else None
    QTest.keyClick(card, Qt.Key.Key_W)
    assert card.reason is not None
    field = card.reason.text
    QTest.keyClicks(field, "thin")
    drafts = page.services.workspace.drafts
    drafting_of(card).keep()
    assert drafts.of(card.state.record, "reason") == "thin"
    page.leave()
    assert drafts.of(card.state.record, "reason") is None
    answer = page.services.assessment.assessment(page.case).answer("pp_assess_overall")
    assert answer is not None
    assert answer.reason == "thin"


def test_undo_takes_an_answer_back_on_the_page(opened: WorkspaceView, page: CasesPage, qtbot: QtBot) -> None:
    card = card_of(page, "report_prepared")
    QTest.keyClick(card, Qt.Key.Key_Y)
    opened.undo()
    qtbot.waitUntil(lambda: card.state.value == "")
    assert opened.toast.text.startswith("Undone: an answer to \u201c")


def test_completing_names_what_is_missing(page: CasesPage) -> None:
    page.head.declare_complete()
    assert "still missing" in page.head.missing.words
    led_to = page.form.current
    assert led_to is not None
    assert led_to.question.name == "report_prepared"
    assert led_to.hasFocus()


def test_the_same_answer_has_the_same_key_everywhere() -> None:
    assert keys_for([("yes", "Yes"), ("no", "No")]) == {"yes": "Y", "no": "N"}
    keys = keys_for([("low", "Low"), ("medium", "Medium"), ("high", "High"), ("very_high", "Very high")])
    assert keys == {"low": "L", "medium": "M", "high": "H", "very_high": "V"}
    assert len(set(FIXED.values())) == len(FIXED)


def test_no_question_of_the_form_has_one_key_for_two_answers(page: CasesPage) -> None:
    for card in page.form.cards():
        keys = [button.key for button in card.control.buttons]
        assert len(keys) == len(set(keys)), card.question.name


def test_a_draft_from_before_a_crash_is_offered_in_its_field(
    opened: WorkspaceView, page: CasesPage, qtbot: QtBot
) -> None:
    card = card_of(page, "pp_assess_overall")
    page.services.assessment.record_answer(page.case, "pp_assess_overall", "not_done")
    page.show_case()
    record = card.state.record
    page.services.workspace.drafts.keep("answer", record, "reason", "half a sentence")
    opened.pages.pop("cases")
    opened.stack.removeWidget(page)
    opened.open_page("cases")
    again = opened.current_page()
    assert isinstance(again, CasesPage)
    card = card_of(again, "pp_assess_overall")
    assert card.reason is not None
    assert card.reason.text.property("plainText") == "half a sentence"
    page.deleteLater()


def test_nothing_of_the_page_ticks_once_it_is_left(page: CasesPage) -> None:
    page.leave()
    assert not any(timer.isActive() for timer in page.findChildren(QTimer))
    assert isinstance(page, QObject)


def test_a_row_of_one_case_is_not_counted_in_the_next(page: CasesPage) -> None:
    first, second = (line.sampled_case for line in page.list.table.records.rows[:2])
    page.services.assessment.record_answer(first, "need", "drugs", row=1)
    page.list.choose(second)
    relevant = sum(of for _, of in tallies(page))
    page.list.choose(first)
    assert sum(of for _, of in tallies(page)) > relevant
    page.list.choose(second)
    assert sum(of for _, of in tallies(page)) == relevant


def test_the_list_keeps_the_keyboard_until_enter_opens_a_case(page: CasesPage) -> None:
    page.list.table.setFocus()
    before = page.case
    QTest.keyClick(page.list.table, Qt.Key.Key_Down)
    assert page.case != before
    assert page.list.table.hasFocus()
    QTest.keyClick(page.list.table, Qt.Key.Key_Return)
    assert page.form.current is not None
    assert page.form.current.hasFocus()
