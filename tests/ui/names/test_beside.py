"""The names of a long list are read beside the page; nothing is said to be ready before. All invented."""

from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from qi_desktop.ui.jobs import Job
from qi_desktop.ui.names import beside
from qi_desktop.ui.reporting.examples.beside import ExampleBeside
from qi_desktop.ui.reporting.findings.page import EXAMPLES, FindingsPage
from qi_desktop.ui.reporting.report_page import ReportPage
from qi_desktop.ui.workspace import WorkspaceView
from tests.ui.typing_keys import the_page

READING = "Reading the names of the inspection"


@pytest.fixture
def long_list(opened: WorkspaceView, monkeypatch: pytest.MonkeyPatch) -> WorkspaceView:
    monkeypatch.setattr(beside, "AT_ONCE", 0)
    example = ("protecting_public", "CRC", "poor", "Ada", "Bo came.")
    opened.services.examples.add_practice_example(*example)
    return opened


@pytest.fixture
def reads(long_list: WorkspaceView, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is read beside the page."""
    read, told = long_list.read, list[str]()

    def noted(what: str, *others: Any) -> Job:
        told.append(what)
        return read(what, *others)

    monkeypatch.setattr(long_list, "read", noted)
    return told


def test_a_panel_waits_and_then_shows_what_is_found(
    long_list: WorkspaceView, reads: list[str], qtbot: QtBot
) -> None:
    page = the_page(long_list, "findings")
    assert isinstance(page, FindingsPage)
    page.show_view(EXAMPLES)
    beside = page.examples.check
    assert isinstance(beside, ExampleBeside)
    check = beside.names
    qtbot.waitUntil(lambda: check.panel.open_words == ["Bo"], timeout=20_000)
    assert not check.panel.is_waiting
    assert reads == [READING]
    assert "“Ada” is a name" in check.unfit.text


def test_the_report_page_waits_before_it_calls_anything_ready(
    long_list: WorkspaceView, reads: list[str], qtbot: QtBot
) -> None:
    page = the_page(long_list, "report")
    assert isinstance(page, ReportPage)
    qtbot.waitUntil(lambda: page.is_whole and bool(page.readiness.missing.records.entries), timeout=20_000)
    assert READING in reads
    assert page.readiness.missing.records.entries[0].title == "Practice example 1: 2 names to settle"


def test_a_check_that_cannot_be_read_is_told_and_tried_again(
    long_list: WorkspaceView, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Exception] = []
    monkeypatch.setattr(long_list, "show_error", told.append)
    waiting = beside.NamesBeside(long_list.services, long_list)

    def refused(_what: str, _act: object, _done: object, failed: Callable[[Exception], object]) -> None:
        failed(OSError("no"))

    monkeypatch.setattr(long_list, "read", refused)
    assert not waiting.wait(lambda: None)
    assert not waiting.is_reading
    assert len(told) == 1
