"""The review: checks in words, every number with its cases, two facts together, what is said and decided."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester

from qi_desktop.sampling.model import SampleState
from qi_desktop.ui.sampling.review.cross_grid import CrossModel
from tests.ui.sampling.sample_desk import SEED, SampleDesk
from tests.ui.typing_keys import focused, go_to, press, press_button, write

FEMALE = "gender/female"


def said(desk: SampleDesk, name: str) -> str:
    return next(check.words for check in desk.page.sample.review.checks.checks if check.name == name)


def open_row(desk: SampleDesk, key: str) -> None:
    """Go to a row of the balance and press Enter."""
    desk.page.sample.review.balance.setFocus()
    assert desk.page.sample.review.balance.choose(key)
    press(Qt.Key.Key_Return)


def behind(desk: SampleDesk) -> list[str]:
    return [entry.title for entry in desk.page.sample.behind.cases.records.entries]


def test_the_overview_says_in_words_what_a_reviewer_asks_first(desk: SampleDesk) -> None:
    assert said(desk, "Size") == "30 of 352 eligible cases (8.5%), as asked for."
    assert "categories" in said(desk, "Balance")
    assert said(desk, "Minimums") == "All 5 minimum numbers are met."
    assert "Every level of risk of serious harm" in said(desk, "Levels")
    assert "responsible officers" in said(desk, "Officers")


def test_it_says_how_equal_chances_were_and_why_not_more(desk: SampleDesk) -> None:
    chances = desk.services.reviewing.quality("CRC").chances
    words = said(desk, "Chances")
    assert f"{chances.lowest:.1%} to {chances.highest:.1%}" in words
    assert "because of minimum numbers, levels that must be in the sample" in words


def test_it_answers_whether_it_could_be_better(desk: SampleDesk) -> None:
    quality = desk.services.reviewing.quality("CRC")
    words = said(desk, "Could it be better?")
    assert f"{quality.deviation:.1f} cases" in words
    assert f"{quality.best.expected:.1f}" in words
    assert "would never reach" in words


def test_it_shows_that_the_seed_gives_the_same_cases_again(desk: SampleDesk) -> None:
    assert f"seed {SEED} gave the same 46 cases" in said(desk, "Drawn again")


def test_every_row_of_the_balance_opens_its_cases_and_escape_comes_back(desk: SampleDesk) -> None:
    row = next(one for one in desk.services.reviewing.balance("CRC") if one.category == "female")
    open_row(desk, FEMALE)
    assert focused() is desk.page.sample.behind.cases
    assert len(behind(desk)) == row.drawn
    assert all(title.startswith("CRC ") for title in behind(desk))
    press(Qt.Key.Key_Escape)
    table = desk.page.sample.review.balance
    assert focused() is table
    chosen = table.chosen()
    assert chosen is not None
    assert chosen.row is not None
    assert (chosen.row.dimension, chosen.row.category) == ("gender", "female")


def test_the_open_list_goes_along_with_the_arrows_and_a_click_leaves_the_keyboard(desk: SampleDesk) -> None:
    table = desk.page.sample.review.balance
    table.setFocus()
    place = table.visualRect(table.records.index(1, 1)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert focused() is table
    first = behind(desk)
    press(Qt.Key.Key_Down)
    assert behind(desk)
    assert behind(desk) != first
    press(Qt.Key.Key_Escape)
    assert not desk.page.sample.behind.isVisible()


def test_all_eligible_cases_can_be_seen_behind_a_number_too(desk: SampleDesk) -> None:
    row = next(one for one in desk.services.reviewing.balance("CRC") if one.category == "female")
    open_row(desk, FEMALE)
    press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)
    assert len(behind(desk)) == row.eligible == 45


def test_a_sampled_case_behind_a_number_is_one_enter_away(desk: SampleDesk) -> None:
    open_row(desk, FEMALE)
    number = behind(desk)[0]
    press(Qt.Key.Key_Return)
    shown = desk.page.sample.cases.table.chosen()
    assert shown is not None
    assert shown.case.number == number
    assert focused() is desk.page.sample.cases.table


@pytest.mark.parametrize("name", ["levels", "officers", "reasons"])
def test_the_other_tables_open_their_cases_as_well(desk: SampleDesk, name: str) -> None:
    table = getattr(desk.page.sample.review, name)
    table.setFocus()
    table.selectRow(1)
    press(Qt.Key.Key_Return)
    assert behind(desk)
    press(Qt.Key.Key_Escape)
    assert focused() is table


def test_the_other_provider_is_shown_with_its_own_numbers(desk: SampleDesk) -> None:
    go_to("Provider: CRC")
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)
    assert said(desk, "Size").startswith("16 of 169")


# -------------------------------------------------------------------------------------------- two together
def test_a_cell_of_the_cross_table_opens_the_cases_that_have_both_facts(desk: SampleDesk) -> None:
    sample = desk.page.sample
    go_to("View: Review")
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)
    desk.settle()
    table = desk.services.reviewing.cross_table("CRC", "office", "sentence_type")
    (row, column), cell = max(table.cells.items(), key=lambda one: one[1].drawn)
    go_to("Cross-table")
    grid = sample.cross.grid
    grid.setCurrentIndex(grid.model_.index(table.rows.index(row), table.columns.index(column)))
    press(Qt.Key.Key_Return)
    assert len(behind(desk)) == cell.drawn
    press(Qt.Key.Key_Escape)
    assert focused() is grid


def test_a_fact_is_never_shown_against_itself(desk: SampleDesk) -> None:
    cross = desk.page.sample.cross
    desk.page.sample.show_view("cross")
    desk.settle()
    cross.rows.choose("sentence_type")
    cross.rows.activated.emit(0)
    desk.settle()
    assert (cross.rows.value(), cross.columns.value()) == ("sentence_type", "office")


def test_the_cells_and_margins_of_a_cross_table_keep_the_rules(
    desk: SampleDesk, qtmodeltester: ModelTester
) -> None:
    model, table = CrossModel(), desk.services.reviewing.cross_table("NPS", "gender", "office")
    model.show_table(table)
    qtmodeltester.check(model)  # pyright: ignore[reportUnknownMemberType]
    last = model.index(len(table.rows), len(table.columns))
    assert model.data(last) == "16 / 16.0"
    assert "169 eligible" in str(model.data(last, Qt.ItemDataRole.AccessibleTextRole))


# --------------------------------------------------------------------------------------- what is said of it
def test_a_category_is_commented_on_and_the_comment_is_listed(desk: SampleDesk) -> None:
    open_row(desk, FEMALE)
    go_to("Comment on this category")
    write("Why five?")
    press(Qt.Key.Key_Return)
    desk.settle()
    comments = desk.services.reviewing.comments()
    assert [(one.dimension, one.category, one.text) for one in comments] == [
        ("gender", "female", "Why five?")
    ]
    press(Qt.Key.Key_Escape)
    listed = desk.page.sample.panel.comments.list
    assert [entry.title for entry in listed.records.entries] == ["Why five?"]
    go_to("Comments")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert desk.page.sample.behind.isVisible()
    press(Qt.Key.Key_Escape)
    listed.setFocus()
    press(Qt.Key.Key_Delete)
    desk.settle()
    assert desk.services.reviewing.comments() == []


def test_sending_back_needs_a_reason_or_a_comment(desk: SampleDesk) -> None:
    press_button("Send back")
    assert desk.services.sampling.required().state is SampleState.DRAWN
    assert focused() is desk.page.sample.panel.comment
    desk.services.reviewing.comment("CRC", "gender", "female", "Why five?")
    desk.settle()
    press_button("Send back")
    desk.settle()
    assert desk.services.sampling.required().state is SampleState.SENT_BACK
    assert "Sent back by Rae Invented" in desk.page.sample.panel.verdict.text
    assert focused() is desk.page.sample.panel.again


def test_what_was_asked_for_stands_above_the_settings_when_drawing_again(desk: SampleDesk) -> None:
    desk.services.reviewing.comment("CRC", "gender", "female", "Why five?")
    desk.services.reviewing.send_back_sample("Look at the women")
    desk.settle()
    press_button("Draw again…")
    desk.settle()
    assert "Look at the women" in desk.page.settings.notice.text
    assert "CRC, Gender: female: Why five?" in desk.page.settings.notice.text
    assert desk.page.settings.form.settings() == desk.services.sampling.required().settings
    press(Qt.Key.Key_Escape)
    assert focused() is desk.page.sample.panel.again


def test_approval_locks_the_sample_and_says_who_when_and_why(desk: SampleDesk) -> None:
    go_to("Comment")
    write("Proportions hold")
    press_button("Approve")
    desk.settle()
    panel = desk.page.sample.panel
    assert "Approved by Rae Invented" in panel.verdict.text
    assert "locked" in panel.verdict.text
    assert panel.again.isHidden()
    assert panel.approve.isHidden()
    assert "Rae Invented approved the sample: Proportions hold" in panel.history.text()


def test_an_approval_is_withdrawn_for_a_reason_by_keyboard(approved: SampleDesk) -> None:
    panel = approved.page.sample.panel
    press_button("Withdraw the approval…")
    assert focused() is panel.comment
    assert approved.services.sampling.required().state is SampleState.APPROVED
    write("The list was that of March.")
    approved.settle()
    press_button("Withdraw the approval…")
    approved.settle()
    assert approved.services.sampling.required().state is SampleState.DRAWN
    assert "withdrew the approval: The list was that of March." in panel.history.text()
    assert panel.withdraw.isHidden()
    assert panel.comment.toPlainText() == ""
    assert focused() is panel.again


def test_an_approval_stays_once_work_on_the_cases_has_begun(approved: SampleDesk) -> None:
    assert not approved.page.sample.panel.withdraw.isHidden()
    case = approved.services.sampling.sampled_cases()[0]
    with approved.services.workspace.ledger.entry("start_assessment") as entry:
        entry.put("assessment", case.id, sampled_case=case.id)
    approved.settle()
    assert approved.page.sample.panel.withdraw.isHidden()


def test_who_may_not_review_is_told_so(desk: SampleDesk) -> None:
    inspector = next(one for one in desk.services.inspection.team() if one.role == "inspector")
    desk.services.workspace.sign_in(inspector.id)
    press_button("Approve")
    assert desk.services.sampling.required().state is SampleState.DRAWN
    assert "reviewer" in desk.view.error.text


def test_a_comment_that_is_not_sent_yet_comes_back_with_its_category(desk: SampleDesk) -> None:
    open_row(desk, FEMALE)
    go_to("Comment on this category")
    write("Half a sen")
    desk.page.leave()
    press(Qt.Key.Key_Escape)
    open_row(desk, "gender/male")
    assert desk.page.sample.behind.comment.text() == ""
    press(Qt.Key.Key_Escape)
    open_row(desk, FEMALE)
    assert desk.page.sample.behind.comment.text() == "Half a sen"


def test_how_the_sample_is_drawn_can_be_read_beside_the_review_and_left_again(desk: SampleDesk) -> None:
    press_button("How the sample is drawn")
    help_ = desk.view.help
    assert help_.isVisible()
    assert help_.text.toPlainText().startswith("How the sample is drawn")
    assert help_.text.hasFocus()
    press(Qt.Key.Key_Escape)
    assert help_.isHidden()
    assert desk.page.sample.review.checks.explain.hasFocus()


def test_the_pictures_of_a_review_leave_the_sample_as_it_was(desk: SampleDesk, tmp_path: Path) -> None:
    states: dict[str, SampleState] = {}
    for scene in desk.page.scenes(tmp_path):
        desk.settle()
        states[scene] = desk.services.sampling.required().state
    assert states == {"waits": SampleState.DRAWN, "sent-back": SampleState.SENT_BACK}
    assert desk.services.sampling.required().state is SampleState.DRAWN
    assert desk.services.reviewing.comments() == []
