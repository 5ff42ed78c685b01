"""The window around the pages: going about, undoing, searching, working, saying what went wrong."""

import sys
from time import sleep

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from qi_desktop.foundation.progress import Progress
from qi_desktop.services import Services
from qi_desktop.storage.model import DiskFull
from qi_desktop.ui.jobs import AT_REST
from qi_desktop.ui.main_window import MainWindow
from qi_desktop.ui.navigation import PLACES
from qi_desktop.ui.theme import THEMES, current
from qi_desktop.ui.workspace import WorkspaceView


def test_an_act_is_undone_and_done_again_and_both_are_said(opened: WorkspaceView) -> None:
    offices = opened.services.inspection.offices
    before = len(offices())
    opened.attempt(lambda: opened.services.inspection.add_office("CRC", "Lowestoft"), "Office added")
    assert len(offices()) == before + 1
    opened.undo()
    assert len(offices()) == before
    assert opened.toast.text == "Undone: adding an office"
    opened.redo()
    assert len(offices()) == before + 1
    assert opened.toast.text == "Done again: adding an office"


def test_a_message_goes_with_the_page_it_was_about_and_its_act_can_still_be_undone(
    opened: WorkspaceView,
) -> None:
    opened.open_page("inspection")
    opened.attempt(lambda: opened.services.inspection.add_office("CRC", "Lowestoft"), "Office added")
    assert opened.toast.isVisible()
    opened.open_page("inspection")
    assert opened.toast.isVisible()
    opened.open_page("sample")
    assert opened.toast.isHidden()
    opened.undo()
    assert opened.toast.text == "Undone: adding an office"


@pytest.mark.dressed
def test_a_long_message_stays_clear_of_the_list_at_the_side(opened: WorkspaceView) -> None:
    opened.tell("A message of many words, " * 5, undoable=True)
    toast = opened.toast
    assert toast.x() + toast.width() <= opened.width() - 288 or toast.x() == 8
    opened.tell("Short", undoable=True)
    assert abs(toast.x() + toast.width() / 2 - opened.width() / 2) <= 1


def test_what_went_wrong_is_said_above_the_page_and_can_be_dismissed(opened: WorkspaceView) -> None:
    def fail() -> None:
        raise DiskFull("work.qi")

    assert opened.attempt(fail) is None
    assert "There is no room left" in opened.error.text
    opened.open_page("sample")
    assert opened.error.isHidden()


def test_a_bug_is_not_dressed_up_as_a_trouble(opened: WorkspaceView) -> None:
    with pytest.raises(ZeroDivisionError):
        opened.attempt(lambda: 1 / 0)


def test_search_finds_pages_and_cases_and_opens_them(opened: WorkspaceView, qtbot: QtBot) -> None:
    search = opened.bar.search
    opened.services.searching.catch_up()
    opened.window().activateWindow()
    search.start()
    search.setText("crc 07")
    search.search()
    first = search.list.records.line(0)
    assert first is not None
    assert first.title == "CRC 07"
    search.list.show()
    search.open_chosen()
    assert opened.current_page().key == "cases"


def test_work_in_a_thread_writes_and_the_pages_follow(opened: WorkspaceView, qtbot: QtBot) -> None:
    told: list[int] = []

    def act(services: Services, progress: Progress) -> int:
        progress.report(1, 2, "Half way")
        services.inspection.add_office("CRC", "Diss")
        return len(services.inspection.offices("CRC"))

    opened.work("Adding an office", act, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [len(opened.services.inspection.offices("CRC"))]
    assert opened.stack.isEnabled()


def test_work_that_is_cancelled_keeps_nothing_and_says_so(opened: WorkspaceView, qtbot: QtBot) -> None:
    def act(services: Services, progress: Progress) -> None:
        with services.workspace.ledger.entry("add_office"):
            services.inspection.add_office("CRC", "Diss")
            while True:
                progress.report(0, 0)

    before = len(opened.services.inspection.offices())
    opened.work("Never done", act, lambda _none: None)
    opened.jobs.cancel()
    qtbot.waitUntil(lambda: not opened.error.isHidden())
    assert "Stopped, as you asked" in opened.error.text
    assert len(opened.services.inspection.offices()) == before


def test_reading_aside_leaves_the_window_to_the_person(opened: WorkspaceView, qtbot: QtBot) -> None:
    told: list[object] = []

    def act(services: Services, progress: Progress) -> int:
        progress.report(1, 1, "Counting")
        return len(services.inspection.providers())

    def refused(services: Services, progress: Progress) -> None:
        progress.cancel()
        progress.report(0, 0)

    opened.read("Counting", act, told.append)
    opened.read("Never done", refused, told.append, lambda error: told.append(type(error).__name__))
    assert opened.stack.isEnabled()
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == [len(opened.services.inspection.providers()), "Cancelled"]
    assert opened.busy.isHidden()


def test_work_that_takes_longer_is_shown_with_a_way_to_stop_it(opened: WorkspaceView, qtbot: QtBot) -> None:
    def act(progress: Progress) -> None:
        while True:
            progress.report(1, 2, "Waiting")
            sleep(0.01)

    opened.compute("Never done", act, lambda _none: None)
    qtbot.waitUntil(opened.busy.isVisible)
    assert sys.getswitchinterval() < AT_REST
    opened.jobs.cancel()
    qtbot.waitUntil(opened.busy.isHidden)
    assert sys.getswitchinterval() == AT_REST


@pytest.mark.dressed
def test_themes_follow_each_other_and_pages_repaint(opened: WorkspaceView) -> None:
    window = opened.window()
    worn = [current().key]
    for _ in THEMES:
        window.dressing.next_theme()  # type: ignore[attr-defined]
        window.grab()
        worn.append(current().key)
    assert worn == [*THEMES, THEMES[0]]


@pytest.mark.dressed
def test_help_stands_beside_every_page_without_moving_it(opened: WorkspaceView) -> None:
    opened.toggle_help()
    for place in PLACES:
        opened.open_page(place.key)
        assert "There is no help here yet" not in opened.help.text.toPlainText(), place.key
    width = opened.stack.width()
    opened.toggle_help()
    assert opened.stack.width() == width


def test_escape_clears_away_help_then_trouble_then_the_message(opened: WorkspaceView) -> None:
    opened.tell("Something was done")
    opened.show_words("Something went wrong")
    opened.toggle_help()
    shown = (opened.help, opened.error, opened.toast)
    for place, part in enumerate(shown):
        assert [each.isVisible() for each in shown[place:]] == [True] * len(shown[place:])
        QTest.keyClick(opened.current_page(), Qt.Key.Key_Escape)
        assert part.isHidden()


def test_a_window_larger_than_the_screen_fills_the_screen(window: MainWindow) -> None:
    room = window.screen().availableGeometry().size()
    window.resize(room.width() + 1, room.height())
    window.stand()
    assert window.isMaximized()
