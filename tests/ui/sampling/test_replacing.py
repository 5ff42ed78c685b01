"""Replacing a case: its reason, the effect of each stand-in before anything is done, and its review."""

from PySide6.QtCore import Qt

from qi_desktop.sampling.replacing.model import ReplacementState
from qi_desktop.ui.sampling.cases.effect import change_lines
from tests.ui.sampling.sample_desk import SampleDesk
from tests.ui.typing_keys import focused, go_to, press, press_button, write


def open_replacing(desk: SampleDesk, place: int = 3) -> str:
    """Go to a case in the list and press Replace; return its number."""
    desk.page.sample.show_view("cases")
    table = desk.page.sample.cases.table
    table.setFocus()
    table.selectRow(place)
    line = table.chosen()
    assert line is not None
    press_button("Replace…")
    desk.settle()
    return line.case.number


def replaced(desk: SampleDesk) -> str:
    """Replace a case by the first that is proposed; return the number that fell out."""
    number = open_replacing(desk)
    press_button(desk.page.sample.cases.replacing.panel.replace.accessibleName())
    desk.settle()
    return number


def test_the_effect_of_each_stand_in_is_shown_before_anything_is_done(approved: SampleDesk) -> None:
    before = approved.services.sampling.sampled_cases()
    number = open_replacing(approved)
    view = approved.page.sample.cases.replacing
    proposals = approved.services.replacing.proposals(number)
    assert focused() is view.usual
    assert view.proposal() == proposals[0]
    shown = view.table.records.rows
    assert [one.eligible_case.id for one in shown] == [one.eligible_case.id for one in proposals]
    go_to("Stand-ins")
    press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    last = view.proposal()
    assert last == proposals[-1]
    assert "The sum of all differences" in view.panel.words.text()
    assert view.panel.changes.text().splitlines() == change_lines(proposals[-1])
    assert approved.services.sampling.sampled_cases() == before


def test_after_replacing_the_keyboard_is_in_the_list_on_the_new_case(approved: SampleDesk) -> None:
    number = replaced(approved)
    cases = approved.page.sample.cases
    replacement = approved.services.replacing.replacements()[0]
    assert replacement.replaced.number == number
    assert focused() is cases.table
    chosen = cases.table.chosen()
    assert chosen is not None
    assert chosen.case.id == replacement.by.id
    assert replacement.reason == approved.services.replacing.reasons()[0].reason
    assert f"{number} replaced by {replacement.by.number}" in approved.view.toast.text


def test_another_than_the_first_needs_to_be_explained(approved: SampleDesk) -> None:
    open_replacing(approved)
    view = approved.page.sample.cases.replacing
    go_to("Stand-ins")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert approved.services.replacing.replacements() == []
    assert focused() is view.panel.why_not
    write("The first is at the same office as the inspector's partner")
    press(Qt.Key.Key_Return)
    approved.settle()
    replacement = approved.services.replacing.replacements()[0]
    assert replacement.place == 2
    assert replacement.choice_reason.startswith("The first is at the same office")


def test_a_reason_of_ones_own_is_needed_where_no_usual_one_fits(approved: SampleDesk) -> None:
    open_replacing(approved)
    view = approved.page.sample.cases.replacing
    press(Qt.Key.Key_End)
    press_button(view.panel.replace.accessibleName())
    assert approved.services.replacing.replacements() == []
    assert focused() is view.words
    write("The officer left with the file")
    press(Qt.Key.Key_Return)
    approved.settle()
    assert approved.services.replacing.replacements()[0].reason == "The officer left with the file"


def test_escape_leaves_everything_as_it_was(approved: SampleDesk) -> None:
    open_replacing(approved)
    press(Qt.Key.Key_Escape)
    assert focused() is approved.page.sample.cases.table
    assert not approved.page.sample.cases.is_replacing
    assert approved.services.replacing.replacements() == []


def test_a_case_is_replaced_only_once_the_sample_is_approved(desk: SampleDesk) -> None:
    desk.page.sample.show_view("cases")
    desk.page.sample.cases.table.selectRow(0)
    assert desk.page.sample.cases.panel.replace.isHidden()


def test_the_case_that_fell_out_leads_to_the_one_that_stands_in(approved: SampleDesk) -> None:
    number = replaced(approved)
    table = approved.page.sample.cases.table
    table.choose(approved.services.sampling.sampled_case(number).id)
    press_button("Show the case that stands in")
    chosen = table.chosen()
    assert chosen is not None
    assert chosen.case.id == approved.services.replacing.replacements()[0].by.id


def judge(desk: SampleDesk) -> None:
    """Open the replacement in the review by keyboard."""
    desk.page.sample.show_view("review")
    desk.settle()
    desk.page.sample.review.replacements.setFocus()
    desk.page.sample.review.replacements.selectRow(0)
    press(Qt.Key.Key_Return)


def test_the_reviewer_questions_a_replacement_and_accepts_it_then(approved: SampleDesk) -> None:
    replaced(approved)
    assert "1 replacement waits" in approved.page.sample.panel.waiting.text
    judge(approved)
    press_button("Question it")
    assert focused() is approved.page.sample.replacement.comment
    write("Was the officer asked?")
    press_button("Question it")
    approved.settle()
    found = approved.services.replacing.replacements()[0]
    assert (found.state, found.comment) == (ReplacementState.QUESTIONED, "Was the officer asked?")
    judge(approved)
    press(Qt.Key.Key_Space)
    approved.settle()
    assert approved.services.replacing.replacements()[0].state is ReplacementState.ACCEPTED
    assert focused() is approved.page.sample.review.replacements
