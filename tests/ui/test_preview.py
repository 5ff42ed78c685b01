"""The report's pages on the screen: turned, searched, read, and set again only where something changed."""

import pytest
from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from qi_desktop.reporting.pages import Pages
from qi_desktop.ui.reporting.report_page import ReportPage
from qi_desktop.ui.workspace import WorkspaceView
from tests.ui.typing_keys import CONTROL, focused, press, the_page, write


@pytest.fixture
def page(opened: WorkspaceView) -> ReportPage:
    page = the_page(opened, "report")
    assert isinstance(page, ReportPage)
    return page


def set_pages(page: ReportPage, qtbot: QtBot) -> Pages:
    """Wait until the pages are shown as they are now."""
    qtbot.waitUntil(lambda: page.preview.pages is not None and not page.preview.is_setting, timeout=20_000)
    assert page.preview.pages is not None
    return page.preview.pages


def test_the_pages_of_the_report_are_turned_searched_and_read(page: ReportPage, qtbot: QtBot) -> None:
    pages, preview = set_pages(page, qtbot), page.preview
    page.show_view("words")
    press(Qt.Key.Key_G, CONTROL)
    write("4")
    press(Qt.Key.Key_Return)
    assert preview.sheets.page == 3
    assert page.words.text.toPlainText() == pages.sheets[3].text
    press(Qt.Key.Key_PageDown, CONTROL)
    press(Qt.Key.Key_PageDown, CONTROL)
    assert (preview.sheets.page, preview.place.text()) == (5, "6")
    press(Qt.Key.Key_Home)
    assert preview.sheets.page == 0
    press(Qt.Key.Key_F, CONTROL)
    write("recommendations")
    press(Qt.Key.Key_Return)
    first = preview.sheets.page
    assert "recommendations" in pages.sheets[first].text.casefold()
    press(Qt.Key.Key_Return)
    assert preview.found.startswith("2 of ")
    page.show_view("contents")
    page.contents.list.choose(str(len(pages.entries) - 1))
    page.contents.list.setFocus()
    press(Qt.Key.Key_Return)
    assert preview.sheets.page == pages.entries[-1].page


def test_only_what_changed_is_set_and_drawn_again_and_a_number_leads_to_its_count(
    page: ReportPage, opened: WorkspaceView, qtbot: QtBot
) -> None:
    before, preview = set_pages(page, qtbot), page.preview
    preview.grab()
    drawn = preview.sheets.pictures.drawn
    page.refresh()
    assert not preview.is_setting
    case = page.services.sampling.sampled_cases()[0]
    page.services.assessment.record_answer(case.id, "pp_assess_overall", "sufficient")
    page.refresh()
    assert set_pages(page, qtbot) is not before
    preview.grab()
    assert preview.sheets.pictures.drawn == drawn
    anchor = f"count:pp_assess_overall/{case.provider}"
    opened.open_page("report", anchor)
    preview.grab()
    assert preview.sheets.pictures.drawn > drawn
    here = next(one for one in preview.places_on(preview.sheets.page) if one.anchor == anchor)
    preview.sheets.pressed.emit(here.page, QPointF(here.left + 1, here.top + 1))
    assert opened.current_page().key == "counts"


def test_where_there_is_no_room_for_both_the_pages_stand_instead_of_the_lists(
    page: ReportPage, opened: WorkspaceView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.window().resize(1100, 700)
    with monkeypatch.context() as at_large_text:
        at_large_text.setattr("qi_desktop.ui.reporting.report_page.LEAST_PAGES", 2000)
        opened.window().resize(1150, 700)
        qtbot.waitUntil(lambda: not page.preview.isVisible())
    assert page.readiness.isVisible()
    press(Qt.Key.Key_F, CONTROL)
    assert page.preview.isVisible()
    assert focused() is page.preview.words
    page.show_view("readiness")
    press(Qt.Key.Key_G, CONTROL)
    assert focused() is page.preview.place
    page.show_view("readiness")
    page.show_view("pages")
    assert page.preview.isVisible()
    assert not page.readiness.isVisible()
    opened.window().resize(1200, 700)
    qtbot.waitUntil(page.readiness.isVisible)
    assert page.preview.isVisible()
