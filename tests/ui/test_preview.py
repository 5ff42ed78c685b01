"""The report's pages on the screen: turned, searched, read, and set again only where something changed."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from qi_desktop.reporting.pages import Pages
from qi_desktop.ui.reporting.report_page import ReportPage
from qi_desktop.ui.workspace import WorkspaceView
from tests.ui.typing_keys import CONTROL, press, the_page, write


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


def test_only_what_changed_is_set_and_drawn_again(page: ReportPage, qtbot: QtBot) -> None:
    before, preview = set_pages(page, qtbot), page.preview
    preview.grab()
    drawn = preview.sheets.pictures.drawn
    page.refresh()
    assert not preview.is_setting
    page.services.recommending.add_recommendation("CRC", "write it down")
    page.refresh()
    assert set_pages(page, qtbot) is not before
    preview.grab()
    assert preview.sheets.pictures.drawn == drawn
    press(Qt.Key.Key_F, CONTROL)
    write("write it down")
    press(Qt.Key.Key_Return)
    preview.grab()
    assert preview.found == "1 of 1"
    assert preview.sheets.pictures.drawn > drawn
