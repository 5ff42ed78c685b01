"""The whole case list in the window: looking for a case, and deciding otherwise than the rules."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from qi_desktop.ui.inspection.listed import list_screen
from qi_desktop.ui.inspection.listed.finding import DECIDED, ELIGIBLE, Listed
from qi_desktop.ui.inspection.page import InspectionPage
from qi_desktop.ui.workspace import WorkspaceView
from tests.ui.typing_keys import CONTROL, choose, focused, go_to, press, press_button, the_page, write


def the_list(view: WorkspaceView) -> InspectionPage:
    page = the_page(view, "inspection")
    assert isinstance(page, InspectionPage)
    press_button("Show all cases")
    return page


def shown(page: InspectionPage) -> list[Listed]:
    return list(page.cases.table.records.rows)


def looked_for(page: InspectionPage, words: str, qtbot: QtBot) -> None:
    page.cases.search.clear()
    page.cases.search.setFocus()
    write(words)
    qtbot.waitUntil(lambda: all(words.casefold() in one.words for one in shown(page)))


def test_a_case_is_found_by_typing_and_its_facts_stand_beside_the_list(
    opened: WorkspaceView, qtbot: QtBot
) -> None:
    page = the_list(opened)
    assert len(shown(page)) == opened.services.inspection.listed_count()
    wanted = shown(page)[40].case
    looked_for(page, wanted.reference, qtbot)
    press(Qt.Key.Key_Down)
    assert page.cases.panel.line is not None
    assert page.cases.panel.line.case == wanted
    press(Qt.Key.Key_Escape)
    assert page.overview.isVisible()


def test_the_list_is_filtered_by_reason_from_the_overview(opened: WorkspaceView) -> None:
    page = the_page(opened, "inspection")
    assert isinstance(page, InspectionPage)
    go_to("Cases left out")
    page.overview.list_panel.left_out.selectRow(0)
    reason = page.overview.list_panel.left_out.records.rows[0]
    press(Qt.Key.Key_Return)
    assert len(shown(page)) == reason.cases
    assert {one.case.excluded for one in shown(page)} == {reason.reason}


def test_a_case_left_out_is_counted_again_with_a_reason_and_the_rules_get_it_back(
    opened: WorkspaceView, qtbot: QtBot
) -> None:
    services = opened.services
    page = the_list(opened)
    case = next(
        one.case for one in shown(page) if one.case.excluded and services.listing.can_be_included(one.case)
    )
    looked_for(page, case.reference, qtbot)
    page.cases.table.choose(case.id)
    page.cases.table.setFocus()
    press(Qt.Key.Key_Return)
    assert focused().accessibleName() == "Count as eligible…"
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return)
    assert services.inspection.eligible_case(case.id).excluded, "no reason, no decision"
    write("The order was extended")
    press(Qt.Key.Key_Return)
    assert services.inspection.eligible_case(case.id).excluded is None
    told = page.cases.panel.about.text()
    assert "Ada Invented" in told
    assert "The order was extended" in told
    assert case.excluded is not None
    assert case.excluded in told
    press_button("Withdraw the decision")
    assert services.inspection.eligible_case(case.id).excluded == case.excluded
    press(Qt.Key.Key_Z, CONTROL)
    assert services.inspection.eligible_case(case.id).excluded is None
    press(Qt.Key.Key_Z, CONTROL)
    assert services.inspection.eligible_case(case.id).excluded == case.excluded


def test_a_case_that_drops_out_of_what_was_looked_for_stays_in_sight(
    opened: WorkspaceView, qtbot: QtBot
) -> None:
    page = the_list(opened)
    go_to("Which cases")
    choose("Eligible")
    assert {one.case.excluded for one in shown(page)} == {None}
    case = shown(page)[3].case
    page.cases.table.choose(case.id)
    press_button("Leave out…")
    write("Known to the lead inspector")
    press(Qt.Key.Key_Return)
    assert case.id not in [one.case.id for one in shown(page)]
    line = page.cases.panel.line
    assert line is not None
    assert line.case.id == case.id
    assert line.case.decision == "exclude"
    page.cases.open(DECIDED)
    assert [one.case.id for one in shown(page)] == [case.id]
    page.cases.open(ELIGIBLE)
    assert case.id not in [one.case.id for one in shown(page)]


def test_what_nobody_may_overrule_offers_no_decision(opened: WorkspaceView) -> None:
    page = the_list(opened)
    final = next(one for one in shown(page) if one.case.excluded == "listed twice")
    page.cases.table.choose(final.case.id)
    assert page.cases.panel.decide.isHidden()
    assert "cannot be overruled" in page.cases.panel.about.text()


def test_leaving_a_drawn_case_out_is_warned_of(opened: WorkspaceView) -> None:
    page = the_list(opened)
    drawn = next(one for one in shown(page) if one.number)
    page.cases.table.choose(drawn.case.id)
    assert drawn.number in page.cases.panel.drawn.text()


def test_a_long_list_is_read_in_a_thread(
    opened: WorkspaceView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(list_screen, "READ_AT_ONCE", 10)
    page = the_list(opened)
    qtbot.waitUntil(lambda: len(shown(page)) == opened.services.inspection.listed_count())


def test_a_search_without_a_find_says_so_and_leads_back(opened: WorkspaceView, qtbot: QtBot) -> None:
    page = the_list(opened)
    looked_for(page, "nobody at all", qtbot)
    press_button("Show all")
    assert len(shown(page)) == opened.services.inspection.listed_count()
