"""A question of every type, answered with the keyboard alone. All invented."""

from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget
from pytestqt.qtbot import QtBot

from qi_desktop.ui.assessment.form.card import QuestionCard
from qi_desktop.ui.assessment.form.controls.listed import ManyChoices
from qi_desktop.ui.assessment.page import CasesPage
from qi_desktop.ui.main_window import MainWindow
from qi_desktop.ui.settings.declared import FORM_LANGUAGE
from qi_desktop.ui.widgets.words import Words
from qi_desktop.ui.workspace import WorkspaceView
from tests.ui.assessment.every_type import write_every_type
from tests.ui.test_accessibility import nameless, unreachable
from tests.ui.typing_keys import CONTROL, SHIFT, focused, press, the_page, write

ALT = Qt.KeyboardModifier.AltModifier
ENTER, DOWN, UP = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Up


@pytest.fixture
def page(opened: WorkspaceView, tmp_path: Path) -> CasesPage:
    opened.services.assessment.adopt_form(write_every_type(tmp_path / "visit.xlsx"))
    page = the_page(opened, "cases")
    assert isinstance(page, CasesPage)
    return page


def at(page: CasesPage, question: str, row: int | None = None) -> QuestionCard:
    """Go to a question as the list to jump by does."""
    page.form.go_to_question(question, row)
    QApplication.processEvents()
    card = page.form.current
    assert card is not None
    assert (card.question.name, card.row) == (question, row)
    return card


def stored(page: CasesPage, question: str, row: int | None = None) -> str:
    answer = page.services.assessment.assessment(page.case).answer(question, row)
    return answer.value if answer else ""


def name_at_hand(page: CasesPage) -> str:
    card = page.form.current
    return card.question.name if card is not None else ""


@pytest.mark.parametrize(
    ("question", "typed", "value"),
    [
        ("visited", "y", "yes"),
        ("ended", "20 feb 2017 9:30", "2017-02-20T09:30:00.000"),
        ("people", "7", "7"),
        ("people", "k", "not_known"),
        ("hours", "1,5", "1.5"),
        ("place", "a hall", "a hall"),
        ("talked", "hw", "work home"),
        ("town", "town 17", "town_17"),
        ("warmth", "4", "4"),
        ("read", "y", "OK"),
        ("order", "2", "home work health"),
        ("order", " ", "work home health"),
    ],
)
def test_what_is_typed_at_a_question_is_its_answer(
    page: CasesPage, question: str, typed: str, value: str
) -> None:
    at(page, question)
    write(typed)
    press(ENTER)
    assert stored(page, question)[: len(value)] == value


@pytest.mark.parametrize(("typed", "value"), [("20/2/2017", "2017-02-20"), ("2017-02-20", "2017-02-20")])
def test_days_are_typed_day_first_or_as_the_standard_writes_them(
    page: CasesPage, typed: str, value: str
) -> None:
    at(page, "visited")
    write("y")
    press(ENTER)
    assert name_at_hand(page) == "visited_on"
    write(typed)
    press(ENTER)
    assert stored(page, "visited_on") == value
    write("930")
    press(ENTER)
    assert stored(page, "began") == "09:30"


def test_the_calendar_opens_on_a_key_and_gives_the_day(page: CasesPage) -> None:
    at(page, "visited")
    write("y")
    at(page, "visited_on")
    press(Qt.Key.Key_F4)
    calendar = page.window().findChild(QCalendarWidget)
    assert calendar is not None
    calendar.setSelectedDate(QDate(2017, 2, 20))
    press(Qt.Key.Key_Right)
    press(ENTER)
    assert stored(page, "visited_on") == "2017-02-21"
    press(Qt.Key.Key_F4)
    press(Qt.Key.Key_Escape)
    assert focused().accessibleName() == "When was the visit?"
    assert stored(page, "visited_on") == "2017-02-21"


def test_what_cannot_be_read_stays_in_its_field_and_is_said_there(page: CasesPage) -> None:
    card = at(page, "hours")
    write("abc")
    press(ENTER)
    assert card.said.startswith("This is not a number")
    assert name_at_hand(page) == "hours"
    QTest.keyClick(focused(), Qt.Key.Key_A, CONTROL)
    write("3")
    press(ENTER)
    assert stored(page, "hours") == "3"
    assert card.said == ""


def test_a_constraint_is_said_at_its_question(page: CasesPage) -> None:
    card = at(page, "people")
    write("99")
    press(ENTER)
    assert card.said == "No room holds so many."
    assert page.form.case is not None
    assert page.form.case.is_open(card.spot)


def test_a_soft_warning_asks_why_the_answer_is_kept_before_it_lets_go_on(page: CasesPage) -> None:
    card = at(page, "people")
    write("12")
    press(ENTER)
    assert card.said == "More than nine is rare. Is it right?"
    assert name_at_hand(page) == "people"
    assert focused().accessibleName() == "Keep it, because …"
    write("It was a group")
    press(ENTER)
    assert name_at_hand(page) == "hours"
    answer = page.services.assessment.assessment(page.case).answer("people")
    assert answer is not None
    assert answer.warning_reason == "It was a group"


def test_several_chosen_stand_in_the_order_they_are_offered_and_are_taken_back_by_the_same_key(
    page: CasesPage,
) -> None:
    card = at(page, "talked")
    write("ahw")
    assert stored(page, "talked") == "work home health"
    write("h")
    assert stored(page, "talked") == "work health"
    assert [button.value for button in card.control.buttons if button.isChecked()] == ["work", "health"]


def test_several_of_many_are_taken_from_the_list(page: CasesPage) -> None:
    at(page, "months")
    for words in ("jan", "nov"):
        write(words)
        press(ENTER)
    assert stored(page, "months") == "january november"


def test_a_line_is_moved_up_and_down_in_an_order(page: CasesPage) -> None:
    at(page, "order")
    press(DOWN, ALT)
    assert stored(page, "order") == "home work health other"
    press(UP, ALT)
    assert stored(page, "order") == "work home health other"


def test_words_of_several_lines_are_kept_while_they_are_typed_and_come_back_after_a_crash(
    opened: WorkspaceView, page: CasesPage
) -> None:
    card = at(page, "told")
    write("half a sentence")
    page.services.workspace.drafts.keep("answer", card.state.record, "value", "half a sentence")
    assert stored(page, "told") == ""
    again = CasesPage(page.services, opened)
    again.refresh()
    card = at(again, "told")
    assert focused().property("plainText") == "half a sentence" or card.said.startswith("This text was typed")
    again.form.finish()
    assert stored(page, "told") == "half a sentence"
    again.deleteLater()


def test_labels_carry_the_answers_they_mention_and_values_worked_out_are_shown(page: CasesPage) -> None:
    at(page, "place")
    write("the hall")
    press(ENTER)
    assert at(page, "told").accessibleName() == "What was told about the hall?"
    at(page, "people")
    write("4")
    press(ENTER)
    assert "People counted twice: 8" in {words.accessibleName() for words in page.form.findChildren(Words)}


def test_a_question_that_is_not_asked_says_why_and_is_asked_on_a_key_with_a_reason(
    opened: WorkspaceView, page: CasesPage, qtbot: QtBot
) -> None:
    card = at(page, "visited_on")
    assert card.hasFocus()
    assert card.state.rule == "Asked only if “Was the person visited?” is Yes"
    write("o")
    press(ENTER)
    assert not card.state.relevant
    write("Seen on the road")
    press(ENTER)
    assert card.state.relevant
    assert card.state.declared
    assert card.state.relevance_reason == "Seen on the road"
    write("20/2/2017")
    press(ENTER)
    opened.undo()
    opened.undo()
    qtbot.waitUntil(lambda: not card.state.relevant)
    opened.redo()
    qtbot.waitUntil(lambda: card.state.relevant)
    page.form.follow(card)
    assert not card.state.relevant


def test_rows_come_and_go_on_keys_and_undo_brings_them_back(
    opened: WorkspaceView, page: CasesPage, qtbot: QtBot
) -> None:
    page.form.go_to_section("family")
    assert focused().accessibleName() == "Add to family"
    press(Qt.Key.Key_Space)
    assert (name_at_hand(page), page.form.current and page.form.current.row) == ("who", 1)
    write("An aunt")
    press(ENTER)
    write("45")
    press(Qt.Key.Key_R, CONTROL)
    assert (name_at_hand(page), page.form.current and page.form.current.row) == ("who", 2)
    assert (stored(page, "who", 1), stored(page, "age", 1)) == ("An aunt", "45")
    write("A cousin")
    at(page, "age", 1)
    press(Qt.Key.Key_R, CONTROL | SHIFT)
    assert page.services.assessment.assessment(page.case).rows["family"] == (2,)
    assert stored(page, "who", 2) == "A cousin"
    opened.undo()
    qtbot.waitUntil(lambda: page.form.found is not None and page.form.found.rows["family"] == (1, 2))
    assert at(page, "who", 1).state.value == "An aunt"
    assert at(page, "who", 2).state.value == "A cousin"


def test_a_row_inside_a_row_is_added_to_the_row_at_hand(page: CasesPage) -> None:
    page.form.go_to_section("family")
    press(Qt.Key.Key_Space)
    inner = [roster for roster in page.form.rosters() if roster.name == "Visits"]
    assert len(inner) == 1
    inner[0].add.setFocus()
    press(Qt.Key.Key_Space)
    assert name_at_hand(page) == "seen"
    write("1/3/2017")
    press(ENTER)
    answers = page.services.assessment.assessment(page.case).answers
    assert [one.value for place, one in answers.items() if place == ("seen", (1, 1))] == ["2017-03-01"]


def test_a_roster_the_form_counts_has_as_many_rows_as_it_asks_for(page: CasesPage) -> None:
    at(page, "people")
    write("3")
    press(ENTER)
    page.form.go_to_section("days")
    assert name_at_hand(page) == "done"
    days = next(roster for roster in page.form.rosters() if roster.name == "Days")
    assert len(list(days.cards())) == 3
    assert days.add.isHidden()


def test_the_list_to_jump_by_finds_a_question_by_its_words(page: CasesPage) -> None:
    at(page, "visited")
    write("/")
    assert page.form.jump_list.isVisible()
    write("mattered most")
    press(ENTER)
    assert name_at_hand(page) == "order"
    press(Qt.Key.Key_J, CONTROL)
    write("nothing has these words")
    press(Qt.Key.Key_Escape)
    assert not page.form.jump_list.isVisible()
    assert name_at_hand(page) == "order"


def test_keys_lead_to_sections(page: CasesPage) -> None:
    at(page, "visited")
    press(Qt.Key.Key_PageDown, CONTROL)
    assert name_at_hand(page) == "talked"
    press(Qt.Key.Key_PageUp, CONTROL)
    assert name_at_hand(page) == "visited"
    press(Qt.Key.Key_2, ALT)
    assert name_at_hand(page) == "talked"


def test_the_form_speaks_the_language_chosen(page: CasesPage) -> None:
    assert at(page, "visited").accessibleName() == "Was the person visited?"
    page.form.choose_language("Cymraeg")
    assert at(page, "visited").accessibleName() == "A ymwelwyd?"
    assert page.form.outline_lines()[0].words == "1  Am yr ymweliad"
    write("y")
    assert stored(page, "visited") == "yes"


def test_the_language_of_all_forms_holds_until_another_is_chosen_above_one(
    page: CasesPage, window: MainWindow
) -> None:
    window.preferences.choose(FORM_LANGUAGE, "cy")
    page.refresh()
    assert at(page, "visited").accessibleName() == "A ymwelwyd?"
    page.form.choose_language("")
    page.refresh()
    assert at(page, "visited").accessibleName() == "Was the person visited?"


def test_every_control_speaks_and_is_a_tab_stop(page: CasesPage) -> None:
    at(page, "people")
    write("2")
    press(ENTER)
    page.form.go_to_section("family")
    press(Qt.Key.Key_Space)
    for section in ("about", "chosen", "family", "days"):
        page.form.go_to_section(section)
        assert nameless(page.form) == []
        assert unreachable(page.form) == []


def test_a_whole_case_is_answered_with_letters_and_enter(page: CasesPage) -> None:
    words = {"visited": "n", "talked": "w", "first": "w", "read": "y", "order": " ", "place": "a hall",
             "told": "much", "ended": "20/2/2017 10:00", "months": "jan", "town": "town 4"}  # fmt: skip
    page.form.go_to_first_open()
    case, struck = page.form.case, 0
    while case is not None and page.form.current is not None and case.is_open(page.form.current.spot):
        name = name_at_hand(page)
        write(words.get(name, "4"))
        for _ in range(2 if name in {"months", "town"} else 1):
            press(ENTER)
        struck += 1
        assert struck < 40, name
    done = [(line.done, line.relevant) for line in page.form.outline_lines()]
    assert all(answered == relevant for answered, relevant in done), done


def test_an_answer_is_chosen_from_the_rows_of_a_roster(page: CasesPage) -> None:
    assessment = page.services.assessment
    rows = [assessment.add_row(page.case, "family") for _ in range(2)]
    card = at(page, "asked")
    assert isinstance(card.control, ManyChoices)
    assert card.control.none.isVisible()
    for row, who in zip(rows, ("An invented uncle", "An invented aunt"), strict=True):
        assessment.record_answer(page.case, "who", who, row=row)
    card = at(page, "asked")
    assert isinstance(card.control, ManyChoices)
    assert [one.title for one in card.control.list.records.entries] == [
        "An invented uncle",
        "An invented aunt",
    ]
    write("aunt")
    press(ENTER)
    assert stored(page, "asked") == "An invented aunt"
    assert card.control.chosen.text() == "An invented aunt"
